// About page libraries that change what a browser gives: Prototype and MooTools replace methods and classes, jQuery collects forms.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {linesOf, recorded, row, script, shown} from '../../support/engines.mjs';

/** Libraries of Debian (libjs-prototype, libjs-mootools) and npm. */
const libraries = {
  'Prototype 1.7.3': '/usr/share/javascript/prototype/prototype.js',
  'MooTools 1.4.5': '/usr/share/javascript/mootools/mootools.js',
  jQuery: new URL('../../../node_modules/jquery/dist/jquery.js', import.meta.url),
};

for (const [name, path] of Object.entries(libraries)) {
  if (!existsSync(path)) {
    const hint = `${name} is not on this machine: Debian packages libjs-prototype and libjs-mootools.`;
    if (process.env.CI) throw new Error(hint);
    console.warn(hint);
    continue;
  }
  const code = readFileSync(path, 'utf8');

  row(
    27,
    `${name} collects the fields of a form: with hidden-input the answers are among them, and a post has each once`,
    async ({visit}) => {
      const {tab} = await visit({
        '/': recorded(
          `<form id="visit" method="post"><mm-pain-level name="pain" hidden-input value="3"></mm-pain-level>
          <mm-pain-map name="where" hidden-input></mm-pain-map><mm-pain-level name="other" value="5"></mm-pain-level></form>`,
          {script: '<script src="/library.js"></script><script type="module" src="/dist/embed.js"></script>'},
        ),
        '/library.js': script(code),
      });
      await shown(tab, 'form > *');
      const collected = await tab.evaluate((name) => {
        const root = (selector) => document.querySelector(selector).shadowRoot;
        root('mm-pain-level').querySelectorAll('input')[7].click();
        for (const id of ['sacrum', 'head-front']) root('mm-pain-map').querySelector(`input[value=${id}]`)?.click();
        const form = document.getElementById('visit');
        const serialize = {
          jQuery: () => window.jQuery(form).serialize(),
          'Prototype 1.7.3': () => window.$(form).serialize(),
          'MooTools 1.4.5': () => window.document.id(form).toQueryString(),
        };
        return [serialize[name](), [...new FormData(form)].map((each) => each.join('=')).join('&')];
      }, name);
      assert.match(collected[0], /^pain=7&where=/);
      assert.doesNotMatch(collected[0], /other/, 'as long as a control has no hidden input, such a script misses it');
      assert.equal(collected[1], `${collected[0]}&other=5`);
    },
    {engines: ['chromium']},
  );

  for (const [when, src, scripts] of [
    ['before', 'embed.js', '<script src="/library.js"></script><script type="module" src="/dist/embed.js"></script>'],
    ['after', 'embed.js', '<script type="module" src="/dist/embed.js"></script>'],
    ['before', 'bundle.js', '<script src="/library.js"></script><script src="/dist/bundle.js" defer></script>'],
  ]) {
    row(
      name === 'jQuery' || name.startsWith('MooTools') ? 30 : 11,
      `${name} comes ${when} ${src}: everything works`,
      async ({visit}) => {
        const {tab} = await visit({
          '/': recorded(
            `<mm-benefit-card benefit="relaxation"></mm-benefit-card><mm-condition-list></mm-condition-list><mm-benefit-list></mm-benefit-list>
          <form method="post"><mm-pain-level name="pain" required></mm-pain-level><mm-pain-level name="slider" appearance="slider"></mm-pain-level>
          <mm-pain-map name="where"></mm-pain-map><mm-peg name="peg"></mm-peg></form><div data-mm="safety-notes" data-topic="neck"></div>`,
            {script: scripts},
          ),
          '/library.js': script(code),
        });
        await shown(tab, 'body > :not(form), form > *');
        if (when === 'after') {
          await tab.evaluate(async (code) => {
            const library = document.createElement('script');
            library.textContent = code;
            document.head.append(library);
          }, code);
        }
        const seen = await tab.evaluate(async () => {
          const heard = [];
          const form = document.querySelector('form');
          form.addEventListener('input', (event) => heard.push(`input ${event.target.localName}`));
          form.addEventListener('change', (event) => heard.push(`change ${event.target.localName}`));
          const root = (selector) => document.querySelector(selector).shadowRoot;
          root('mm-pain-level').querySelectorAll('input')[7].click();
          root('mm-pain-map').querySelector('input[type=checkbox][value=sacrum]').click();
          for (const question of root('mm-peg').querySelectorAll('[role=radiogroup]'))
            question.querySelectorAll('input')[5].click();
          const slider = root('[name=slider]').querySelector('input');
          slider.value = 4;
          slider.dispatchEvent(new KeyboardEvent('keydown', {key: 'End', bubbles: true}));
          slider.dispatchEvent(new KeyboardEvent('keyup', {key: 'End', bubbles: true}));
          await new Promise((resume) => setTimeout(resume, 100));
          root('mm-condition-list').querySelector('button').click();
          await new Promise((resume) => setTimeout(resume, 1000));
          return {
            heard: [...new Set(heard)].sort(),
            sent: [...new FormData(form)].map((each) => each.join('=')).join('&'),
            opened:
              root('mm-condition-list')
                .querySelector('mm-condition-explainer')
                ?.shadowRoot?.querySelector('article') !== null,
            toFhir: (await document.querySelector('mm-pain-level').toFhir()).valueInteger,
          };
        });
        assert.deepEqual(seen, {
          heard: ['mm-pain-level', 'mm-pain-map', 'mm-peg'].flatMap((tag) => [`input ${tag}`, `change ${tag}`]).sort(),
          sent: 'pain=7&slider=4&where=sacrum&peg=5.0&peg-pain=5&peg-enjoyment=5&peg-activity=5',
          opened: true,
          toFhir: 7,
        });
        assert.deepEqual(await linesOf(tab), []);
      },
      {engines: ['chromium']},
    );
  }
}
