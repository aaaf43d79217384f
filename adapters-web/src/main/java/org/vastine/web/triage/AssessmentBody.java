package org.vastine.web.triage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Guess;
import org.vastine.domain.triage.Reason;

/** What text understanding made of a text, as answers tell it. */
public record AssessmentBody(
    GuessBody language,
    GuessBody style,
    GuessBody runnerUp,
    GuessBody sentiment,
    GuessBody subject,
    List<ReasonBody> reasons,
    String model) {
  /** One judgement with its confidence from 0 to 1. */
  public record GuessBody(String value, double confidence) {}

  /** Why it was judged so. */
  public record ReasonBody(String cue, Optional<TextSpan> span, double weight) {}

  /** The form of this one. */
  public static AssessmentBody of(Assessment assessment) {
    return new AssessmentBody(
        guess(assessment.language(), LanguageTag::code),
        guess(assessment.style(), Labelled::label),
        guess(assessment.runnerUp(), Labelled::label),
        guess(assessment.sentiment(), Labelled::label),
        guess(assessment.subject(), Labelled::label),
        assessment.reasons().stream().map(AssessmentBody::reason).toList(),
        assessment.model());
  }

  private static <T> GuessBody guess(Guess<T> guess, Function<? super T, String> name) {
    return new GuessBody(name.apply(guess.value()), guess.confidence().value());
  }

  private static ReasonBody reason(Reason reason) {
    return new ReasonBody(reason.cue(), reason.span(), reason.weight());
  }
}
