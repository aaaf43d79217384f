package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * Calling and visiting: planned for a time at which somebody is there, done with an outcome, or
 * dropped with a reason (R17).
 *
 * @param calendar when we are there
 * @param now this moment
 */
public record CaseContacts(BusinessCalendar calendar, Instant now) {

  /** How many calls and visits one case has open at most. */
  public static final int MOST_ON_CASE = 3;

  /** After so many tries in a row that reached nobody the customer cannot be reached. */
  public static final int MOST_TRIES = 3;

  /**
   * What is planned.
   *
   * @param who who calls or comes
   * @param due when, as {@link PromiseTime} lets through
   * @param note what to know before
   */
  public record Wish(
      ContactId id, ContactKind kind, MemberId who, Instant due, Optional<CaseTextId> note) {}

  /** Somebody is to call or to come; refused where the thread has seen no offer. */
  public Decision<List<CaseEvent>> plan(
      FeedbackCase feedbackCase, MemberId member, Wish wish, By by) {
    Optional<Refusal> no =
        mayAct(feedbackCase, member)
            .or(() -> CaseHandOff.notOpened(feedbackCase))
            .or(() -> tooMany(feedbackCase));
    return no.<Decision<Instant>>map(Decision::refused)
        .orElseGet(() -> ContactTime.spoken(PromiseTime.of(wish.due(), calendar, now)))
        .map(due ->
            List.of(
                new HandOffEvent.ContactPlanned(
                    now, by, wish.id(), wish.kind(), wish.who(), due, wish.note())));
  }

  /** Another time, or somebody else. */
  public Decision<List<CaseEvent>> move(
      FeedbackCase feedbackCase,
      MemberId member,
      ContactId id,
      MemberId who,
      Instant to,
      CaseTextId reason,
      By by) {
    return open(feedbackCase, member, id)
        .then(_ -> ContactTime.spoken(PromiseTime.of(to, calendar, now)))
        .map(due -> List.of(new HandOffEvent.ContactMoved(now, by, id, who, due, reason)));
  }

  /** It was done, and what that says about going on in private. */
  public Decision<List<CaseEvent>> done(
      FeedbackCase feedbackCase,
      MemberId member,
      ContactId id,
      ContactOutcome outcome,
      CaseTextId note,
      By by) {
    return open(feedbackCase, member, id)
        .map(contact -> {
          List<CaseEvent> events = new ArrayList<>();
          events.add(new HandOffEvent.ContactDone(now, by, id, outcome, note));
          follows(feedbackCase.handOff(), contact.kind(), outcome, note, by).ifPresent(events::add);
          return events;
        });
  }

  /** It is not to be done any more. */
  public Decision<List<CaseEvent>> drop(
      FeedbackCase feedbackCase, MemberId member, ContactId id, CaseTextId reason, By by) {
    return open(feedbackCase, member, id)
        .map(_ -> List.of(new HandOffEvent.ContactDropped(now, by, id, reason)));
  }

  /** What time did to the calls and visits by now. */
  static List<CaseEvent> tick(Contacts contacts, Instant now) {
    return contacts.open().stream()
        .filter(contact -> !contact.overdue() && now.isAfter(contact.due()))
        .<CaseEvent>map(contact ->
            new HandOffEvent.ContactOverdue(now, By.VASTINE, contact.id(), contact.due()))
        .toList();
  }

  /** Why the case must not end: how a call or a visit went, or why it is not made, is not said. */
  static Optional<Refusal> stillOpen(FeedbackCase feedbackCase) {
    return feedbackCase.handOff().contacts().open().stream()
        .findFirst()
        .map(contact ->
            Refusal.of(Refusal.Kind.CONFLICT, "case.contact-open")
                .with("contact", contact.id())
                .with("due", contact.due()));
  }

  private Optional<CaseEvent> follows(
      HandOff handOff, ContactKind kind, ContactOutcome outcome, CaseTextId note, By by) {
    HandOffState state = handOff.state();
    return switch (outcome) {
      case REACHED, AGREED ->
          state == HandOffState.OFFERED || state == HandOffState.UNREACHABLE
              ? Optional.of(new HandOffEvent.OfferAccepted(now, by, Optional.of(way(kind))))
              : Optional.empty();
      case REFUSED ->
          state.opensPrivate()
              ? Optional.of(new HandOffEvent.OfferRefused(now, by, Optional.of(note)))
              : Optional.empty();
      case NOT_REACHED -> {
        int tries = handOff.contacts().missesInRow() + 1;
        yield tries >= MOST_TRIES && state != HandOffState.UNREACHABLE
            ? Optional.of(new HandOffEvent.CustomerUnreachable(now, By.VASTINE, tries))
            : Optional.empty();
      }
    };
  }

  private static HandOffWay way(ContactKind kind) {
    return switch (kind) {
      case CALL -> HandOffWay.CALL;
      case VISIT -> HandOffWay.VISIT;
    };
  }

  private Decision<Contact> open(FeedbackCase feedbackCase, MemberId member, ContactId id) {
    Optional<Contact> found = feedbackCase.handOff().contacts().find(id);
    if (found.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "contact.not-found");
    }
    if (!found.get().isOpen()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "contact.not-open");
    }
    return mayAct(feedbackCase, member)
        .<Decision<Contact>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(found.get()));
  }

  private Optional<Refusal> mayAct(FeedbackCase feedbackCase, MemberId member) {
    return feedbackCase.isEnded()
        ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.ended"))
        : CaseClaims.heldByAnother(feedbackCase, member, now);
  }

  private static Optional<Refusal> tooMany(FeedbackCase feedbackCase) {
    return feedbackCase.handOff().contacts().open().size() < MOST_ON_CASE
        ? Optional.empty()
        : Optional.of(
            Refusal.of(Refusal.Kind.HELD_BACK, "contact.too-many-on-case")
                .with("most", MOST_ON_CASE));
  }
}
