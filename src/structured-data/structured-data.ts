import type {Article, Graph} from 'schema-dts';
import {citedIn} from '../article/evidence.js';
import type {SourceKind, Topic} from '../content/types.js';
import {nearestAttribute} from '../page-attributes.js';

/** What an element tells search engines of. */
export interface Described {
  readonly topic: Topic;
  /** The id of the topic, such as `low-back-pain`. */
  readonly id: string;
  /** BCP 47 tag of the language in which the topic is shown. */
  readonly language: string;
  /** “Massage therapy” in that language. */
  readonly therapy: string;
}

/** The elements that ask for it, and what each shows. */
const described = new Map<Element, Described>();

let block: HTMLScriptElement | undefined;

/** The types of schema.org for the kinds of sources. A citation must be a creative work, which a MedicalGuideline alone is not. */
const citationTypes = {
  article: {'@type': 'ScholarlyArticle'},
  guideline: {'@type': 'CreativeWork', additionalType: 'https://schema.org/MedicalGuideline'},
  report: {'@type': 'Report'},
  'web-page': {'@type': 'WebPage'},
} as const satisfies Record<SourceKind, object>;

/** A list has the reviewer's name for the elements within. */
const reviewerOf = (element: Element): string | null | undefined =>
  element.getAttribute('reviewed-by') ??
  (element.getRootNode() as Partial<ShadowRoot>).host?.getAttribute('reviewed-by');

/**
 * One article of the page in the terms of schema.org, whose names the compiler checks. It says nothing of the rest of the page: a
 * reviewer is that of the article alone.
 */
function articleData(element: Element, {topic, id, language, therapy}: Described): Article {
  const reviewer = reviewerOf(element);
  return {
    '@type': 'Article',
    '@id': new URL(`#mm-${id}`, location.href).href,
    name: topic.title,
    inLanguage: language,
    audience: {'@type': 'MedicalAudience', audienceType: 'Patient'},
    about: [
      {'@type': 'MedicalTherapy', name: therapy},
      ...('what' in topic && 'care' in topic ? [{'@type': 'MedicalCondition', name: topic.title} as const] : []),
    ],
    dateModified: topic.reviewed,
    citation: citedIn(topic).map(
      ({reference, url, kind = 'article'}) => ({...citationTypes[kind], name: reference, ...(url && {url})}) as const,
    ),
    ...(reviewer && {editor: {'@type': 'Person', name: reviewer}}),
  };
}

let isScheduled = false;

/** Writes the block anew once, however many elements have changed. */
function scheduleWrite(): void {
  if (isScheduled) return;
  isScheduled = true;
  queueMicrotask(() => {
    isScheduled = false;
    write();
  });
}

/** Writes the block for the elements that are still on the page and still ask for it. */
function write(): void {
  for (const element of described.keys()) {
    if (!element.isConnected || !element.hasAttribute('structured-data')) described.delete(element);
  }
  block?.remove();
  block = undefined;
  if (!described.size) return;
  const inOrder = [...described].sort(([a], [b]) => (a.compareDocumentPosition(b) & a.DOCUMENT_POSITION_PRECEDING) - 1);
  const articles = new Map(inOrder.map(([element, shown]) => [shown.id, articleData(element, shown)]));
  const graph: Graph = {'@context': 'https://schema.org', '@graph': [...articles.values()]};
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    // `</script>` in a clinic's own words must not end the block.
    script.text = trusted(JSON.stringify(graph).replaceAll('<', '\\u003c'));
  } catch {
    warnOfPolicy();
    return;
  }
  block = script;
  document.head.append(script);
}

/** The name that a page's header must allow, where it requires Trusted Types and an element has `structured-data`. */
const POLICY = 'medical-massage-widgets';

interface Policy {
  createScript(text: string): string;
}

/** What of Trusted Types is used here; not every browser has them. */
interface WithTrustedTypes {
  readonly trustedTypes?: {createPolicy(name: string, rules: Policy): Policy};
}

let policy: Policy | undefined;

/** The text of a script element, from a policy where the browser knows Trusted Types. */
function trusted(json: string): string {
  try {
    policy ??= (window as WithTrustedTypes).trustedTypes?.createPolicy(POLICY, {createScript: (text) => text});
  } catch {
    // The page does not allow the policy. Where it requires none, it takes the text as it is.
  }
  return policy?.createScript(json) ?? json;
}

let hasWarned = false;

function warnOfPolicy(): void {
  if (hasWarned) return;
  hasWarned = true;
  console.warn(
    `<script>: with structured-data, the page's policy on Trusted Types must allow ${POLICY} beside lit-html. Add to the header ` +
      `Content-Security-Policy: trusted-types lit-html ${POLICY}. Until then search engines are told nothing.`,
  );
}

/** Removed elements do not notify us, so watch for removals. */
const observer = new MutationObserver(() => {
  const isGone = (element: Element): boolean => !element.isConnected || !element.hasAttribute('structured-data');
  if ([...described.keys()].some(isGone)) write();
});

/**
 * Takes an element's topic into the page's JSON-LD block. There is one block for the whole page, in its head. A reviewer is named only
 * where the clinic names one, by the attribute `reviewed-by`.
 */
export function describe(element: Element, shown: Described | undefined): void {
  // Where no illness may be spoken of, search engines are told of none.
  if (shown && !('care' in shown.topic && nearestAttribute(element, 'claims') === 'wellbeing')) {
    described.set(element, shown);
    // An element is removed with any element around it, also outside its shadow tree.
    for (let node: Element | undefined = element; node;) {
      const root = node.getRootNode();
      observer.observe(root, {subtree: true, childList: true, attributeFilter: ['structured-data']});
      node = (root as Partial<ShadowRoot>).host;
    }
  } else if (!described.delete(element)) return;
  scheduleWrite();
}
