import * as v from 'valibot';
import {Chunk} from '../chunk.js';
import {load, locales} from '../generated/languages.js';
import {person} from '../icons/person.js';
import {asked} from '../localization/in-language.js';
import {listeners} from '../nearest.js';
import {warn} from '../warn.js';
import {benefits} from '../content/benefits/index.js';
import {conditions} from '../content/conditions/index.js';
import type {Topics} from '../content/topics.js';
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

/** Content without the labels of its statements, which come in the language of the page. */
type Unlabelled<T> = T extends string | undefined
  ? T
  : T extends readonly unknown[]
    ? {[K in keyof T]: Unlabelled<T[K]>}
    : {[K in keyof T as Exclude<K, 'label'>]: Unlabelled<T[K]>};

/** A benefit in a clinic's own words. */
export type OwnBenefit = Unlabelled<Omit<Benefit, 'icon' | 'note'>>;

/** A condition in a clinic's own words, with everyday words that find it in a list. */
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

/** What a label goes with. */
interface Labelled {
  readonly certainty?: string;
  readonly basis?: string;
  readonly urgency?: string;
  readonly label?: string;
}

/** Gives each statement and each list of signs within `content` its label. */
function labelled(content: unknown, labels: readonly Labelled[]): unknown {
  if (Array.isArray(content)) return content.map((each) => labelled(each, labels));
  if (typeof content !== 'object' || !content) return content;
  const kind = ({certainty, basis, urgency}: Labelled): string => [certainty, basis, urgency].join();
  const label = kind(content) !== ',,' && labels.find((each) => kind(each) === kind(content))?.label;
  return {
    ...Object.fromEntries(Object.entries(content).map(([key, each]) => [key, labelled(each, labels)])),
    ...(label && {label}),
  };
}

/** Adds a topic when it is one, else says what is wrong with it. */
function add<T extends {title: string}>(
  what: string,
  schema: v.GenericSchema<unknown, T>,
  topics: Topics<unknown>,
  id: string,
  given: unknown,
): void {
  const parsed = v.safeParse(schema, given);
  const say = (problem: string): void => warn({localName: `${what} ${id}`}, 'own', problem);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    say('an id may have lower-case letters, digits and hyphens');
  } else if (topics.ids.includes(id)) {
    say('there is one of this id; choose another');
  } else if (!parsed.success) {
    say(parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`).join('; '));
  } else {
    const {output} = parsed;
    topics.ids.push(id);
    // The same words in every language: they are the clinic's.
    for (const locale of locales) {
      const inOwnWords = async (query: string): Promise<TopicModule<unknown>> => {
        const labels = Object.values(await load<Record<string, Labelled>>(`${locale}/labels`, query));
        return {topic: {icon: person, ...(labelled(output, labels) as object)}};
      };
      asked.set(`${locale}/${topics.folder}${id}`, new Chunk(inOwnWords));
    }
    listeners.forEach((tell) => tell());
  }
}

/**
 * Adds a benefit of the clinic's own, for cards and lists.
 *
 * What is not complete is left out, with a warning that says what is missing. Text is text: mark-up in it is shown as it
 * is written.
 *
 * @param id lower-case letters, digits and hyphens; none that exists
 */
export function addBenefit(id: string, own: OwnBenefit): void {
  add('benefit', benefit, benefits, id, own);
}

/** Adds a condition of the clinic's own, for explainers and lists; see `addBenefit`. */
export function addCondition(id: string, own: OwnCondition): void {
  add('condition', condition, conditions, id, own);
}
