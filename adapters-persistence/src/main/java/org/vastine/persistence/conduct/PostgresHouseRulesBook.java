package org.vastine.persistence.conduct;

import static org.vastine.persistence.schema.Tables.HOUSE_RULES;
import static org.vastine.persistence.schema.Tables.HOUSE_RULES_DRAFT;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.JSONB;
import org.jooq.Record;
import org.vastine.application.conduct.HouseRulesBook;
import org.vastine.domain.conduct.HouseRule;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.conduct.RulesDraft;
import org.vastine.domain.conduct.RulesText;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Moments;

/** House rules, in PostgreSQL. The row of the draft is the lock of changes. */
public final class PostgresHouseRulesBook implements HouseRulesBook {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresHouseRulesBook(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void lock() {
    current
        .sql()
        .insertInto(HOUSE_RULES_DRAFT)
        .set(HOUSE_RULES_DRAFT.WORKSPACE_ID, current.workspace().value())
        .onConflictDoNothing()
        .execute();
    current.sql().selectFrom(HOUSE_RULES_DRAFT).forUpdate().fetch();
  }

  @Override
  public Optional<RulesDraft> draft() {
    return current
        .sql()
        .selectFrom(HOUSE_RULES_DRAFT)
        .where(HOUSE_RULES_DRAFT.VERSION.isNotNull())
        .fetchOptional(row ->
            new RulesDraft(
                row.get(HOUSE_RULES_DRAFT.VERSION), texts(row.get(HOUSE_RULES_DRAFT.TEXTS))));
  }

  @Override
  public void keep(RulesDraft draft) {
    current
        .sql()
        .insertInto(HOUSE_RULES_DRAFT)
        .set(HOUSE_RULES_DRAFT.WORKSPACE_ID, current.workspace().value())
        .set(HOUSE_RULES_DRAFT.VERSION, draft.version())
        .set(HOUSE_RULES_DRAFT.TEXTS, column(draft.texts()))
        .onConflict(HOUSE_RULES_DRAFT.WORKSPACE_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public void publish(HouseRules rules) {
    Doer doer = Doer.of(rules.by());
    current
        .sql()
        .insertInto(HOUSE_RULES)
        .set(HOUSE_RULES.WORKSPACE_ID, current.workspace().value())
        .set(HOUSE_RULES.VERSION, rules.version())
        .set(HOUSE_RULES.TEXTS, column(rules.texts()))
        .set(HOUSE_RULES.PUBLISHED_AT, Moments.of(rules.publishedAt()))
        .set(HOUSE_RULES.BY_KIND, doer.kind())
        .set(HOUSE_RULES.BY_ID, doer.id())
        .execute();
  }

  @Override
  public Optional<HouseRules> find(int version) {
    return current
        .sql()
        .selectFrom(HOUSE_RULES)
        .where(HOUSE_RULES.VERSION.eq(version))
        .fetchOptional(PostgresHouseRulesBook::read);
  }

  @Override
  public List<HouseRules> all() {
    return current
        .sql()
        .selectFrom(HOUSE_RULES)
        .orderBy(HOUSE_RULES.VERSION.desc())
        .fetch(PostgresHouseRulesBook::read);
  }

  private static HouseRules read(Record row) {
    return new HouseRules(
        row.get(HOUSE_RULES.VERSION),
        texts(row.get(HOUSE_RULES.TEXTS)),
        row.get(HOUSE_RULES.PUBLISHED_AT).toInstant(),
        new Doer(row.get(HOUSE_RULES.BY_KIND), row.get(HOUSE_RULES.BY_ID)).by());
  }

  private static JSONB column(Map<String, RulesText> texts) {
    return Facts.none()
        .withEach(
            "languages",
            texts.entrySet(),
            one ->
                Facts.none()
                    .with("language", one.getKey())
                    .with("intro", one.getValue().intro())
                    .withEach(
                        "rules",
                        one.getValue().rules(),
                        rule -> Facts.none().with("title", rule.title()).with("text", rule.text())))
        .jsonb();
  }

  private static Map<String, RulesText> texts(JSONB column) {
    Map<String, RulesText> texts = new TreeMap<>();
    Facts.of(column)
        .each("languages", facts -> facts)
        .forEach(facts ->
            texts.put(
                facts.string("language"),
                new RulesText(
                    facts.string("intro"),
                    facts.each(
                        "rules",
                        rule -> new HouseRule(rule.string("title"), rule.string("text"))))));
    return texts;
  }
}
