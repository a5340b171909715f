/** A triangle with an exclamation mark: get help. */
export const alert = 'M12 3.8 2.8 20h18.4ZM12 9.8v4.7M12 17.2v.01';
