package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * What members have in hand on a case goes with the case: the word that is out and the calls that
 * are planned belong to whoever has it, and never to nobody (R21, R32).
 */
public final class CaseHandOver {

  private CaseHandOver() {}

  /**
   * The member lets go of all they have in hand on this case. It needs no reason, and looks like
   * any other letting go. What nobody takes stays with the member until somebody does.
   *
   * @param to who gets the case; empty for the team
   * @return none where the member has nothing in hand here
   */
  public static List<CaseEvent> letGo(
      FeedbackCase feedbackCase, MemberId member, Optional<MemberId> to, Instant now) {
    if (feedbackCase.isEnded()) {
      return List.of();
    }
    By by = new By.AMember(member);
    Optional<MemberId> owner = feedbackCase.hold().owner();
    boolean owned = owner.equals(Optional.of(member));
    Optional<MemberId> taker =
        (owned ? to : owner.or(() -> to))
            .filter(who -> !who.equals(member))
            .filter(who -> !CaseClaims.isKeptFrom(feedbackCase, who));
    List<CaseEvent> events = new ArrayList<>();
    if (owned) {
      if (feedbackCase.hold().holder(now).isPresent()) {
        ReleaseReason why = taker.isPresent() ? ReleaseReason.ASSIGNED : ReleaseReason.BY_MEMBER;
        events.add(new CaseEvent.Released(now, by, member, why));
      }
      events.add(
          taker
              .<CaseEvent>map(who -> new CaseEvent.Assigned(now, by, who))
              .orElseGet(() -> new CaseEvent.Unassigned(now, by)));
    }
    taker.ifPresent(who -> events.addAll(given(feedbackCase, member::equals, who, by, now)));
    return events;
  }

  /** What goes to a new owner: what the former one had in hand, or whoever did where nobody was. */
  static List<CaseEvent> toOwner(FeedbackCase before, MemberId owner, By by, Instant now) {
    Optional<MemberId> former = before.hold().owner();
    return given(before, who -> former.isEmpty() || former.get().equals(who), owner, by, now);
  }

  private static List<CaseEvent> given(
      FeedbackCase feedbackCase, Predicate<MemberId> from, MemberId to, By by, Instant now) {
    Predicate<MemberId> goes = from.and(who -> !who.equals(to));
    List<CaseEvent> events = new ArrayList<>();
    feedbackCase.promises().open().stream()
        .filter(promise -> goes.test(promise.member()))
        .forEach(
            promise -> events.add(new PromiseEvent.PromiseHandedOver(now, by, promise.id(), to)));
    feedbackCase.handOff().contacts().open().stream()
        .filter(contact -> goes.test(contact.member()))
        .forEach(
            contact -> events.add(new HandOffEvent.ContactHandedOver(now, by, contact.id(), to)));
    feedbackCase.teamwork().open().stream()
        .filter(task -> goes.test(task.member()))
        .forEach(task -> events.add(new TeamworkEvent.TaskHandedOver(now, by, task.id(), to)));
    return events;
  }
}
