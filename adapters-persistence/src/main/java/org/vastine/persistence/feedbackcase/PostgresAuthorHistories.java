package org.vastine.persistence.feedbackcase;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.vastine.application.feedbackcase.AuthorHistories;
import org.vastine.domain.feedbackcase.AuthorHistory;
import org.vastine.domain.feedbackcase.AuthorHistory.PastCase;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;

/** What we had with authors before, in PostgreSQL: one statement for as many as are asked for. */
public final class PostgresAuthorHistories implements AuthorHistories {

  /** For each author a stretch of an index; most have no row in the second and the third part. */
  private static final String ALL =
      """
      select author, id, label, at, kind from unnest({0}::uuid[]) as author
        cross join lateral (select id, outcome as label, changed_at as at, 'case' as kind
          from feedback_case where author_id = author order by feedback_case.id desc limit {1}) as latest
      union all
      select author_id, account_id, rung, null, 'rung' from conduct_step
        where author_id = any({0}::uuid[]) and state = 'active'
      union all
      select author_id, author_id, role, null, 'role' from author_role
        where author_id = any({0}::uuid[])
      """;

  private final CurrentTransaction current;

  /** Reads in the thread's transaction. */
  @Inject
  public PostgresAuthorHistories(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Map<AuthorId, AuthorHistory> of(Collection<AuthorId> authors) {
    Map<AuthorId, List<Record>> rows = new HashMap<>();
    authors.forEach(author -> rows.put(author, new ArrayList<>()));
    UUID[] ids = rows.keySet().stream().map(AuthorId::value).toArray(UUID[]::new);
    current
        .sql()
        .resultQuery(ALL, ids, AuthorHistory.MOST)
        .forEach(row ->
            rows.computeIfAbsent(
                    new AuthorId(row.get("author", UUID.class)), _ -> new ArrayList<>())
                .add(row));
    Map<AuthorId, AuthorHistory> histories = new HashMap<>();
    rows.forEach((author, own) -> histories.put(author, read(own)));
    return histories;
  }

  private static AuthorHistory read(List<Record> rows) {
    List<PastCase> cases = new ArrayList<>();
    Map<ChannelAccountId, ConductRung> standing = new HashMap<>();
    Optional<AudienceRole> role = Optional.empty();
    for (Record row : rows) {
      UUID id = row.get("id", UUID.class);
      Optional<String> label = Optional.ofNullable(row.get("label", String.class));
      switch (row.get("kind", String.class)) {
        case "case" ->
            cases.add(
                new PastCase(
                    new CaseId(id),
                    label.map(text -> Labels.of(CaseOutcome.class, text)),
                    row.get("at", OffsetDateTime.class).toInstant()));
        case "rung" ->
            standing.merge(
                new ChannelAccountId(id),
                Labels.of(ConductRung.class, label.orElseThrow()),
                PostgresAuthorHistories::further);
        default -> role = label.map(text -> Labels.of(AudienceRole.class, text));
      }
    }
    return new AuthorHistory(cases, standing, role);
  }

  private static ConductRung further(ConductRung one, ConductRung other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
