package org.vastine.domain.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.feedbackcase.AssignGround;
import org.vastine.domain.team.MemberId;

/**
 * An owner who is not there: what falls due before they are back goes to somebody else, and the
 * rest waits for them.
 *
 * @param owner who
 * @param why what keeps them
 * @param back when they are there again; empty where nobody knows
 */
public record Leaving(MemberId owner, Why why, Optional<Instant> back) {

  /** What keeps an owner from their cases. */
  public enum Why {
    /** Left the workspace, or may not work on cases any more. */
    LEFT,
    /** Is away. */
    AWAY,
    /** Has no shift now. */
    OFF_DUTY
  }

  /** Refuses null. */
  public Leaving {
    requireNonNull(owner, "owner is null");
    requireNonNull(why, "why is null");
    requireNonNull(back, "back is null");
  }

  /** Those of the owners who are not there. While nobody is on duty, no shift's end counts. */
  public static List<Leaving> of(Crew crew, Collection<MemberId> owners) {
    boolean staffed = crew.isStaffed();
    return owners.stream().flatMap(owner -> of(crew, owner, staffed)).toList();
  }

  private static Stream<Leaving> of(Crew crew, MemberId owner, boolean staffed) {
    if (!crew.works(owner)) {
      return Stream.of(new Leaving(owner, Why.LEFT, Optional.empty()));
    }
    if (crew.isAway(owner)) {
      return crew
          .absences()
          .of(owner, crew.now())
          .map(absence -> new Leaving(owner, Why.AWAY, absence.until()))
          .stream();
    }
    return crew.roster().of(owner).stream()
        .filter(entry -> staffed && !entry.hours().isOpen(crew.now()))
        .map(entry ->
            new Leaving(owner, Why.OFF_DUTY, Optional.of(entry.hours().nextOpening(crew.now()))));
  }

  /** Whether giving the case to this one is better than leaving it where it is. */
  public boolean yieldsTo(Routing routing) {
    if (routing.to().equals(owner)) {
      return false;
    }
    return switch (why) {
      case LEFT -> true;
      case AWAY -> routing.ground() != AssignGround.LAST_RESORT;
      case OFF_DUTY -> !routing.ground().isFallback();
    };
  }
}
