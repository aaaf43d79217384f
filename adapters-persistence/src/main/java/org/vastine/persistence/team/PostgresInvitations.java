package org.vastine.persistence.team;

import static org.vastine.persistence.schema.Tables.INVITATION;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.vastine.application.team.Invitation;
import org.vastine.application.team.InvitationId;
import org.vastine.application.team.Invitations;
import org.vastine.application.team.SecretHash;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Role;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** Invitations, in PostgreSQL. */
public final class PostgresInvitations implements Invitations {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresInvitations(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<Invitation> find(InvitationId id) {
    return select(INVITATION.ID.eq(id.value())).fetchOptional(PostgresInvitations::invitation);
  }

  @Override
  public Optional<Invitation> lock(InvitationId id) {
    return select(INVITATION.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(PostgresInvitations::invitation);
  }

  @Override
  public List<Invitation> open() {
    return select(INVITATION.CLOSED_AT.isNull())
        .orderBy(INVITATION.ID.desc())
        .fetch(PostgresInvitations::invitation);
  }

  private SelectConditionStep<Record> select(Condition which) {
    return current.sql().select(INVITATION.fields()).from(INVITATION).where(which);
  }

  private static Invitation invitation(Record row) {
    return new Invitation(
        new InvitationId(row.get(INVITATION.ID)),
        Optional.ofNullable(row.get(INVITATION.EMAIL)).map(EmailAddress::new),
        Labels.of(Role.class, row.get(INVITATION.ROLE)),
        new SecretHash(row.get(INVITATION.SECRET_HASH)),
        new Doer(row.get(INVITATION.BY_KIND), row.get(INVITATION.BY_ID)).by(),
        row.get(INVITATION.MADE_AT).toInstant(),
        row.get(INVITATION.EXPIRES_AT).toInstant(),
        Moments.optional(row.get(INVITATION.CLOSED_AT)));
  }

  @Override
  public void store(Invitation invitation) {
    Doer doer = Doer.of(invitation.madeBy());
    current
        .sql()
        .insertInto(INVITATION)
        .set(INVITATION.WORKSPACE_ID, current.workspace().value())
        .set(INVITATION.ID, invitation.id().value())
        .set(INVITATION.EMAIL, invitation.email().map(EmailAddress::value).orElse(null))
        .set(INVITATION.ROLE, invitation.role().label())
        .set(INVITATION.SECRET_HASH, invitation.secret().hex())
        .set(INVITATION.BY_KIND, doer.kind())
        .set(INVITATION.BY_ID, doer.id())
        .set(INVITATION.MADE_AT, Moments.of(invitation.madeAt()))
        .set(INVITATION.EXPIRES_AT, Moments.of(invitation.expiresAt()))
        .set(INVITATION.CLOSED_AT, Moments.ofOptional(invitation.closedAt()))
        .onConflict(INVITATION.WORKSPACE_ID, INVITATION.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }
}
