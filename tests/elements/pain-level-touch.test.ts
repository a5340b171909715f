import {aTimeout, expect, html} from '@open-wc/testing';
import '../../src/define/pain-level.js';
import {fixture, touch, until, type Point} from '../support/page.js';

/** A slider in a form on a page that is long enough to scroll, or in one that fits the window. */
async function onPage(isLong: boolean, value?: number) {
  const page = await fixture(
    html`<div>
      <div style="height: 300px"></div>
      <form><mm-pain-level name="pain" appearance="slider" value=${value ?? ''}></mm-pain-level></form>
      ${isLong ? html`<div style="height: 3000px"></div>` : ''}
    </div>`,
  );
  const form = page.querySelector('form')!;
  const control = page.querySelector('mm-pain-level')!;
  const slider = control.shadowRoot!.querySelector('input')!;
  const heard: string[] = [];
  for (const type of ['input', 'change']) control.addEventListener(type, () => heard.push(type));
  const {left, top, width, height} = slider.getBoundingClientRect();
  const at = (share: number, up = 0): Point => [Math.round(left + width * share), Math.round(top + height / 2 - up)];
  const state = () => ({
    sent: new FormData(form).get('pain'),
    shown: control.shadowRoot!.querySelector('[part=output]')!.textContent,
    slider: slider.value,
    heard,
  });
  return {slider, heard, at, state};
}

describe('a slider under a finger', () => {
  afterEach(() => scrollTo(0, 0));

  for (const [share, score] of [
    [0.02, '0'],
    [0.5, '5'],
    [0.98, '10'],
  ] as const) {
    it(`takes a tap for an answer, also where it stands already: ${score}`, async () => {
      const {slider, heard, at, state} = await onPage(true);
      await touch(slider, [at(share)]);
      await until(() => heard.includes('change'));
      await aTimeout(150);
      expect(state()).to.deep.equal({sent: score, shown: score, slider: score, heard: ['input', 'change']});
    });
  }

  for (const isLong of [true, false]) {
    for (const value of [undefined, 3]) {
      const page = isLong ? 'a page that scrolls' : 'a page that has nothing to scroll';
      it(`takes no vertical swipe for an answer, on ${page}, ${value ?? 'unanswered'}`, async () => {
        const {slider, at, state} = await onPage(isLong, value);
        await touch(
          slider,
          [0, 20, 40, 80, 120, 160, 200].map((up) => at(0.7, up)),
        );
        await aTimeout(300);
        const before = value === undefined ? null : String(value);
        expect(state()).to.deep.equal({sent: before, shown: before ?? '–', slider: before ?? '0', heard: []});
      });
    }
  }

  it('takes a move along it for an answer', async () => {
    const {slider, heard, at, state} = await onPage(true);
    await touch(
      slider,
      [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((share) => at(share)),
    );
    await until(() => heard.includes('change'));
    expect(state().sent).to.equal('8');
    expect(heard.at(-1)).to.equal('change');
  });
});
