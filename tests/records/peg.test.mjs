import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import Validator from '@asymmetrik/fhir-json-schema-validator';
import {pegCsvHeader, pegToCsv, pegToFhir} from '../../dist/modules/records/peg.js';

const at = new Date('2026-11-23T10:20:30Z');
const validator = new Validator();
const observationOf = (pain, enjoyment, activity) => pegToFhir({pain, enjoyment, activity, at});

describe('records of the PEG', () => {
  test('are valid FHIR R4 for every score', () => {
    for (let score = 0; score <= 10; score++) {
      const observation = observationOf(score, 10 - score, 4);
      assert.deepEqual(validator.validate(observation), []);
      assert.equal(observation.status, 'final');
      assert.equal(observation.category[0].coding[0].code, 'survey');
      assert.equal(observation.method.text, 'self-reported on screen');
      assert.equal(observation.subject, undefined);
      assert.deepEqual(
        observation.component.map(({valueInteger, valueQuantity}) => valueInteger ?? valueQuantity.value),
        [score, 10 - score, 4, 4.7],
      );
    }
  });

  test('are coded as the panel, its three questions and their mean', () => {
    const {code, component} = observationOf(5, 3, 4);
    for (const each of [code, ...component.map((part) => part.code)]) {
      assert.equal(each.coding[0].system, 'http://loinc.org');
      assert.ok(each.text);
    }
    assert.equal(code.coding[0].code, '91148-7');
    assert.deepEqual(
      component.map((each) => each.code.coding[0].code),
      ['75893-8', '91145-3', '91146-1', '91147-9'],
    );
    assert.deepEqual(component[3].valueQuantity, {
      value: 4,
      unit: '{score}',
      system: 'http://unitsofmeasure.org',
      code: '{score}',
    });
  });

  test('are about the week before the answers, also where the clocks change in it', () => {
    assert.deepEqual(observationOf(5, 3, 4).effectivePeriod, {
      start: '2026-11-16T10:20:30.000Z',
      end: '2026-11-23T10:20:30.000Z',
    });
    const {effectivePeriod} = pegToFhir({pain: 5, enjoyment: 3, activity: 4, at: new Date('2026-03-30T00:30:00Z')});
    assert.equal(effectivePeriod.start, '2026-03-23T00:30:00.000Z');
  });

  test('the validator would tell of a fault', () => {
    assert.notDeepEqual(validator.validate({...observationOf(5, 3, 4), status: 'guessed'}), []);
  });

  test('have no Observation unless all three are answered', () => {
    for (const answers of [
      [null, null, null],
      [5, 3, null],
      [null, 0, 0],
      [5, null, 4],
    ]) {
      assert.equal(observationOf(...answers), undefined);
    }
    assert.equal(observationOf(0, 0, 0).component[3].valueQuantity.value, 0);
  });

  test('are a line of CSV with as many columns as the header, and no mean of a part', () => {
    for (const [answer, line] of [
      [{pain: 5, enjoyment: 3, activity: 3}, '2026-11-23T10:20:30.000Z,5,3,3,3.7'],
      [{pain: 0, enjoyment: 0, activity: 0}, '2026-11-23T10:20:30.000Z,0,0,0,0.0'],
      [{pain: 5, enjoyment: null, activity: 0}, '2026-11-23T10:20:30.000Z,5,,0,'],
    ]) {
      assert.equal(pegToCsv({...answer, at}), line);
      assert.equal(line.split(',').length, pegCsvHeader.split(',').length);
    }
    assert.equal(pegToCsv({pain: null, enjoyment: null, activity: null, at}), undefined);
  });

  test('are refused for what is no score, in words that do not repeat it', () => {
    for (const score of [11, -1, 2.5, NaN, '3', undefined]) {
      for (const item of ['pain', 'enjoyment', 'activity']) {
        for (const make of [pegToFhir, pegToCsv]) {
          assert.throws(
            () => make({pain: 5, enjoyment: null, activity: 4, [item]: score, at}),
            (error) => {
              assert.ok(error instanceof RangeError);
              assert.equal(
                error.message,
                'Each answer to the PEG is a whole number from 0 to 10, or null for no answer.',
              );
              return true;
            },
          );
        }
      }
    }
  });
});
