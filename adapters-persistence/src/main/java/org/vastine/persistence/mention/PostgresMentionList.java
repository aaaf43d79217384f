package org.vastine.persistence.mention;

import static org.vastine.persistence.schema.Tables.MENTION;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.vastine.application.kernel.Page;
import org.vastine.application.mention.MentionList;
import org.vastine.application.mention.ThreadView;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.ThreadId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.kernel.Pages;
import org.vastine.persistence.kernel.Place;

/** Lists of mentions, in PostgreSQL. */
public final class PostgresMentionList implements MentionList {

  private final CurrentTransaction current;

  /** Reads in the thread's transaction. */
  @Inject
  public PostgresMentionList(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Page<Mention> newest(
      Optional<ChannelAccountId> account, Optional<String> after, int limit) {
    Condition ofAccount =
        account.map(id -> MENTION.ACCOUNT_ID.eq(id.value())).orElse(DSL.noCondition());
    Condition behind =
        Place.ofOptional(after).map(PostgresMentionList::behind).orElse(DSL.noCondition());
    List<Mention> read = newestOf(ofAccount.and(behind), limit + 1);
    return Pages.cut(read, limit, mention -> new Place(mention.takenInAt(), mention.id().value()));
  }

  @Override
  public Optional<ThreadView> thread(ThreadId id, int limit) {
    List<Mention> newest = newestOf(MENTION.THREAD_ID.eq(id.value()), limit);
    return newest.isEmpty()
        ? Optional.empty()
        : Optional.of(new ThreadView(id, newest.getFirst().item().thread(), newest.reversed()));
  }

  private List<Mention> newestOf(Condition which, int limit) {
    return current
        .sql()
        .select(MentionRows.COLUMNS)
        .from(MENTION)
        .where(which)
        .orderBy(MENTION.TAKEN_IN_AT.desc(), MENTION.ID.desc())
        .limit(limit)
        .fetch(MentionRows::read);
  }

  private static Condition behind(Place place) {
    return DSL.row(MENTION.TAKEN_IN_AT, MENTION.ID).lt(Moments.of(place.at()), place.id());
  }
}
