// Counts how much of each locale is translated and reviewed.
import {unitsIn} from './xliff.mjs';

/**
 * @param {Document} document of a locale's file
 * @returns {{units: number, translated: number, stale: number, missing: number, reviewed: number}} `translated` counts all units
 *   that have a translation, `stale` those whose English text has changed since, and `reviewed` those that a person has approved.
 */
export function statusOf(document) {
  const units = unitsIn(document);
  const count = (which) => units.filter(which).length;
  return {
    units: units.length,
    translated: count(({translated}) => translated),
    stale: count(({stale, translated}) => stale && translated),
    missing: count(({translated}) => !translated),
    reviewed: count(({reviewed, stale, translated}) => reviewed && !stale && translated),
  };
}

const columns = ['translated', 'stale', 'missing', 'reviewed'];

/** A Markdown table with a row for each locale. */
export function table(byLocale) {
  const rows = Object.entries(byLocale).map(([locale, status]) => [
    locale,
    ...columns.map((name) => String(status[name])),
  ]);
  const all = [['Locale', ...columns.map((name) => name[0].toUpperCase() + name.slice(1))], ...rows];
  const widths = all[0].map((_, i) => Math.max(...all.map((row) => row[i].length)));
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n');
}
