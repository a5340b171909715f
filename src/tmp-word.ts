export const word: string = 'Pain';
