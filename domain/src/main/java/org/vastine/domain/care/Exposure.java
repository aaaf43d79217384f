package org.vastine.domain.care;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * A member met words that attack people: they asked to see them, or worked on the case that they
 * stand in (R32). It counts once for each member and mention, however often they come back to it.
 *
 * @param member who
 * @param mention which words
 * @param at when for the first time
 */
public record Exposure(MemberId member, MentionId mention, Instant at) {

  /** Refuses null. */
  public Exposure {
    requireNonNull(member, "member is null");
    requireNonNull(mention, "mention is null");
    requireNonNull(at, "at is null");
  }

  /**
   * Whom new events of a case exposed. What is done to many cases at once, without reading them,
   * and the giving of a case to others expose nobody.
   *
   * @param after the case with the events
   */
  public static List<Exposure> in(FeedbackCase after, List<? extends CaseEvent> events) {
    return after.judgement().style().isAbusive()
        ? events.stream()
            .flatMap(event -> metBy(event).stream())
            .map(member -> new Exposure(member, after.talk().latest(), events.getFirst().at()))
            .distinct()
            .toList()
        : List.of();
  }

  /** The member looks at the words of a case. */
  public static Optional<Exposure> ofLooking(
      MemberId member, FeedbackCase feedbackCase, Instant now) {
    return feedbackCase.isVeiled()
        ? Optional.of(new Exposure(member, feedbackCase.talk().latest(), now))
        : Optional.empty();
  }

  private static Optional<MemberId> metBy(CaseEvent event) {
    return isWorkOnWords(event) && event.by() instanceof By.AMember(MemberId member)
        ? Optional.of(member)
        : Optional.empty();
  }

  private static boolean isWorkOnWords(CaseEvent event) {
    return event instanceof CaseEvent.Claimed
        || event instanceof CaseEvent.TriageCorrected
        || event instanceof CaseEvent.NoteAdded
        || event instanceof CaseEvent.ApprovalAsked
        || event instanceof CaseEvent.DraftApproved
        || event instanceof CaseEvent.DraftReturned
        || event instanceof CaseEvent.ReplyQueued
        || event instanceof CaseEvent.Disengaged
        || event instanceof ConductEvent;
  }
}
