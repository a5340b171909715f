/** The direction of a finding: whether massage does what the claim says. */
export type Direction = 'helps' | 'may-help' | 'little-or-no-difference' | 'unclear' | 'not-supported';

/**
 * How certain research is: a GRADE rating (or the strength of evidence that AHRQ gives), or `not-graded` where the source
 * used neither.
 */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low' | 'not-graded';

/** How strongly a guideline recommends; `none` when it considered the question and made no recommendation. */
export type Strength = 'strong' | 'moderate' | 'conditional' | 'against' | 'none';

/** A list of at least one item. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** The kind of a publication, in the terms of schema.org; an article in a journal by default. */
export type SourceKind = 'article' | 'guideline' | 'report' | 'web-page';

/** A publication; the reference stays in its own language. */
export interface Source {
  /** First author and year, in lower case; the name of its constant in sources.ts in words. */
  readonly id: string;
  readonly reference: string;
  readonly kind?: SourceKind;
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

/** Direction of a finding, with its word for the badge; see `labels.ts`. */
export interface Directed {
  readonly direction: Direction;
  readonly directionLabel: string;
}

/** A finding about what massage does: never without its direction, its certainty and its sources. */
export interface Claim extends Sourced, Directed {
  readonly certainty: Certainty;
  readonly label: string;
}

/** What a guideline recommends. */
export interface Guidance extends Sourced, Directed {
  readonly basis: 'guideline';
  readonly strength: Strength;
  readonly label: string;
}

/** What experts hold, where no study can be cited for it. It is shown as opinion. */
export interface ExpertOpinion {
  readonly text: string;
  readonly basis: 'expert-opinion';
  readonly label: string;
}

/** How therapists work, which no study could show to be right or wrong. */
export interface WayOfWorking {
  readonly text: string;
  readonly basis: 'way-of-working';
  readonly label: string;
}

/**
 * Everything that may be said about massage. The types allow no claim without direction, certainty and source. `label` is the
 * word for the certainty or the basis, on the badge.
 */
export type Statement = Claim | Guidance | ExpertOpinion | WayOfWorking;

/** The fields of every topic. */
export interface Topic {
  /** The `d` of a path from `src/icons`. */
  readonly icon: string;
  readonly title: string;
  /** When the text was last checked against its sources. */
  readonly reviewed: IsoDate;
  /** Further findings, for the details. */
  readonly more?: readonly Statement[];
  /** A note that replaces all other content, where advertising rules do not allow the topic itself. */
  readonly note?: string;
}

/** One benefit: what is commonly said about it, and what research shows. */
export interface Benefit extends Topic {
  readonly said: string;
  /** The finding that answers what is said. Its direction refers to what is said, not to the finding's own wording. */
  readonly research: Statement;
  /** What to do beside massage, or instead. */
  readonly advice?: string;
}

/** One condition that people bring to a massage, in the order of a patient's questions. */
export interface Condition extends Topic {
  /** What it is, in a sentence or two. */
  readonly what: string;
  /** Can massage help? One sentence. */
  readonly answer: Statement;
  /** What research found: how many people, how large the effect, how long it lasted. */
  readonly research: NonEmpty<Statement>;
  /** What else helps first. */
  readonly first: NonEmpty<Sourced | ExpertOpinion>;
  /** What to expect: how the condition goes, sessions in trials, soreness. */
  readonly expect: NonEmpty<Sourced | ExpertOpinion>;
  /** When massage is not for you, or how the therapist takes care. */
  readonly care: NonEmpty<string>;
  /** Signs of a serious cause. */
  readonly redFlags?: RedFlags;
}

/** An entry that people look for but that stands for several conditions, such as arthritis. It leads to them. */
export interface ConditionGroup extends Topic {
  readonly what: string;
  /** Its parts, each with its one-sentence answer. */
  readonly parts: NonEmpty<{readonly id: string; readonly title: string; readonly answer: Statement}>;
  readonly redFlags?: RedFlags;
}

/** Signs with the words that tie them to a symptom, such as “Call your local emergency number if you have back pain and:”. */
export interface SignList {
  readonly lead: string;
  readonly signs: NonEmpty<string>;
}

/**
 * Signs of a serious cause, in two tiers that are never merged: `now` is an emergency, `soon` is for a doctor. They are always
 * shown, and never scored. At least one tier is present.
 */
export type RedFlags = {readonly sources: NonEmpty<Source>} & (
  | {readonly now: NonEmpty<SignList>; readonly soon?: NonEmpty<SignList>}
  | {readonly now?: NonEmpty<SignList>; readonly soon: NonEmpty<SignList>}
);

/** Signs of a serious cause in one part of the body. */
export interface RedFlagTopic extends Topic {
  readonly redFlags: RedFlags;
}

/** What everybody must know before a massage. */
export interface BeforeBooking {
  /** When to get medical advice before booking; completes “Check with a doctor before you book if you have:”. */
  readonly before: NonEmpty<string>;
  /** How often massage does serious harm. */
  readonly harm: Sourced;
}

/** When to ask before a massage, and what to leave alone. */
export interface Safety extends Topic, BeforeBooking {
  /** Where not to massage. */
  readonly leaveAlone: NonEmpty<string>;
  /** When to ask first, or to use lighter pressure; completes “Ask first, or ask for lighter pressure, if you have:”. */
  readonly askFirst: NonEmpty<string>;
  /** Massage in pregnancy and with cancer: what is done differently. */
  readonly special: NonEmpty<{readonly title: string; readonly points: NonEmpty<string>}>;
  /** Where the lists come from; most of them is expert opinion. */
  readonly sources: NonEmpty<Source>;
  readonly redFlags: RedFlags;
}

/** What medical massage is. */
export interface Overview extends Topic {
  readonly what: NonEmpty<string | Statement>;
  /** Who lives with pain. */
  readonly people: NonEmpty<Sourced>;
  /** Medical massage compared with relaxation massage. Without `relaxation`, the row is about both. */
  readonly comparison: NonEmpty<{
    readonly aspect: string;
    readonly medical: string | Statement;
    readonly relaxation?: string | Statement;
  }>;
  readonly techniques: NonEmpty<Technique>;
  /** How massage joins other care. */
  readonly together: NonEmpty<string | Statement>;
  /** Training and licences, in general words. */
  readonly qualifications: NonEmpty<string | Sourced>;
}

/** What a therapist’s hands do. */
export interface Technique {
  readonly name: string;
  readonly what: string;
}

/** Questions of a visitor before a first session, in the order that people ask them. */
export interface FirstVisit extends Topic {
  readonly questions: NonEmpty<{
    /** The slot for the clinic's own answer; absent for questions that have none. */
    readonly slot?: 'price' | 'length' | 'clothing' | 'therapist';
    readonly question: string;
    readonly answer: NonEmpty<string | Sourced | ExpertOpinion | Claim>;
  }>;
}

/** The terms by which a search in the list finds a condition. */
export interface SearchTerms {
  readonly title: string;
  /** Everyday words and phrases for it, separated by commas. */
  readonly words: string;
}

/** The regions of the body map, by part of the body. */
export type BodyRegions = readonly {
  readonly name: string;
  readonly regions: readonly {readonly id: string; readonly name: string}[];
}[];

/** The exports of a topic's module. */
export interface TopicModule<T> {
  readonly topic: T;
  /** The line that says that no clinician has checked the topic in this language; absent once one has. */
  readonly unreviewed?: string;
}
