import {expect, html, nextFrame} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../src/define/pain-map.js';
import {figure, listOnly, zoomBoxes} from '../../src/elements/pain-map/figure.js';
import {formerRegions} from '../../src/elements/pain-map/former-regions.js';
import {topic as groups} from '../../src/generated/en/body-regions.js';
import {regionIds, type PainMap} from '../../src/index.js';
import {formControlContract} from '../contracts/form-control.js';
import {consoleDuring, fixture, onPaper, until, wrapTextNodes} from '../support/page.js';

const all = <E extends Element>(map: PainMap, selector: string): E[] => [
  ...map.shadowRoot!.querySelectorAll<E>(selector),
];
const one = (map: PainMap, selector: string): HTMLElement => map.shadowRoot!.querySelector<HTMLElement>(selector)!;
const details = (map: PainMap): HTMLDetailsElement => map.shadowRoot!.querySelector('details')!;
const boxes = (map: PainMap): HTMLInputElement[] => all(map, 'input[type=checkbox]');
const box = (map: PainMap, id: string): HTMLInputElement => boxes(map).find(({value}) => value === id)!;
const selects = (map: PainMap): HTMLSelectElement[] => all(map, 'select');
const shown = (map: PainMap): string[] =>
  regionIds.filter((id) => boxes(map).some((box) => box.value === id && box.checked));
const region = (map: PainMap, view: string, id: string): SVGPathElement =>
  map.shadowRoot!.querySelector<SVGPathElement>(`[id="${view}:${id}"]`)!;
const marks = (map: PainMap): string[] => all(map, 'text').map(({textContent}) => textContent);
const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
const text = (map: PainMap, part: string): string => textOf(one(map, `[part=${part}]`));
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
/** What stands in each chip; the options of a select are no part of its name. */
const chips = (map: PainMap): string[] => all(map, '[part=chip] span').map(textOf);
/** The switch, which is hidden where there is room for both sides. */
const turn = (map: PainMap, view: 'front' | 'back'): HTMLButtonElement =>
  all<HTMLButtonElement>(map, '[part=switch] button')[view === 'front' ? 0 : 1]!;
const tip = (map: PainMap): HTMLElement | undefined => all<HTMLElement>(map, '.tip').find(isSeen);

/** Where on the page the middle of a region is, as the figure's data have it. */
function middle(map: PainMap, view: 'front' | 'back', id: string): [number, number] {
  const path = region(map, view, id);
  const [, , x, y] = figure[view].find(([each]) => each === id)!;
  const at = new DOMPoint(x, y).matrixTransform(path.ownerSVGElement!.getScreenCTM()!);
  return [Math.round(at.x), Math.round(at.y)];
}

async function tap(map: PainMap, view: 'front' | 'back', id: string, [dx, dy] = [0, 0]): Promise<void> {
  region(map, view, id).scrollIntoView({block: 'center'});
  const [x, y] = middle(map, view, id);
  await sendMouse({type: 'click', position: [x + dx, y + dy]});
}

async function inForm(attributes: string, width = ''): Promise<{form: HTMLFormElement; map: PainMap}> {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  form.style.width = width;
  form.innerHTML = `<mm-pain-map name="where" ${attributes}></mm-pain-map>`;
  const map = form.firstElementChild as PainMap;
  await map.updateComplete;
  return {form, map};
}

const submitted = (form: HTMLFormElement): string[] => new FormData(form).getAll('where').map(String);
const inOrder = (...ids: string[]): string[] => ids.sort((a, b) => regionIds.indexOf(a) - regionIds.indexOf(b));
const PHONE = '344px';

const contract = {
  tag: 'mm-pain-map',
  none: [],
  answers: [
    [['head'], 'head'],
    [['calf-left'], 'calf-left'],
  ],
  choose: (control: unknown, value: readonly string[]) => {
    for (const box of boxes(control as PainMap)) if (box.checked !== value.includes(box.value)) box.click();
  },
  shown: (control: unknown) => shown(control as PainMap),
  // What the map says in words of its own, and where Enter sends the form: a button would be pressed.
  missing: {en: 'Please choose at least one place.', es: 'Elija al menos un lugar.'},
  focusAnswer: (control: unknown) => {
    details(control as PainMap).open = true;
    boxes(control as PainMap)[0]!.focus();
  },
} as const;

formControlContract<readonly string[]>(contract);

describe('mm-pain-map', () => {
  it('has its regions in the list, each with a name of its own, and on the figure, but for two answers', async () => {
    const {map} = await inForm('');
    expect(regionIds.length).to.equal(81);
    const named = groups.flatMap(({regions}) => regions);
    expect(
      named.map(({id}) => id),
      'in the order of the list',
    ).to.deep.equal(regionIds);
    expect(boxes(map).map((box) => box.value)).to.deep.equal(regionIds);
    expect(new Set(named.map(({name}) => name)).size).to.equal(regionIds.length);
    const drawn = new Set([...figure.front, ...figure.back].map(([id]) => id));
    expect([...drawn, ...listOnly].sort()).to.deep.equal([...regionIds].sort());
    for (const id of regionIds) expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
    await expect(map).to.be.accessible();
  });

  it('has left and right as the patient has them', () => {
    const x = (view: 'front' | 'back', id: string): number => figure[view].find(([each]) => each === id)![2];
    for (const part of ['ankle', 'thumb', 'toes', 'shoulder']) {
      expect(x('front', `${part}-left`), part).to.be.greaterThan(150);
      expect(x('front', `${part}-right`), part).to.be.lessThan(150);
      expect(x('back', `${part}-left`), part).to.be.lessThan(150);
      expect(x('back', `${part}-right`), part).to.be.greaterThan(150);
    }
  });

  it('submits each chosen region under its name, as a multiple select does', async () => {
    const {form, map} = await inForm('value="sacrum  calf-left calf-left"');
    expect(map.value).to.deep.equal(['sacrum', 'calf-left']);
    expect(submitted(form)).to.deep.equal(['sacrum', 'calf-left']);
    box(map, 'head').click();
    expect(submitted(form)).to.include('head').and.to.have.length(3);
    map.name = 'pain-at';
    expect(submitted(form)).to.deep.equal([]);
    expect(new FormData(form).getAll('pain-at').length).to.equal(3);
    form.reset();
    expect(new FormData(form).getAll('pain-at').length).to.equal(2);
  });

  it('takes a region of the first map for its parts, its intensity too', async () => {
    const {form, map} = await inForm('intensity value="lower-back:7 head"');
    const back = ['lower-back-left', 'lower-back-right', 'lower-back-middle'];
    expect(map.value).to.deep.equal(['head', ...back]);
    expect(map.intensities).to.deep.equal(Object.fromEntries(back.map((id) => [id, 7])));
    expect(submitted(form)).to.deep.equal(['head', ...back]);
    map.value = ['knee-left'];
    expect(map.value).to.deep.equal(inOrder(...formerRegions['knee-left']));
    expect(map.intensities).to.deep.equal({});
    for (const [former, parts] of Object.entries(formerRegions)) {
      (map as {value: unknown}).value = former;
      expect(map.value, former).to.deep.equal(inOrder(...parts));
      expect(regionIds).not.to.include(former);
    }
    const lines = await consoleDuring(() => ((map as {value: unknown}).value = 'constructor'));
    expect(map.value).to.deep.equal([]);
    expect(lines.join()).to.match(/^(<mm-pain-map>: value must be ids of regions|$)/);
  });

  it('takes a click on the figure for one in the list, with its events, and says what it took', async () => {
    const {form, map} = await inForm('', PHONE);
    const heard: string[] = [];
    for (const type of ['input', 'change']) form.addEventListener(type, () => heard.push(type));
    await tap(map, 'front', 'chest-left');
    await until(() => submitted(form).length);
    expect(submitted(form)).to.deep.equal(['chest-left']);
    expect(heard).to.deep.equal(['input', 'change']);
    expect(region(map, 'front', 'chest-left').matches('.chosen')).to.be.true;
    expect(tip(map)!.textContent).to.equal('Left chest');
    await map.updateComplete;
    expect(text(map, 'chosen')).to.equal('Chosen: Left chest');
    expect(marks(map)).to.deep.equal(['✓']);
    region(map, 'front', 'chest-left').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect(submitted(form)).to.deep.equal([]);
    expect(tip(map)!.matches('.off'), 'no more').to.be.true;
    await map.updateComplete;
    expect(isSeen(one(map, '[part=chosen]'))).to.be.false;
  });

  it('takes the nearest region for a finger beside the body, within 24 px', async () => {
    const {form, map} = await inForm('', PHONE);
    const at = async (id: string, by: [number, number]): Promise<string[]> => {
      map.value = [];
      await map.updateComplete;
      let clicks = 0;
      map.addEventListener('click', () => clicks++, {once: true});
      await tap(map, 'front', id, by);
      await until(() => clicks);
      return submitted(form);
    };
    expect(await at('shin-left', [0, 0])).to.deep.equal(['shin-left']);
    const edge = region(map, 'front', 'head').ownerSVGElement!.getBoundingClientRect().width;
    expect(edge).to.be.at.least(300);
    // The shin ends some 22 px beside its middle.
    expect(await at('shin-left', [38, 0])).to.deep.equal(['shin-left']);
    expect(await at('shin-left', [70, 0])).to.deep.equal([]);
    // The head ends above its middle; what is cut off from a region by the outline is not there to be taken.
    expect(await at('head', [0, -24])).to.deep.equal(['head']);
  });

  it('names what a mouse is over, and nothing beside it', async () => {
    const {map} = await inForm('', PHONE);
    one(map, '[part=figure]').scrollIntoView({block: 'center'});
    await sendMouse({type: 'move', position: middle(map, 'front', 'pelvis')});
    await until(() => tip(map)?.textContent === 'Pelvis');
    const {left, right} = tip(map)!.getBoundingClientRect();
    const around = tip(map)!.parentElement!.getBoundingClientRect();
    expect(left).to.be.at.least(around.left);
    expect(right).to.be.at.most(around.right);
    const [x, y] = middle(map, 'front', 'pelvis');
    await sendMouse({type: 'move', position: [x, y + 300]});
    await until(() => !tip(map) || tip(map)!.textContent !== 'Pelvis');
    expect(map.value).to.deep.equal([]);
  });

  it('marks a region on both figures where both show it', async () => {
    const {map} = await inForm('value="ankle-left"');
    for (const view of ['front', 'back']) expect(region(map, view, 'ankle-left').matches('.chosen')).to.be.true;
    expect(all(map, '[part=region].chosen').length).to.equal(2);
  });

  it('shows one figure with a switch on a phone, both where there is room, and no answer is changed by it', async () => {
    const {form, map} = await inForm('value="chest-left"', PHONE);
    const heard: string[] = [];
    for (const type of ['input', 'change']) form.addEventListener(type, () => heard.push(type));
    const seen = (): string[] =>
      (['front', 'back'] as const).filter((view) => isSeen(region(map, view, 'head').ownerSVGElement!));
    const pressed = (): string[] => all(map, '[aria-pressed=true]').map(textOf);
    expect(seen()).to.deep.equal(['front']);
    expect(pressed()).to.deep.equal(['Front 1']);
    turn(map, 'back').click();
    await map.updateComplete;
    expect(seen()).to.deep.equal(['back']);
    expect(pressed()).to.deep.equal(['Back']);
    expect(submitted(form)).to.deep.equal(['chest-left']);
    expect(heard).to.deep.equal([]);
    form.style.width = '60em';
    expect(seen()).to.deep.equal(['front', 'back']);
    expect(isSeen(turn(map, 'back'))).to.be.false;
  });

  it('begins with the side that shows the answer, and stays where the visitor is', async () => {
    const {map} = await inForm('value="sacrum"', PHONE);
    expect(turn(map, 'back').getAttribute('aria-pressed')).to.equal('true');
    await tap(map, 'back', 'sacrum');
    await until(() => !map.value.length);
    await map.updateComplete;
    expect(turn(map, 'back').getAttribute('aria-pressed')).to.equal('true');
  });

  it('shows a part larger, by keyboard too, and the whole again', async () => {
    const {form, map} = await inForm('', PHONE);
    const svg = (): SVGSVGElement => region(map, 'front', 'head').ownerSVGElement!;
    const button = (id: string): HTMLElement => one(map, `.view:not(.other) .at-${id}`);
    const small = region(map, 'front', 'thumb-left').getBoundingClientRect().width;
    expect(button('hand-left').getAttribute('aria-label')).to.equal('Zoom in: Left hand');
    button('hand-left').focus();
    await sendKeys({press: 'Space'});
    await until(() => map.shadowRoot!.activeElement?.matches('.whole'));
    expect(svg().getAttribute('viewBox')).to.equal(zoomBoxes.find(({id}) => id === 'hand-left')!.box.join(' '));
    expect(region(map, 'front', 'thumb-left').getBoundingClientRect().width).to.be.greaterThan(2.9 * small);
    expect(text(map, 'zoom')).to.equal('Show the whole body');
    await tap(map, 'front', 'thumb-left');
    await until(() => submitted(form).join() === 'thumb-left');
    turn(map, 'back').click();
    await map.updateComplete;
    await tap(map, 'back', 'hand-back-left');
    await until(() => submitted(form).join() === 'hand-back-left,thumb-left');
    one(map, '.whole').focus();
    await sendKeys({press: 'Enter'});
    await until(() => map.shadowRoot!.activeElement === button('hand-left'));
    expect(svg().getAttribute('viewBox')).to.equal('0 0 300 640');
  });

  it('is passed with at most ten stops while its list is closed, and answered by keyboard alone', async () => {
    for (const width of [PHONE, '50em', '70em']) {
      const {form, map} = await inForm('', width);
      form.insertAdjacentHTML('afterbegin', '<input class="before">');
      form.insertAdjacentHTML('beforeend', '<input class="after">');
      form.querySelector<HTMLElement>('.before')!.focus();
      let stops = -1;
      while (!document.activeElement!.matches('.after') && stops < 20) {
        await sendKeys({press: 'Tab'});
        stops++;
      }
      expect(stops, width).to.be.within(1, 10);
      one(map, 'summary').focus();
      await sendKeys({press: 'Enter'});
      await until(() => details(map).open);
      map.focus();
      expect(map.shadowRoot!.activeElement).to.equal(boxes(map)[0]);
      await sendKeys({press: 'Space'});
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Space'});
      await until(() => submitted(form).length === 2);
    }
  });

  it('lets each chosen place be removed, and keeps the focus near', async () => {
    const {form, map} = await inForm('value="head sacrum calf-left"');
    const buttons = (): HTMLButtonElement[] => all(map, '[part=chip] button');
    const heard: string[] = [];
    for (const type of ['input', 'change']) form.addEventListener(type, () => heard.push(type));
    expect(chips(map)).to.deep.equal(['Head', 'Sacrum and tailbone', 'Left calf']);
    const names = buttons().map((button) => button.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Remove: Head', 'Remove: Sacrum and tailbone', 'Remove: Left calf']);
    buttons()[2]!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => buttons().length === 2);
    expect(heard).to.deep.equal(['input', 'change']);
    expect(submitted(form)).to.deep.equal(['head', 'sacrum']);
    await until(() => map.shadowRoot!.activeElement === buttons()[1]);
    buttons()[0]!.focus();
    await sendKeys({press: 'Space'});
    await until(() => buttons().length === 1);
    await until(() => map.shadowRoot!.activeElement === buttons()[0]);
    await sendKeys({press: 'Space'});
    await until(() => map.shadowRoot!.activeElement?.matches('summary, [part=switch] button'));
    expect(map.value).to.deep.equal([]);
  });

  it('finds a place in the list by its name, and what is typed is no answer', async () => {
    const {form, map} = await inForm('value="head"');
    let heard = 0;
    form.addEventListener('input', () => heard++);
    details(map).open = true;
    const search = one(map, 'input[type=search]') as HTMLInputElement;
    search.value = 'CALF';
    search.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await map.updateComplete;
    const seen = boxes(map).filter(isSeen);
    expect(seen.map((box) => box.value)).to.deep.equal(['calf-left', 'calf-right']);
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
    details(map).open = true;
    const search = one(map, 'input[type=search]') as HTMLInputElement;
    const none = (): string => one(map, '.none').textContent;
    const seen = (): string[] =>
      boxes(map)
        .filter(isSeen)
        .map((box) => box.value);
    search.focus();
    await sendKeys({type: 'epaule g'});
    await until(() => seen().join() === 'upper-trapezius-left,shoulder-left');
    expect(none()).to.equal('');
    map.reportValidity();
    expect(map.shadowRoot!.activeElement, 'the first that can be seen').to.equal(box(map, 'upper-trapezius-left'));
    search.focus();
    await sendKeys({type: 'x'});
    await until(() => none() === 'Aucun endroit trouvé.');
    await until(() => one(map, '[role=status]').textContent === none());
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Backspace'});
    await until(() => seen().length === 2);
    expect(sent).to.equal(0);
  });

  it('has left and right in two fixed columns, whatever is searched for and in every language', async () => {
    for (const lang of ['en', 'ar']) {
      const page = await fixture(html`<div lang=${lang}><mm-pain-map></mm-pain-map></div>`);
      const map = page.firstElementChild as PainMap;
      details(map).open = true;
      const left = (id: string): number => box(map, id).parentElement!.getBoundingClientRect().left;
      const top = (id: string): number => box(map, id).parentElement!.getBoundingClientRect().top;
      expect(left('palm-left'), lang).to.be.lessThan(left('palm-right'));
      expect(top('palm-left')).to.equal(top('palm-right'));
      expect(left('palm-left')).to.equal(left('shoulder-left'));
    }
  });

  it('says what has changed to screen readers, in one region, after a pause', async () => {
    const {map} = await inForm('value="head"');
    const status = all(map, '[role=status], [aria-live]');
    expect(status.length).to.equal(1);
    box(map, 'sacrum').click();
    box(map, 'calf-left').click();
    await map.updateComplete;
    expect(status[0]!.textContent).to.equal('');
    await until(() => status[0]!.textContent === 'Chosen: Sacrum and tailbone and Left calf');
    box(map, 'head').click();
    box(map, 'calf-right').click();
    await until(() => status[0]!.textContent === 'Chosen: Right calf. Removed: Head');
    map.value = [];
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(status[0]!.textContent, 'a page’s own setting is no news').to.equal('Chosen: Right calf. Removed: Head');
  });

  it('says above the figure what is missing, at the switch or at the list', async () => {
    for (const [width, target] of [
      [PHONE, '[part=switch] button'],
      ['60em', 'summary'],
    ] as const) {
      const {map} = await inForm('required', width);
      map.reportValidity();
      await map.updateComplete;
      const error = one(map, '[part=error]');
      expect(error.textContent).to.equal('Please choose at least one place.');
      expect(map.shadowRoot!.activeElement!.matches(target)).to.be.true;
      const figures = one(map, '[part=figures]').getBoundingClientRect();
      expect(error.getBoundingClientRect().bottom).to.be.at.most(figures.top);
      const {top} = map.shadowRoot!.activeElement!.getBoundingClientRect();
      expect(Math.abs(top - error.getBoundingClientRect().bottom), width).to.be.lessThan(200);
    }
  });

  it('makes the browser lay out nothing for an answer: it looks for the place of a message only when there is one', async () => {
    const map = await fixture<PainMap>(html`<mm-pain-map required value="head"></mm-pain-map>`);
    const {getClientRects} = Element.prototype;
    let layouts = 0;
    Element.prototype.getClientRects = function () {
      layouts++;
      return getClientRects.call(this);
    };
    try {
      box(map, 'sacrum').click();
      await map.updateComplete;
      expect(layouts).to.equal(0);
      for (const id of ['head', 'sacrum']) box(map, id).click();
      expect(layouts).to.be.greaterThan(0);
    } finally {
      Element.prototype.getClientRects = getClientRects;
    }
  });

  it('always says when pain can be a heart attack', async () => {
    const {map} = await inForm('');
    expect(one(map, '#heart').textContent).to.contain('can be a heart attack');
    expect(isSeen(one(map, '#heart'))).to.be.true;
  });

  it('opens its list by itself where the figure is too small to be tapped', async () => {
    const {map} = await inForm('', '240px');
    await nextFrame();
    expect(details(map).open).to.be.true;
    const wide = (await inForm('', PHONE)).map;
    await nextFrame();
    expect(details(wide).open).to.be.false;
  });

  it('leaves the focus where it is when the figure is pressed', async () => {
    const {form, map} = await inForm('', PHONE);
    form.insertAdjacentHTML('afterbegin', '<button type="button">Elsewhere</button>');
    form.querySelector('button')!.focus();
    await tap(map, 'front', 'pelvis');
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
    const {map} = await inForm('readonly value="neck-back hand-right:4"', PHONE);
    expect(map.shadowRoot!.querySelector('input, select, [part=chip] button')).to.equal(null);
    expect(chips(map)).to.deep.equal([
      'Left neck, back',
      'Right neck, back',
      'Right palm',
      'Right hand, back',
      'Right thumb',
      'Right fingers',
    ]);
    expect(text(map, 'chosen')).to.contain('Right palm 4/10');
    expect(region(map, 'front', 'palm-right').matches('.chosen.step-2')).to.be.true;
    expect(marks(map).filter((mark) => mark === '4').length, 'thumb and fingers on both sides').to.equal(6);
    const before = map.value;
    region(map, 'front', 'head').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect(map.value).to.equal(before);
    expect(tip(map)!.textContent, 'it names what is asked for').to.equal('Head');
    await expect(map).to.be.accessible();
  });

  it('asks how strong the pain is in each chosen region, where the page wants to know', async () => {
    const {form, map} = await inForm('intensity value="calf-left:3 head"');
    const sent = (): string => new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString();
    expect(map.value).to.deep.equal(['head', 'calf-left']);
    expect(map.intensities).to.deep.equal({'calf-left': 3});
    expect(sent()).to.equal('where=head&where=calf-left&where-calf-left=3');
    expect(selects(map).map(({name, value}) => [name, value])).to.deep.equal([
      ['head', ''],
      ['calf-left', '3'],
    ]);
    expect(selects(map)[0]!.labels[0]!.textContent.trim().split('\n')[0]).to.equal('Head');
    await expect(map).to.be.accessible();

    const heard: string[] = [];
    for (const type of ['input', 'change']) map.addEventListener(type, () => heard.push(type));
    selects(map)[0]!.value = '0';
    for (const type of ['input', 'change']) {
      selects(map)[0]!.dispatchEvent(new Event(type, {bubbles: true, composed: type === 'input'}));
    }
    expect(map.intensities, '0 is an answer').to.deep.equal({'calf-left': 3, head: 0});
    expect(sent()).to.contain('where-head=0');
    expect(heard).to.deep.equal(['input', 'change']);

    box(map, 'sacrum').click();
    await map.updateComplete;
    expect(selects(map).map(({name, value}) => `${name}:${value}`)).to.have.members([
      'head:0',
      'sacrum:',
      'calf-left:3',
    ]);
    all<HTMLButtonElement>(map, '[part=chip] button').at(-1)!.click();
    expect(map.intensities).to.deep.equal({head: 0});
    await map.updateComplete;
    expect(selects(map).map(({name, value}) => `${name}:${value}`)).to.deep.equal(['head:0', 'sacrum:']);

    map.formStateRestoreCallback('sacrum:10');
    await map.updateComplete;
    expect(sent()).to.equal('where=sacrum&where-sacrum=10');
    expect(selects(map)[0]!.value).to.equal('10');
    form.reset();
    expect(map.intensities).to.deep.equal({'calf-left': 3});
    map.readOnly = true;
    await map.updateComplete;
    expect(text(map, 'chosen')).to.equal('Chosen: Head Left calf 3/10');
  });

  it('shows how strong the pain is on the figure, in five steps and as a number', async () => {
    const {map} = await inForm('intensity value="sacrum"');
    const fills = new Set<string>();
    for (const score of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      (map as {value: unknown}).value = `sacrum:${score}`;
      await map.updateComplete;
      expect(marks(map)).to.deep.equal([String(score)]);
      fills.add(getComputedStyle(region(map, 'back', 'sacrum')).fill);
    }
    expect(fills.size).to.equal(5);
    expect(fills).not.to.include(getComputedStyle(region(map, 'back', 'mid-back')).fill);
    map.value = [];
    map.value = ['sacrum'];
    await map.updateComplete;
    expect(marks(map), 'not said yet').to.deep.equal(['✓']);
  });

  it('shows both sides and the names on paper, and nothing that can only be pressed', async () => {
    const {map} = await inForm('value="sacrum chest-left"', PHONE);
    await onPaper(map, () => {
      for (const part of ['switch', 'zoom', 'list']) expect(isSeen(one(map, `[part=${part}]`)), part).to.be.false;
      for (const view of ['front', 'back']) expect(isSeen(region(map, view, 'head'))).to.be.true;
      expect(all(map, 'text').filter(isSeen).length).to.equal(2);
      expect(isSeen(one(map, '[part=chosen]'))).to.be.true;
    });
  });

  it('keeps intensities when code sets the ids again, as frameworks do, and when it does not ask for them', async () => {
    const {form, map} = await inForm('intensity value="calf-left:3 head:0"');
    map.value = [...map.value, 'sacrum'];
    expect(map.intensities).to.deep.equal({head: 0, 'calf-left': 3});
    map.value = ['head'];
    expect(map.intensities).to.deep.equal({head: 0});
    map.setAttribute('value', 'head');
    form.reset();
    expect(map.intensities, 'the attribute says all').to.deep.equal({});

    const silent = (await inForm('value="head:7"')).map;
    box(silent, 'sacrum').click();
    expect(silent.value).to.deep.equal(['head', 'sacrum']);
    expect(silent.intensities).to.deep.equal({head: 7});
    expect(new Set(marks(silent)), 'no numbers where none are asked for').to.deep.equal(new Set(['✓']));
  });

  it('gives its answer as a FHIR Observation, and nothing without one', async () => {
    const {map} = await inForm('');
    expect(await map.toFhir()).to.equal(undefined);
    (map as {value: unknown}).value = 'head sacrum:7';
    const {component} = (await map.toFhir(new Date('2026-11-23')))!;
    const recorded = component!.map(
      ({code, valueInteger, valueBoolean}) => `${code.text} ${valueInteger ?? valueBoolean}`,
    );
    expect(recorded).to.have.members(['head true', 'sacrum 7']);
  });

  it('shows what it submits after a page translation wrapped its text nodes', async () => {
    const {form, map} = await inForm('intensity value="head"');
    wrapTextNodes(map);
    box(map, 'sacrum').click();
    (map as {value: unknown}).value = [...map.value, 'calf-left:2'];
    await map.updateComplete;
    expect(submitted(form)).to.deep.equal(shown(map));
    expect(submitted(form)).to.have.length(3);
    expect(chips(map)).to.deep.equal(['Head', 'Sacrum and tailbone', 'Left calf']);
    expect((one(map, 'select[name=calf-left]') as HTMLSelectElement).value).to.equal('2');
    expect(marks(map)).to.include('2');
  });

  it('is out of use in a disabled fieldset, the figure too', async () => {
    const {form, map} = await inForm('value="sacrum"');
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    form.append(fieldset);
    fieldset.append(map);
    await map.updateComplete;
    region(map, 'front', 'head').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect(map.value).to.deep.equal(['sacrum']);
    for (const button of all(map, 'button')) expect(button.matches(':disabled')).to.be.true;
  });

  it('takes any value without throwing, and stays consistent', async () => {
    const {form, map} = await inForm('');
    const ids = [...regionIds, ...Object.keys(formerRegions)];
    const lines = await consoleDuring(() => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.anything(),
            fc.subarray(ids),
            fc.subarray(ids).map((ids) => ids.join(' ')),
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
      details(map).open = true;
      await map.updateComplete;
      const {right} = page.getBoundingClientRect();
      for (const inner of map.shadowRoot!.querySelectorAll('*')) {
        // What a region is drawn wider than the body is cut off.
        if (inner.closest('g, clipPath')) continue;
        expect(inner.getBoundingClientRect().right, inner.outerHTML).to.be.at.most(right + 0.5);
      }
      for (const box of boxes(map)) expect(box.parentElement!.getBoundingClientRect().height).to.be.at.least(44);
      for (const target of all(map, 'select, button, summary, [part=search]').filter(isSeen)) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(43.9);
      }
    }
  });
});
