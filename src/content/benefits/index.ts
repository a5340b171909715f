/** Every benefit, in the order of a list. The file of each has its name. */
export const benefitIds = [
  'pain-relief',
  'relaxation',
  'endorphins',
  'circulation',
  'recovery',
  'stress-and-mood',
  'movement',
  'combined-care',
  'whole-person',
] as const;
