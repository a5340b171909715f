import type {CSSResult, LitElement, TemplateResult} from 'lit';
import {html, serialize, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {BenefitCard} from '../elements/benefit-card/benefit-card.js';
import {BenefitList} from '../elements/benefit-list/benefit-list.js';
import {ConditionExplainer} from '../elements/condition-explainer/condition-explainer.js';
import {FirstVisit} from '../elements/first-visit/first-visit.js';
import {MassageOverview} from '../elements/massage-overview/massage-overview.js';
import {SafetyNotes} from '../elements/safety-notes/safety-notes.js';
import {findLanguage, languageMarks} from '../localization/language.js';
import type {Needs} from '../localization/requirements.js';
import {element, nodesFor, textNode, type Inner} from './fill.js';
import {setPlace, type Place} from './place.js';

/** The elements whose content can be written into a page, by tag. */
export const classes: Readonly<Record<string, (new () => LitElement) | undefined>> = {
  'mm-benefit-card': BenefitCard,
  'mm-benefit-list': BenefitList,
  'mm-condition-explainer': ConditionExplainer,
  'mm-first-visit': FirstVisit,
  'mm-massage-overview': MassageOverview,
  'mm-safety-notes': SafetyNotes,
};

/** What src/localization/localized-element.ts has for its subclasses, and here for us. */
interface Rendering {
  needs(locale: string): Needs;
  render(): TemplateResult;
  readonly isShown: boolean;
}

/** What does nothing without a script is not shown where there is none. */
const withoutScript = `@media (scripting: none) { [part='help-link'] { display: none } }`;

/** The styles of an element, as it adopts them on a page. */
const stylesOf = (Class: new () => LitElement): string =>
  [...(Class as typeof LitElement).elementStyles.map((styles) => (styles as CSSResult).cssText), withoutScript].join(
    '',
  );

/** Waits until all that an element needs is there; it may need more when a part of it has come. */
async function load(rendering: Rendering, locale: string): Promise<void> {
  for (;;) {
    const waits = rendering.needs(locale).flatMap((module) => module?.request(() => {}) ?? []);
    if (!waits.length) return;
    await Promise.all(waits);
  }
}

/** The shadow tree of an element as a template in its page; undefined where the element can show nothing of its own. */
async function shadowOf({tag, attributes, properties}: Inner, place: Place): Promise<Tree.Template | undefined> {
  const Class = classes[tag]!;
  // Where a browser reads this to define an element, Lit also makes its styles ready.
  const {observedAttributes} = Class as typeof LitElement;
  const made = new Class();
  const language = findLanguage(place.lang);
  setPlace(made, place);
  // On a page, these come from the element's place in it.
  Object.defineProperties(made, {
    localName: {value: tag},
    locale: {value: language.locale},
    languageTag: {value: language.tag},
    // In this way a list asks whether the page gives it a title.
    querySelector: {
      value: (selector: string) => [...place.slots].find((slot) => selector === `:scope > [slot="${slot}"]`) ?? null,
    },
  });
  for (const [name, value] of attributes) {
    made.setAttribute(name, value);
    if (observedAttributes.includes(name)) made.attributeChangedCallback(name, null, value);
  }
  // Without a script, nothing could make the details when they are opened.
  Object.assign(made, {areDetailsMade: true}, Object.fromEntries(properties));
  const rendering = made as unknown as Rendering;
  await load(rendering, language.locale);
  const nodes = await nodesFor(rendering.render(), (inner) => hostOf(inner, place));
  if (!rendering.isShown) return undefined;
  for (const node of nodes) {
    if (!tree.isElementNode(node)) continue;
    const marks = Object.entries(languageMarks(language, language)).filter(([, value]) => value);
    tree.adoptAttributes(
      node,
      marks.map(([name, value]) => ({name, value})),
    );
  }
  const template = element('template', new Map([['shadowrootmode', 'open']])) as Tree.Template;
  const content = tree.createDocumentFragment();
  for (const node of [element('style', new Map(), [textNode(stylesOf(Class))]), ...nodes])
    tree.appendChild(content, node);
  tree.setTemplateContent(template, content);
  return template;
}

/**
 * An element of ours in the shadow tree of another one, such as a card in a list. Its host is a `<div>`: an element of ours would be taken
 * over by itself, before the list, and render twice.
 */
async function hostOf(inner: Inner, place: Place): Promise<Tree.Element> {
  const shadow = await shadowOf(inner, {...place, slots: new Set()});
  const kept = [...inner.attributes].filter(([name]) => name === 'part' || name === 'exportparts');
  return element('div', new Map(kept), shadow ? [shadow] : []);
}

/** The markup of the shadow tree of an element; undefined where the element can show nothing of its own. */
export async function markupOf(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  place: Place,
): Promise<string | undefined> {
  const template = await shadowOf({tag, attributes, properties: new Map()}, place);
  if (!template) return undefined;
  const parent = tree.createElement('div', html.NS.HTML, []);
  tree.appendChild(parent, template);
  return serialize(parent);
}
