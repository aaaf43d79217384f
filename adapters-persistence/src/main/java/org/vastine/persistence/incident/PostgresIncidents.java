package org.vastine.persistence.incident;

import static org.vastine.persistence.schema.Tables.INCIDENT;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.JSONB;
import org.jooq.Record;
import org.vastine.application.incident.Incidents;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.incident.IncidentScope;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.triage.Subject;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/** Incidents, in PostgreSQL. */
public final class PostgresIncidents implements Incidents {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresIncidents(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<ReputationIncident> open() {
    return current
        .sql()
        .selectFrom(INCIDENT)
        .where(INCIDENT.CLOSED_AT.isNull())
        .orderBy(INCIDENT.OPENED_AT.desc(), INCIDENT.ID.desc())
        .fetch(PostgresIncidents::read);
  }

  @Override
  public List<ReputationIncident> newest(int limit) {
    return current
        .sql()
        .selectFrom(INCIDENT)
        .orderBy(INCIDENT.OPENED_AT.desc(), INCIDENT.ID.desc())
        .limit(limit)
        .fetch(PostgresIncidents::read);
  }

  @Override
  public Optional<ReputationIncident> lock(IncidentId id) {
    return current
        .sql()
        .selectFrom(INCIDENT)
        .where(INCIDENT.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(PostgresIncidents::read);
  }

  @Override
  public void store(ReputationIncident one) {
    ManyRows.<ReputationIncident>into(INCIDENT, List.of(one))
        .set(INCIDENT.ID, incident -> incident.id().value())
        .set(INCIDENT.TITLE, ReputationIncident::title)
        .set(INCIDENT.SCOPE, incident -> scope(incident.scope()))
        .set(INCIDENT.HOLDING_TEXT, ReputationIncident::holdingText)
        .set(INCIDENT.OPENED_AT, incident -> Moments.of(incident.openedAt()))
        .set(INCIDENT.BY_KIND, incident -> Doer.of(incident.openedBy()).kind())
        .set(INCIDENT.BY_ID, incident -> Doer.of(incident.openedBy()).id())
        .set(INCIDENT.CLOSED_AT, incident -> Moments.ofOptional(incident.closedAt()))
        .insert(
            current.sql(),
            "on conflict (workspace_id, id) do update set closed_at = excluded.closed_at");
  }

  private static JSONB scope(IncidentScope scope) {
    return Facts.none()
        .withTexts("subjects", scope.subjects().stream().sorted().toList(), Labelled::label)
        .withTexts("channels", sorted(scope.channels(), ChannelKind::name), name -> name)
        .withTexts("languages", sorted(scope.languages(), LanguageTag::code), code -> code)
        .jsonb();
  }

  private static <T> List<String> sorted(Set<T> values, Function<T, String> text) {
    return values.stream().map(text).sorted().toList();
  }

  private static ReputationIncident read(Record row) {
    Facts scope = Facts.of(row.get(INCIDENT.SCOPE));
    return new ReputationIncident(
        new IncidentId(row.get(INCIDENT.ID)),
        row.get(INCIDENT.TITLE),
        new IncidentScope(
            Set.copyOf(scope.eachText("subjects", label -> Labels.of(Subject.class, label))),
            Set.copyOf(scope.eachText("channels", ChannelKind::new)),
            Set.copyOf(scope.eachText("languages", LanguageTag::new))),
        row.get(INCIDENT.HOLDING_TEXT),
        row.get(INCIDENT.OPENED_AT).toInstant(),
        new Doer(row.get(INCIDENT.BY_KIND), row.get(INCIDENT.BY_ID)).by(),
        Moments.optional(row.get(INCIDENT.CLOSED_AT)));
  }
}
