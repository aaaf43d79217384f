package org.vastine.application.team;

import java.time.Instant;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.team.MemberId;

/** Sessions, in memory. */
public final class InMemorySessions implements Sessions {

  private final InMemoryTable<SessionId, Session> sessions;

  /** Nobody is signed in yet. */
  public InMemorySessions(InMemoryTransactions transactions) {
    this.sessions = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<Session> find(SessionId id) {
    return sessions.find(id);
  }

  @Override
  public void start(Session session) {
    sessions.add(session.id(), session);
  }

  @Override
  public void seen(SessionId id, Instant at) {
    find(id)
        .map(before -> new Session(id, before.member(), before.secret(), before.startedAt(), at))
        .ifPresent(session -> sessions.put(id, session));
  }

  @Override
  public void end(SessionId id) {
    sessions.remove(id);
  }

  @Override
  public void endAllOf(MemberId member) {
    sessions.stream()
        .filter(session -> session.member().equals(member))
        .forEach(session -> sessions.remove(session.id()));
  }
}
