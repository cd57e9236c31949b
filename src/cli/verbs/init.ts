import { nameOfFile } from '../../theme/import/name.js';
import { Misuse, parse } from '../args.js';
import { ask, isAnswered } from '../ask.js';
import { newTheme, readAccent, readFamilies, readName, right, standard } from '../new-theme.js';
import { schemaFor } from '../package.js';
import { quoted, tellJson } from '../tell.js';
import { refuse, writeOne } from '../write-files.js';

export async function run(args: string[]): Promise<number> {
  const { values, files } = parse(args, {
    name: { type: 'string' },
    accent: { type: 'string' },
    font: { type: 'string' },
    force: { type: 'boolean', default: false },
  });
  if (files.length > 1) throw new Misuse('Name one file.');
  const isBare = files.length === 0 && !values.name && !values.accent && !values.font;
  const { name, accent, font } = standard;
  const wish =
    isBare && values.format === 'text' && isAnswered()
      ? await ask({
          name: { text: `What is the theme called? (${name})`, otherwise: name, read: readName },
          accent: { text: `Which colour is the brand's? (${accent})`, otherwise: accent, read: readAccent },
          families: { text: 'Which typeface? (that of the system)', otherwise: font, read: readFamilies },
        })
      : {
          name: right(readName(values.name ?? (files[0] === undefined ? name : nameOfFile(files[0])))),
          accent: right(readAccent(values.accent ?? accent)),
          families: right(readFamilies(values.font ?? font)),
        };
  const file = files[0] ?? `${wish.name}.tokens.json`;
  refuse(file, values.force);
  await writeOne(file, newTheme({ ...wish, schema: await schemaFor(file) }), values.force);
  if (values.format === 'json')
    tellJson({ command: 'theme init', ok: true, theme: wish.name, written: [file] });
  else
    process.stdout.write(
      `Wrote ${file}.\n\nNow compile it:\n  npx samklang theme ${quoted(file)} --out theme\n`,
    );
  return 0;
}
