package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;

/**
 * What a mention does to cases: it opens one, or goes on with the one of the same author and
 * thread.
 */
public final class CaseIntake {

  private CaseIntake() {}

  /** The opening of a new case. */
  public static CaseEvent.Opened open(Mention mention, Instant now) {
    return new CaseEvent.Opened(
        now,
        By.VASTINE,
        mention.id(),
        mention.author(),
        mention.thread(),
        mention.account(),
        mention.item().audience(),
        mention.item().publishedAt(),
        mention.item().reach());
  }

  /**
   * A further mention of the same author in the same thread. A case that was answered or closed
   * opens again; one that we left on purpose stays as it is, and the mention is kept with it (R27).
   */
  public static List<CaseEvent> join(FeedbackCase feedbackCase, Mention mention, Instant now) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(
        new CaseEvent.MentionJoined(
            now,
            By.VASTINE,
            mention.id(),
            mention.item().audience(),
            mention.item().publishedAt(),
            mention.item().reach()));
    events.addAll(continued(feedbackCase, mention, now));
    return events;
  }

  /** What it does to a case that its customer wrote again, wherever that was. */
  static List<CaseEvent> continued(FeedbackCase feedbackCase, Mention mention, Instant now) {
    List<CaseEvent> events = new ArrayList<>();
    boolean answered =
        feedbackCase.status() == CaseStatus.AWAITING_CUSTOMER
            || feedbackCase.status() == CaseStatus.COMING_BACK
            || feedbackCase.status() == CaseStatus.CLOSED;
    if (answered) {
      events.add(new CaseEvent.Reopened(now, By.VASTINE, ReopenReason.CUSTOMER_WROTE));
    }
    waitingInVainSince(feedbackCase, mention.item().publishedAt())
        .ifPresent(since -> events.add(new PromiseEvent.CustomerChased(now, By.VASTINE, since)));
    return events;
  }

  /** Since when a customer who writes at this moment waits for an answer, update or promise. */
  private static Optional<Instant> waitingInVainSince(FeedbackCase feedbackCase, Instant moment) {
    Duty duty = feedbackCase.duty();
    Optional<Instant> answer =
        duty.answerDue().filter(due -> duty.answerOwed() && moment.isAfter(due));
    return Stream.of(answer, feedbackCase.promises().waitingInVainSince(moment))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** The author changed the words of one of the case's mentions. */
  public static CaseEvent edit(Mention edited, Instant now) {
    return new CaseEvent.MentionEdited(now, By.VASTINE, edited.id(), edited.revision());
  }

  /** One of the case's mentions was removed on its platform. */
  public static CaseEvent delete(Mention deleted, Instant now) {
    return new CaseEvent.MentionDeleted(now, By.VASTINE, deleted.id());
  }

  /**
   * Somebody else complains in the thread of a parked case: the community's time is over once the
   * thread holds more complaints than its window bears (R10).
   *
   * @param otherComplaints how many negative mentions of others the thread holds now
   * @param policy the active one, in which the window stands
   */
  public static List<CaseEvent> communityDisturbed(
      FeedbackCase feedbackCase, int otherComplaints, ResponsePolicy policy, Instant now) {
    if (feedbackCase.status() != CaseStatus.COMMUNITY) {
      return List.of();
    }
    boolean bears =
        policy
            .playbookFor(feedbackCase.duty().playbook(), feedbackCase.judgement().style())
            .communityWindow()
            .filter(window -> otherComplaints <= window.mostComplaints())
            .isPresent();
    return bears
        ? List.of()
        : List.of(new CaseEvent.CommunityWindowEnded(now, By.VASTINE, CommunityEnd.HEAT));
  }
}
