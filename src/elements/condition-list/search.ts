import type {SearchTerms} from '../../content/types.js';

/** The words of a text, without marks and capitals. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two words differ by one letter: wrong, missing, too many, or two that changed places. */
function oneLetterApart(typed: string, word: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  const [a, b] = [typed.slice(same), word.slice(same)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

/** The words of a query that say where; Chinese sets no space between words, so what says nothing is cut out of them. */
function tellingWords(query: string, ignored: readonly string[]): string[] {
  const longestFirst = [...ignored].sort((a, b) => b.length - a.length).join('|');
  return wordsOf(query).flatMap((word) => {
    if (/\p{sc=Han}/u.test(word)) return word.split(new RegExp(longestFirst)).filter(Boolean);
    return ignored.includes(word) ? [] : word;
  });
}

/**
 * Whether a condition is one that a person may mean by `query`: each word typed begins one of its words, or, from five
 * letters on, is a letter away from one. `filler` are words such as “sore” and “my”, which say nothing about where.
 */
export function matches(query: string, {title, words}: SearchTerms, filler: string): boolean {
  const known = wordsOf(`${title} ${words}`);
  return tellingWords(query, wordsOf(filler)).every((typed) =>
    known.some((word) => word.startsWith(typed) || (typed.length > 4 && oneLetterApart(typed, word))),
  );
}
