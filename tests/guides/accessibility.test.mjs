// About stories/accessibility/: the conformance report names every criterion of WCAG 2.2 A and AA, and tests that there are.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, test} from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const criteria = JSON.parse(readFileSync(`${root}/stories/accessibility/criteria.json`, 'utf8'));

/** The success criteria of WCAG 2.2 (https://www.w3.org/TR/WCAG22/), without level AAA. 4.1.1 is obsolete. */
const wcag = {
  A: [
    ...[
      '1.1.1',
      '1.2.1',
      '1.2.2',
      '1.2.3',
      '1.3.1',
      '1.3.2',
      '1.3.3',
      '1.4.1',
      '1.4.2',
      '2.1.1',
      '2.1.2',
      '2.1.4',
      '2.2.1',
    ],
    ...[
      '2.2.2',
      '2.3.1',
      '2.4.1',
      '2.4.2',
      '2.4.3',
      '2.4.4',
      '2.5.1',
      '2.5.2',
      '2.5.3',
      '2.5.4',
      '3.1.1',
      '3.2.1',
      '3.2.2',
    ],
    ...['3.2.6', '3.3.1', '3.3.2', '3.3.7', '4.1.2'],
  ],
  AA: [
    ...[
      '1.2.4',
      '1.2.5',
      '1.3.4',
      '1.3.5',
      '1.4.3',
      '1.4.4',
      '1.4.5',
      '1.4.10',
      '1.4.11',
      '1.4.12',
      '1.4.13',
      '2.4.5',
      '2.4.6',
    ],
    ...['2.4.7', '2.4.11', '2.5.7', '2.5.8', '3.1.2', '3.2.3', '3.2.4', '3.3.3', '3.3.4', '3.3.8', '4.1.3'],
  ],
};
/** New in WCAG 2.2, so EN 301 549 V3.2.1, which contains WCAG 2.1, has no clause for them. */
const newIn22 = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

describe('the accessibility conformance report', () => {
  test('has each criterion of level A and AA, once and in order', () => {
    assert.equal(wcag.A.length + wcag.AA.length, 55);
    for (const level of ['A', 'AA']) {
      const ours = criteria.filter((criterion) => criterion.level === level).map(({number}) => number);
      assert.deepEqual(ours, wcag[level]);
    }
    assert.equal(criteria.length, 55);
  });

  test('has the clause of EN 301 549 for each that it contains', () => {
    for (const {number, clause} of criteria) assert.equal(clause, newIn22.includes(number) ? null : `9.${number}`);
  });

  test('names tests that there are, and says of what no test shows how to see it', () => {
    for (const {number, conformance, remark, tests, step} of criteria) {
      assert.ok(['supports', 'partially supports', 'not applicable'].includes(conformance), number);
      assert.match(remark, /\.$/, number);
      for (const path of tests) assert.ok(existsSync(`${root}/${path}`), `${number}: ${path}`);
      if (conformance !== 'not applicable') assert.ok(tests.length || step, `${number} is shown by nothing`);
    }
  });
});
