// What every legal fact carries with it: where it comes from, how sure we are, and when it holds.

/**
 * How sure we are of a legal fact. `verified`: the text was read. `memory`: well known, text not read.
 * `doubtful`: conflicting, unfound or possibly changed. `local`: a force's own policy, not law.
 * Legal Services sign off everything that is not `verified` before it drives a live deadline.
 */
export type Confidence = 'verified' | 'memory' | 'doubtful' | 'local';

/** A text in both languages. `status` says whether the Welsh is attested (`V`) or awaits a translator (`T`). */
export type Bilingual = {
  readonly en: string;
  readonly cy: string;
};

export type BilingualTerm = Bilingual & { readonly status: 'V' | 'T' };

/** One fact with its source (Act and section, rule or guidance) and confidence. */
export type Sourced<T> = {
  readonly value: T;
  readonly source: string;
  readonly confidence: Confidence;
};

/** A fact with its source and confidence, its literal type kept. */
export function sourced<const T>(value: T, source: string, confidence: Confidence): Sourced<T> {
  return { value, source, confidence };
}

export type Language = 'en' | 'cy';
