package org.vastine.persistence.conduct;

import static org.vastine.persistence.schema.Tables.CONDUCT_STANDING;
import static org.vastine.persistence.schema.Tables.CONDUCT_STEP;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.vastine.application.conduct.Standings;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.Recheck;
import org.vastine.domain.conduct.Recheck.Kept;
import org.vastine.domain.conduct.RuleRef;
import org.vastine.domain.conduct.SkipGround;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.conduct.StepState;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** How authors stand, in PostgreSQL. */
public final class PostgresStandings implements Standings {

  private static final List<String> SILENCING =
      Arrays.stream(ConductRung.values())
          .filter(ConductRung::silences)
          .map(Labelled::label)
          .toList();

  /** As {@link Recheck} has it; days of 24 hours, wherever the server is. */
  private static final Field<OffsetDateTime> RECHECK_AT =
      DSL.coalesce(
          CONDUCT_STEP.KEPT_UNTIL,
          DSL.field(
              "{0} + {1} * interval '1 second'",
              OffsetDateTime.class, CONDUCT_STEP.AT, DSL.inline(Recheck.FIRST.toSeconds())));

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresStandings(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Standing find(Standing.Key key) {
    return new Standing(
        key,
        current
            .sql()
            .selectFrom(CONDUCT_STEP)
            .where(of(key))
            .orderBy(CONDUCT_STEP.NUMBER)
            .fetch(PostgresStandings::read));
  }

  @Override
  public Standing lock(Standing.Key key) {
    ensure(key);
    current
        .sql()
        .selectFrom(CONDUCT_STANDING)
        .where(CONDUCT_STANDING.AUTHOR_ID.eq(key.author().value()))
        .and(CONDUCT_STANDING.ACCOUNT_ID.eq(key.account().value()))
        .forUpdate()
        .fetch();
    return find(key);
  }

  @Override
  public Optional<Standing> of(ConductStepId step) {
    return keys(CONDUCT_STEP.ID.eq(step.value()), 1).stream().findFirst().map(this::find);
  }

  @Override
  public void store(Standing standing) {
    ensure(standing.key());
    // What makes way is written first: two that hold would not be let in.
    List<LadderStep> steps = standing.steps();
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < steps.size(); at++) {
      order.add(steps.get(at).active() ? order.size() : 0, at);
    }
    order.forEach(at -> store(standing.key(), at + 1, steps.get(at)));
  }

  @Override
  public List<ConductStepId> over(Instant now, int limit) {
    return current
        .sql()
        .select(CONDUCT_STEP.ID)
        .from(CONDUCT_STEP)
        .where(CONDUCT_STEP.STATE.eq(StepState.ACTIVE.label()))
        .and(CONDUCT_STEP.UNTIL.le(Moments.of(now)))
        .orderBy(CONDUCT_STEP.UNTIL, CONDUCT_STEP.ID)
        .limit(limit)
        .fetch(row -> new ConductStepId(row.value1()));
  }

  @Override
  public List<Placed> steps(Collection<ConductStepId> ids) {
    return current
        .sql()
        .selectFrom(CONDUCT_STEP)
        .where(
            CONDUCT_STEP.ID.eq(
                DSL.any(ids.stream().map(ConductStepId::value).toArray(UUID[]::new))))
        .fetch(PostgresStandings::placed);
  }

  @Override
  public List<Placed> silencing(int limit) {
    return current
        .sql()
        .selectFrom(CONDUCT_STEP)
        .where(CONDUCT_STEP.STATE.eq(StepState.ACTIVE.label()))
        .and(CONDUCT_STEP.RUNG.in(SILENCING))
        .orderBy(CONDUCT_STEP.AT.desc(), CONDUCT_STEP.ID.desc())
        .limit(limit)
        .fetch(PostgresStandings::placed);
  }

  @Override
  public List<Placed> toRecheck(Instant now, int limit) {
    return current
        .sql()
        .selectFrom(CONDUCT_STEP)
        .where(asksRecheck(now))
        .orderBy(RECHECK_AT, CONDUCT_STEP.ID)
        .limit(limit)
        .fetch(PostgresStandings::placed);
  }

  @Override
  public List<ConductStepId> recheckUnsaid(Instant now, int limit) {
    Condition late = RECHECK_AT.le(Moments.of(now.minus(Recheck.TIME)));
    return current
        .sql()
        .select(CONDUCT_STEP.ID)
        .from(CONDUCT_STEP)
        .where(asksRecheck(now))
        .and(
            late.and(CONDUCT_STEP.RECHECK_MISSED.isFalse())
                .or(late.not().and(CONDUCT_STEP.RECHECK_TOLD.isFalse())))
        .orderBy(RECHECK_AT, CONDUCT_STEP.ID)
        .limit(limit)
        .fetch(row -> new ConductStepId(row.value1()));
  }

  private static Condition asksRecheck(Instant now) {
    return CONDUCT_STEP
        .STATE
        .eq(StepState.ACTIVE.label())
        .and(CONDUCT_STEP.RUNG.in(SILENCING))
        .and(CONDUCT_STEP.UNTIL.isNull())
        .and(RECHECK_AT.le(Moments.of(now)));
  }

  private static Placed placed(Record row) {
    return new Placed(
        new Standing.Key(
            new AuthorId(row.get(CONDUCT_STEP.AUTHOR_ID)),
            new ChannelAccountId(row.get(CONDUCT_STEP.ACCOUNT_ID))),
        read(row));
  }

  @Override
  public List<Standing> proposed(int limit) {
    return keys(CONDUCT_STEP.STATE.eq(StepState.PROPOSED.label()), limit).stream()
        .map(this::find)
        .toList();
  }

  private List<Standing.Key> keys(Condition which, int limit) {
    return current
        .sql()
        .select(CONDUCT_STEP.AUTHOR_ID, CONDUCT_STEP.ACCOUNT_ID)
        .from(CONDUCT_STEP)
        .where(which)
        .orderBy(CONDUCT_STEP.AT, CONDUCT_STEP.ID)
        .limit(limit)
        .fetch(row ->
            new Standing.Key(new AuthorId(row.value1()), new ChannelAccountId(row.value2())));
  }

  private static Condition of(Standing.Key key) {
    return CONDUCT_STEP
        .AUTHOR_ID
        .eq(key.author().value())
        .and(CONDUCT_STEP.ACCOUNT_ID.eq(key.account().value()));
  }

  private void ensure(Standing.Key key) {
    current
        .sql()
        .insertInto(CONDUCT_STANDING)
        .set(CONDUCT_STANDING.WORKSPACE_ID, current.workspace().value())
        .set(CONDUCT_STANDING.AUTHOR_ID, key.author().value())
        .set(CONDUCT_STANDING.ACCOUNT_ID, key.account().value())
        .onConflictDoNothing()
        .execute();
  }

  private void store(Standing.Key key, int number, LadderStep step) {
    Optional<LadderStep.Ending> end = step.ending();
    current
        .sql()
        .insertInto(CONDUCT_STEP)
        .set(CONDUCT_STEP.WORKSPACE_ID, current.workspace().value())
        .set(CONDUCT_STEP.ID, step.id().value())
        .set(CONDUCT_STEP.AUTHOR_ID, key.author().value())
        .set(CONDUCT_STEP.ACCOUNT_ID, key.account().value())
        .set(CONDUCT_STEP.NUMBER, number)
        .set(CONDUCT_STEP.CASE_ID, step.grounds().caseId().value())
        .set(CONDUCT_STEP.MENTION_ID, step.grounds().mention().value())
        .set(CONDUCT_STEP.RULES_VERSION, step.grounds().rule().version())
        .set(CONDUCT_STEP.RULE_NUMBER, step.grounds().rule().number())
        .set(CONDUCT_STEP.REASON, step.grounds().reason().value())
        .set(CONDUCT_STEP.RUNG, step.rung().label())
        .set(CONDUCT_STEP.STATE, step.state().label())
        .set(CONDUCT_STEP.SKIPPED, step.skipped().map(Labelled::label).orElse(null))
        .set(CONDUCT_STEP.BY_ID, step.by().value())
        .set(CONDUCT_STEP.AT, Moments.of(step.at()))
        .set(CONDUCT_STEP.UNTIL, Moments.ofOptional(step.until()))
        .set(CONDUCT_STEP.SECOND_ID, step.second().map(MemberId::value).orElse(null))
        .set(CONDUCT_STEP.ENDED_AT, Moments.ofOptional(end.map(LadderStep.Ending::at)))
        .set(
            CONDUCT_STEP.ENDED_BY,
            end.flatMap(LadderStep.Ending::by).map(MemberId::value).orElse(null))
        .set(
            CONDUCT_STEP.ENDED_BECAUSE,
            end.flatMap(LadderStep.Ending::reason).map(CaseTextId::value).orElse(null))
        .set(CONDUCT_STEP.KEPT_UNTIL, Moments.ofOptional(step.recheck().kept().map(Kept::until)))
        .set(
            CONDUCT_STEP.KEPT_BECAUSE,
            step.recheck().kept().map(kept -> kept.because().value()).orElse(null))
        .set(CONDUCT_STEP.RECHECK_TOLD, step.recheck().told())
        .set(CONDUCT_STEP.RECHECK_MISSED, step.recheck().missed())
        .onConflict(CONDUCT_STEP.WORKSPACE_ID, CONDUCT_STEP.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  private static LadderStep read(Record row) {
    return new LadderStep(
        new ConductStepId(row.get(CONDUCT_STEP.ID)),
        new LadderStep.Grounds(
            new CaseId(row.get(CONDUCT_STEP.CASE_ID)),
            new MentionId(row.get(CONDUCT_STEP.MENTION_ID)),
            new RuleRef(row.get(CONDUCT_STEP.RULES_VERSION), row.get(CONDUCT_STEP.RULE_NUMBER)),
            new CaseTextId(row.get(CONDUCT_STEP.REASON))),
        Labels.of(ConductRung.class, row.get(CONDUCT_STEP.RUNG)),
        Labels.of(StepState.class, row.get(CONDUCT_STEP.STATE)),
        Optional.ofNullable(row.get(CONDUCT_STEP.SKIPPED))
            .map(label -> Labels.of(SkipGround.class, label)),
        new MemberId(row.get(CONDUCT_STEP.BY_ID)),
        row.get(CONDUCT_STEP.AT).toInstant(),
        Moments.optional(row.get(CONDUCT_STEP.UNTIL)),
        member(row.get(CONDUCT_STEP.SECOND_ID)),
        Moments.optional(row.get(CONDUCT_STEP.ENDED_AT))
            .map(at ->
                new LadderStep.Ending(
                    at,
                    member(row.get(CONDUCT_STEP.ENDED_BY)),
                    Optional.ofNullable(row.get(CONDUCT_STEP.ENDED_BECAUSE)).map(CaseTextId::new))),
        new Recheck(
            Moments.optional(row.get(CONDUCT_STEP.KEPT_UNTIL))
                .map(until -> new Kept(until, new CaseTextId(row.get(CONDUCT_STEP.KEPT_BECAUSE)))),
            row.get(CONDUCT_STEP.RECHECK_TOLD),
            row.get(CONDUCT_STEP.RECHECK_MISSED)));
  }

  private static Optional<MemberId> member(@Nullable UUID id) {
    return Optional.ofNullable(id).map(MemberId::new);
  }
}
