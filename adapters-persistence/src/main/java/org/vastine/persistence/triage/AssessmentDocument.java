package org.vastine.persistence.triage;

import java.util.Optional;
import java.util.function.Function;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Guess;
import org.vastine.domain.triage.Reason;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;

/** An assessment as a stored document. */
final class AssessmentDocument {

  private AssessmentDocument() {}

  static Facts of(Assessment assessment) {
    return Facts.none()
        .with("language", guess(assessment.language(), LanguageTag::code))
        .with("style", guess(assessment.style(), Style::label))
        .with("runner_up", guess(assessment.runnerUp(), Style::label))
        .with("sentiment", guess(assessment.sentiment(), Sentiment::label))
        .with("subject", guess(assessment.subject(), Subject::label))
        .withEach("reasons", assessment.reasons(), AssessmentDocument::reason)
        .with("model", assessment.model());
  }

  static Assessment read(Facts facts) {
    return new Assessment(
        guess(facts.facts("language"), LanguageTag::new),
        guess(facts.facts("style"), label -> Labels.of(Style.class, label)),
        guess(facts.facts("runner_up"), label -> Labels.of(Style.class, label)),
        guess(facts.facts("sentiment"), label -> Labels.of(Sentiment.class, label)),
        guess(facts.facts("subject"), label -> Labels.of(Subject.class, label)),
        facts.each("reasons", AssessmentDocument::reason),
        facts.string("model"));
  }

  private static <T> Facts guess(Guess<T> guess, Function<T, String> text) {
    return Facts.none()
        .with("is", text.apply(guess.value()))
        .with("confidence", guess.confidence().value());
  }

  private static <T> Guess<T> guess(Facts facts, Function<String, T> value) {
    return Guess.of(value.apply(facts.string("is")), facts.fraction("confidence"));
  }

  private static Facts reason(Reason reason) {
    Facts facts = Facts.none().with("cue", reason.cue()).with("weight", reason.weight());
    reason.span().ifPresent(span -> facts.with("start", span.start()).with("end", span.end()));
    return facts;
  }

  private static Reason reason(Facts facts) {
    Optional<TextSpan> span =
        facts.has("start")
            ? Optional.of(new TextSpan(facts.number("start"), facts.number("end")))
            : Optional.empty();
    return new Reason(facts.string("cue"), span, facts.fraction("weight"));
  }
}
