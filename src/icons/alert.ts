/** A triangle with a mark: get help. */
export const alert = 'M12 4 2.8 20h18.400L12 4ZM12 10v4.500M12 17.300v.01';
