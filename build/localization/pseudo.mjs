// Pseudo-locales are made from English. They show problems of layout and hard-coded texts before any translation exists.

const accents = Object.fromEntries(
  [
    ...'AÁBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽaábƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž',
  ].reduce((pairs, letter, i, all) => (i % 2 ? [...pairs, [all[i - 1], letter]] : pairs), []),
);

/** Applies `change` to the text between placeholders. */
const aroundPlaceholders = (text, change) =>
  text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : change(part)))
    .join('');

export const pseudo = {
  /** Accents, 40 % more length, and brackets. A text on a page without brackets is hard-coded. */
  'en-XA': (text) => {
    const long = '~'
      .repeat(Math.ceil(text.length * 0.4))
      .replace(/~{4}/g, '~~~ ')
      .trimEnd();
    return `⟦${aroundPlaceholders(text, (part) => part.replace(/[A-Za-z]/g, (letter) => accents[letter]))} ${long}⟧`;
  },
  /** English, shown from right to left. */
  'ar-XB': (text) => aroundPlaceholders(text, (part) => part.replace(/\S+/g, (word) => `\u202e${word}\u202c`)),
};
