package org.vastine.persistence.routing;

import static org.vastine.persistence.schema.Tables.CASE_CONCERN;
import static org.vastine.persistence.schema.Tables.CASE_ROUTING;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.Record;
import org.vastine.application.routing.RoutingBook;
import org.vastine.domain.feedbackcase.AssignGround;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.routing.Concern;
import org.vastine.domain.routing.Considered;
import org.vastine.domain.routing.RoutedAt;
import org.vastine.domain.routing.Routing;
import org.vastine.domain.routing.Verdict;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** What routing decided, in PostgreSQL. */
public final class PostgresRoutingBook implements RoutingBook {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresRoutingBook(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void store(RoutedAt decision) {
    Routing routing = decision.routing();
    current
        .sql()
        .insertInto(CASE_ROUTING)
        .set(CASE_ROUTING.WORKSPACE_ID, current.workspace().value())
        .set(CASE_ROUTING.CASE_ID, decision.caseId().value())
        .set(CASE_ROUTING.VERSION, decision.version())
        .set(CASE_ROUTING.AT, Moments.of(decision.at()))
        .set(CASE_ROUTING.TO_ID, routing.to().value())
        .set(CASE_ROUTING.GROUND, routing.ground().label())
        .set(CASE_ROUTING.CONSIDERED, document(routing.considered()))
        .onConflict(CASE_ROUTING.WORKSPACE_ID, CASE_ROUTING.CASE_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public Optional<RoutedAt> find(CaseId id) {
    return current
        .sql()
        .selectFrom(CASE_ROUTING)
        .where(CASE_ROUTING.CASE_ID.eq(id.value()))
        .fetchOptional(PostgresRoutingBook::decision);
  }

  @Override
  public List<Concern> concerns(Collection<CaseId> cases) {
    return current
        .sql()
        .selectFrom(CASE_CONCERN)
        .where(CASE_CONCERN.CASE_ID.in(cases.stream().map(CaseId::value).toList()))
        .orderBy(CASE_CONCERN.AT, CASE_CONCERN.CASE_ID, CASE_CONCERN.MEMBER_ID)
        .fetch(PostgresRoutingBook::concern);
  }

  @Override
  public void add(Concern concern) {
    current
        .sql()
        .insertInto(CASE_CONCERN)
        .set(CASE_CONCERN.WORKSPACE_ID, current.workspace().value())
        .set(CASE_CONCERN.CASE_ID, concern.caseId().value())
        .set(CASE_CONCERN.MEMBER_ID, concern.member().value())
        .set(CASE_CONCERN.BY_ID, concern.by().value())
        .set(CASE_CONCERN.AT, Moments.of(concern.at()))
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public boolean remove(CaseId id, MemberId member) {
    return current
            .sql()
            .deleteFrom(CASE_CONCERN)
            .where(CASE_CONCERN.CASE_ID.eq(id.value()))
            .and(CASE_CONCERN.MEMBER_ID.eq(member.value()))
            .execute()
        > 0;
  }

  private static JSONB document(List<Considered> considered) {
    return Facts.none().withEach("all", considered, PostgresRoutingBook::facts).jsonb();
  }

  private static Facts facts(Considered one) {
    return Facts.none()
        .with("member", one.member().value())
        .with("verdict", one.verdict())
        .with("load", one.load())
        .with("capacity", one.capacity())
        .withOptional("in_for", one.standsInFor(), member -> member.value().toString());
  }

  private static Considered considered(Facts facts) {
    return new Considered(
        new MemberId(facts.uuid("member")),
        facts.label(Verdict.class, "verdict"),
        facts.number("load"),
        facts.number("capacity"),
        facts.optional("in_for", text -> new MemberId(UUID.fromString(text))));
  }

  private static RoutedAt decision(Record row) {
    return new RoutedAt(
        new CaseId(row.get(CASE_ROUTING.CASE_ID)),
        row.get(CASE_ROUTING.VERSION),
        row.get(CASE_ROUTING.AT).toInstant(),
        new Routing(
            new MemberId(row.get(CASE_ROUTING.TO_ID)),
            Labels.of(AssignGround.class, row.get(CASE_ROUTING.GROUND)),
            Facts.of(row.get(CASE_ROUTING.CONSIDERED))
                .each("all", PostgresRoutingBook::considered)));
  }

  private static Concern concern(Record row) {
    return new Concern(
        new CaseId(row.get(CASE_CONCERN.CASE_ID)),
        new MemberId(row.get(CASE_CONCERN.MEMBER_ID)),
        new MemberId(row.get(CASE_CONCERN.BY_ID)),
        row.get(CASE_CONCERN.AT).toInstant());
  }
}
