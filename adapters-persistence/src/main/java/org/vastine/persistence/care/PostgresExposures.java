package org.vastine.persistence.care;

import static org.vastine.persistence.schema.Tables.EXPOSURE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.vastine.application.care.Exposures;
import org.vastine.domain.care.Exposure;
import org.vastine.domain.care.ExposureCount;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/** What members met, in PostgreSQL: a row for each member and mention. */
public final class PostgresExposures implements Exposures {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresExposures(CurrentTransaction current) {
    this.current = current;
  }

  /** A look that was counted already is found in the key's index, and writes nothing. */
  @Override
  public void note(Collection<Exposure> met) {
    ManyRows.<Exposure>into(EXPOSURE, met)
        .set(EXPOSURE.MEMBER_ID, exposure -> exposure.member().value())
        .set(EXPOSURE.MENTION_ID, exposure -> exposure.mention().value())
        .set(EXPOSURE.AT, exposure -> Moments.of(exposure.at()))
        .insert(current.sql(), "on conflict (workspace_id, member_id, mention_id) do nothing");
  }

  @Override
  public ExposureCount of(MemberId member, Instant now) {
    return counted(now, EXPOSURE.MEMBER_ID.eq(member.value()))
        .getOrDefault(member, ExposureCount.NONE);
  }

  @Override
  public Map<MemberId, ExposureCount> all(Instant now) {
    return counted(now, DSL.noCondition());
  }

  private Map<MemberId, ExposureCount> counted(Instant now, Condition whose) {
    Field<Integer> day =
        DSL.count().filterWhere(EXPOSURE.AT.gt(Moments.of(now.minus(ExposureCount.DAY))));
    Map<MemberId, ExposureCount> counts = new HashMap<>();
    current
        .sql()
        .select(EXPOSURE.MEMBER_ID, day, DSL.count())
        .from(EXPOSURE)
        .where(whose)
        .and(EXPOSURE.AT.gt(Moments.of(now.minus(ExposureCount.WEEK))))
        .groupBy(EXPOSURE.MEMBER_ID)
        .forEach(row ->
            counts.put(new MemberId(row.value1()), new ExposureCount(row.value2(), row.value3())));
    return counts;
  }

  @Override
  public void forget(Instant before) {
    current.sql().deleteFrom(EXPOSURE).where(EXPOSURE.AT.lt(Moments.of(before))).execute();
  }
}
