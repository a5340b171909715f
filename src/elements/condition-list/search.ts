import type {SearchTerms} from '../../content/types.js';

// Finds conditions by everyday words. There are some thirty, each with a line of words: few enough to weigh every phrase of
// every one at each key, without a library. No pattern looks behind, which Safari cannot before 16.4.

/** Letters of languages that set no space between words. */
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}]';

/** What stands between the phrases of a list; a title may have a second name in brackets. */
const SEPARATOR = /[,،、;؛()]/;

/** How much a word counts that is in the list as typed, with a letter or two wrong, or with letters to come. */
const EXACT = 1;
const MISSPELT = 0.7;
const BEGUN = 0.5;

const HAS_UNSPACED = new RegExp(UNSPACED, 'u');
const WORDS = new RegExp(`${UNSPACED}+|(?:(?!${UNSPACED})[\\p{L}\\p{N}])+`, 'gu');

const isUnspaced = (text: string): boolean => HAS_UNSPACED.test(text);
const isArabic = (text: string): boolean => /\p{sc=Arab}/u.test(text);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** A text without what people leave out as they type: capitals, marks on letters, the hamza. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}ـء]/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    // “L’épaule” is two words; “can’t” is one, which many type as “cant”.
    .replace(/(^|[^\p{L}])(\p{L}|qu)['’]/gu, '$1$2 ')
    .replace(/['’]/g, '');

/** The words of a folded text; what is written without spaces is one. */
const wordsOf = (folded: string): string[] => folded.match(WORDS) ?? [];

/**
 * What a word has in common with its plural and its feminine: knee(s), genou(x), dolor(es), operad(o/a). Short words keep
 * their last vowel, since the meaning goes with it: “parto” is birth, “parte” is a part. In Arabic the article goes.
 */
const stem = (word: string): string =>
  isArabic(word)
    ? word.replace(/^(?:و?[فبلك]?ال|و?لل)(?=..)/, '')
    : word.replace(/(...)[sx]$/, '$1').replace(/(.{5})[aeo]+$/, '$1');

/**
 * What a typed word may be a form of, the likeliest first. In Arabic “and”, “in” and “my” are written onto the word. They
 * come off only where a known word is left, since many words begin or end with the same letters.
 */
const formsOf = (word: string): string[] =>
  isArabic(word)
    ? [word, word.replace(/^[وفبلك]/, '')]
        .map(stem)
        .flatMap((form) => [form, form.replace(/ت(?:ي|ك|ها?|نا)$/, 'ه'), form.replace(/(?:ي|ك|ها?|نا)$/, '')])
    : [stem(word)];

/** Whether two words differ by no more than some letters: wrong, missing, too many, or two that changed places. */
function differBy(edits: number, a: string, b: string): boolean {
  if (a === b) return true;
  if (!edits) return false;
  if (a[0] === b[0]) return differBy(edits, a.slice(1), b.slice(1));
  return (
    differBy(edits - 1, a.slice(1), b.slice(1)) ||
    differBy(edits - 1, a.slice(1), b) ||
    differBy(edits - 1, a, b.slice(1)) ||
    (a[0] === b[1] && a[1] === b[0] && differBy(edits - 1, a.slice(2), b.slice(2)))
  );
}

/**
 * Those of `known` that a misspelt word is nearest to. The longer a word, the less likely are its neighbours words of their
 * own: one edit is forgiven from five letters on, two from eight. In a shorter one only a letter left out inside (“bak”).
 * Few mistype the first letter: “nausea” is no “cause”. “Ombro” may be “hombro”, of which the list has the stem “hombr”.
 */
function nearest(typed: string, known: readonly string[]): string[] {
  const withoutVowel = typed.replace(/(.{4})[aeo]+$/, '$1');
  const isNear = (word: string): boolean =>
    (differBy(1, typed, word) || (word.length > 4 && differBy(1, withoutVowel, word))) &&
    (typed.length < 5
      ? typed.length > 2 && word.length > typed.length && typed[0] === word[0] && typed.at(-1) === word.at(-1)
      : typed[0] === word[0] || ![typed, withoutVowel].some((form) => form.slice(1) === word.slice(1)));
  const near = known.filter(isNear);
  return near.length || typed.length < 8 ? near : known.filter((word) => differBy(2, typed, word));
}

interface Index {
  /** The phrases of each condition: of each, the words that say something. */
  readonly phrases: readonly (readonly [id: string, phrases: readonly (readonly string[])[]])[];
  /** How much each known word says: the fewer conditions have it, the more. */
  readonly weights: ReadonlyMap<string, number>;
  /** Two words as one, which a part of does not stand for. */
  readonly joined: ReadonlySet<string>;
  readonly filler: ReadonlySet<string>;
  /** Cuts a folded text into words. */
  readonly cut: (text: string) => string[];
}

/**
 * Cuts texts without spaces by the words of the list, the longest first, as the longer says more. The list's own phrases are
 * cut too where nothing but known words comes of it: so “膝盖疼” (knee hurts) is in “膝盖很疼”, but “手术” (surgery) is no hand.
 */
function cutter(listed: readonly string[], fillers: readonly string[]): (text: string) => string[] {
  const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|') || '(?!)';
  const suffix = new RegExp(`(?:${anyOf(fillers)})+$`);
  const withoutFiller = listed.map((word) => word.replace(suffix, ''));
  const known = new Set([...listed, ...withoutFiller.filter((word) => word.length > 1 && !fillers.includes(word))]);
  const all = new Set([...known, ...fillers]);
  const isCompound = (word: string): boolean =>
    word.split('').some((_, i) => known.has(word.slice(0, i)) && all.has(word.slice(i)));
  const words = anyOf([...fillers, ...[...known].filter((word) => !isCompound(word))]);
  const pieces = new RegExp(`${words}|(?:(?!${words}).)+`, 'gu');
  return (text) => wordsOf(text).flatMap((word) => (isUnspaced(word) ? (word.match(pieces) ?? []) : word));
}

function makeIndex(terms: ReadonlyMap<string, SearchTerms>, fillerWords: string): Index {
  const fillers = wordsOf(fold(fillerWords));
  const filler = new Set(fillers);
  const texts = [...terms].map(([id, {title, words}]) => [id, fold(`${title},${words}`)] as const);
  const cut = cutter(wordsOf(texts.join()).filter(isUnspaced), fillers.filter(isUnspaced));
  const joined = new Set<string>();
  const counts = new Map<string, number>();
  const phrases = texts.map(([id, text]) => {
    const own = text.split(SEPARATOR).flatMap((phrase) => {
      const words = cut(phrase);
      const telling = [words.filter((word) => !filler.has(word)).map(stem)];
      if (words.length === 2 && !isUnspaced(phrase)) {
        // Many type two words as one: “backpain”.
        const both = stem(words.join(''));
        joined.add(both);
        telling.push([both]);
      }
      return telling.filter((each) => each.length);
    });
    for (const word of new Set(own.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
    return [id, own] as const;
  });
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(1 + terms.size / count)]));
  return {phrases, weights, joined, filler, cut};
}

/** The known words that a typed one may stand for, with how much each counts; undefined where it says nothing. */
function meaningsOf(word: string, isLast: boolean, {weights, joined, filler}: Index): Map<string, number> | undefined {
  const known = [...weights.keys()];
  const forms = formsOf(word);
  const exact = forms.find((form) => weights.has(form) || filler.has(form));
  if (filler.has(word) || (exact && !weights.has(exact))) return undefined;
  const typed = exact ?? forms[0]!;
  const count = (words: readonly string[], much: number): Map<string, number> =>
    new Map(words.map((each) => [each, much]));

  // The last word may not be finished. Others are begun words only where they are too long to be another.
  const begun =
    typed.length < (isLast ? 2 : 4) ? [] : known.filter((each) => each.startsWith(typed) && !joined.has(each));
  if (exact) return count(begun, BEGUN).set(exact, EXACT);
  if (begun.length) return count(begun, BEGUN);
  if (isLast && [...filler].some((each) => each.startsWith(word))) return undefined;

  // “Sleeping”, where the list has “sleep”.
  const within = known.filter((each) => each.length > 4 && typed.startsWith(each) && typed.length - each.length < 4);
  if (within.length || isUnspaced(typed)) return count(within, BEGUN);

  return count(nearest(typed, known), MISSPELT);
}

/** Made once for a list, not at each key. */
const indexes = new WeakMap<object, Index>();

/**
 * The conditions that a person may mean by `query`, the best match first; those that match alike keep their order. None
 * where nothing matches; all where the query does not say where or what (“it hurts”), or is empty. `filler` are words such
 * as “sore” and “my”. A map of `terms` is read once: for other terms, make another.
 */
export function rank(query: string, terms: ReadonlyMap<string, SearchTerms>, filler: string): readonly string[] {
  const index = indexes.get(terms) ?? makeIndex(terms, filler);
  indexes.set(terms, index);
  const words = index.cut(fold(query));
  const typed = words.flatMap((word, i) => meaningsOf(word, i === words.length - 1, index) ?? []);
  if (!typed.length) return [...terms.keys()];

  // A word that we do not know may be the one that matters: it weighs as much as the rarest that we know.
  const weightOf = (word: string): number => index.weights.get(word) ?? Math.log(1 + terms.size);
  const typedWeights = typed.map((known) => Math.max(...(known.size ? [...known.keys()] : ['']).map(weightOf)));

  const matches = index.phrases.map(([id, phrases]) => {
    // Each typed word counts once, in the phrase where it counts most.
    const points = typed.map(() => 0);
    let isWhole = false;
    for (const phrase of phrases) {
      const typedOf = phrase.map((word) => Math.max(...typed.map((known) => known.get(word) ?? 0)));
      if (!sum(typedOf)) continue;
      isWhole ||= typedOf.every((much) => much > BEGUN);
      // “Neck” is rather “neck” than a part of “neck strain”; but two words that were both typed are more than one.
      const share = sum(phrase.map((word, i) => weightOf(word) * typedOf[i]!)) / sum(phrase.map(weightOf));
      const bonus = phrase.length > 1 && share === 1 ? 1.2 : 1;
      typed.forEach((known, i) => {
        const worth = phrase.map((word) => weightOf(word) * (known.get(word) ?? 0) * share * bonus);
        points[i] = Math.max(points[i]!, ...worth);
      });
    }
    // “High blood pressure” has a word in common with “pressure around the head”, and nothing else.
    const told = sum(typedWeights.filter((_, i) => points[i])) / sum(typedWeights);
    return {id, isWhole, points: isWhole ? sum(points) : told > 0.5 ? sum(points) / 2 : 0};
  });
  // A part of a phrase is worth a look only where nothing fits much better.
  const least = Math.max(...matches.map(({points}) => points)) / 5;
  return matches
    .filter(({isWhole, points}) => isWhole || points > least)
    .sort((a, b) => b.points - a.points)
    .map(({id}) => id);
}

/**
 * Whether a query speaks of what may be an emergency: it has all words of one of the phrases, in any order, whatever stands
 * between them. Better once too often than once too little.
 */
export function isEmergency(query: string, emergencyWords: string): boolean {
  const typed = wordsOf(fold(query));
  const forms = typed.flatMap(formsOf);
  return fold(emergencyWords)
    .split(SEPARATOR)
    .some((phrase) => {
      const words = wordsOf(phrase);
      const isTyped = (word: string): boolean =>
        isUnspaced(word)
          ? // “胸口很痛”, where the list has “胸口痛”.
            new RegExp(word.split('').join(word.length > 2 ? '.{0,2}' : '')).test(typed.join(''))
          : forms.includes(stem(word)) ||
            // A short word that stands alone is not misspelt: “heat” is not “heart”.
            forms.some((form) => form.length + words.length > 5 && nearest(form, [stem(word)]).length);
      return words.length > 0 && (words.every(isTyped) || isTyped(words.join('')));
    });
}
