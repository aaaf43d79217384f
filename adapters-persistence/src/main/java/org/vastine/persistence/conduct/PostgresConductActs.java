package org.vastine.persistence.conduct;

import static org.vastine.persistence.schema.Tables.CONDUCT_ACT;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.vastine.application.conduct.ConductActs;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.conduct.ActKind;
import org.vastine.domain.conduct.ActState;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** What steps ask for outside, in PostgreSQL. */
public final class PostgresConductActs implements ConductActs {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresConductActs(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void store(ConductAct act) {
    current
        .sql()
        .insertInto(CONDUCT_ACT)
        .set(CONDUCT_ACT.WORKSPACE_ID, current.workspace().value())
        .set(CONDUCT_ACT.ID, act.id().value())
        .set(CONDUCT_ACT.STEP_ID, act.step().value())
        .set(CONDUCT_ACT.KIND, act.kind().label())
        .set(CONDUCT_ACT.STATE, act.state().label())
        .set(CONDUCT_ACT.ATTEMPTS, act.attempts())
        .set(CONDUCT_ACT.NEXT_AT, Moments.of(act.nextAt()))
        .set(CONDUCT_ACT.PROBLEM, act.problem().orElse(null))
        .set(CONDUCT_ACT.PROOF, act.proof().map(CaseTextId::value).orElse(null))
        .set(CONDUCT_ACT.PROVEN_BY, act.provenBy().map(MemberId::value).orElse(null))
        .set(CONDUCT_ACT.CHANGED_AT, Moments.of(act.changedAt()))
        .set(CONDUCT_ACT.LATE_NOTED, act.lateNoted())
        .set(CONDUCT_ACT.DUE_AT, Moments.ofOptional(act.due()))
        .onConflict(CONDUCT_ACT.WORKSPACE_ID, CONDUCT_ACT.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public Optional<ConductAct> find(ActId id) {
    return current
        .sql()
        .selectFrom(CONDUCT_ACT)
        .where(CONDUCT_ACT.ID.eq(id.value()))
        .fetchOptional(PostgresConductActs::read);
  }

  @Override
  public Optional<ConductAct> lock(ActId id) {
    return current
        .sql()
        .selectFrom(CONDUCT_ACT)
        .where(CONDUCT_ACT.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(PostgresConductActs::read);
  }

  @Override
  public List<ConductAct> of(Collection<ConductStepId> steps) {
    return current
        .sql()
        .selectFrom(CONDUCT_ACT)
        .where(CONDUCT_ACT.STEP_ID.in(steps.stream().map(ConductStepId::value).toList()))
        .orderBy(CONDUCT_ACT.ID)
        .fetch(PostgresConductActs::read);
  }

  @Override
  public List<ConductAct> byHand(int limit) {
    return current
        .sql()
        .selectFrom(CONDUCT_ACT)
        .where(CONDUCT_ACT.STATE.eq(ActState.BY_HAND.label()))
        .orderBy(CONDUCT_ACT.CHANGED_AT, CONDUCT_ACT.ID)
        .limit(limit)
        .fetch(PostgresConductActs::read);
  }

  @Override
  public Optional<ConductAct> lease(Instant now, Duration lease) {
    Optional<ConductAct> due =
        current
            .sql()
            .selectFrom(CONDUCT_ACT)
            .where(CONDUCT_ACT.STATE.in(ActState.WAITING.label(), ActState.SENDING.label()))
            .and(CONDUCT_ACT.NEXT_AT.le(Moments.of(now)))
            .orderBy(CONDUCT_ACT.NEXT_AT, CONDUCT_ACT.ID)
            .limit(1)
            .forUpdate()
            .skipLocked()
            .fetchOptional(PostgresConductActs::read);
    due.filter(act -> act.state() == ActState.WAITING)
        .ifPresent(act -> store(act.taken(now, lease)));
    return due;
  }

  private static ConductAct read(Record row) {
    return new ConductAct(
        new ActId(row.get(CONDUCT_ACT.ID)),
        new ConductStepId(row.get(CONDUCT_ACT.STEP_ID)),
        Labels.of(ActKind.class, row.get(CONDUCT_ACT.KIND)),
        Labels.of(ActState.class, row.get(CONDUCT_ACT.STATE)),
        row.get(CONDUCT_ACT.ATTEMPTS),
        row.get(CONDUCT_ACT.NEXT_AT).toInstant(),
        Optional.ofNullable(row.get(CONDUCT_ACT.PROBLEM)),
        Optional.ofNullable(row.get(CONDUCT_ACT.PROOF)).map(CaseTextId::new),
        Optional.ofNullable(row.get(CONDUCT_ACT.PROVEN_BY)).map(MemberId::new),
        row.get(CONDUCT_ACT.CHANGED_AT).toInstant(),
        row.get(CONDUCT_ACT.LATE_NOTED),
        Moments.optional(row.get(CONDUCT_ACT.DUE_AT)));
  }
}
