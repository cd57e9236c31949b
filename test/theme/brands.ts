import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../src/build/steps.js';
import type { Source } from '../../src/theme/index.js';

interface Brand {
  id: string;
  name: string;
  key: { accent: string } & Record<string, string>;
  /** In CSS pixels. */
  radius?: number;
}

export interface TestBrand extends Brand {
  source: Source;
}

const colours = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, $value]) => [name, { $value }]));

function sourceOf({ id, key, radius }: Brand): Source {
  const theme = {
    $extensions: { 'dev.samklang': { name: id } },
    key: { $type: 'color', ...colours(key) },
    ...(radius === undefined
      ? {}
      : { radius: { control: { $type: 'dimension', $value: { value: radius, unit: 'px' } } } }),
  };
  return { file: `${id}.tokens.json`, text: JSON.stringify(theme, null, 2) };
}

/** The brands of brands.json, each as the theme file that an agency would write. They are test data only. */
export async function testBrands(): Promise<TestBrand[]> {
  const text = await readFile(join(root, 'test/theme/brands.json'), 'utf8');
  const { brands } = JSON.parse(text) as { brands: Brand[] };
  return brands.map((brand) => ({ ...brand, source: sourceOf(brand) }));
}
