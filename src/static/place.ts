/** What an element is told of the page around it, where there is no page but only its text. */
export interface Place {
  /** The nearest `lang` attribute; empty when there is none. */
  readonly lang: string;
  /** The nearest `claims` attribute; empty when there is none. */
  readonly claims: string;
  /** The slots for which the page has content between the tags. */
  readonly slots: ReadonlySet<string>;
  /** Takes a line on what is wrong with the markup. */
  readonly report: (line: string) => void;
}

const places = new WeakMap<object, Place>();

export const setPlace = (element: object, place: Place): unknown => places.set(element, place);

/** The place of an element that src/static/element.ts has made. */
export const placeOf = (element: object): Place => places.get(element)!;
