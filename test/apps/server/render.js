// Runs on the server, for each page it sends.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { setDefaultLanguage } from 'samklang';
import { report } from './report.js';

setDefaultLanguage('sv');
const main = await collectResult(render(report('Ada')));

process.stdout.write(`<!doctype html>
<html lang="sv" data-sam-scheme="auto">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Anmäl ett fel</title>
    <link rel="stylesheet" href="samklang/samklang.css">
    <link rel="stylesheet" href="samklang/page.css">
    <script type="module" src="client.js"></script>
  </head>
  <body><main>${main}</main></body>
</html>
`);
