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
  /** What a reader must know about it, such as the year of a guideline. */
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
  readonly label: string;
}

/** What a guideline advises, where it gives no certainty of its own. */
export interface Guidance extends Sourced {
  readonly basis: 'guideline';
  readonly label: string;
}

/** A statement that no study bears out which could be cited. It is shown as opinion, with the lowest certainty. */
export interface ExpertOpinion {
  readonly text: string;
  readonly certainty: 'very-low';
  readonly basis: 'expert-opinion';
  readonly label: string;
}

/** How therapists work: nothing that a study could show to be right or wrong. */
export interface WayOfWorking {
  readonly text: string;
  readonly basis: 'way-of-working';
  readonly label: string;
}

/** All that may be said of massage; the label stands on its badge, see `labels.ts`. The types leave no room for a claim without certainty or source. */
export type Statement = Claim | Guidance | ExpertOpinion | WayOfWorking;

/** What every topic has. */
export interface Topic {
  /** The `d` of a path from `src/icons`. */
  readonly icon: string;
  readonly title: string;
  /** When the text was last checked against its sources. */
  readonly reviewed: IsoDate;
  /** Further findings, for the details. */
  readonly more?: readonly Statement[];
  /** Words in place of all else, where the topic itself may not be spoken of. */
  readonly note?: string;
}

/** One benefit: what is said of it, and what research shows. */
export interface Benefit extends Topic {
  readonly said: string;
  /** The finding that answers what is said. */
  readonly research: Statement;
  /** What to do beside massage, or instead. */
  readonly advice?: string;
}

/** One condition that people bring to a massage. */
export interface Condition extends Topic {
  /** What the condition is, in a sentence or two. */
  readonly what: string;
  readonly help: NonEmpty<Statement>;
  readonly research: NonEmpty<Statement>;
  /** What people felt during or after a massage. */
  readonly expect?: readonly Claim[];
  /** Where the therapist should keep away or be careful. */
  readonly care?: string;
  /** Whom to ask, and when. */
  readonly advice?: string;
  readonly redFlags?: RedFlags;
}

/** Signs of a serious cause. They are always shown, and never scored. */
export interface RedFlags {
  readonly lists: NonEmpty<{readonly urgency: Urgency; readonly label: string; readonly signs: NonEmpty<string>}>;
  readonly sources: NonEmpty<Source>;
}

/** How soon to get help; `now-or-soon` where the source does not part the two. */
export type Urgency = 'now' | 'soon' | 'now-or-soon';

/** Signs of a serious cause in one part of the body. */
export interface RedFlagTopic extends Topic {
  readonly redFlags: RedFlags;
}

/** When to ask before a massage, and what to leave alone. */
export interface Safety extends Topic {
  /** When to get medical advice before booking; completes “… if you have:”. */
  readonly before: NonEmpty<string>;
  /** What a massage leaves alone. */
  readonly leaveAlone: NonEmpty<string>;
  /** When to ask first, or to use lighter pressure; completes “… if you have:”. */
  readonly askFirst: NonEmpty<string>;
  /** How often massage does serious harm. */
  readonly harm: Sourced;
}

/** What medical massage is. */
export interface Overview extends Topic {
  readonly what: NonEmpty<string | Statement>;
  /** Who lives with pain. */
  readonly people: Sourced;
  /** Medical massage beside relaxation massage. */
  readonly comparison: NonEmpty<{
    readonly aspect: string;
    readonly medical: string | Statement;
    readonly relaxation: string | Statement;
  }>;
  readonly techniques: NonEmpty<Technique>;
  /** How massage joins other care. */
  readonly together: NonEmpty<string | Statement>;
}

/** What a therapist’s hands do. */
export interface Technique {
  readonly name: string;
  readonly what: string;
}

/** What to expect at a first session, in the order of time. */
export interface FirstVisit extends Topic {
  readonly steps: NonEmpty<{readonly title: string; readonly text: string; readonly research?: Claim}>;
}

/** How the list of conditions finds one. */
export interface SearchTerms {
  readonly title: string;
  /** Everyday words for it, separated by commas. */
  readonly words: string;
}

/** The regions of the body map, by part of the body. */
export type BodyRegions = readonly {
  readonly name: string;
  readonly regions: readonly {readonly id: string; readonly name: string}[];
}[];

/** What the module of a topic exports. */
export interface TopicModule<T> {
  readonly topic: T;
  /** The line that says so, where a clinician has still to check the topic in this language. */
  readonly unreviewed?: string;
}
