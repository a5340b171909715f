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

/** The cells of a table with a row for each locale, its head first. */
const cells = (byLocale) => [
  ['Locale', ...columns.map((name) => name[0].toUpperCase() + name.slice(1))],
  ...Object.entries(byLocale).map(([locale, status]) => [locale, ...columns.map((name) => String(status[name]))]),
];

/** The table for a terminal. */
export function table(byLocale) {
  const all = cells(byLocale);
  const widths = all[0].map((_, i) => Math.max(...all.map((row) => row[i].length)));
  return all
    .map((row) =>
      row
        .map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The same in HTML, because Storybook shows a table of Markdown as plain text. */
export function htmlTable(byLocale) {
  const [head, ...rows] = cells(byLocale);
  const row = (name, all) => `<tr>${all.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
  return `<table><thead>${row('th', head)}</thead><tbody>${rows.map((all) => row('td', all)).join('')}</tbody></table>`;
}
