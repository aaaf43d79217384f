package org.vastine.domain.feedbackcase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * Who has a case: a claim is a lock with a lease, so that two members can never send on the same
 * case (R12).
 */
public final class CaseClaims {

  private CaseClaims() {}

  /** The member takes the case, or renews the lease; refused while somebody else holds it. */
  public static Decision<List<CaseEvent>> claim(
      FeedbackCase feedbackCase, MemberId member, Duration lease, Instant now) {
    Optional<Refusal> held = heldByAnother(feedbackCase, member, now);
    if (held.isPresent()) {
      return Decision.refused(held.get());
    }
    if (feedbackCase.isEnded()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "case.ended");
    }
    if (isKeptFrom(feedbackCase, member)) {
      return Decision.refused(keptAway(member));
    }
    List<CaseEvent> events = new ArrayList<>();
    if (feedbackCase.status() == CaseStatus.COMMUNITY) {
      events.add(
          new CaseEvent.CommunityWindowEnded(now, new By.AMember(member), CommunityEnd.MEMBER));
    }
    By by = new By.AMember(member);
    events.add(new CaseEvent.Claimed(now, by, member, now.plus(lease)));
    events.addAll(CaseHandOver.toOwner(feedbackCase, member, by, now));
    return Decision.accepted(events);
  }

  /** A lead takes the case over from whoever holds it. */
  public static Decision<List<CaseEvent>> takeOver(
      FeedbackCase feedbackCase, MemberId lead, Duration lease, Instant now) {
    if (feedbackCase.isEnded()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "case.ended");
    }
    if (isKeptFrom(feedbackCase, lead)) {
      return Decision.refused(keptAway(lead));
    }
    List<CaseEvent> events = new ArrayList<>();
    feedbackCase
        .hold()
        .holder(now)
        .filter(holder -> !holder.equals(lead))
        .ifPresent(holder ->
            events.add(
                new CaseEvent.Released(
                    now, new By.AMember(lead), holder, ReleaseReason.TAKEN_OVER)));
    By by = new By.AMember(lead);
    events.add(new CaseEvent.Claimed(now, by, lead, now.plus(lease)));
    events.addAll(CaseHandOver.toOwner(feedbackCase, lead, by, now));
    return Decision.accepted(events);
  }

  /** The member lets go; refused to those who do not hold it. */
  public static Decision<List<CaseEvent>> release(
      FeedbackCase feedbackCase, MemberId member, Instant now) {
    Optional<Refusal> held = heldByAnother(feedbackCase, member, now);
    if (held.isPresent()) {
      return Decision.refused(held.get());
    }
    if (feedbackCase.hold().holder(now).isEmpty()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "case.not-claimed");
    }
    return Decision.accepted(
        List.of(
            new CaseEvent.Released(now, new By.AMember(member), member, ReleaseReason.BY_MEMBER)));
  }

  /**
   * Somebody else becomes the owner; a claim of the former owner ends. Whose private details stand
   * in the words does not.
   */
  public static Decision<List<CaseEvent>> assign(
      FeedbackCase feedbackCase, MemberId to, By by, Instant now) {
    return isKeptFrom(feedbackCase, to)
        ? Decision.refused(keptAway(to))
        : given(feedbackCase, to, by, now);
  }

  /**
   * A lead gives the case to a member although their private details may stand in it, and says why:
   * as its owner they can take it up. Details that come to it later keep them away anew (R32).
   */
  public static Decision<List<CaseEvent>> assignAllTheSame(
      FeedbackCase feedbackCase, MemberId to, CaseTextId why, By by, Instant now) {
    return given(feedbackCase, to, by, now)
        .map(given ->
            Stream.concat(Stream.of(new CaseEvent.NoteAdded(now, by, why)), given.stream())
                .toList());
  }

  /**
   * Whether a member cannot take the case, because their private details stand in its words and
   * nobody made them its owner since (R32).
   */
  public static boolean isKeptFrom(FeedbackCase feedbackCase, MemberId member) {
    return feedbackCase.standoff().exposedMembers().contains(member)
        && !feedbackCase.hold().owner().equals(Optional.of(member));
  }

  private static Refusal keptAway(MemberId member) {
    return Refusal.of(Refusal.Kind.HELD_BACK, "exposure.kept-away").with("member", member);
  }

  private static Decision<List<CaseEvent>> given(
      FeedbackCase feedbackCase, MemberId to, By by, Instant now) {
    if (feedbackCase.isEnded()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "case.ended");
    }
    if (feedbackCase.hold().owner().equals(Optional.of(to))) {
      return Decision.refused(Refusal.Kind.CONFLICT, "case.already-owner");
    }
    List<CaseEvent> events = new ArrayList<>();
    feedbackCase
        .hold()
        .holder(now)
        .ifPresent(
            holder -> events.add(new CaseEvent.Released(now, by, holder, ReleaseReason.ASSIGNED)));
    events.add(new CaseEvent.Assigned(now, by, to));
    events.addAll(CaseHandOver.toOwner(feedbackCase, to, by, now));
    return Decision.accepted(events);
  }

  /**
   * Routing gives the case to a member; refused while somebody holds it, and where they have it
   * already.
   */
  public static Decision<List<CaseEvent>> route(
      FeedbackCase feedbackCase, MemberId to, AssignGround ground, Instant now) {
    if (feedbackCase.isEnded()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "case.ended");
    }
    if (feedbackCase.hold().owner().equals(Optional.of(to))) {
      return Decision.refused(Refusal.Kind.CONFLICT, "case.already-owner");
    }
    Optional<MemberId> holder = feedbackCase.hold().holder(now);
    if (holder.isPresent()) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.CONFLICT, "case.held-by-another").with("member", holder.get()));
    }
    return Decision.accepted(
        List.of(new CaseEvent.Assigned(now, By.VASTINE, to, Optional.of(ground))));
  }

  /** The owner is taken off, and a claim ends; refused where there is none. */
  public static Decision<List<CaseEvent>> unassign(FeedbackCase feedbackCase, By by, Instant now) {
    if (feedbackCase.isEnded()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "case.ended");
    }
    if (feedbackCase.hold().owner().isEmpty()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "case.no-owner");
    }
    List<CaseEvent> events = new ArrayList<>();
    feedbackCase
        .hold()
        .holder(now)
        .ifPresent(
            holder -> events.add(new CaseEvent.Released(now, by, holder, ReleaseReason.ASSIGNED)));
    events.add(new CaseEvent.Unassigned(now, by));
    return Decision.accepted(events);
  }

  /** Why this member must not act on the case, when somebody else holds it. */
  public static Optional<Refusal> heldByAnother(
      FeedbackCase feedbackCase, MemberId member, Instant now) {
    return feedbackCase
        .hold()
        .claim()
        .filter(claim -> now.isBefore(claim.until()) && !claim.member().equals(member))
        .map(claim ->
            Refusal.of(Refusal.Kind.CONFLICT, "case.held-by-another")
                .with("member", claim.member())
                .with("until", claim.until()));
  }
}
