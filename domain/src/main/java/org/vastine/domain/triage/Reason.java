package org.vastine.domain.triage;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.vastine.domain.kernel.TextSpan;

/**
 * Why a mention was judged as it was: a cue and, where it stands in the text, its place. The words
 * themselves stay in the mention, so that a reason holds nobody's text.
 *
 * @param cue the message key of the cue or rule, for example {@code cue.time-pressure} or {@code
 *     cue.words}
 * @param span where it stands in the mention's text
 * @param weight how strongly it speaks for the judgement; negative speaks against; comparable
 *     within one assessment
 */
public record Reason(String cue, Optional<TextSpan> span, double weight) {
  /** Refuses null. */
  public Reason {
    requireNonNull(cue, "cue is null");
    requireNonNull(span, "span is null");
  }
}
