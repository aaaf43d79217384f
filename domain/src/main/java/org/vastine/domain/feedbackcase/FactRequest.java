package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.FactRequestState;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.team.MemberId;

/**
 * Facts asked for on a case by a private link (R18).
 *
 * @param id which request
 * @param member who asked
 * @param askedAt when
 * @param until from when on the link works no more
 * @param state where it stands
 * @param contact by what the customer agreed to be contacted
 * @param wanted what would satisfy the customer; stays when the answers are erased
 * @param eraseAt when the answers are erased; empty while there are none
 * @param changedAt when it came to stand there
 */
public record FactRequest(
    FactRequestId id,
    MemberId member,
    Instant askedAt,
    Instant until,
    FactRequestState state,
    Set<ContactWay> contact,
    Optional<WantedOutcome> wanted,
    Optional<Instant> eraseAt,
    Instant changedAt) {

  /** Refuses null, and copies the ways. */
  public FactRequest {
    requireNonNull(id, "id is null");
    requireNonNull(state, "state is null");
    contact = Set.copyOf(contact);
  }

  static FactRequest of(FactRequestEvent.FactsAsked asked) {
    return new FactRequest(
        asked.request(),
        asked.member(),
        asked.at(),
        asked.until(),
        FactRequestState.ASKED,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        asked.at());
  }

  /** Whether its link still works at a moment. */
  public boolean isOpen(Instant now) {
    return state == FactRequestState.ASKED && now.isBefore(until);
  }

  FactRequest after(FactRequestEvent event) {
    return switch (event) {
      case FactRequestEvent.FactsAsked again ->
          throw new IllegalArgumentException("asked already: " + again.request());
      case FactRequestEvent.ContactAsked _ -> this;
      case FactRequestEvent.FactsAnswered answered ->
          new FactRequest(
              id,
              member,
              askedAt,
              until,
              FactRequestState.ANSWERED,
              answered.contact(),
              answered.wanted(),
              Optional.of(answered.eraseAt()),
              answered.at());
      case FactRequestEvent.FactsExpired expired -> now(FactRequestState.EXPIRED, expired.at());
      case FactRequestEvent.FactsWithdrawn back -> now(FactRequestState.WITHDRAWN, back.at());
      case FactRequestEvent.FactsErased erased -> now(FactRequestState.ERASED, erased.at());
    };
  }

  private FactRequest now(FactRequestState other, Instant at) {
    return new FactRequest(
        id, member, askedAt, until, other, contact, wanted, Optional.empty(), at);
  }
}
