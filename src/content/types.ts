/**
 * How sure research is, in the words of GRADE; `not-established` is for a mechanism that studies do not support.
 */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low' | 'not-established';

/** At least one. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** A publication; the reference stays in its own language. */
export interface Source {
  /** First author and year, in lower case. */
  readonly id: string;
  readonly reference: string;
  /** Where to read it; absent when there is no stable address. */
  readonly url?: string;
  /** What a reader must know about it, such as that a guideline is an older one. */
  readonly note?: string;
}

/** A statement and where it comes from. */
export interface Sourced {
  readonly text: string;
  readonly sources: NonEmpty<Source>;
}

/** A statement about what massage does: never without its certainty and its sources. */
export interface Claim extends Sourced {
  readonly certainty: Certainty;
}

/** A statement that no study bears out which could be cited. It is shown as opinion, with the lowest certainty. */
export interface ExpertOpinion {
  readonly text: string;
  readonly certainty: 'very-low';
  readonly basis: 'expert-opinion';
}

export type Statement = Claim | ExpertOpinion;

/** What every topic has. */
export interface Topic {
  /** The `d` of a path from `src/icons`. */
  readonly icon: string;
  readonly title: string;
  /** When the text was last checked against its sources. */
  readonly reviewed: IsoDate;
}

/** One benefit: what is said of it, and what research shows. */
export interface Benefit extends Topic {
  readonly said: string;
  /** The finding that answers what is said. */
  readonly research: Claim;
  /** Further findings. */
  readonly more: readonly Claim[];
  /** What to do beside massage, or instead. */
  readonly advice?: string;
}

/** One condition that people bring to a massage. */
export interface Condition extends Topic {
  /** What the condition is, in a sentence or two. */
  readonly what: string;
  readonly help: NonEmpty<Statement>;
  readonly research: NonEmpty<Claim>;
  /** What people felt during or after a massage. */
  readonly expect?: readonly Claim[];
  readonly redFlags?: RedFlags;
  /** Where the therapist should keep away or be careful. */
  readonly care?: string;
}

/** Signs of a serious cause. They are always shown, and never scored. */
export interface RedFlags {
  readonly emergency: NonEmpty<string>;
  readonly soon: NonEmpty<string>;
  readonly sources: NonEmpty<Source>;
}

/** What a topic's module exports: a function, so that it can speak another language when it is called again. */
export interface TopicModule<T> {
  readonly topic: () => T;
}
