package org.vastine.domain.team;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A time in which a member gets no work (R12, R32). Nobody has to say why.
 *
 * @param id which absence
 * @param member who is away
 * @param from the first moment of it
 * @param until the first moment after it; empty when it lasts until they come back
 * @param standIn who gets the member's work meanwhile, where somebody was named
 */
public record Absence(
    AbsenceId id,
    MemberId member,
    Instant from,
    Optional<Instant> until,
    Optional<MemberId> standIn) {

  /** No pause is longer: whoever needs more time steps away, so that others have the cases. */
  public static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

  /** Refuses null, an end that is not after the begin, and a member who stands in for oneself. */
  public Absence {
    requireNonNull(id, "id is null");
    requireNonNull(member, "member is null");
    requireNonNull(from, "from is null");
    requireNonNull(standIn, "standIn is null");
    if (until.filter(end -> !end.isAfter(from)).isPresent()) {
      throw new IllegalArgumentException("an absence ends after it begins");
    }
    if (standIn.filter(member::equals).isPresent()) {
      throw new IllegalArgumentException("nobody stands in for oneself");
    }
  }

  /** Whether it is a pause: short, and nobody stands in. */
  public boolean isPause() {
    return standIn.isEmpty()
        && until.filter(end -> !end.isAfter(from.plus(LONGEST_PAUSE))).isPresent();
  }

  /** Whether the member is away because of it at this moment. */
  public boolean holdsAt(Instant moment) {
    return hasBegun(moment) && !isOver(moment);
  }

  /** Whether it began at this moment or before. */
  public boolean hasBegun(Instant moment) {
    return !from.isAfter(moment);
  }

  /** Whether it ended at this moment or before. */
  public boolean isOver(Instant moment) {
    return until.filter(end -> !end.isAfter(moment)).isPresent();
  }

  /** The same absence with its end at this moment, which has to be after its begin. */
  public Absence endedAt(Instant moment) {
    return new Absence(id, member, from, Optional.of(moment), standIn);
  }
}
