/** What a question is about. It names the entry of the form, the slot of the question and the field of a record. */
export type PegItem = 'pain' | 'enjoyment' | 'activity';

/** A question of the PEG with the words at the ends of its scale. */
export interface PegQuestion {
  readonly item: PegItem;
  readonly wording: string;
  /** What the numbers rate. Questions that rate the same have the same anchors. */
  readonly rates: 'pain' | 'interference';
  readonly lowest: string;
  readonly highest: string;
}

const interference = {
  rates: 'interference',
  lowest: 'Does not interfere',
  highest: 'Completely interferes',
} as const;

/**
 * The PEG, in its published order and wording: Krebs EE et al., 2009 (krebs-2009), doi:10.1007/s11606-009-0981-1.
 *
 * A validated scale measures what it was shown to measure only in the words of the study, so these are kept to the letter. They
 * are not messages for our translators: only a published translation may replace them, and a clinic that has one provides it
 * through slots.
 */
export const pegQuestions: readonly PegQuestion[] = [
  {
    item: 'pain',
    wording: 'What number best describes your pain on average in the past week?',
    rates: 'pain',
    lowest: 'No pain',
    highest: 'Pain as bad as you can imagine',
  },
  {
    item: 'enjoyment',
    wording: 'What number best describes how, during the past week, pain has interfered with your enjoyment of life?',
    ...interference,
  },
  {
    item: 'activity',
    wording: 'What number best describes how, during the past week, pain has interfered with your general activity?',
    ...interference,
  },
];
