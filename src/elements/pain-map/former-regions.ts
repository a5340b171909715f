/**
 * Regions of the first map that this map divides into parts, such as the lower back. Such an id is still valid in a value and
 * means all its parts.
 */
export const formerRegions = {
  'neck-front': ['neck-front-left', 'neck-front-right'],
  'neck-back': ['neck-back-left', 'neck-back-right'],
  'lower-back': ['lower-back-left', 'lower-back-middle', 'lower-back-right'],
  'elbow-left': ['elbow-outer-left', 'elbow-inner-left'],
  'elbow-right': ['elbow-outer-right', 'elbow-inner-right'],
  'hand-left': ['palm-left', 'hand-back-left', 'thumb-left', 'fingers-left'],
  'hand-right': ['palm-right', 'hand-back-right', 'thumb-right', 'fingers-right'],
  'knee-left': ['knee-outer-left', 'knee-inner-left', 'knee-back-left'],
  'knee-right': ['knee-outer-right', 'knee-inner-right', 'knee-back-right'],
  'foot-left': ['foot-top-left', 'heel-left', 'sole-left', 'toes-left'],
  'foot-right': ['foot-top-right', 'heel-right', 'sole-right', 'toes-right'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** An id of the first map that is not a region of this one. */
export type FormerRegion = keyof typeof formerRegions;
