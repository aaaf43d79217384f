package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.reply.RetryPolicy;
import org.vastine.domain.team.MemberId;

/**
 * One or more alerts on their way to an outlet. What it holds never changes, and it keeps its id at
 * every try, so that a receiver who gets it again can tell.
 *
 * @param id the message
 * @param member to whom
 * @param to by which outlet
 * @param state where it stands
 * @param attempts how often it was handed over
 * @param nextAt when it is handed over next
 * @param madeAt when its alerts were put together
 * @param endedAt when nothing more was to be done
 */
public record AlertMessage(
    AlertMessageId id,
    MemberId member,
    Destination to,
    MessageState state,
    int attempts,
    Instant nextAt,
    Instant madeAt,
    Optional<Instant> endedAt) {

  /** 2 s, 4 s, 8 s ... up to 10 min; about an hour in all before it is given up. */
  public static final RetryPolicy RETRIES =
      new RetryPolicy(Duration.ofSeconds(2), Duration.ofMinutes(10), 15);

  /** Refuses an end without its moment. */
  public AlertMessage {
    requireNonNull(id, "id is null");
    requireNonNull(member, "member is null");
    requireNonNull(to, "to is null");
    requireNonNull(nextAt, "nextAt is null");
    requireNonNull(madeAt, "madeAt is null");
    if (state.isEnded() != endedAt.isPresent()) {
      throw new IllegalArgumentException("a message ends when nothing is done about it: " + state);
    }
  }

  /** A new one. */
  public static AlertMessage made(AlertMessageId id, MemberId member, Destination to, Instant now) {
    return new AlertMessage(id, member, to, MessageState.WAITING, 0, now, now, Optional.empty());
  }

  /**
   * A worker has it. That is recorded before the outlet is asked: whoever finds it so later knows
   * that it may be out.
   */
  public AlertMessage taken() {
    return new AlertMessage(
        id, member, to, MessageState.SENDING, attempts + 1, nextAt, madeAt, Optional.empty());
  }

  /** What the outlet's answer makes of it; {@code chance} is from 0 to 1. */
  public AlertMessage after(OutletAnswer answer, Instant now, double chance) {
    return switch (answer) {
      case OutletAnswer.Taken _ -> ended(MessageState.SENT, now);
      case OutletAnswer.Refused _ -> ended(MessageState.FAILED, now);
      case OutletAnswer.NotNow _ -> again(now, chance);
      case OutletAnswer.Unknown _ ->
          tellsRepeats() ? again(now, chance) : ended(MessageState.UNKNOWN, now);
    };
  }

  /** The member, their outlet or their reason to know is gone. */
  public AlertMessage givenUp(Instant now) {
    return ended(MessageState.FAILED, now);
  }

  /**
   * Whether a receiver can tell that it gets the message again. A program reads the id; a person
   * who reads the same mail twice was told twice.
   */
  private boolean tellsRepeats() {
    return to.kind() == OutletKind.WEBHOOK;
  }

  private AlertMessage again(Instant now, double chance) {
    return RETRIES.isOver(attempts)
        ? ended(MessageState.FAILED, now)
        : new AlertMessage(
            id,
            member,
            to,
            MessageState.WAITING,
            attempts,
            now.plus(RETRIES.waitAfter(Math.max(1, attempts), chance)),
            madeAt,
            Optional.empty());
  }

  private AlertMessage ended(MessageState how, Instant now) {
    return new AlertMessage(id, member, to, how, attempts, nextAt, madeAt, Optional.of(now));
  }
}
