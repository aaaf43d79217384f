package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.ContactState;
import org.vastine.domain.team.MemberId;

/**
 * A call or a visit: who, when, and how it went.
 *
 * @param id which one
 * @param kind whether we call or come
 * @param member who does it
 * @param due when
 * @param note what to know before, in words
 * @param state where it stands
 * @param overdue whether its time passed while it was open
 * @param outcome how it went; there once it is done
 * @param said how it went or why not, in words; there once it is not open
 */
public record Contact(
    ContactId id,
    ContactKind kind,
    MemberId member,
    Instant due,
    Optional<CaseTextId> note,
    ContactState state,
    boolean overdue,
    Optional<ContactOutcome> outcome,
    Optional<CaseTextId> said) {

  /** Refuses null. */
  public Contact {
    requireNonNull(id, "id is null");
    requireNonNull(state, "state is null");
  }

  static Contact of(HandOffEvent.ContactPlanned planned) {
    return new Contact(
        planned.contact(),
        planned.kind(),
        planned.member(),
        planned.due(),
        planned.note(),
        ContactState.OPEN,
        false,
        Optional.empty(),
        Optional.empty());
  }

  /** Whether it is still to be done. */
  public boolean isOpen() {
    return state == ContactState.OPEN;
  }

  Contact moved(MemberId who, Instant when) {
    return new Contact(id, kind, who, when, note, state, false, outcome, said);
  }

  Contact doneBy(MemberId other) {
    return new Contact(id, kind, other, due, note, state, overdue, outcome, said);
  }

  Contact late() {
    return new Contact(id, kind, member, due, note, state, true, outcome, said);
  }

  Contact ended(ContactState how, Optional<ContactOutcome> with, CaseTextId words) {
    return new Contact(id, kind, member, due, note, how, overdue, with, Optional.of(words));
  }
}
