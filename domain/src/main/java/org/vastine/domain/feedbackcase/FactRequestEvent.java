package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * Something that happened to a fact request on a case (R18). What was asked and answered in words
 * stays with the request, from where it is erased.
 */
public sealed interface FactRequestEvent extends CaseEvent {

  /** Which request. */
  FactRequestId request();

  /**
   * A member asks for facts by a private link.
   *
   * @param member who asks
   * @param until from when on the link works no more
   */
  record FactsAsked(Instant at, By by, FactRequestId request, MemberId member, Instant until)
      implements FactRequestEvent {}

  /**
   * With the facts the customer is asked to agree that we contact them.
   *
   * @param ways by what
   */
  record ContactAsked(Instant at, By by, FactRequestId request, Set<ContactWay> ways)
      implements FactRequestEvent {
    /** Copies the ways. */
    public ContactAsked {
      ways = Set.copyOf(ways);
    }
  }

  /**
   * The customer answered.
   *
   * @param contact by what we may contact them
   * @param wanted what would satisfy them, where they said so
   * @param eraseAt when the answers are erased
   */
  record FactsAnswered(
      Instant at,
      By by,
      FactRequestId request,
      Set<ContactWay> contact,
      Optional<WantedOutcome> wanted,
      Instant eraseAt)
      implements FactRequestEvent {
    /** Copies the ways. */
    public FactsAnswered {
      contact = Set.copyOf(contact);
    }
  }

  /** Nobody answered in time. */
  record FactsExpired(Instant at, By by, FactRequestId request) implements FactRequestEvent {}

  /** The request was taken back, by a member or because its case ended. */
  record FactsWithdrawn(Instant at, By by, FactRequestId request) implements FactRequestEvent {}

  /** The answers are gone: their time was over, or a member erased them. */
  record FactsErased(Instant at, By by, FactRequestId request) implements FactRequestEvent {}
}
