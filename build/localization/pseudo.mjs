// Locales made from English, to see in a test what no translator has written yet.

const accents = Object.fromEntries(
  [
    ...'AÁBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽaábƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž',
  ].reduce((pairs, letter, i, all) => (i % 2 ? [...pairs, [all[i - 1], letter]] : pairs), []),
);

/** Runs `change` on what is between placeholders. */
const aroundPlaceholders = (text, change) =>
  text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : change(part)))
    .join('');

export const pseudo = {
  /** Accents, 40 % more length, and brackets: what stands in none was written into the code. */
  'en-XA': (text) => {
    const long = '~'
      .repeat(Math.ceil(text.length * 0.4))
      .replace(/~{4}/g, '~~~ ')
      .trimEnd();
    return `⟦${aroundPlaceholders(text, (part) => part.replace(/[A-Za-z]/g, (letter) => accents[letter]))} ${long}⟧`;
  },
  /** English from right to left. */
  'ar-XB': (text) => aroundPlaceholders(text, (part) => part.replace(/\S+/g, (word) => `\u202e${word}\u202c`)),
};
