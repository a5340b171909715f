// Contrast of two colours, by WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio

/** What text must have at least. */
export const enough = 4.5;

/** @param {string} color such as `#006655` */
function luminance(color) {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. @param {string} one @param {string} other */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The role of the colour on which a colour stands as text. Lines hold no text. @param {string} role */
export function ground(role) {
  if (role === 'surface' || role === 'border') return undefined;
  return role === 'on-accent' ? 'accent' : 'surface';
}
