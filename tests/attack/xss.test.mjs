// About dist/ as a whole: a text is shown as it is written, in whatever place a page or a clinic puts it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {inEachEngine, linesOf, recorded, script} from '../support/engines.mjs';
import {amount} from '../support/amount.mjs';
import {payloads} from './page/payloads.js';

const answers = {
  '/': recorded('<main></main>'),
  '/payloads.js': script(readFileSync(new URL('page/payloads.js', import.meta.url), 'utf8')),
};

test('there are enough texts to attack with', () => {
  assert.ok(new Set(payloads).size >= 84, `${payloads.length} texts`);
});

inEachEngine(
  'a text is never taken for markup, a script or an address',
  async ({visit, engine}) => {
    // In the short form, every ninth text; a page takes a few, so that none takes longer than a driver waits.
    const step = amount(4, 9);
    let all = 0;
    for (let from = 0; from < payloads.length; from += step) {
      const {tab, server} = await visit(answers);
      const {faults, places} = await tab.evaluate(async (which) => (await import('/payloads.js')).attack(which), {
        from,
        to: from + amount(step, 1),
      });
      const lines = (await linesOf(tab)).filter((line) => !/^warn: <(mm-|benefit|condition|script)/.test(line));
      assert.deepEqual([...new Set([...faults, ...lines])].slice(0, 20), []);
      assert.deepEqual(
        server.asked.filter((path) => !/^\/($|recorder\.js|payloads\.js|dist\/)/.test(path)),
        [],
        'nothing else is requested',
      );
      all += places;
    }
    console.log(`${engine}: ${all} places`);
  },
  {engines: amount(['chromium', 'firefox', 'webkit'], ['chromium']), timeout: 300_000},
);
