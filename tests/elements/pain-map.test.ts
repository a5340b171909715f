import {expect, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../src/define/pain-map.js';
import {figure} from '../../src/elements/pain-map/figure.js';
import {topic as groups} from '../../src/generated/en/body-regions.js';
import {regionIds, type PainMap} from '../../src/index.js';
import {formControlContract} from '../contracts/form-control.js';
import {consoleDuring, fixture, until, wrapTextNodes} from '../support/page.js';

const boxes = (map: PainMap): HTMLInputElement[] => [
  ...map.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
];
const shown = (map: PainMap): string[] =>
  regionIds.filter((id) => boxes(map).some((box) => box.value === id && box.checked));
const region = (map: PainMap, view: string, id: string): SVGPathElement =>
  map.shadowRoot!.querySelector<SVGPathElement>(`[id="${view}:${id}"]`)!;
const text = (map: PainMap, part: string): string =>
  map.shadowRoot!.querySelector(`[part=${part}]`)!.textContent.replace(/\s+/g, ' ').trim();

async function inForm(attributes: string): Promise<{form: HTMLFormElement; map: PainMap}> {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  form.innerHTML = `<mm-pain-map name="where" ${attributes}></mm-pain-map>`;
  const map = form.firstElementChild as PainMap;
  await map.updateComplete;
  return {form, map};
}

const submitted = (form: HTMLFormElement): string[] => new FormData(form).getAll('where').map(String);

formControlContract<readonly string[]>({
  tag: 'mm-pain-map',
  none: [],
  answers: [
    [['head'], 'head'],
    [['knee-left'], 'knee-left'],
  ],
  choose: (control, value) => {
    for (const box of boxes(control as PainMap)) if (box.checked !== value.includes(box.value)) box.click();
  },
  shown: (control) => shown(control as PainMap),
});

describe('mm-pain-map', () => {
  it('has about forty regions, each on the figure, in the list and with a name of its own', async () => {
    const {map} = await inForm('');
    expect(regionIds.length).to.equal(46);
    expect(
      boxes(map)
        .map((box) => box.value)
        .sort(),
    ).to.deep.equal([...regionIds].sort());
    const names = groups.flatMap(({regions}) => regions.map(({name}) => name));
    expect(new Set(names).size).to.equal(regionIds.length);
    for (const id of regionIds) expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
    await expect(map).to.be.accessible();
  });

  it('has left and right as the patient has them', () => {
    const middle = (view: 'front' | 'back', id: string): number => {
      const path = figure[view].find(([each]) => each === id)![1];
      const xs = [...path.matchAll(/[MCLQ ]?(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
      return xs.reduce((sum, x) => sum + x, 0) / xs.length;
    };
    for (const part of ['knee', 'hand', 'foot', 'shoulder']) {
      expect(middle('front', `${part}-left`), part).to.be.greaterThan(100);
      expect(middle('front', `${part}-right`), part).to.be.lessThan(100);
      expect(middle('back', `${part}-left`), part).to.be.lessThan(100);
      expect(middle('back', `${part}-right`), part).to.be.greaterThan(100);
    }
  });

  it('submits each chosen region under its name, as a multiple select does', async () => {
    const {form, map} = await inForm('value="lower-back  knee-left knee-left"');
    expect(map.value).to.deep.equal(
      ['knee-left', 'lower-back'].sort((a, b) => regionIds.indexOf(a) - regionIds.indexOf(b)),
    );
    expect(submitted(form).sort()).to.deep.equal(['knee-left', 'lower-back']);
    boxes(map)
      .find((box) => box.value === 'head')!
      .click();
    expect(submitted(form)).to.include('head').and.to.have.length(3);
    map.name = 'pain-at';
    expect(submitted(form)).to.deep.equal([]);
    expect(new FormData(form).getAll('pain-at').length).to.equal(3);
    form.reset();
    expect(new FormData(form).getAll('pain-at').length).to.equal(2);
  });

  it('takes a click on the figure for one in the list, with its events', async () => {
    const {form, map} = await inForm('');
    const heard: string[] = [];
    for (const type of ['input', 'change']) form.addEventListener(type, () => heard.push(type));
    const {left, top, width, height} = region(map, 'back', 'lower-back').getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
    await until(() => submitted(form).length);
    expect(submitted(form)).to.deep.equal(['lower-back']);
    expect(heard).to.deep.equal(['input', 'change']);
    expect(region(map, 'back', 'lower-back').matches('.chosen')).to.be.true;
    await map.updateComplete;
    expect(text(map, 'chosen')).to.equal('Chosen: Lower back');
    region(map, 'back', 'lower-back').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect(submitted(form)).to.deep.equal([]);
  });

  it('marks a region on both figures where both show it', async () => {
    const {map} = await inForm('value="knee-left"');
    for (const view of ['front', 'back']) expect(region(map, view, 'knee-left').matches('.chosen')).to.be.true;
    expect(map.shadowRoot!.querySelectorAll('.chosen').length).to.equal(2);
  });

  it('is answered by keyboard alone', async () => {
    const {form, map} = await inForm('');
    map.focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    await until(() => submitted(form).length === 2);
  });

  it('finds a place in the list by its name, and what is typed is no answer', async () => {
    const {form, map} = await inForm('value="head"');
    let heard = 0;
    form.addEventListener('input', () => heard++);
    const search = map.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    search.value = 'KNEE';
    search.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await map.updateComplete;
    const seen = boxes(map).filter((box) => box.checkVisibility());
    expect(seen.map((box) => box.value)).to.deep.equal(['knee-left', 'knee-right']);
    expect(heard).to.equal(0);
    expect(submitted(form)).to.deep.equal(['head']);
  });

  it('finds a place without its marks and capitals, says when there is none, and sends no form by Enter', async () => {
    const {form, map} = await inForm('required');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    form.lang = 'fr';
    await until(() => map.shadowRoot!.textContent.includes('Épaules'));
    const search = map.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    const status = (): string => map.shadowRoot!.querySelector('.list [role=status]')!.textContent;
    const seen = (): string[] =>
      boxes(map)
        .filter((box) => box.checkVisibility())
        .map((box) => box.value);
    search.focus();
    await sendKeys({type: 'epaule'});
    await until(() => seen().join() === 'shoulder-left,shoulder-right');
    expect(status()).to.equal('');
    map.reportValidity();
    expect(map.shadowRoot!.activeElement, 'the first that can be seen').to.equal(
      boxes(map).find(({value}) => value === 'shoulder-left'),
    );
    search.focus();
    await sendKeys({type: 'x'});
    await until(() => status() === 'Aucun endroit trouvé.');
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Backspace'});
    await until(() => seen().length === 2);
    expect(sent).to.equal(0);
  });

  it('leaves the focus where it is when the figure is pressed', async () => {
    const {form, map} = await inForm('');
    form.insertAdjacentHTML('afterbegin', '<button type="button">Elsewhere</button>');
    form.querySelector('button')!.focus();
    const {left, top, width, height} = region(map, 'back', 'lower-back').getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
    await until(() => submitted(form).length);
    expect(map.shadowRoot!.activeElement).to.equal(null);
  });

  it('is not validated while it is read-only, by property as by attribute', async () => {
    const {form, map} = await inForm('required');
    map.readOnly = true;
    await map.updateComplete;
    expect(form.checkValidity()).to.be.true;
  });

  it('only shows its value when it is read-only', async () => {
    const {map} = await inForm('readonly value="neck-back hand-right"');
    expect(map.shadowRoot!.querySelector('input')).to.equal(null);
    expect(text(map, 'chosen')).to.equal('Chosen: Back of the neck and Right hand');
    expect(region(map, 'front', 'hand-right').matches('.chosen')).to.be.true;
    region(map, 'front', 'head').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect(map.value).to.deep.equal(
      ['neck-back', 'hand-right'].sort((a, b) => regionIds.indexOf(a) - regionIds.indexOf(b)),
    );
    await expect(map).to.be.accessible();
  });

  it('asks how strong the pain is in each chosen region, where the page wants to know', async () => {
    const {form, map} = await inForm('intensity value="knee-left:3 head"');
    const selects = (): HTMLSelectElement[] => [...map.shadowRoot!.querySelectorAll('select')];
    const sent = (): string => new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString();
    expect(map.value).to.deep.equal(['head', 'knee-left']);
    expect(map.intensities).to.deep.equal({'knee-left': 3});
    expect(sent()).to.equal('where=head&where=knee-left&where-knee-left=3');
    expect(selects().map(({name, value}) => [name, value])).to.deep.equal([
      ['head', ''],
      ['knee-left', '3'],
    ]);
    expect(selects()[0]!.labels[0]!.textContent.trim().split('\n')[0]).to.equal('Head');
    await expect(map).to.be.accessible();

    const heard: string[] = [];
    for (const type of ['input', 'change']) map.addEventListener(type, () => heard.push(type));
    selects()[0]!.value = '0';
    for (const type of ['input', 'change']) {
      selects()[0]!.dispatchEvent(new Event(type, {bubbles: true, composed: type === 'input'}));
    }
    expect(map.intensities, '0 is an answer').to.deep.equal({'knee-left': 3, head: 0});
    expect(sent()).to.contain('where-head=0');
    expect(heard).to.deep.equal(['input', 'change']);

    boxes(map)
      .find(({value}) => value === 'lower-back')!
      .click();
    await map.updateComplete;
    expect(selects().map(({name, value}) => `${name}:${value}`)).to.have.members([
      'head:0',
      'lower-back:',
      'knee-left:3',
    ]);
    boxes(map)
      .find(({value}) => value === 'knee-left')!
      .click();
    expect(map.intensities).to.deep.equal({head: 0});

    map.formStateRestoreCallback('lower-back:10');
    await map.updateComplete;
    expect(sent()).to.equal('where=lower-back&where-lower-back=10');
    expect(selects()[0]!.value).to.equal('10');
    form.reset();
    expect(map.intensities).to.deep.equal({'knee-left': 3});
    map.readOnly = true;
    await map.updateComplete;
    expect(text(map, 'chosen')).to.equal('Chosen: Head and Left knee (3)');
  });

  it('keeps intensities when code sets the ids again, as frameworks do, and when it does not ask for them', async () => {
    const {form, map} = await inForm('intensity value="knee-left:3 head:0"');
    map.value = [...map.value, 'lower-back'];
    expect(map.intensities).to.deep.equal({head: 0, 'knee-left': 3});
    map.value = ['head'];
    expect(map.intensities).to.deep.equal({head: 0});
    map.setAttribute('value', 'head');
    form.reset();
    expect(map.intensities, 'the attribute says all').to.deep.equal({});

    const silent = (await inForm('value="head:7"')).map;
    boxes(silent)
      .find(({value}) => value === 'lower-back')!
      .click();
    expect(silent.value).to.deep.equal(['head', 'lower-back']);
    expect(silent.intensities).to.deep.equal({head: 7});
  });

  it('gives its answer as a FHIR Observation, and nothing without one', async () => {
    const {map} = await inForm('');
    expect(await map.toFhir()).to.equal(undefined);
    (map as {value: unknown}).value = 'head lower-back:7';
    const {component} = (await map.toFhir(new Date('2026-11-23')))!;
    const recorded = component!.map(
      ({code, valueInteger, valueBoolean}) => `${code.text} ${valueInteger ?? valueBoolean}`,
    );
    expect(recorded).to.have.members(['head true', 'lower-back 7']);
  });

  it('shows what it submits after a page translation wrapped its text nodes', async () => {
    const {form, map} = await inForm('intensity value="head"');
    wrapTextNodes(map);
    boxes(map)
      .find(({value}) => value === 'lower-back')!
      .click();
    (map as {value: unknown}).value = [...map.value, 'knee-left:2'];
    await map.updateComplete;
    expect(submitted(form)).to.deep.equal(shown(map));
    expect(submitted(form)).to.have.length(3);
    const chosen = text(map, 'chosen');
    for (const name of ['Head', 'Lower back', 'Left knee']) expect(chosen).to.contain(name);
    expect(map.shadowRoot!.querySelector<HTMLSelectElement>('select[name=knee-left]')!.value).to.equal('2');
  });

  it('is out of use in a disabled fieldset, the figure too', async () => {
    const {form, map} = await inForm('');
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    form.append(fieldset);
    fieldset.append(map);
    await map.updateComplete;
    region(map, 'front', 'head').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect(map.value).to.deep.equal([]);
  });

  it('takes any value without throwing, and stays consistent', async () => {
    const {form, map} = await inForm('');
    const lines = await consoleDuring(() => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.anything(),
            fc.subarray([...regionIds]),
            fc.subarray([...regionIds]).map((ids) => ids.join(' ')),
          ),
          (value) => {
            (map as {value: unknown}).value = value;
            const {value: now} = map;
            return (
              Object.isFrozen(now) &&
              now.every((id) => regionIds.includes(id)) &&
              submitted(form).join() === now.join() &&
              shown(map).join() === now.join()
            );
          },
        ),
        {numRuns: 300},
      );
    });
    expect(new Set(lines).size).to.be.at.most(1);
    for (const line of lines) expect(line).to.match(/^<mm-pain-map>: value must be ids of regions/);
  });

  it('fits 320 px with the text at 200 %, with targets for fingers', async () => {
    for (const size of ['100%', '200%']) {
      const page = await fixture(
        html`<div style="width: 320px; font-size: ${size}"><mm-pain-map intensity value="head"></mm-pain-map></div>`,
      );
      const map = page.firstElementChild as PainMap;
      await map.updateComplete;
      const {right} = page.getBoundingClientRect();
      for (const inner of map.shadowRoot!.querySelectorAll('*')) {
        expect(inner.getBoundingClientRect().right, inner.outerHTML).to.be.at.most(right + 0.5);
      }
      for (const box of boxes(map)) expect(box.parentElement!.getBoundingClientRect().height).to.be.at.least(44);
      expect(map.shadowRoot!.querySelector('select')!.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
