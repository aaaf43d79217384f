package org.vastine.application.team;

import jakarta.inject.Inject;
import java.util.Map;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Decision.Nothing;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.By;

/** A member signs out. Whoever bears the session's key may end it; asking again changes nothing. */
public final class SignOut {

  private final Transactions transactions;
  private final Sessions sessions;
  private final TeamAudit audit;

  /** Needs the sessions. */
  @Inject
  public SignOut(Transactions transactions, Sessions sessions, TeamAudit audit) {
    this.transactions = transactions;
    this.sessions = sessions;
    this.audit = audit;
  }

  /**
   * What is asked.
   *
   * @param key the session's key
   */
  public record Command(Secret key) {}

  /** Ends the session, if there is one of that key. */
  public Decision<Nothing> handle(Command command) {
    BearerKey.parse(BearerKey.Kind.SESSION, command.key().value())
        .ifPresent(key -> transactions.doInWorkspace(key.workspace(), () -> end(key)));
    return Decision.accepted(Nothing.NOTHING);
  }

  private void end(BearerKey key) {
    SessionId id = new SessionId(key.id());
    sessions
        .find(id)
        .filter(session -> session.secret().matches(key.secret()))
        .ifPresent(session -> {
          sessions.end(id);
          audit.changed(new By.AMember(session.member()), "signed-out", session.member(), Map.of());
        });
  }
}
