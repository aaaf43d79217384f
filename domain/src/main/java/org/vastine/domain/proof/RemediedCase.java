package org.vastine.domain.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Grant;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Subject;

/**
 * A complaint that we met and closed, with what the customer was given and how it ended (R24).
 *
 * @param id which case
 * @param subject what it was about
 * @param given what the customer got, or is on its way to them; empty for nothing
 * @param outcome how it ended
 */
public record RemediedCase(CaseId id, Subject subject, Set<GrantKind> given, CaseOutcome outcome) {

  /** Endings that say something of the customer; silence and what lapsed are no contentment. */
  private static final Set<CaseOutcome> MET =
      EnumSet.of(
          CaseOutcome.TURNED_POSITIVE,
          CaseOutcome.CONTENT,
          CaseOutcome.SILENT,
          CaseOutcome.STILL_UNHAPPY,
          CaseOutcome.LAPSED);

  /** Copies the kinds. */
  public RemediedCase {
    given = Set.copyOf(given);
  }

  /** Of a case; empty where nobody complained, it goes on, or ended without our answer. */
  public static Optional<RemediedCase> of(RecordedCase recorded) {
    if (!complained(recorded.events())) {
      return Optional.empty();
    }
    FeedbackCase folded = FeedbackCase.fold(recorded.id(), recorded.events());
    return folded
        .outcome()
        .filter(_ -> folded.status() == CaseStatus.CLOSED)
        .filter(MET::contains)
        .map(outcome ->
            new RemediedCase(
                folded.id(), folded.judgement().subject(), given(folded.grants().all()), outcome));
  }

  /** Whether the customer was content in the end. */
  public boolean isContent() {
    return outcome == CaseOutcome.TURNED_POSITIVE || outcome == CaseOutcome.CONTENT;
  }

  /** Whether the customer said that they are not. */
  public boolean isUnhappy() {
    return outcome == CaseOutcome.STILL_UNHAPPY;
  }

  private static boolean complained(List<CaseEvent> events) {
    return events.stream()
        .anyMatch(event ->
            switch (event) {
              case CaseEvent.Triaged judged -> judged.sentiment() == Sentiment.NEGATIVE;
              case CaseEvent.TriageCorrected said -> said.sentiment() == Sentiment.NEGATIVE;
              default -> false;
            });
  }

  private static Set<GrantKind> given(List<Grant> grants) {
    return grants.stream()
        .filter(grant ->
            grant.state() == GrantState.DELIVERED || grant.state() == GrantState.HANDED_OVER)
        .map(Grant::kind)
        .collect(Collectors.toUnmodifiableSet());
  }
}
