import * as v from 'valibot';
import {benefitIds} from '../content/benefits/index.js';
import {conditionIds} from '../content/conditions/index.js';
import type {
  Benefit,
  Claim,
  Condition,
  IsoDate,
  NonEmpty,
  SearchTerms,
  Source,
  Statement,
  TopicModule,
} from '../content/types.js';
import {person} from '../icons/person.js';
import type {importText} from '../loading/import-module.js';
import {LazyModule} from '../loading/lazy-module.js';
import type {addClinicTopic, isClinicTopic, TopicKind} from '../topics/topics.js';
import type {warn} from '../warn.js';

/** Content without the labels of its statements, which are shown in the language of the page. */
type Unlabelled<T> = T extends string | undefined
  ? T
  : T extends readonly unknown[]
    ? {[K in keyof T]: Unlabelled<T[K]>}
    : {[K in keyof T as Exclude<K, 'label'>]: Unlabelled<T[K]>};

/** A benefit in a clinic's own words. */
export type OwnBenefit = Unlabelled<Omit<Benefit, 'icon' | 'note'>>;

/** A condition in a clinic's own words, with everyday words by which a list finds it. */
export type OwnCondition = Unlabelled<Omit<Condition, 'icon' | 'note' | 'more'> & Partial<Pick<SearchTerms, 'words'>>>;

// The schemas say at run time what the types say to the compiler, which checks the one against the other.

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('Expected a text'));
const atLeastOne = <T>(item: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, NonEmpty<T>> =>
  v.tupleWithRest([item], item);
const date = v.custom<IsoDate>(
  (value) =>
    typeof value === 'string' &&
    !Number.isNaN(Date.parse(value)) &&
    // There is no 31 February, and nothing was checked in the future.
    new Date(value).toISOString().startsWith(value) &&
    value.length === 10 &&
    Date.parse(value) <= Date.now(),
  'Expected a date such as 2026-11-23',
);
const source: v.GenericSchema<unknown, Source> = v.strictObject({
  id: text,
  reference: text,
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https:\/\//, 'Expected an address that begins with https://'))),
  note: v.exactOptional(text),
});
const sources = atLeastOne(source);
const claim: v.GenericSchema<unknown, Unlabelled<Claim>> = v.strictObject({
  text,
  certainty: v.picklist(['high', 'moderate', 'low', 'very-low', 'not-established']),
  sources,
});
const statement: v.GenericSchema<unknown, Unlabelled<Statement>> = v.lazy((said) => {
  const {basis} = Object(said) as {basis?: unknown};
  if (basis === 'guideline') return v.strictObject({text, basis: v.literal(basis), sources});
  if (basis === 'way-of-working') return v.strictObject({text, basis: v.literal(basis)});
  if (basis === 'expert-opinion')
    return v.strictObject({text, basis: v.literal(basis), certainty: v.literal('very-low')});
  return claim;
});
const benefit: v.GenericSchema<unknown, OwnBenefit> = v.strictObject({
  title: text,
  said: text,
  research: statement,
  more: v.exactOptional(v.array(statement)),
  advice: v.exactOptional(text),
  reviewed: date,
});
const condition: v.GenericSchema<unknown, OwnCondition> = v.strictObject({
  title: text,
  words: v.exactOptional(text),
  what: text,
  help: atLeastOne(statement),
  research: atLeastOne(statement),
  expect: v.exactOptional(v.array(claim)),
  care: v.exactOptional(text),
  advice: v.exactOptional(text),
  redFlags: v.exactOptional(
    v.strictObject({
      lists: atLeastOne(v.strictObject({urgency: v.picklist(['now', 'soon', 'now-or-soon']), signs: atLeastOne(text)})),
      sources,
    }),
  ),
  reviewed: date,
});

const kinds = {
  benefits: {schema: benefit, ids: benefitIds as readonly string[]},
  conditions: {schema: condition, ids: conditionIds as readonly string[]},
} as const;

/** What a label goes with. */
interface Labelled {
  readonly certainty?: string;
  readonly basis?: string;
  readonly urgency?: string;
  readonly label?: string;
}

/** Gives each statement and each list of signs within `content` its label. */
function addLabels(content: unknown, labels: readonly Labelled[]): unknown {
  if (Array.isArray(content)) return content.map((each) => addLabels(each, labels));
  if (typeof content !== 'object' || !content) return content;
  const kind = ({certainty, basis, urgency}: Labelled): string => [certainty, basis, urgency].join();
  const label = kind(content) !== ',,' && labels.find((each) => kind(each) === kind(content))?.label;
  return {
    ...Object.fromEntries(Object.entries(content).map(([key, each]) => [key, addLabels(each, labels)])),
    ...(label && {label}),
  };
}

/** How the library takes up a topic. This file is loaded by what it would have to import. */
export interface Library {
  readonly isTaken: typeof isClinicTopic;
  readonly add: typeof addClinicTopic;
  readonly importText: typeof importText;
  readonly warn: typeof warn;
}

/** Adds a topic of a clinic's own if it is complete, or else warns of what is missing. */
export function addTopic(kind: TopicKind, id: string, given: unknown, library: Library): void {
  const {schema, ids} = kinds[kind];
  const reject = (problem: string): void =>
    library.warn({localName: `${kind.slice(0, -1)} ${id}`}, 'clinic-topic', problem);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    reject('an id may have lower-case letters, digits and hyphens');
    return;
  }
  if (ids.includes(id) || library.isTaken(kind, id)) {
    reject('there is one of this id; choose another');
    return;
  }
  const parsed = v.safeParse<v.GenericSchema>(schema, given);
  if (!parsed.success) {
    reject(parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`).join('; '));
    return;
  }
  const {output} = parsed;
  const byLocale = new Map<string, LazyModule<TopicModule<unknown>>>();
  // The words are the same in each locale; the words of the badges are not.
  library.add(kind, id, (locale) => {
    const topic =
      byLocale.get(locale) ??
      new LazyModule(async (query) => {
        const {labels} = await library.importText('labels', locale, query);
        return {topic: {icon: person, ...(addLabels(output, labels) as object)}};
      });
    byLocale.set(locale, topic);
    return topic;
  });
}
