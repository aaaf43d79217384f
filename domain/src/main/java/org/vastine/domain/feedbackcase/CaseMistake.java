package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * A customer who was mistaken is not at fault for it: the confusion is regretted, the matter
 * explained, a way out offered, and we note what would have prevented it (R23).
 *
 * @param now this moment
 */
public record CaseMistake(Instant now) {

  /**
   * A member says that the cause was a misunderstanding, and shows what was stated where; refused
   * where it was stated on a day that has come nowhere yet.
   */
  public Decision<List<CaseEvent>> mark(
      FeedbackCase feedbackCase, MemberId member, MistakeEvidence evidence, By by) {
    return mayAct(feedbackCase, member)
        .or(() ->
            feedbackCase.mistake().marked()
                ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "mistake.marked-already"))
                : Optional.empty())
        .or(() -> notYet(evidence))
        .<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(
                List.of(new MistakeEvent.MistakeMarked(now, by, Optional.of(evidence)))));
  }

  /** It was none after all; what was noted is no longer counted. */
  public Decision<List<CaseEvent>> unmark(FeedbackCase feedbackCase, MemberId member, By by) {
    return mayAct(feedbackCase, member)
        .or(() -> unmarked(feedbackCase))
        .<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(List.of(new MistakeEvent.MistakeUnmarked(now, by))));
  }

  /** A member notes what would prevent it, on ended cases too: learning is never too late. */
  public Decision<List<CaseEvent>> note(
      FeedbackCase feedbackCase, CaseTextId words, boolean nothing, By by) {
    return unmarked(feedbackCase)
        .<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(List.of(new MistakeEvent.PreventionNoted(now, by, words, nothing))));
  }

  /** Why the case must not be closed yet: nobody said what would prevent it. */
  static Optional<Refusal> preventionOwed(FeedbackCase feedbackCase) {
    return feedbackCase.mistake().owesPrevention()
        ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "mistake.prevention-owed"))
        : Optional.empty();
  }

  private Optional<Refusal> notYet(MistakeEvidence evidence) {
    return evidence.stated().isAfter(LocalDate.ofInstant(now, ZoneOffset.MAX))
        ? Optional.of(Refusal.of(Refusal.Kind.INVALID, "mistake.stated-in-future"))
        : Optional.empty();
  }

  private static Optional<Refusal> unmarked(FeedbackCase feedbackCase) {
    return feedbackCase.mistake().marked()
        ? Optional.empty()
        : Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "mistake.not-marked"));
  }

  private Optional<Refusal> mayAct(FeedbackCase feedbackCase, MemberId member) {
    return feedbackCase.isEnded()
        ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.ended"))
        : CaseClaims.heldByAnother(feedbackCase, member, now);
  }
}
