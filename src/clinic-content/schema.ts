import * as v from 'valibot';
import {benefitIds} from '../content/benefits/index.js';
import {conditionIds} from '../content/conditions/index.js';
import type {
  Benefit,
  Claim,
  Condition,
  ExpertOpinion,
  Guidance,
  IsoDate,
  NonEmpty,
  RedFlags,
  SearchTerms,
  Source,
  Sourced,
  Statement,
  TopicModule,
  WayOfWorking,
} from '../content/types.js';
import {person} from '../icons/person.js';
import type {importText} from '../loading/import-module.js';
import {LazyModule} from '../loading/lazy-module.js';
import type {addClinicTopic, isClinicTopic, TopicKind} from '../topics/topics.js';
import type {warn} from '../warn.js';

/** Content without the labels of its badges, which we add in the language of the page. */
type Unlabelled<T> = T extends string | undefined
  ? T
  : T extends readonly unknown[]
    ? {[K in keyof T]: Unlabelled<T[K]>}
    : T extends unknown
      ? {[K in keyof T as Exclude<K, 'label' | 'directionLabel'>]: Unlabelled<T[K]>}
      : never;

/** A benefit in a clinic's own words. */
export type OwnBenefit = Unlabelled<Omit<Benefit, 'icon' | 'note'>>;

/** A condition in a clinic's own words, with everyday words by which a list finds it. */
export type OwnCondition = Unlabelled<Omit<Condition, 'icon' | 'note'> & Partial<Pick<SearchTerms, 'words'>>>;

// The schemas check at run time what the types check at compile time. The compiler checks that both agree.

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('Expected a text'));
const atLeastOne = <T>(item: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, NonEmpty<T>> =>
  v.tupleWithRest([item], item);
const date = v.custom<IsoDate>(
  (value) =>
    typeof value === 'string' &&
    !Number.isNaN(Date.parse(value)) &&
    // Rejects days that do not exist, such as 31 February, and dates in the future.
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
  kind: v.exactOptional(v.picklist(['article', 'guideline', 'report', 'web-page'])),
});
const sources = atLeastOne(source);
const direction = v.picklist(['helps', 'may-help', 'little-or-no-difference', 'unclear', 'not-supported']);
const claim: v.GenericSchema<unknown, Unlabelled<Claim>> = v.strictObject({
  text,
  direction,
  certainty: v.picklist(['high', 'moderate', 'low', 'very-low', 'not-graded']),
  sources,
});
const opinion: v.GenericSchema<unknown, Unlabelled<ExpertOpinion>> = v.strictObject({
  text,
  basis: v.literal('expert-opinion'),
});
const guidance: v.GenericSchema<unknown, Unlabelled<Guidance>> = v.strictObject({
  text,
  direction,
  basis: v.literal('guideline'),
  strength: v.picklist(['strong', 'moderate', 'conditional', 'against', 'none']),
  sources,
});
const wayOfWorking: v.GenericSchema<unknown, Unlabelled<WayOfWorking>> = v.strictObject({
  text,
  basis: v.literal('way-of-working'),
});
const statement: v.GenericSchema<unknown, Unlabelled<Statement>> = v.lazy((said) => {
  const {basis} = Object(said) as {basis?: unknown};
  if (basis === 'guideline') return guidance;
  if (basis === 'way-of-working') return wayOfWorking;
  if (basis === 'expert-opinion') return opinion;
  return claim;
});
const sourced: v.GenericSchema<unknown, Unlabelled<Sourced | ExpertOpinion>> = v.lazy((said) =>
  'basis' in Object(said) ? opinion : v.strictObject({text, sources}),
);
const benefit: v.GenericSchema<unknown, OwnBenefit> = v.strictObject({
  title: text,
  said: text,
  research: statement,
  more: v.exactOptional(v.array(statement)),
  advice: v.exactOptional(text),
  reviewed: date,
});
const signLists = atLeastOne(v.strictObject({lead: text, signs: atLeastOne(text)}));
const redFlags = v.custom<Unlabelled<RedFlags>>(
  (flags) =>
    v.is(v.strictObject({now: v.exactOptional(signLists), soon: v.exactOptional(signLists), sources}), flags) &&
    Object.keys(flags).length > 1,
  'Expected sources, and lists with a lead and signs under “now” or “soon”',
);
const condition: v.GenericSchema<unknown, OwnCondition> = v.strictObject({
  title: text,
  words: v.exactOptional(text),
  what: text,
  answer: statement,
  research: atLeastOne(statement),
  first: atLeastOne(sourced),
  expect: atLeastOne(sourced),
  care: atLeastOne(text),
  more: v.exactOptional(v.array(statement)),
  redFlags: v.exactOptional(redFlags),
  reviewed: date,
});

const kinds = {
  benefits: {schema: benefit, ids: benefitIds as readonly string[]},
  conditions: {schema: condition, ids: conditionIds as readonly string[]},
} as const;

/** The labels of the badges, each with the keys of the statements that it belongs to; see content/labels.ts. */
type Labels = readonly Readonly<Record<string, string>>[];

/** Gives each statement within `content` the labels of its badge. */
function addLabels(content: unknown, labels: Labels): unknown {
  if (Array.isArray(content)) return content.map((each) => addLabels(each, labels));
  if (typeof content !== 'object' || !content) return content;
  const entries = Object.entries(content);
  const belongs = (label: Labels[number]): boolean =>
    Object.entries(label).every(([key, value]) => /label/i.test(key) || Reflect.get(content, key) === value);
  return Object.assign(
    {},
    ...labels.filter(belongs),
    Object.fromEntries(entries.map(([key, each]) => [key, addLabels(each, labels)])),
  ) as unknown;
}

/** What this file needs of the library. It is passed in, because importing it would create a cycle: the library loads this file. */
export interface Library {
  readonly isTaken: typeof isClinicTopic;
  readonly add: typeof addClinicTopic;
  readonly importText: typeof importText;
  readonly warn: typeof warn;
}

/** Adds one of a clinic's own topics if it is complete, or else warns of what is missing. */
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
  // The clinic's texts are the same in each locale, but the labels of the badges are not.
  library.add(kind, id, (locale) => {
    const topic =
      byLocale.get(locale) ??
      new LazyModule(async (attempt) => {
        const {labels} = await library.importText('labels', locale, attempt);
        return {topic: {icon: person, ...(addLabels(output, labels) as object)}};
      });
    byLocale.set(locale, topic);
    return topic;
  });
}
