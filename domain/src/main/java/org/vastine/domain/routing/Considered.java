package org.vastine.domain.routing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.vastine.domain.team.MemberId;

/**
 * A member who was considered for a case, and what came of it.
 *
 * @param member who
 * @param verdict what came of it
 * @param load how many cases they had then that waited for us
 * @param capacity how many they can have; 0 for one who is not on the roster
 * @param standsInFor whose work they do meanwhile
 */
public record Considered(
    MemberId member, Verdict verdict, int load, int capacity, Optional<MemberId> standsInFor) {

  /** Refuses null. */
  public Considered {
    requireNonNull(member, "member is null");
    requireNonNull(verdict, "verdict is null");
    requireNonNull(standsInFor, "standsInFor is null");
  }

  Considered chosen() {
    return new Considered(member, Verdict.CHOSEN, load, capacity, standsInFor);
  }
}
