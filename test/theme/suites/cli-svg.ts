import assert from 'node:assert/strict';
import { BadSvg, cleanSvg } from '../../../src/cli/svg.js';
import { filesUnder, root } from '../../../src/build/steps.js';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '../test.js';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 8"${attributes}>${inside}</svg>`;

/** What of a drawing is left, between the tags of its root. */
const left = (inside: string) =>
  /^<svg[^>]*?(?:\/>|>([^]*)<\/svg>)\n$/.exec(cleanSvg(svg(inside)).svg)![1] ?? '';

test('what only draws stays as it is', async () => {
  const drawing = [
    '<title>Agency</title>',
    '<defs><linearGradient id="g"><stop offset="0" stop-color="#116a3e"/></linearGradient></defs>',
    '<style>.a{fill:url(#g)}@media (prefers-color-scheme:dark){.a{fill:#fff}}</style>',
    '<g class="a" style="opacity:.5" transform="scale(2)"><path d="M0 0h8" fill="url(#g)" fill-rule="evenodd"/></g>',
    '<clipPath id="c"><circle r="2"/></clipPath><use href="#c"/><use xlink:href="#c"/>',
    '<text x="1">a &lt; b<tspan dy="1">c</tspan></text>',
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    '<filter id="f"><feGaussianBlur stdDeviation="1"/></filter>',
  ].join('');
  assert.equal(left(drawing), drawing);
  assert.deepEqual(cleanSvg(svg(drawing)).removed, []);
});

test('what could run or ask for something goes, and is told', () => {
  const hostile: [inside: string, left: string, removed: RegExp][] = [
    ['<script>alert(1)</script>', '', /<script>/],
    ['<script href="https://x.example/a.js"/>', '', /<script>/],
    ['<g onclick="x()" ONLOAD="y()"/>', '<g/>', /onclick of <g>.*ONLOAD of <g>/],
    ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', '', /<foreignObject>/],
    ['<iframe src="x"/><object data="x"/><embed src="x"/><audio src="x"/>', '', /<iframe>.*<object>/],
    ['<a href="javascript:x()"><path d="M0 0"/></a>', '<g><path d="M0 0"/></g>', /<a>/],
    ['<use href="https://x.example/a.svg#a"/>', '<use/>', /href of <use>/],
    ['<use xlink:href="//x.example/#a"/>', '<use/>', /xlink:href of <use>/],
    ['<use href=" javascript:x()"/>', '<use/>', /href of <use>/],
    ['<image href="https://x.example/a.png"/>', '<image/>', /href of <image>/],
    ['<image href="data:image/svg+xml;base64,AAAA"/>', '<image/>', /href of <image>/],
    ['<use href="data:image/png;base64,AAAA"/>', '<use/>', /href of <use>/],
    [
      '<g><animate attributeName="href" to="javascript:x()"/><set attributeName="x"/></g>',
      '<g/>',
      /<animate>.*<set>/,
    ],
    ['<path fill="url(https://x.example/#a)"/>', '<path/>', /fill of <path>/],
    ['<path fill="url( \'//x.example\' )"/>', '<path/>', /fill of <path>/],
    ['<path fill="u\\72l(//x.example)"/>', '<path/>', /fill of <path>/],
    ['<path style="fill:red;filter:url(//x.example)"/>', '<path style="fill:red"/>', /filter:url/],
    ['<path style="fill:red;behavior:url(#x)"/>', '<path style="fill:red"/>', /behavior/],
    [
      '<style>@import "https://x.example/a.css";.a{fill:red}</style>',
      '<style>.a{fill:red}</style>',
      /@import/,
    ],
    [
      '<style>@font-face{src:url(//x.example)}.a{fill:red}</style>',
      '<style>.a{fill:red}</style>',
      /@font-face/,
    ],
    [
      '<style>.a{background:image-set("//x.example" 1x);fill:red}</style>',
      '<style>.a{fill:red}</style>',
      /image-set/,
    ],
    ['<style>.a{--x:url(//x.example);fill:red}</style>', '<style>.a{fill:red}</style>', /--x/],
    ['<style>.a{fill:u\\000072l(//x.example);stroke:red}</style>', '<style>.a{stroke:red}</style>', /fill/],
    ['<style><![CDATA[</style><script>x()</script>]]></style>', '<style></style>', /script/],
    ['<style>&lt;/style&gt;&lt;script&gt;x()&lt;/script&gt;</style>', '<style></style>', /script/],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>', '', /^$/],
    [
      '<g xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="x()"/></g>',
      '<g/>',
      /xmlns of <g>.*<img>/,
    ],
    ['<g xml:base="https://x.example/"><use href="#a"/></g>', '<g><use href="#a"/></g>', /^$/],
    ['<!-- a comment --><?xml-stylesheet href="https://x.example/a.css"?><metadata>x</metadata>', '', /^$/],
  ];
  for (const [inside, rest, removed] of hostile) {
    assert.equal(left(inside), rest, inside);
    assert.match(cleanSvg(svg(inside)).removed.join(' '), removed, inside);
    const once = cleanSvg(svg(inside)).svg;
    assert.deepEqual(cleanSvg(once), { svg: once, removed: [] }, `${inside} is clean after one pass`);
  }
});

test('handlers and style sheets of the root, and what stands around it, go too', () => {
  const text = `\uFEFF<?xml version="1.0"?><?xml-stylesheet href="//x"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('<path d="M0 0"/>', ' onload="x()"')}`;
  const { svg: clean } = cleanSvg(text);
  assert.match(clean, /^<svg xmlns=[^>]*><path d="M0 0"\/><\/svg>\n$/);
  assert.doesNotMatch(clean, /onload|DOCTYPE|<\?/);
});

test('bombs, depth, half files and what is no drawing are refused with the reason', () => {
  const uses = Array.from(
    { length: 12 },
    (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`,
  ).join('');
  const refused: [text: string, why: RegExp][] = [
    [`<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${svg('&b;')}`, /declares entities/],
    [`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('&x;')}`, /declares entities/],
    [svg('<g>'.repeat(10_000) + '</g>'.repeat(10_000)), /nested more than/],
    [svg(`<g id="a0"><path d="M0 0"/></g>${uses}`), /draws more than/],
    [svg('<g>'), /not well-formed/],
    [svg('&unknown;'), /not well-formed/],
    ['<html><script>x()</script></html>', /no SVG/],
    ['', /no SVG/],
    ['not a drawing', /./],
  ];
  const before = process.cpuUsage();
  for (const [text, why] of refused)
    assert.throws(
      () => cleanSvg(text),
      (error) => error instanceof BadSvg && why.test(error.message),
      text.slice(0, 80),
    );
  assert.ok(process.cpuUsage(before).user < 20e6, 'took more than 20 seconds of processor time');
});

test('a drawing that uses itself is no endless one', () => {
  assert.equal(left('<g id="a"><use href="#a"/></g>'), '<g id="a"><use href="#a"/></g>');
});

test('real drawings lose nothing', async () => {
  const files = (await filesUnder('node_modules/lucide-static/icons')).filter((file) =>
    file.endsWith('.svg'),
  );
  assert.ok(files.length > 1000);
  for (const file of files.filter((_, i) => i % 25 === 0)) {
    const text = await readFile(join(root, file), 'utf8');
    const { svg: clean, removed } = cleanSvg(text);
    assert.deepEqual(removed, [], file);
    const shapes = (of: string) => of.match(/<(?:path|circle|rect|line|poly\w+|ellipse)\b/g)?.length;
    assert.equal(shapes(clean), shapes(text), file);
  }
});
