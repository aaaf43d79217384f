package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/** What is written in private about a case comes into it, wherever it stands (R16, R17). */
public final class CaseRelay {

  private CaseRelay() {}

  /**
   * The customer wrote in private: the case goes on with it. One that was answered or closed opens
   * again; one that we left on purpose stays as it is.
   *
   * @param alias the alias it was sent to; empty for a message on the case's own platform
   */
  public static List<CaseEvent> join(
      FeedbackCase feedbackCase, Mention mention, Optional<AliasId> alias, Instant now) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(
        new HandOffEvent.PrivateMentionJoined(
            now,
            By.VASTINE,
            mention.id(),
            mention.author(),
            mention.account(),
            alias,
            mention.item().publishedAt()));
    events.addAll(CaseIntake.continued(feedbackCase, mention, now));
    if (feedbackCase.handOff().state() != HandOffState.ACCEPTED) {
      HandOffWay way = alias.isPresent() ? HandOffWay.MAIL : HandOffWay.MESSAGE;
      events.add(new HandOffEvent.OfferAccepted(now, By.VASTINE, Optional.of(way)));
    }
    return events;
  }

  /** Somebody who takes no part wrote to an alias: a case of its own, which this one knows of. */
  public static List<CaseEvent> stranger(
      FeedbackCase feedbackCase, Mention mention, AliasId alias, CaseId apart, Instant now) {
    return List.of(
        new HandOffEvent.StrangerWrote(
            now, By.VASTINE, mention.id(), mention.author(), alias, apart));
  }

  /** The other side of that. */
  public static List<CaseEvent> apart(CaseId home, Mention mention, Instant now) {
    return List.of(new HandOffEvent.WroteToAliasOf(now, By.VASTINE, mention.id(), home));
  }

  /**
   * A member decides on what a stranger wrote; who is let in takes part from then on.
   *
   * @param mention what was written; empty to leave it where it is
   */
  public static Decision<List<CaseEvent>> decide(
      FeedbackCase feedbackCase,
      MemberId member,
      MentionId about,
      Optional<Mention> mention,
      By by,
      Instant now) {
    Optional<PrivateTalk.Stranger> stranger = feedbackCase.handOff().talk().stranger(about);
    if (stranger.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "stranger.not-found");
    }
    Optional<Refusal> no =
        feedbackCase.status() == CaseStatus.DISENGAGED
            ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.ended"))
            : CaseClaims.heldByAnother(feedbackCase, member, now);
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    List<CaseEvent> events = new ArrayList<>();
    events.add(new HandOffEvent.StrangerDecided(now, by, about, mention.isPresent()));
    mention.ifPresent(written ->
        events.addAll(join(feedbackCase, written, Optional.of(stranger.get().alias()), now)));
    return Decision.accepted(events);
  }
}
