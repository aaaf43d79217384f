package org.vastine.domain.conduct;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.channel.AuthorMeasure;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.MemberId;

/**
 * What a step asks for outside: done by the platform's call where there is one, and otherwise by a
 * person, who says how it can be seen.
 *
 * @param id which
 * @param step for which step
 * @param kind what is to be done
 * @param state where it stands
 * @param attempts how often the platform was asked
 * @param nextAt when it is asked next, or was to be
 * @param problem why a person has to do it, a code; empty where there was nobody to ask
 * @param proof how it can be seen, in words or an address
 * @param provenBy who said so
 * @param changedAt when it last changed
 * @param lateNoted whether it was said that no person did it in time
 * @param due by when a person has done it, set when it came to a person; empty before that, and for
 *     what came to a person before deadlines were kept
 */
public record ConductAct(
    ActId id,
    ConductStepId step,
    ActKind kind,
    ActState state,
    int attempts,
    Instant nextAt,
    Optional<String> problem,
    Optional<CaseTextId> proof,
    Optional<MemberId> provenBy,
    Instant changedAt,
    boolean lateNoted,
    Optional<Instant> due) {

  private static final int MOST_ATTEMPTS = 12;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

  /** Refuses null. */
  public ConductAct {
    requireNonNull(id, "id is null");
    requireNonNull(step, "step is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(state, "state is null");
    requireNonNull(nextAt, "nextAt is null");
    requireNonNull(problem, "problem is null");
    requireNonNull(proof, "proof is null");
    requireNonNull(provenBy, "provenBy is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(due, "due is null");
  }

  /** A new one, for the platform where it has a call for it, or for a person. */
  public static ConductAct of(
      ActId id, ConductStepId step, ActKind kind, boolean platformCan, Instant now) {
    return new ConductAct(
        id,
        step,
        kind,
        platformCan ? ActState.WAITING : ActState.BY_HAND,
        0,
        now,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        now,
        false,
        Optional.empty());
  }

  /** Whether it happened outside. */
  public boolean happened() {
    return state == ActState.DONE || state == ActState.PROVEN;
  }

  /** As it is while the platform is asked; after the lease another worker looks after it. */
  public ConductAct taken(Instant now, Duration lease) {
    return in(ActState.SENDING, attempts + 1, now.plus(lease), problem, now);
  }

  /** Whether the same attempt is still being made. */
  public boolean isStill(ConductAct held) {
    return state == ActState.SENDING
        && held.state() == ActState.SENDING
        && held.attempts() == attempts;
  }

  /**
   * As it is after the platform's answer. What may be repeated is tried again; a report of which
   * nobody knows whether it arrived is not, a person looks.
   *
   * @param chance from 0 to 1, by which waits are spread
   */
  public ConductAct after(ChannelAnswer<?> answer, Instant now, double chance) {
    return switch (answer) {
      case ChannelAnswer.Done<?> _ -> in(ActState.DONE, attempts, nextAt, Optional.empty(), now);
      case ChannelAnswer.RateLimited<?>(Instant until) ->
          again(now, until.isAfter(now) ? until : now.plus(FIRST_WAIT), "rate-limited");
      case ChannelAnswer.TryLater<?>(String _, Optional<Instant> notBefore) ->
          again(now, notBefore.orElse(now.plus(waiting(chance))), "unavailable");
      case ChannelAnswer.Unknown<?> _ -> unknown(now, chance);
      case ChannelAnswer.NeedsAuthorisation<?> _ -> byHand("not-authorised", now);
      case ChannelAnswer.Gone<?> _ -> byHand("gone", now);
      case ChannelAnswer.Refused<?> _ -> byHand("refused", now);
    };
  }

  /** As it is when its worker died while the platform was asked. */
  public ConductAct unknown(Instant now, double chance) {
    return kind.measure().filter(AuthorMeasure::repeatable).isPresent()
        ? again(now, now.plus(waiting(chance)), "unknown")
        : byHand("unknown", now);
  }

  /** Nobody is there who could be asked. */
  public ConductAct byHand(String why, Instant now) {
    return in(ActState.BY_HAND, attempts, nextAt, Optional.of(why), now);
  }

  /**
   * As it is with its deadline, where it waits for a person and has none yet: a calendar that
   * changes later moves no deadline that was told.
   */
  public ConductAct dueBy(BusinessCalendar calendar) {
    return state == ActState.BY_HAND && due.isEmpty()
        ? new ConductAct(
            id,
            step,
            kind,
            state,
            attempts,
            nextAt,
            problem,
            proof,
            provenBy,
            changedAt,
            lateNoted,
            Optional.of(ConductTimes.due(this, calendar)))
        : this;
  }

  /** As it is once it was said that nobody did it in time. */
  public ConductAct notedLate() {
    return new ConductAct(
        id, step, kind, state, attempts, nextAt, problem, proof, provenBy, changedAt, true, due);
  }

  /** As it is when it is no longer wanted. */
  public ConductAct calledOff(Instant now) {
    return in(ActState.CALLED_OFF, attempts, nextAt, problem, now);
  }

  /** A member did it and says how it can be seen. */
  public Decision<ConductAct> proven(MemberId member, CaseTextId how, Instant now) {
    return state == ActState.BY_HAND
        ? Decision.accepted(
            new ConductAct(
                id,
                step,
                kind,
                ActState.PROVEN,
                attempts,
                nextAt,
                problem,
                Optional.of(how),
                Optional.of(member),
                now,
                lateNoted,
                due))
        : Decision.refused(Refusal.Kind.CONFLICT, "conduct.not-by-hand");
  }

  private ConductAct again(Instant now, Instant at, String why) {
    return attempts >= MOST_ATTEMPTS
        ? byHand(why, now)
        : in(ActState.WAITING, attempts, at, Optional.of(why), now);
  }

  private Duration waiting(double chance) {
    long doubled = FIRST_WAIT.toMillis() << Math.min(Math.max(attempts - 1, 0), 20);
    long longest = Math.min(doubled, LONGEST_WAIT.toMillis());
    return Duration.ofMillis(longest / 2 + (long) (chance * (longest - longest / 2)));
  }

  private ConductAct in(
      ActState other, int tries, Instant next, Optional<String> why, Instant now) {
    return new ConductAct(
        id, step, kind, other, tries, next, why, proof, provenBy, now, lateNoted, due);
  }
}
