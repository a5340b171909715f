import type {SearchTerms} from '../../content/types.js';

// Finds conditions by everyday words. There are about thirty conditions, each with a line of words. They are few enough to score
// every phrase after each key press, without a library. No regular expression uses lookbehind, which Safari supports only from
// 16.4 on.

/** Letters of scripts that put no spaces between words. */
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}]';

/** Separates the phrases of a list. A title may have a second name in brackets. */
const SEPARATOR = /[,،、;؛()]/;

/** How much a typed word counts that is in the list exactly, with one or two letters wrong, or as the beginning of a word. */
const EXACT = 1;
const MISSPELT = 0.7;
const BEGUN = 0.5;

const HAS_UNSPACED = new RegExp(UNSPACED, 'u');
const WORDS = new RegExp(`${UNSPACED}+|(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

const isUnspaced = (text: string): boolean => HAS_UNSPACED.test(text);
const isArabic = (text: string): boolean => /\p{sc=Arab}/u.test(text);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/**
 * A word without diacritics, which people may leave out when they type. The vowel signs of Devanagari are no diacritics in this sense:
 * they belong to the script, and diacritics to none.
 */
const unmarked = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{sc=Inherited}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe');

/** A text without what makes no difference: capitals, the hamza and the points of Arabic, the nukta and the nasal signs of Devanagari. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\u0901|\u0902/g, '')
    .replace(/\u0640|\u0621|[\u064B-\u065F]|\u0670|\u093C/g, '')
    .normalize('NFC')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    // “L’épaule” is two words; “can’t” is one, which many type as “cant”.
    .replace(/(^|[^\p{L}])(\p{L}|qu)['’]/gu, '$1$2 ')
    .replace(/['’]/g, '');

/** The words of a folded text. A run of characters without spaces is one word. */
const wordsOf = (folded: string): string[] => folded.match(WORDS) ?? [];

/**
 * The stem that a word shares with its plural and its feminine: knee(s), genou(x), dolor(es), operad(o/a). Short words keep their
 * last vowel, because the meaning depends on it: “parto” is birth, “parte” is a part. In Arabic the article is removed.
 */
function stem(word: string): string {
  if (isArabic(word)) return word.replace(/^(?:و?[فبلك]?ال|و?لل)(?=..)/, '');
  const bare = unmarked(word);
  const {length} = bare.replace(/(...)[sx]$/, '$1').replace(/(.{5})[aeo]+$/, '$1');
  return (bare.length === word.length ? word : bare).slice(0, length);
}

/**
 * The stems that a typed word may have, the most likely first. In Arabic “and”, “in” and “my” are attached to the word. A stem
 * without them is used only if it is a known word, because many words begin or end with the same letters.
 */
const formsOf = (word: string): string[] =>
  isArabic(word)
    ? [word, word.replace(/^[وفبلك]/, '')]
        .map(stem)
        .flatMap((form) => [form, form.replace(/ت(?:ي|ك|ها?|نا)$/, 'ه'), form.replace(/(?:ي|ك|ها?|نا)$/, '')])
    : [stem(word)];

/** Whether at most `edits` edits lead from one word to the other: a letter is wrong, missing or extra, or two have changed places. */
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
 * The words of `known` that are nearest to a misspelt word. The longer a word is, the less likely a misspelling of it is a
 * different word. So one edit is allowed from five letters on, and two from eight. In a shorter word only one letter inside may
 * be missing (“bak”). People rarely mistype the first letter, so “nausea” does not match “cause”. But “ombro” matches “hombro”,
 * of which the list has the stem “hombr”.
 */
function nearest(typed: string, known: readonly Known[]): string[] {
  const withoutVowel = typed.replace(/(.{4})[aeo]+$/, '$1');
  const isNear = (word: string): boolean =>
    (differBy(1, typed, word) || (word.length > 4 && differBy(1, withoutVowel, word))) &&
    (typed.length < 5
      ? typed.length > 2 && word.length > typed.length && typed[0] === word[0] && typed.slice(-1) === word.slice(-1)
      : typed[0] === word[0] || ![typed, withoutVowel].some((form) => form.slice(1) === word.slice(1)));
  const near = known.filter(({bare}) => isNear(bare));
  const far = near.length || typed.length < 8 ? [] : known.filter(({bare}) => differBy(2, typed, bare));
  return [...near, ...far].map(({word}) => word);
}

/** A word of the list, as its stem, and the same without diacritics. */
interface Known {
  readonly word: string;
  readonly bare: string;
}

const knownAs = (word: string): Known => ({word, bare: unmarked(word)});

interface Index {
  /** The phrases of each condition, each as its words without filler words. */
  readonly phrases: readonly (readonly [id: string, phrases: readonly (readonly string[])[]])[];
  /** The weight of each known word: the fewer conditions have it, the greater. */
  readonly weights: ReadonlyMap<string, number>;
  /** Pairs of words written as one, such as “backpain”. The beginning of such a pair does not match it. */
  readonly joined: ReadonlySet<string>;
  readonly filler: ReadonlySet<string>;
  /** The filler words without diacritics. */
  readonly bareFiller: ReadonlySet<string>;
  readonly known: readonly Known[];
  /** Cuts a folded text into words. */
  readonly cut: (text: string) => string[];
}

/**
 * Returns a function that splits texts written without spaces into words of the list. The longest words are tried first, because
 * they are more specific. The list's own phrases are split too if they consist only of known words. So “膝盖疼” (knee hurts) is
 * found in “膝盖很疼”, but “手术” (surgery) does not match “手” (hand).
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
        // Many people type two words as one: “backpain”.
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
  const known = [...weights.keys()].map(knownAs);
  return {phrases, weights, joined, filler, bareFiller: new Set(fillers.map(unmarked)), known, cut};
}

/**
 * The known words that a typed word may mean, with how much each counts; undefined for filler words. In Vietnamese many words differ only
 * by their diacritics: “đau” is pain, and “đầu” is head. So diacritics count where they were typed. `isOnly` says that nothing but
 * filler words was typed, as in “dau dau” for “đau đầu”.
 */
function meaningsOf(
  word: string,
  isLast: boolean,
  {weights, joined, filler, bareFiller, known}: Index,
  isOnly = false,
): Map<string, number> | undefined {
  const forms = formsOf(word);
  const exact = forms.find((form) => weights.has(form) || filler.has(form));
  if (filler.has(word) || (exact && !weights.has(exact))) return undefined;
  if (!exact && !isOnly && bareFiller.has(unmarked(word))) return undefined;
  const typed = unmarked(exact ?? forms[0]!);
  const hasMarks = typed !== (exact ?? forms[0]!);
  const count = (words: readonly string[], much: number): Map<string, number> =>
    new Map(words.map((each) => [each, much]));
  const those = (which: (bare: string) => boolean): string[] =>
    known.filter(({bare}) => which(bare)).map(({word}) => word);

  // The last word may be unfinished. Other words are taken for beginnings only from four letters on, because shorter ones may be
  // a different word.
  const begun =
    typed.length < (isLast ? 2 : 4)
      ? []
      : those((bare) => bare.startsWith(typed)).filter(
          (each) => !joined.has(each) && !(exact && hasMarks && each !== exact),
        );
  const alike = those((bare) => bare === typed);
  if (exact) return new Map([...count(begun, BEGUN), ...(hasMarks ? [] : count(alike, MISSPELT)), [exact, EXACT]]);
  if (alike.length) return new Map([...count(begun, BEGUN), ...count(alike, EXACT)]);
  if (begun.length) return count(begun, BEGUN);
  if (isLast && [...bareFiller].some((each) => each.startsWith(unmarked(word)))) return undefined;

  // The visitor typed “sleeping”, and the list has “sleep”.
  const within = those((bare) => bare.length > 4 && typed.startsWith(bare) && typed.length - bare.length < 4);
  if (within.length || isUnspaced(typed)) return count(within, BEGUN);

  return count(nearest(typed, known), MISSPELT);
}

/** An index is made once for each map of terms, not after each key press. */
const indexes = new WeakMap<object, Index>();

/**
 * The conditions that a person may mean by `query`, the best match first; equal matches keep their order. Empty when nothing
 * matches. All conditions when the query is empty or does not say where or what (“it hurts”). `filler` is a list of words such as
 * “sore” and “my”. The index of a `terms` map is cached, so pass a new map for other terms.
 */
export function rank(query: string, terms: ReadonlyMap<string, SearchTerms>, filler: string): readonly string[] {
  const index = indexes.get(terms) ?? makeIndex(terms, filler);
  indexes.set(terms, index);
  const words = index.cut(fold(query));
  const read = (isOnly: boolean): Map<string, number>[] =>
    words.flatMap((word, i) => meaningsOf(word, i === words.length - 1, index, isOnly) ?? []);
  const telling = read(false);
  const typed = telling.length ? telling : read(true);
  if (!typed.length) return [...terms.keys()];

  // An unknown word may be the one that matters, so it weighs as much as the rarest known word.
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
      // “Neck” matches the phrase “neck” better than a part of “neck strain”. But a phrase of several words that were all typed
      // counts more than one word.
      const share = sum(phrase.map((word, i) => weightOf(word) * typedOf[i]!)) / sum(phrase.map(weightOf));
      const bonus = phrase.length > 1 && share === 1 ? 1.2 : 1;
      typed.forEach((known, i) => {
        const worth = phrase.map((word) => weightOf(word) * (known.get(word) ?? 0) * share * bonus);
        points[i] = Math.max(points[i]!, ...worth);
      });
    }
    // A partial match must cover more than half of the query's weight: “high blood pressure” shares only one word with “pressure
    // around the head”.
    const told = sum(typedWeights.filter((_, i) => points[i])) / sum(typedWeights);
    return {id, isWhole, points: isWhole ? sum(points) : told > 0.5 ? sum(points) / 2 : 0};
  });
  // A partial match is kept only when no other match is much better.
  const least = Math.max(...matches.map(({points}) => points)) / 5;
  return matches
    .filter(({isWhole, points}) => isWhole || points > least)
    .sort((a, b) => b.points - a.points)
    .map(({id}) => id);
}

/**
 * Whether a query may describe an emergency: it contains all words of one of the phrases, in any order and with any words between
 * them. A false alarm is better than a missed emergency.
 */
export function isEmergency(query: string, emergencyWords: string): boolean {
  const typed = wordsOf(fold(query));
  const forms = typed.flatMap(formsOf);
  const bareForms = forms.map(unmarked);
  return fold(emergencyWords)
    .split(SEPARATOR)
    .some((phrase) => {
      const words = wordsOf(phrase);
      const isTyped = (word: string): boolean => {
        // The visitor typed “胸口很痛”, and the list has “胸口痛”.
        if (isUnspaced(word))
          return new RegExp(word.split('').join(word.length > 2 ? '.{0,2}' : '')).test(typed.join(''));
        const known = knownAs(stem(word));
        return forms.some(
          (form, i) =>
            form === known.word ||
            // Diacritics count where they were typed.
            (form === bareForms[i] && form === known.bare) ||
            // For a phrase of one short word, no misspelling is accepted: “heat” is not “heart”.
            (form.length + words.length > 5 && nearest(bareForms[i]!, [known]).length > 0),
        );
      };
      return words.length > 0 && (words.every(isTyped) || isTyped(words.join('')));
    });
}
