// The values of a union type of the manifest, for tables and controls.
import {readFileSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';

const src = resolve(import.meta.dirname, '../src');

/**
 * The values of a union type, in words. The union may be written out or have a name. Undefined for other types.
 *
 * @param {string} type as the manifest has it
 * @param {Map<string, unknown>} exported the constants of the content, by name
 * @returns {readonly string[] | undefined}
 */
export function choices(type, exported) {
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  if (values.length) return values;
  if (!/^[A-Z]\w+$/.test(type)) return undefined;
  for (const path of readdirSync(src, {recursive: true})) {
    if (!path.endsWith('.ts') || path.startsWith('generated')) continue;
    const [, definition] =
      new RegExp(`export type ${type} = ([^;]+);`).exec(readFileSync(join(src, path), 'utf8')) ?? [];
    if (!definition) continue;
    const [, constant] = /^\(typeof (\w+)\)\[number\]$/.exec(definition) ?? [];
    return constant ? exported.get(constant) : choices(definition, exported);
  }
  return undefined;
}
