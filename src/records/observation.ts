/** A code of a code system. */
export interface Coding {
  system: string;
  code: string;
  display?: string;
}

/** What something is, as codes and in words. */
export interface CodeableConcept {
  coding?: Coding[];
  text?: string;
}

/** A number with its unit. */
export interface Quantity {
  value: number;
  unit: string;
  system: string;
  code: string;
}

/** A part of an answer. */
export interface ObservationComponent {
  code: CodeableConcept;
  valueInteger?: number;
  valueBoolean?: boolean;
  valueQuantity?: Quantity;
}

/**
 * A FHIR R4 Observation, as far as answers are recorded in it. It fits where `@types/fhir` asks for an Observation; the types of all of FHIR
 * would be 8 MB for every app.
 */
export interface Observation {
  resourceType: 'Observation';
  status: 'final';
  category: CodeableConcept[];
  code: CodeableConcept;
  effectiveDateTime?: string;
  effectivePeriod?: {start: string; end: string};
  valueInteger?: number;
  valueCodeableConcept?: CodeableConcept;
  method?: CodeableConcept;
  component?: ObservationComponent[];
}
