package org.vastine.persistence.feedbackcase;

import static java.util.Objects.requireNonNull;
import static org.vastine.persistence.schema.Tables.CHANNEL_ACCOUNT;
import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;
import static org.vastine.persistence.schema.Tables.MENTION;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.CaseFilter;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.feedbackcase.InboxView;
import org.vastine.application.kernel.Page;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.kernel.Pages;
import org.vastine.persistence.kernel.Place;

/**
 * The inbox, in PostgreSQL: pages by keyset, first the cases alone, then what is shown beside them.
 */
public final class PostgresCaseList implements CaseList {

  private static final int EXCERPT = 200;
  private static final int COUNTED_UP_TO = 1_000;
  private static final Field<String> WORDS =
      DSL.left(MENTION.TEXT, DSL.inline(EXCERPT)).as("words");

  private final CurrentTransaction current;

  /** Reads in the thread's transaction. */
  @Inject
  public PostgresCaseList(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Page<CaseListItem> list(CaseFilter filter, Optional<String> after, int limit) {
    Optional<Place> last = Place.ofOptional(after);
    Condition behind =
        last.map(place -> filter.endedOnly() ? endedBefore(place) : dueAfter(place))
            .orElse(DSL.noCondition());
    List<FeedbackCase> read =
        current
            .sql()
            .select(FEEDBACK_CASE.fields())
            .from(FEEDBACK_CASE)
            .where(CaseConditions.of(filter))
            .and(behind)
            .orderBy(order(filter))
            .limit(limit + 1)
            .fetch(CaseReading::read);
    Page<FeedbackCase> page = Pages.cut(read, limit, row -> place(filter, row));
    return new Page<>(items(page.items()), page.next());
  }

  /** The order of a filter's pages. */
  static List<SortField<?>> order(CaseFilter filter) {
    return filter.endedOnly()
        ? List.of(FEEDBACK_CASE.CHANGED_AT.desc(), FEEDBACK_CASE.ID.desc())
        : List.of(FEEDBACK_CASE.INBOX_AT.asc(), FEEDBACK_CASE.ID.asc());
  }

  private static Place place(CaseFilter filter, FeedbackCase row) {
    Instant at = filter.endedOnly() ? row.changedAt() : CaseRows.placeOf(row);
    return new Place(at, row.id().value());
  }

  private static Condition dueAfter(Place place) {
    return DSL.row(FEEDBACK_CASE.INBOX_AT, FEEDBACK_CASE.ID).gt(Moments.of(place.at()), place.id());
  }

  private static Condition endedBefore(Place place) {
    return DSL.row(FEEDBACK_CASE.CHANGED_AT, FEEDBACK_CASE.ID)
        .lt(Moments.of(place.at()), place.id());
  }

  @Override
  public List<CaseListItem> rows(List<CaseId> ids) {
    return items(
        current
            .sql()
            .select(FEEDBACK_CASE.fields())
            .from(FEEDBACK_CASE)
            .where(
                FEEDBACK_CASE.ID.eq(DSL.any(ids.stream().map(CaseId::value).toArray(UUID[]::new))))
            .fetch(CaseReading::read));
  }

  @Override
  public List<CaseListItem> latestOf(Collection<CaseKey> keys) {
    return items(
        current
            .sql()
            .select(FEEDBACK_CASE.fields())
            .from(FEEDBACK_CASE)
            .where(CaseConditions.latestOf(keys))
            .fetch(CaseReading::read));
  }

  @Override
  public List<CaseListItem> inHandsOf(MemberId member, int limit) {
    return items(
        current
            .sql()
            .select(FEEDBACK_CASE.fields())
            .from(FEEDBACK_CASE)
            .where(CaseConditions.inHandsOf(member))
            .orderBy(order(CaseFilter.ALL))
            .limit(limit)
            .fetch(CaseReading::read));
  }

  @Override
  public List<CaseListItem> followedBy(MemberId member, int limit) {
    return items(
        current
            .sql()
            .select(FEEDBACK_CASE.fields())
            .from(FEEDBACK_CASE)
            .where(CaseConditions.followedBy(member))
            .orderBy(FEEDBACK_CASE.CHANGED_AT.desc(), FEEDBACK_CASE.ID.desc())
            .limit(limit)
            .fetch(CaseReading::read));
  }

  @Override
  public List<CaseListItem> latestOf(Style style, int limit) {
    return items(
        current
            .sql()
            .select(FEEDBACK_CASE.fields())
            .from(FEEDBACK_CASE)
            // Spelled out and not bound: the planner has to see that an index of one style is
            // enough.
            .where(FEEDBACK_CASE.STYLE.eq(DSL.inline(style.label())))
            .orderBy(FEEDBACK_CASE.ID.desc())
            .limit(limit)
            .fetch(CaseReading::read));
  }

  @Override
  public List<CaseListItem> latestOf(AuthorId author, int limit) {
    return items(
        current
            .sql()
            .select(FEEDBACK_CASE.fields())
            .from(FEEDBACK_CASE)
            .where(FEEDBACK_CASE.AUTHOR_ID.eq(author.value()))
            .orderBy(FEEDBACK_CASE.ID.desc())
            .limit(limit)
            .fetch(CaseReading::read));
  }

  /**
   * The words are the latest, wherever they were written; name, channel and account are those of
   * the thread where the case began, though it goes on elsewhere in private.
   */
  private List<CaseListItem> items(Collection<FeedbackCase> cases) {
    Map<UUID, Record> surroundings =
        current
            .sql()
            .select(
                MENTION.ID, MENTION.AUTHOR_NAME, WORDS, CHANNEL_ACCOUNT.KIND, CHANNEL_ACCOUNT.NAME)
            .from(MENTION)
            .join(CHANNEL_ACCOUNT)
            .on(CHANNEL_ACCOUNT.ID.eq(MENTION.ACCOUNT_ID))
            .where(
                MENTION.ID.eq(
                    DSL.any(
                        cases.stream()
                            .flatMap(listed -> Stream.of(latest(listed), inThread(listed)))
                            .distinct()
                            .toArray(UUID[]::new))))
            .fetchMap(MENTION.ID, row -> row);
    List<CaseListItem> items = new ArrayList<>();
    for (FeedbackCase listed : cases) {
      Record there =
          requireNonNull(surroundings.get(inThread(listed)), "a case without its mention");
      Record last = requireNonNull(surroundings.get(latest(listed)), "a case without last words");
      items.add(
          new CaseListItem(
              listed,
              new ChannelKind(there.get(CHANNEL_ACCOUNT.KIND)),
              there.get(CHANNEL_ACCOUNT.NAME),
              there.get(MENTION.AUTHOR_NAME),
              last.get(WORDS)));
    }
    return items;
  }

  private static UUID latest(FeedbackCase listed) {
    return listed.talk().latest().value();
  }

  private static UUID inThread(FeedbackCase listed) {
    return listed.answering(Audience.PUBLIC).mention().value();
  }

  @Override
  public Map<InboxView, Integer> counts(Optional<MemberId> member, Instant now) {
    List<Field<Integer>> counts = new ArrayList<>();
    for (InboxView view : InboxView.values()) {
      Optional<CaseFilter> filter = CaseFilter.of(view, member, now);
      counts.add(filter.map(PostgresCaseList::count).orElse(DSL.inline(0)).as(view.label()));
    }
    Map<InboxView, Integer> answer = new EnumMap<>(InboxView.class);
    current
        .sql()
        .select(counts)
        .forEach(row -> {
          for (InboxView view : InboxView.values()) {
            answer.put(view, row.get(view.label(), Integer.class));
          }
        });
    return answer;
  }

  private static Field<Integer> count(CaseFilter filter) {
    return DSL.field(
        DSL.selectCount()
            .from(
                DSL.selectOne()
                    .from(FEEDBACK_CASE)
                    .where(CaseConditions.of(filter))
                    .limit(COUNTED_UP_TO)));
  }
}
