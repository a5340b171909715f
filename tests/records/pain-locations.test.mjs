import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import Validator from '@asymmetrik/fhir-json-schema-validator';
import {
  painLocationsCsvHeader,
  painLocationsToCsv,
  painLocationsToFhir,
} from '../../dist/modules/records/pain-locations.js';

const at = new Date('2026-11-23T10:20:30Z');
const validator = new Validator();

describe('records of pain locations', () => {
  for (const intensities of [undefined, {}, {'lower-back': 0}, {'lower-back': 10, 'knee-left': 3}]) {
    test(`are valid FHIR R4, with intensities ${JSON.stringify(intensities)}`, () => {
      const regions = ['knee-left', 'lower-back'];
      const observation = painLocationsToFhir({regions, at, ...(intensities && {intensities})});
      assert.deepEqual(validator.validate(observation), []);
      assert.equal(observation.status, 'final');
      assert.equal(observation.category[0].coding[0].code, 'survey');
      assert.equal(observation.effectiveDateTime, '2026-11-23T10:20:30.000Z');
      assert.equal(observation.subject, undefined);
      assert.deepEqual(
        observation.component.map(({code, valueInteger, valueBoolean}) => [code.text, valueInteger ?? valueBoolean]),
        regions.map((region) => [region, intensities?.[region] ?? true]),
      );
    });
  }

  test('are nothing where there is no answer', () => {
    assert.equal(painLocationsToFhir({regions: [], at}), undefined);
    assert.equal(painLocationsToCsv({regions: [], at}), undefined);
  });

  test('are a line of CSV for each region, with as many columns as the header', () => {
    const lines = painLocationsToCsv({regions: ['head', 'knee-left'], intensities: {head: 0}, at}).split('\n');
    assert.deepEqual(lines, ['2026-11-23T10:20:30.000Z,head,0', '2026-11-23T10:20:30.000Z,knee-left,']);
    for (const line of lines) assert.equal(line.split(',').length, painLocationsCsvHeader.split(',').length);
  });

  test('are refused for what is no region or no intensity, in words that do not repeat it', () => {
    for (const answer of [
      {regions: ['Back, lower']},
      {regions: ['=1+1']},
      {regions: ['head'], intensities: {neck: 3}},
      {regions: ['head'], intensities: {head: 11}},
      {regions: ['head'], intensities: {head: 2.5}},
    ]) {
      for (const make of [painLocationsToFhir, painLocationsToCsv]) {
        assert.throws(
          () => make({at, ...answer}),
          (error) => error instanceof RangeError && !/Back|1\+1|11|2\.5/.test(error.message),
        );
      }
    }
  });
});
