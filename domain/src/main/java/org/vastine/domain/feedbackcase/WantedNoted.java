package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * A member noted what would satisfy the customer, as the customer said in the thread (R18).
 *
 * @param member who noted it
 * @param wanted what would satisfy the customer
 */
public record WantedNoted(Instant at, By by, MemberId member, WantedOutcome wanted)
    implements CaseEvent {
  /** Refuses null. */
  public WantedNoted {
    requireNonNull(at, "at is null");
    requireNonNull(by, "by is null");
    requireNonNull(member, "member is null");
    requireNonNull(wanted, "wanted is null");
  }
}
