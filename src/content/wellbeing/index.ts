/**
 * The benefits that have a wording for `claims="wellbeing"`: everyday stress, relaxation and wellbeing only, which is what UK rules
 * on advertising leave room for. The file `note` says where to ask, and stands in place of all others.
 */
export const wellbeingIds = ['relaxation', 'stress-and-mood', 'whole-person'] as const;
