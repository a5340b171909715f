/** A magnifying glass: search. */
export const search = 'M10.5 3.5a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM15.5 15.5l5.5 5.5';
