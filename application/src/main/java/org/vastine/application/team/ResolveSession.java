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
   * Gives the actor; every reason against it is the same refusal, so that nothing is given away.
   */
  public Decision<Actor> handle(Command command) {
    return BearerKey.parse(BearerKey.Kind.SESSION, command.key().value())
        .flatMap(key -> transactions.inWorkspace(key.workspace(), () -> actor(key)))
        .<Decision<Actor>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_ALLOWED, "team.session-over"));
  }

  private Optional<Actor> actor(BearerKey key) {
    Instant now = clock.instant();
    return sessions
        .find(new SessionId(key.id()))
        .filter(session -> session.secret().matches(key.secret()))
        .filter(session -> !session.isOver(now))
        .flatMap(session -> {
          if (session.isSeenAnew(now)) {
            sessions.seen(session.id(), now);
          }
          return members.find(session.member());
        })
        .filter(Member::active)
        .map(member -> Actor.of(key.workspace(), member));
  }
}
