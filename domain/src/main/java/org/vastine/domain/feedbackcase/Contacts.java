package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.ContactState;

/**
 * The calls and visits of a case.
 *
 * @param all in the order of planning
 * @param missesInRow how many of them reached nobody, since the last that did
 */
public record Contacts(List<Contact> all, int missesInRow) {

  /** None. */
  static final Contacts NONE = new Contacts(List.of(), 0);

  /** Copies them. */
  public Contacts {
    all = List.copyOf(all);
  }

  /** Those still to be done. */
  public List<Contact> open() {
    return all.stream().filter(Contact::isOpen).toList();
  }

  /** One of them. */
  public Optional<Contact> find(ContactId id) {
    return all.stream().filter(contact -> contact.id().equals(id)).findFirst();
  }

  /** Whether one of them reached the customer. */
  public boolean met() {
    return all.stream()
        .flatMap(contact -> contact.outcome().stream())
        .anyMatch(how -> how == ContactOutcome.REACHED || how == ContactOutcome.AGREED);
  }

  /** When the first of them is to be done. */
  public Optional<Instant> nextDue() {
    return all.stream().filter(Contact::isOpen).map(Contact::due).min(Comparator.naturalOrder());
  }

  /** When time next has something to say about them. */
  Optional<Instant> nextAt() {
    return all.stream()
        .filter(contact -> contact.isOpen() && !contact.overdue())
        .map(Contact::due)
        .min(Comparator.naturalOrder());
  }

  Contacts planned(HandOffEvent.ContactPlanned planned) {
    return new Contacts(
        Stream.concat(all.stream(), Stream.of(Contact.of(planned))).toList(), missesInRow);
  }

  Contacts moved(HandOffEvent.ContactMoved moved) {
    return changed(moved.contact(), contact -> contact.moved(moved.member(), moved.due()));
  }

  Contacts handedOver(HandOffEvent.ContactHandedOver given) {
    return changed(given.contact(), contact -> contact.doneBy(given.to()));
  }

  Contacts overdue(HandOffEvent.ContactOverdue overdue) {
    return changed(overdue.contact(), Contact::late);
  }

  Contacts done(HandOffEvent.ContactDone done) {
    Contacts after =
        changed(
            done.contact(),
            contact -> contact.ended(ContactState.DONE, Optional.of(done.outcome()), done.note()));
    int misses = done.outcome() == ContactOutcome.NOT_REACHED ? missesInRow + 1 : 0;
    return new Contacts(after.all, misses);
  }

  Contacts dropped(HandOffEvent.ContactDropped dropped) {
    return changed(
        dropped.contact(),
        contact -> contact.ended(ContactState.DROPPED, Optional.empty(), dropped.reason()));
  }

  /** Whoever writes is reached. */
  Contacts heardFrom() {
    return new Contacts(all, 0);
  }

  private Contacts changed(ContactId id, UnaryOperator<Contact> change) {
    return new Contacts(
        all.stream()
            .map(contact -> contact.id().equals(id) ? change.apply(contact) : contact)
            .toList(),
        missesInRow);
  }
}
