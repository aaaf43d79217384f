package org.vastine.domain.praise;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Judgement;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/**
 * The latest words of a case, where they are kind. Nothing that may attack anybody becomes one: not
 * what was judged so or nearly so, not what somebody still has doubts about, and not a word of a
 * case that ever attacked (R32).
 *
 * @param caseId the case
 * @param mention the words
 * @param ground why they are praise
 * @param mine whether the one who reads answered in that thread
 * @param at when they were written
 */
public record Praise(
    CaseId caseId, MentionId mention, PraiseGround ground, boolean mine, Instant at) {

  /** By how much what is about one's own work counts as newer than it is. */
  public static final Duration FOR_MINE = Duration.ofDays(14);

  /** By how much a complaint that turned counts as newer than it is: it is rarer. */
  public static final Duration FOR_TURNED = Duration.ofDays(7);

  /** The newest and most fitting first; what is equal stands by its case. */
  public static final Comparator<Praise> ORDER =
      Comparator.comparing(Praise::place)
          .thenComparing(praise -> praise.caseId().value())
          .reversed();

  /** What of a case is praise; empty where nothing is, or where that is not certain. */
  public static Optional<Praise> of(FeedbackCase feedbackCase, boolean mine) {
    return ground(feedbackCase)
        .filter(_ -> isHarmless(feedbackCase))
        .map(ground ->
            new Praise(
                feedbackCase.id(),
                feedbackCase.talk().latest(),
                ground,
                mine,
                feedbackCase.talk().latestAt()));
  }

  private static Optional<PraiseGround> ground(FeedbackCase feedbackCase) {
    if (feedbackCase.outcome().equals(Optional.of(CaseOutcome.TURNED_POSITIVE))) {
      return Optional.of(PraiseGround.TURNED);
    }
    return feedbackCase.judgement().style() == Style.PRAISE
        ? Optional.of(PraiseGround.PRAISED)
        : Optional.empty();
  }

  private static boolean isHarmless(FeedbackCase feedbackCase) {
    Judgement judged = feedbackCase.judgement();
    return judged.sentiment() == Sentiment.POSITIVE
        && !judged.undecided()
        && !judged.style().isAbusive()
        && (judged.corrected() || !judged.runnerUp().isAbusive())
        && feedbackCase.standoff().attacks().isEmpty()
        && feedbackCase.status() != CaseStatus.DISENGAGED;
  }

  private Instant place() {
    Duration fit =
        (mine ? FOR_MINE : Duration.ZERO)
            .plus(ground == PraiseGround.TURNED ? FOR_TURNED : Duration.ZERO);
    return at.plus(fit);
  }
}
