package org.vastine.persistence.feedbackcase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.vastine.persistence.schema.Tables.RELAY_ALIAS;
import static org.vastine.persistence.schema.Tables.RELAY_BRAKE;

import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.vastine.application.feedbackcase.RelayAliases;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.RelayBrake;
import org.vastine.domain.handoff.RelayToken;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;

/** Aliases, in PostgreSQL. */
public final class PostgresRelayAliases implements RelayAliases {

  /** More lead into no case that anybody still works on. */
  private static final int MOST_OF_CASE = 200;

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresRelayAliases(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void store(RelayAlias alias) {
    current
        .sql()
        .insertInto(RELAY_ALIAS)
        .set(RELAY_ALIAS.WORKSPACE_ID, current.workspace().value())
        .set(RELAY_ALIAS.ID, alias.id().value())
        .set(RELAY_ALIAS.TOKEN, alias.token().value())
        .set(RELAY_ALIAS.MEMBER_ID, alias.member().value())
        .set(RELAY_ALIAS.CASE_ID, alias.caseId().value())
        .set(RELAY_ALIAS.ACCOUNT_ID, alias.account().value())
        .set(RELAY_ALIAS.ADDRESS, alias.address())
        .set(RELAY_ALIAS.MADE_AT, Moments.of(alias.madeAt()))
        .set(RELAY_ALIAS.SHUT_AT, Moments.ofOptional(alias.shutAt()))
        .onConflict(RELAY_ALIAS.WORKSPACE_ID, RELAY_ALIAS.ID)
        .doUpdate()
        .set(RELAY_ALIAS.SHUT_AT, Moments.ofOptional(alias.shutAt()))
        .execute();
  }

  @Override
  public Optional<RelayAlias> lock(AliasId id) {
    return current
        .sql()
        .selectFrom(RELAY_ALIAS)
        .where(RELAY_ALIAS.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(PostgresRelayAliases::read);
  }

  @Override
  public List<RelayAlias> ofMember(MemberId member, int limit) {
    return newest(RELAY_ALIAS.MEMBER_ID.eq(member.value()), limit);
  }

  @Override
  public List<RelayAlias> ofCase(CaseId id) {
    return newest(RELAY_ALIAS.CASE_ID.eq(id.value()), MOST_OF_CASE);
  }

  @Override
  public RelayBrake count(AliasId id, Handle sender, Instant now) {
    String hash = hash(sender);
    RelayBrake brake =
        current
            .sql()
            .selectFrom(RELAY_BRAKE)
            .where(RELAY_BRAKE.ALIAS_ID.eq(id.value()).and(RELAY_BRAKE.SENDER.eq(hash)))
            .forUpdate()
            .fetchOptional(row ->
                new RelayBrake(row.get(RELAY_BRAKE.SINCE).toInstant(), row.get(RELAY_BRAKE.MAILS)))
            .map(before -> before.another(now))
            .orElseGet(() -> RelayBrake.first(now));
    current
        .sql()
        .insertInto(RELAY_BRAKE)
        .set(RELAY_BRAKE.WORKSPACE_ID, current.workspace().value())
        .set(RELAY_BRAKE.ALIAS_ID, id.value())
        .set(RELAY_BRAKE.SENDER, hash)
        .set(RELAY_BRAKE.SINCE, Moments.of(brake.since()))
        .set(RELAY_BRAKE.MAILS, brake.mails())
        .onConflict(RELAY_BRAKE.WORKSPACE_ID, RELAY_BRAKE.ALIAS_ID, RELAY_BRAKE.SENDER)
        .doUpdate()
        .set(RELAY_BRAKE.SINCE, Moments.of(brake.since()))
        .set(RELAY_BRAKE.MAILS, brake.mails())
        .execute();
    return brake;
  }

  private List<RelayAlias> newest(Condition which, int limit) {
    return current
        .sql()
        .selectFrom(RELAY_ALIAS)
        .where(which)
        .orderBy(RELAY_ALIAS.MADE_AT.desc(), RELAY_ALIAS.ID.desc())
        .limit(limit)
        .fetch(PostgresRelayAliases::read);
  }

  static RelayAlias read(Record row) {
    return new RelayAlias(
        new AliasId(row.get(RELAY_ALIAS.ID)),
        new RelayToken(row.get(RELAY_ALIAS.TOKEN)),
        new MemberId(row.get(RELAY_ALIAS.MEMBER_ID)),
        new CaseId(row.get(RELAY_ALIAS.CASE_ID)),
        new ChannelAccountId(row.get(RELAY_ALIAS.ACCOUNT_ID)),
        row.get(RELAY_ALIAS.ADDRESS),
        row.get(RELAY_ALIAS.MADE_AT).toInstant(),
        Moments.optional(row.get(RELAY_ALIAS.SHUT_AT)));
  }

  /** Who wrote is nobody's business here; only that it is the same one again. */
  private static String hash(Handle sender) {
    try {
      byte[] whole =
          MessageDigest.getInstance("SHA-256")
              .digest((sender.channel() + "\n" + sender.externalId()).getBytes(UTF_8));
      return HexFormat.of().formatHex(whole, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
