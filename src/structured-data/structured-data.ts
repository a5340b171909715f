import type {MedicalWebPage, WithContext} from 'schema-dts';
import {citedIn} from '../article/evidence.js';
import type {Topic} from '../content/types.js';
import {nearestAttribute} from '../page-attributes.js';

interface Described {
  readonly topic: Topic;
  readonly language: string;
}

/** What the page's one block speaks of: the elements that ask for it. */
const described = new Map<Element, Described>();

let block: HTMLScriptElement | undefined;

/** The page in the terms of schema.org, of which the compiler checks every name. */
function pageData(): WithContext<MedicalWebPage> {
  const inOrder = [...described].sort(([a], [b]) => (a.compareDocumentPosition(b) & a.DOCUMENT_POSITION_PRECEDING) - 1);
  const topics = inOrder.map(([, {topic}]) => topic);
  const reviewers = inOrder.flatMap(
    ([element]) =>
      // A list has it for the elements within.
      (element.getAttribute('reviewed-by') ??
        (element.getRootNode() as Partial<ShadowRoot>).host?.getAttribute('reviewed-by')) ||
      [],
  );
  const titles = [...new Set(topics.filter((topic) => 'what' in topic && 'help' in topic).map(({title}) => title))];
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    inLanguage: [...new Set([...described.values()].map(({language}) => language))],
    about: [
      {'@type': 'MedicalTherapy', name: 'Massage therapy'},
      ...titles.map((name) => ({'@type': 'MedicalCondition', name}) as const),
    ],
    // The oldest check is the one that a reader must know.
    lastReviewed: topics.map(({reviewed}) => reviewed).sort()[0] ?? '',
    // Each topic's file has sources of its own, of which some are the same.
    citation: [...new Map(citedIn(topics).map((source) => [source.reference, source])).values()].map(
      ({reference, url}) => ({'@type': 'ScholarlyArticle', name: reference, ...(url && {url})}) as const,
    ),
    ...(reviewers[0] && {reviewedBy: {'@type': 'Person', name: reviewers[0]}}),
  };
}

/** Writes the block anew, for the elements that are still on the page and still ask for it. */
function write(): void {
  for (const element of described.keys()) {
    if (!element.isConnected || !element.hasAttribute('structured-data')) described.delete(element);
  }
  block?.remove();
  block = undefined;
  if (!described.size) return;
  block = document.createElement('script');
  block.type = 'application/ld+json';
  // `</script>` in a clinic's own words must not end the block.
  block.append(JSON.stringify(pageData()).replaceAll('<', '\\u003c'));
  document.head.append(block);
}

/** Elements may leave without a word. */
const observer = new MutationObserver(() => {
  const gone = [...described.keys()].some((each) => !each.isConnected || !each.hasAttribute('structured-data'));
  if (gone) write();
});

/**
 * Takes an element's topic into the page's JSON-LD block. There is one block for the whole page, in its head; a reviewer
 * is named only where the clinic names one, by the attribute `reviewed-by`.
 */
export function describe(element: Element, topic: Topic | undefined, language: string): void {
  // Where no illness may be spoken of, search engines are told of none.
  if (topic && !('help' in topic && nearestAttribute(element, 'claims') === 'wellbeing')) {
    described.set(element, {topic, language});
    // An element leaves with any of those around it, out of shadow trees too.
    for (let node: Element | undefined = element; node;) {
      const root = node.getRootNode();
      observer.observe(root, {subtree: true, childList: true, attributeFilter: ['structured-data']});
      node = (root as Partial<ShadowRoot>).host;
    }
  } else if (!described.delete(element)) return;
  write();
}
