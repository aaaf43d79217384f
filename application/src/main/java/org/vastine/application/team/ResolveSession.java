package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;

/** Who asks, when a browser shows a session's key. The role counts as it is now. */
public final class ResolveSession {

  private final Transactions transactions;
  private final Sessions sessions;
  private final Members members;
  private final InstantSource clock;

  /** Needs sessions and members. */
  @Inject
  public ResolveSession(
      Transactions transactions, Sessions sessions, Members members, InstantSource clock) {
    this.transactions = transactions;
    this.sessions = sessions;
    this.members = members;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param key what the browser showed
   */
  public record Command(Secret key) {}

  /**
   * Somebody who is signed in.
   *
   * @param actor who
   * @param endsAt until when, if nothing more is heard of them
   */
  public record Stay(Actor actor, Instant endsAt) {}

  /**
   * Gives who it is; every reason against it is the same refusal, so that nothing is given away.
   */
  public Decision<Stay> handle(Command command) {
    return BearerKey.parse(BearerKey.Kind.SESSION, command.key().value())
        .flatMap(key -> transactions.inWorkspace(key.workspace(), () -> stay(key)))
        .<Decision<Stay>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_ALLOWED, "team.session-over"));
  }

  private Optional<Stay> stay(BearerKey key) {
    Instant now = clock.instant();
    return sessions
        .find(new SessionId(key.id()))
        .filter(session -> session.secret().matches(key.secret()))
        .filter(session -> !session.isOver(now))
        .map(session -> seen(session, now))
        .flatMap(session ->
            members
                .find(session.member())
                .filter(Member::active)
                .map(member -> new Stay(Actor.of(key.workspace(), member), session.endsAt())));
  }

  private Session seen(Session session, Instant now) {
    if (!session.isSeenAnew(now)) {
      return session;
    }
    sessions.seen(session.id(), now);
    return session.seen(now);
  }
}
