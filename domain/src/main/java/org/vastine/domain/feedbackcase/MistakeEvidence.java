package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What shows that a customer was mistaken: nobody is taken for mistaken on a hunch (R23).
 *
 * @param quote what was stated, in its words
 * @param where where everybody could read it: a link, or the name of the place
 * @param stated since when it stood there
 */
public record MistakeEvidence(CaseTextId quote, CaseTextId where, LocalDate stated) {
  /** Refuses null. */
  public MistakeEvidence {
    requireNonNull(quote, "quote is null");
    requireNonNull(where, "where is null");
    requireNonNull(stated, "stated is null");
  }
}
