// A star stands for two regions, the left and the right one. The names of the regions are in a module of their own, which loads
// with the language.
const LIST =
  'head face temple-* jaw-* neck-front-* neck-back-* chest-* ribs-* abdomen-upper abdomen-lower flank-* pelvis groin-* ' +
  'upper-trapezius-* shoulder-blade-* upper-back mid-back lower-back-* lower-back-middle sacrum buttock-* shoulder-* ' +
  'upper-arm-* elbow-outer-* elbow-inner-* forearm-* wrist-* palm-* hand-back-* thumb-* fingers-* hip-* thigh-front-* ' +
  'thigh-back-* knee-outer-* knee-inner-* knee-back-* shin-* calf-* ankle-* foot-top-* heel-* sole-* toes-* all-over ' +
  'somewhere-else';

/** The ids of all regions, in the order of the list: those of the figure, and answers that have no place on it. */
export const regionIds: readonly string[] = LIST.split(' ').flatMap((id) =>
  id.endsWith('*') ? [id.replace('*', 'left'), id.replace('*', 'right')] : [id],
);
