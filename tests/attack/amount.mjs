/** Whether the whole attack is asked for (`npm run test:attack`), or the short form that `npm test` runs. */
export const isWhole = process.env.ATTACK === 'whole';

/** What the whole attack does, or what the short form does. */
export const amount = (whole, short) => (isWhole ? whole : short);
