package org.vastine.persistence.presence;

import static org.vastine.persistence.schema.Tables.CHANNEL_ACCOUNT;
import static org.vastine.persistence.schema.Tables.DELIVERY;
import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;
import static org.vastine.persistence.schema.Tables.MENTION;
import static org.vastine.persistence.schema.Tables.NEGLECTED_CHANNEL;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.vastine.application.presence.Presences;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.presence.Presence;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;

/** What goes on on our own channels, in PostgreSQL. */
public final class PostgresPresences implements Presences {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresPresences(CurrentTransaction current) {
    this.current = current;
  }

  private record Backlog(int unanswered, Optional<Presence.Waiting> waiting) {
    static final Backlog NONE = new Backlog(0, Optional.empty());
  }

  @Override
  public List<Presence> all() {
    Map<UUID, Instant> heard = latest(heardByAccount());
    Map<UUID, Instant> answered = latest(answeredByAccount());
    Map<UUID, Backlog> backlog = backlog();
    return current
        .sql()
        .select(CHANNEL_ACCOUNT.ID)
        .from(CHANNEL_ACCOUNT)
        .where(DSL.not(CHANNEL_ACCOUNT.LISTENS))
        .orderBy(CHANNEL_ACCOUNT.ID)
        .fetch(row -> {
          UUID id = row.value1();
          Backlog waits = backlog.getOrDefault(id, Backlog.NONE);
          return new Presence(
              new ChannelAccountId(id),
              Optional.ofNullable(heard.get(id)),
              Optional.ofNullable(answered.get(id)),
              waits.unanswered(),
              waits.waiting());
        });
  }

  /** One look into the index for each account, however many mentions it has. */
  private ResultQuery<Record2<UUID, OffsetDateTime>> heardByAccount() {
    Field<OffsetDateTime> newest =
        DSL.field(
            DSL.select(DSL.max(MENTION.TAKEN_IN_AT))
                .from(MENTION)
                .where(MENTION.WORKSPACE_ID.eq(CHANNEL_ACCOUNT.WORKSPACE_ID))
                .and(MENTION.ACCOUNT_ID.eq(CHANNEL_ACCOUNT.ID)));
    return current.sql().select(CHANNEL_ACCOUNT.ID, newest).from(CHANNEL_ACCOUNT);
  }

  private ResultQuery<Record2<UUID, OffsetDateTime>> answeredByAccount() {
    Field<OffsetDateTime> newest =
        DSL.field(
            DSL.select(DSL.max(DELIVERY.FIRST_TRIED_AT))
                .from(DELIVERY)
                .where(DELIVERY.WORKSPACE_ID.eq(CHANNEL_ACCOUNT.WORKSPACE_ID))
                .and(DELIVERY.ACCOUNT_ID.eq(CHANNEL_ACCOUNT.ID))
                .and(DELIVERY.STATE.eq(DSL.inline(DeliveryState.PUBLISHED.label()))));
    return current.sql().select(CHANNEL_ACCOUNT.ID, newest).from(CHANNEL_ACCOUNT);
  }

  private static Map<UUID, Instant> latest(ResultQuery<Record2<UUID, OffsetDateTime>> query) {
    Map<UUID, Instant> latest = new HashMap<>();
    query.forEach(
        row -> Moments.optional(row.value2()).ifPresent(at -> latest.put(row.value1(), at)));
    return latest;
  }

  private Map<UUID, Backlog> backlog() {
    Field<UUID> oldest =
        DSL.field(
            "(array_agg({0} order by {1}, {0}))[1]",
            UUID.class, FEEDBACK_CASE.ID, FEEDBACK_CASE.OWED_SINCE);
    Map<UUID, Backlog> backlog = new HashMap<>();
    current
        .sql()
        .select(FEEDBACK_CASE.ACCOUNT_ID, DSL.count(), DSL.min(FEEDBACK_CASE.OWED_SINCE), oldest)
        .from(FEEDBACK_CASE)
        .where(
            FEEDBACK_CASE.STATUS.in(
                DSL.inline(CaseStatus.OPEN.label()), DSL.inline(CaseStatus.COMMUNITY.label())))
        .groupBy(FEEDBACK_CASE.ACCOUNT_ID)
        .forEach(row ->
            backlog.put(
                row.value1(),
                new Backlog(
                    row.value2(),
                    Optional.of(
                        new Presence.Waiting(
                            new CaseId(row.value4()), row.value3().toInstant())))));
    return backlog;
  }

  @Override
  public List<Words> words(Instant since, int limit) {
    Stream<Words> ours =
        wordings(
            DELIVERY.TEXT,
            DELIVERY.ACCOUNT_ID,
            DELIVERY.FIRST_TRIED_AT,
            DELIVERY.STATE.eq(DSL.inline(DeliveryState.PUBLISHED.label())),
            true,
            since,
            limit);
    Stream<Words> heard =
        wordings(
            MENTION.TEXT,
            MENTION.ACCOUNT_ID,
            MENTION.TAKEN_IN_AT,
            DSL.noCondition(),
            false,
            since,
            limit);
    return Stream.concat(ours, heard).toList();
  }

  private Stream<Words> wordings(
      TableField<?, String> text,
      TableField<?, UUID> account,
      TableField<?, OffsetDateTime> at,
      Condition which,
      boolean ours,
      Instant since,
      int limit) {
    Field<String> words = DSL.trim(text);
    Field<UUID[]> accounts = DSL.arrayAggDistinct(account);
    return current
        .sql()
        .select(words, accounts, DSL.count(), DSL.max(at))
        .from(text.getTable())
        .where(at.ge(Moments.of(since)))
        .and(which)
        .and(DSL.length(words).ge(SHORTEST_COMPARED))
        .groupBy(words)
        .orderBy(DSL.field(DSL.countDistinct(account).gt(1)).desc(), DSL.max(at).desc())
        .limit(limit)
        .fetch(row ->
            new Words(
                row.value1(),
                ours,
                Stream.of(row.value2()).map(ChannelAccountId::new).collect(Collectors.toSet()),
                row.value3(),
                row.value4().toInstant()))
        .stream();
  }

  @Override
  public Set<ChannelAccountId> flagged() {
    return current
        .sql()
        .select(NEGLECTED_CHANNEL.ACCOUNT_ID)
        .from(NEGLECTED_CHANNEL)
        .fetchSet(row -> new ChannelAccountId(row.value1()));
  }

  @Override
  public void flag(ChannelAccountId account, Instant at) {
    current
        .sql()
        .insertInto(NEGLECTED_CHANNEL)
        .set(NEGLECTED_CHANNEL.WORKSPACE_ID, current.workspace().value())
        .set(NEGLECTED_CHANNEL.ACCOUNT_ID, account.value())
        .set(NEGLECTED_CHANNEL.FLAGGED_AT, Moments.of(at))
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public void unflag(ChannelAccountId account) {
    current
        .sql()
        .deleteFrom(NEGLECTED_CHANNEL)
        .where(NEGLECTED_CHANNEL.ACCOUNT_ID.eq(account.value()))
        .execute();
  }
}
