package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;
import static org.vastine.persistence.schema.Tables.RELAY_ALIAS;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.PrivateTalks;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.RelayToken;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.persistence.kernel.CurrentTransaction;

/** Where private words belong, in PostgreSQL. */
public final class PostgresPrivateTalks implements PrivateTalks {

  private static final List<String> ENDED = labels(CaseStatus.CLOSED, CaseStatus.DISENGAGED);

  private static final Condition IS_OFFERED =
      DSL.condition(
          "{0} ->> 'state' in ({1}, {2})",
          FEEDBACK_CASE.HAND_OFF,
          DSL.inline(HandOffState.OFFERED.label()),
          DSL.inline(HandOffState.ACCEPTED.label()));

  private final CurrentTransaction current;

  /** Reads in the thread's transaction. */
  @Inject
  public PostgresPrivateTalks(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Map<RelayToken, Address> byToken(Collection<RelayToken> tokens) {
    Map<RelayToken, Address> found = new HashMap<>();
    if (tokens.isEmpty()) {
      return found;
    }
    current
        .sql()
        .select(RELAY_ALIAS.fields())
        .select(FEEDBACK_CASE.AUTHOR_ID, FEEDBACK_CASE.THREAD_ID)
        .from(RELAY_ALIAS)
        .join(FEEDBACK_CASE)
        .on(FEEDBACK_CASE.WORKSPACE_ID.eq(RELAY_ALIAS.WORKSPACE_ID))
        .and(FEEDBACK_CASE.ID.eq(RELAY_ALIAS.CASE_ID))
        .where(RELAY_ALIAS.TOKEN.in(tokens.stream().map(RelayToken::value).toList()))
        .forEach(row -> {
          RelayAlias alias = PostgresRelayAliases.read(row);
          found.put(alias.token(), new Address(alias, key(row)));
        });
    return found;
  }

  @Override
  public Map<AuthorId, CaseKey> offered(ChannelAccountId account, Collection<AuthorId> authors) {
    Map<AuthorId, CaseKey> found = new HashMap<>();
    current
        .sql()
        .select(FEEDBACK_CASE.AUTHOR_ID, FEEDBACK_CASE.THREAD_ID)
        .from(FEEDBACK_CASE)
        .where(FEEDBACK_CASE.AUTHOR_ID.in(authors.stream().map(AuthorId::value).toList()))
        .and(FEEDBACK_CASE.ACCOUNT_ID.eq(account.value()))
        .and(FEEDBACK_CASE.STATUS.notIn(ENDED))
        .and(IS_OFFERED)
        .orderBy(FEEDBACK_CASE.ID)
        .forEach(row -> found.put(key(row).author(), key(row)));
    return found;
  }

  private static CaseKey key(Record row) {
    return new CaseKey(
        new AuthorId(row.get(FEEDBACK_CASE.AUTHOR_ID)),
        new ThreadId(row.get(FEEDBACK_CASE.THREAD_ID)));
  }

  private static List<String> labels(CaseStatus... statuses) {
    return Stream.of(statuses).map(Labelled::label).toList();
  }
}
