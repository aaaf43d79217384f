package org.vastine.persistence.team;

import static org.vastine.persistence.schema.Tables.SESSION;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Record;
import org.vastine.application.team.SecretHash;
import org.vastine.application.team.Session;
import org.vastine.application.team.SessionId;
import org.vastine.application.team.Sessions;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;

/** Sessions, in PostgreSQL. */
public final class PostgresSessions implements Sessions {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresSessions(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<Session> find(SessionId id) {
    return current
        .sql()
        .select(SESSION.fields())
        .from(SESSION)
        .where(SESSION.ID.eq(id.value()))
        .fetchOptional(PostgresSessions::session);
  }

  private static Session session(Record row) {
    return new Session(
        new SessionId(row.get(SESSION.ID)),
        new MemberId(row.get(SESSION.MEMBER_ID)),
        new SecretHash(row.get(SESSION.SECRET_HASH)),
        row.get(SESSION.STARTED_AT).toInstant(),
        row.get(SESSION.SEEN_AT).toInstant());
  }

  @Override
  public void start(Session session) {
    current
        .sql()
        .insertInto(SESSION)
        .set(SESSION.WORKSPACE_ID, current.workspace().value())
        .set(SESSION.ID, session.id().value())
        .set(SESSION.MEMBER_ID, session.member().value())
        .set(SESSION.SECRET_HASH, session.secret().hex())
        .set(SESSION.STARTED_AT, Moments.of(session.startedAt()))
        .set(SESSION.SEEN_AT, Moments.of(session.seenAt()))
        .execute();
  }

  @Override
  public void seen(SessionId id, Instant at) {
    current
        .sql()
        .update(SESSION)
        .set(SESSION.SEEN_AT, Moments.of(at))
        .where(SESSION.ID.eq(id.value()))
        .execute();
  }

  @Override
  public void end(SessionId id) {
    current.sql().deleteFrom(SESSION).where(SESSION.ID.eq(id.value())).execute();
  }

  @Override
  public void endAllOf(MemberId member) {
    current.sql().deleteFrom(SESSION).where(SESSION.MEMBER_ID.eq(member.value())).execute();
  }
}
