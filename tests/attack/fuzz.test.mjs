// About dist/ as a whole: whatever pages and visitors do, what is shown, submitted, valid and told to screen readers agree.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {inEachEngine, linesOf, recorded, script} from '../support/engines.mjs';
import {amount} from '../support/amount.mjs';

const stage = recorded('<main><form onsubmit="return false"><fieldset></fieldset></form></main>');
const answers = {'/': stage, '/fuzz.js': script(readFileSync(new URL('page/fuzz.js', import.meta.url), 'utf8'))};

/** How many steps, in how many pages: each page gets a seed of its own, and none takes longer than a driver waits. */
const runs = [
  {title: 'values that pages set', pages: amount(20, 1), steps: amount(500, 300), engines: ['chromium']},
  {title: 'values of any type', pages: amount(8, 1), steps: amount(500, 300), isHostile: true, engines: ['chromium']},
  ...amount(
    [
      {title: 'values that pages set', pages: 10, steps: 100, engines: ['firefox', 'webkit']},
      {title: 'values of any type', pages: 10, steps: 100, isHostile: true, engines: ['firefox', 'webkit']},
    ],
    [],
  ),
];

for (const {title, pages, steps, isHostile, engines} of runs) {
  inEachEngine(
    `nothing comes apart with ${title}`,
    async ({visit, engine}) => {
      const found = [];
      for (let seed = 1; seed <= pages; seed++) {
        const {tab} = await visit(answers);
        const {faults, looks} = await tab.evaluate(async (options) => (await import('/fuzz.js')).fuzz(options), {
          seed,
          steps,
          isHostile,
          // WebKitGTK 2.50 keeps a message of validity too long, and ends the process of a later page when it collects garbage.
          withMessages: engine !== 'webkit',
        });
        assert.ok(looks >= steps / 10 || faults.length, `${looks} looks`);
        // Warnings are for the owner of the site; anything else is a fault.
        const lines = (await linesOf(tab)).filter((line) => !/^warn: <mm-/.test(line));
        found.push(...[...faults, ...new Set(lines)].map((fault) => `seed ${seed}: ${fault}`));
        if (found.length > 20) break;
      }
      assert.deepEqual(found, []);
    },
    {engines, timeout: 480_000},
  );
}

inEachEngine(
  'values of any type that are set before the elements are defined neither throw nor stay in the way',
  async ({visit}) => {
    const {tab} = await visit({
      '/': recorded('<main></main>', {script: ''}),
      '/fuzz.js': answers['/fuzz.js'],
    });
    const faults = await tab.evaluate(async () =>
      (await import('/fuzz.js')).setBeforeDefinition().catch((e) => [e.stack]),
    );
    const lines = (await linesOf(tab)).filter((line) => !/^warn: <mm-/.test(line));
    assert.deepEqual([...faults, ...new Set(lines)].slice(0, 20), []);
  },
  {engines: amount(['chromium', 'firefox'], ['chromium'])},
);
