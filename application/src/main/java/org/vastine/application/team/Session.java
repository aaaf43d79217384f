package org.vastine.application.team;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import org.vastine.domain.team.MemberId;

/**
 * A member's stay in the console, from signing in to signing out.
 *
 * @param id which one
 * @param member whose
 * @param secret the hash of its key
 * @param startedAt when the member signed in
 * @param seenAt when the member was last seen, to the minute
 */
public record Session(
    SessionId id, MemberId member, SecretHash secret, Instant startedAt, Instant seenAt) {

  /** After this long without a request it is over. */
  public static final Duration IDLE = Duration.ofHours(12);

  /** After this long it is over in any event. */
  public static final Duration LONGEST = Duration.ofDays(7);

  private static final Duration SEEN_TO_THE = Duration.ofMinutes(1);

  /** Refuses null. */
  public Session {
    requireNonNull(id, "id is null");
    requireNonNull(member, "member is null");
    requireNonNull(secret, "secret is null");
    requireNonNull(startedAt, "startedAt is null");
    requireNonNull(seenAt, "seenAt is null");
  }

  /** Whether it has ended by itself. */
  public boolean isOver(Instant now) {
    return !now.isBefore(endsAt());
  }

  /** When it ends if nothing more is heard of the member. */
  public Instant endsAt() {
    Instant idle = seenAt.plus(IDLE);
    Instant longest = startedAt.plus(LONGEST);
    return idle.isBefore(longest) ? idle : longest;
  }

  /** The same stay, its member seen now. */
  public Session seen(Instant now) {
    return new Session(id, member, secret, startedAt, now);
  }

  /** Whether it is worth storing that the member is seen. */
  public boolean isSeenAnew(Instant now) {
    return now.isAfter(seenAt.plus(SEEN_TO_THE));
  }
}
