package org.vastine.persistence.sandbox;

import static java.util.Objects.requireNonNull;
import static org.vastine.persistence.schema.Tables.SANDBOX_ITEM;
import static org.vastine.persistence.schema.Tables.SANDBOX_PAGE;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.vastine.application.sandbox.SandboxItem;
import org.vastine.application.sandbox.SandboxPage;
import org.vastine.application.sandbox.SandboxPages;
import org.vastine.application.sandbox.SandboxSwitches;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;

/** The practice platform's store, in PostgreSQL. */
public final class PostgresSandboxPages implements SandboxPages {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresSandboxPages(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public SandboxPage open(UUID account, String title) {
    return page(SANDBOX_PAGE.ID.eq(account)).orElseGet(() -> opened(account, title));
  }

  private SandboxPage opened(UUID account, String title) {
    SandboxPage first = SandboxPage.first(account, title);
    current
        .sql()
        .insertInto(SANDBOX_PAGE)
        .set(SANDBOX_PAGE.WORKSPACE_ID, current.workspace().value())
        .set(SANDBOX_PAGE.ID, account)
        .set(SANDBOX_PAGE.SLUG, first.slug())
        .set(SANDBOX_PAGE.TITLE, first.title())
        .set(SANDBOX_PAGE.LAST_CHANGE, 0L)
        .set(SANDBOX_PAGE.OUTAGE, first.switches().outage())
        .set(SANDBOX_PAGE.DELAY_MILLIS, first.switches().delay().toMillis())
        .set(SANDBOX_PAGE.RATE_LIMITED, first.switches().rateLimited())
        .set(SANDBOX_PAGE.LOST_RECEIPTS, first.switches().lostReceipts())
        // Somebody else may have opened it at the same moment; then theirs is the page.
        .onConflict(SANDBOX_PAGE.WORKSPACE_ID, SANDBOX_PAGE.ID)
        .doNothing()
        .execute();
    return page(SANDBOX_PAGE.ID.eq(account)).orElseThrow();
  }

  @Override
  public List<SandboxPage> all() {
    return current
        .sql()
        .select(SANDBOX_PAGE.fields())
        .from(SANDBOX_PAGE)
        .orderBy(SANDBOX_PAGE.SLUG)
        .fetch(PostgresSandboxPages::page);
  }

  @Override
  public Optional<SandboxPage> find(String slug) {
    return page(SANDBOX_PAGE.SLUG.eq(requireNonNull(slug, "slug is null")));
  }

  private Optional<SandboxPage> page(Condition which) {
    return current
        .sql()
        .select(SANDBOX_PAGE.fields())
        .from(SANDBOX_PAGE)
        .where(which)
        .fetchOptional(PostgresSandboxPages::page);
  }

  private static SandboxPage page(Record row) {
    return new SandboxPage(
        row.get(SANDBOX_PAGE.ID),
        row.get(SANDBOX_PAGE.SLUG),
        row.get(SANDBOX_PAGE.TITLE),
        switches(row));
  }

  private static SandboxSwitches switches(Record row) {
    return new SandboxSwitches(
        row.get(SANDBOX_PAGE.OUTAGE),
        Duration.ofMillis(row.get(SANDBOX_PAGE.DELAY_MILLIS)),
        row.get(SANDBOX_PAGE.RATE_LIMITED),
        row.get(SANDBOX_PAGE.LOST_RECEIPTS));
  }

  @Override
  public List<SandboxItem> changedAfter(UUID page, long change, int limit) {
    return items(page, SANDBOX_ITEM.CHANGE.gt(change))
        .orderBy(SANDBOX_ITEM.CHANGE)
        .limit(limit)
        .fetch(PostgresSandboxPages::item);
  }

  @Override
  public List<SandboxItem> visible(UUID page, String visitor, int limit) {
    requireNonNull(visitor, "visitor is null");
    return items(
            page,
            SANDBOX_ITEM
                .STATE
                .in(SandboxItem.State.VISIBLE.name(), SandboxItem.State.EDITED.name())
                .and(
                    DSL.condition(SANDBOX_ITEM.PRIVATELY)
                        .not()
                        .or(SANDBOX_ITEM.VISITOR.eq(visitor))))
        .orderBy(SANDBOX_ITEM.AT.desc(), SANDBOX_ITEM.ID.desc())
        .limit(limit)
        .fetch(PostgresSandboxPages::item)
        .reversed();
  }

  @Override
  public long writtenSince(UUID page, Instant since) {
    return current
        .sql()
        .selectCount()
        .from(SANDBOX_ITEM)
        .where(SANDBOX_ITEM.PAGE_ID.eq(page))
        .and(SANDBOX_ITEM.AT.ge(Moments.of(since)))
        .and(DSL.condition(SANDBOX_ITEM.OURS).not())
        .fetchSingle()
        .value1();
  }

  @Override
  public Optional<SandboxItem> item(UUID page, UUID id) {
    return items(page, SANDBOX_ITEM.ID.eq(requireNonNull(id, "id is null")))
        .fetchOptional(PostgresSandboxPages::item);
  }

  @Override
  public Optional<SandboxItem> byKey(UUID page, String key) {
    return items(page, SANDBOX_ITEM.KEY.eq(requireNonNull(key, "key is null")))
        .fetchOptional(PostgresSandboxPages::item);
  }

  private SelectConditionStep<Record> items(UUID page, Condition which) {
    return current
        .sql()
        .select(SANDBOX_ITEM.fields())
        .from(SANDBOX_ITEM)
        .where(SANDBOX_ITEM.PAGE_ID.eq(requireNonNull(page, "page is null")))
        .and(which);
  }

  private static SandboxItem item(Record row) {
    return new SandboxItem(
        row.get(SANDBOX_ITEM.ID),
        row.get(SANDBOX_ITEM.CHANGE),
        Optional.ofNullable(row.get(SANDBOX_ITEM.PARENT_ID)),
        row.get(SANDBOX_ITEM.PRIVATELY),
        row.get(SANDBOX_ITEM.OURS),
        row.get(SANDBOX_ITEM.VISITOR),
        row.get(SANDBOX_ITEM.TEXT),
        row.get(SANDBOX_ITEM.AT).toInstant(),
        SandboxItem.State.valueOf(row.get(SANDBOX_ITEM.STATE)),
        Optional.ofNullable(row.get(SANDBOX_ITEM.KEY)));
  }

  @Override
  public SandboxItem put(UUID page, SandboxItem item) {
    // Holding the page until the commit keeps change numbers in the order in which they are seen.
    long change =
        current
            .sql()
            .update(SANDBOX_PAGE)
            .set(SANDBOX_PAGE.LAST_CHANGE, SANDBOX_PAGE.LAST_CHANGE.plus(1))
            .where(SANDBOX_PAGE.ID.eq(page))
            .returningResult(SANDBOX_PAGE.LAST_CHANGE)
            .fetchOptional(row -> row.value1())
            .orElseThrow(() -> new IllegalStateException("there is no page to put it on"));
    current
        .sql()
        .insertInto(SANDBOX_ITEM)
        .set(SANDBOX_ITEM.WORKSPACE_ID, current.workspace().value())
        .set(SANDBOX_ITEM.PAGE_ID, page)
        .set(SANDBOX_ITEM.ID, item.id())
        .set(SANDBOX_ITEM.CHANGE, change)
        .set(SANDBOX_ITEM.PARENT_ID, item.parent().orElse(null))
        .set(SANDBOX_ITEM.PRIVATELY, item.privately())
        .set(SANDBOX_ITEM.OURS, item.ours())
        .set(SANDBOX_ITEM.VISITOR, item.visitor())
        .set(SANDBOX_ITEM.TEXT, item.text())
        .set(SANDBOX_ITEM.AT, Moments.of(item.at()))
        .set(SANDBOX_ITEM.STATE, item.state().name())
        .set(SANDBOX_ITEM.KEY, item.key().orElse(null))
        .onConflict(SANDBOX_ITEM.WORKSPACE_ID, SANDBOX_ITEM.PAGE_ID, SANDBOX_ITEM.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
    return item(page, item.id()).orElseThrow();
  }

  @Override
  public void set(UUID page, SandboxSwitches switches) {
    int changed =
        current
            .sql()
            .update(SANDBOX_PAGE)
            .set(SANDBOX_PAGE.OUTAGE, switches.outage())
            .set(SANDBOX_PAGE.DELAY_MILLIS, switches.delay().toMillis())
            .set(SANDBOX_PAGE.RATE_LIMITED, switches.rateLimited())
            .set(SANDBOX_PAGE.LOST_RECEIPTS, switches.lostReceipts())
            .where(SANDBOX_PAGE.ID.eq(page))
            .execute();
    if (changed != 1) {
      throw new IllegalStateException("no such page");
    }
  }
}
