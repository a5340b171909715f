/** A magnifying glass. */
export const search = 'M10.500 4a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13ZM15.200 15.200 20.500 20.500';
