package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.team.By;

/**
 * What the passing of time does to a case: leases and community windows end, deadlines and promises
 * break.
 */
public final class CaseClock {

  private CaseClock() {}

  /** What has come to pass by now; empty when nothing has. */
  public static List<CaseEvent> tick(FeedbackCase feedbackCase, Instant now) {
    List<CaseEvent> events = new ArrayList<>();
    // What colleagues do is owed to whoever asked them, though the case has ended.
    events.addAll(CaseTeamwork.tick(feedbackCase.teamwork(), now));
    if (feedbackCase.isEnded()) {
      return events;
    }
    feedbackCase
        .hold()
        .claim()
        .filter(claim -> !now.isBefore(claim.until()))
        .ifPresent(claim ->
            events.add(
                new CaseEvent.Released(
                    now, By.VASTINE, claim.member(), ReleaseReason.LEASE_ENDED)));
    Duty duty = feedbackCase.duty();
    if (feedbackCase.status() == CaseStatus.COMMUNITY
        && duty.communityUntil().filter(until -> !now.isBefore(until)).isPresent()) {
      events.add(new CaseEvent.CommunityWindowEnded(now, By.VASTINE, CommunityEnd.TIME));
    }
    duty.answerDue()
        .filter(due -> !duty.breached() && now.isAfter(due))
        .ifPresent(due -> events.add(new CaseEvent.DeadlineBreached(now, By.VASTINE, due)));
    duty.resolution()
        .nextAt()
        .filter(now::isAfter)
        .ifPresent(due -> events.add(new CaseEvent.ResolutionMissed(now, By.VASTINE, due)));
    events.addAll(CasePromises.tick(feedbackCase.promises(), now));
    events.addAll(CaseFollowUp.tick(feedbackCase.followUp(), now));
    events.addAll(CaseContacts.tick(feedbackCase.handOff().contacts(), now));
    return events;
  }

  /** When time next has something to say about a case; empty while nothing is awaited. */
  public static Optional<Instant> nextAt(FeedbackCase feedbackCase) {
    if (feedbackCase.isEnded()) {
      return feedbackCase.teamwork().nextAt();
    }
    Duty duty = feedbackCase.duty();
    Optional<Instant> leaseEnd = feedbackCase.hold().claim().map(Hold.Claim::until);
    Optional<Instant> windowEnd =
        feedbackCase.status() == CaseStatus.COMMUNITY ? duty.communityUntil() : Optional.empty();
    Optional<Instant> deadline = duty.breached() ? Optional.empty() : duty.answerDue();
    return Stream.of(
            leaseEnd,
            windowEnd,
            deadline,
            duty.resolution().nextAt(),
            feedbackCase.promises().nextAt(),
            feedbackCase.followUp().nextAt(),
            feedbackCase.handOff().contacts().nextAt(),
            feedbackCase.teamwork().nextAt())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }
}
