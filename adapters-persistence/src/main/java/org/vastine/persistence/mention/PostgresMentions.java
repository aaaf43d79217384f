package org.vastine.persistence.mention;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.vastine.persistence.schema.Tables.MENTION;
import static org.vastine.persistence.schema.Tables.MENTION_REVISION;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.impl.DSL;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.ManyRows;

/** Mentions, in PostgreSQL: the newest wording in the mention's row, those before it beside it. */
public final class PostgresMentions implements Mentions {

  private static final Comparator<Mention> ONE_ORDER_FOR_ALL =
      Comparator.comparing((Mention mention) -> mention.account().value())
          .thenComparing(mention -> mention.item().externalId());

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresMentions(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Map<ExternalId, Mention> known(
      ChannelAccountId account, Collection<ExternalId> externalIds) {
    return current
        .sql()
        .select(MentionRows.COLUMNS)
        .from(MENTION)
        .where(MENTION.ACCOUNT_ID.eq(account.value()))
        .and(
            MENTION.EXTERNAL_ID.eq(
                DSL.any(externalIds.stream().map(ExternalId::value).toArray(String[]::new))))
        .fetch(MentionRows::read)
        .stream()
        .collect(toMap(mention -> mention.item().externalId(), Function.identity()));
  }

  @Override
  public Set<MentionId> addNew(List<Mention> mentions) {
    List<Mention> ordered = mentions.stream().sorted(ONE_ORDER_FOR_ALL).toList();
    return Set.copyOf(
        MentionRows.of(ordered)
            .insertReturning(
                current.sql(),
                "on conflict (workspace_id, account_id, external_id) do nothing returning id",
                row -> new MentionId(row.getObject(1, UUID.class))));
  }

  @Override
  public void revise(Mention mention) {
    Mention before =
        find(mention.id())
            .orElseThrow(() -> new IllegalStateException("there is no mention to revise"));
    if (mention.revision() > before.revision()) {
      keepWording(before);
    }
    InboundMention item = mention.item();
    int changed =
        current
            .sql()
            .update(MENTION)
            .set(MENTION.STATE, mention.state().label())
            .set(MENTION.REVISION, mention.revision())
            .set(MENTION.KIND, item.kind().label())
            .set(MENTION.AUDIENCE, item.audience().label())
            .set(MENTION.AUTHOR_NAME, item.author().name())
            .set(MENTION.AUTHOR_PROFILE, item.author().profile().map(Object::toString).orElse(null))
            .set(MENTION.TEXT, item.text().value())
            .set(MENTION.URL, item.url().map(Object::toString).orElse(null))
            .set(MENTION.REACH, item.reach())
            .set(MENTION.RATING, item.rating().orElse(null))
            .set(MENTION.LANGUAGE_HINT, item.languageHint().map(Object::toString).orElse(null))
            .where(MENTION.ID.eq(mention.id().value()))
            .and(MENTION.REVISION.eq(before.revision()))
            .execute();
    if (changed != 1) {
      throw new IllegalStateException("the mention was revised by somebody else meanwhile");
    }
  }

  private void keepWording(Mention before) {
    ManyRows<Mention> rows =
        ManyRows.<Mention>into(MENTION_REVISION, List.of(before))
            .set(MENTION_REVISION.MENTION_ID, mention -> mention.id().value())
            .set(MENTION_REVISION.REVISION, Mention::revision);
    ItemColumns.OF_REVISION.set(rows, Mention::item).insert(current.sql(), "");
  }

  @Override
  public Optional<Mention> find(MentionId id) {
    return findAll(List.of(requireNonNull(id, "id is null"))).stream().findFirst();
  }

  @Override
  public List<Mention> findAll(Collection<MentionId> ids) {
    return current
        .sql()
        .select(MentionRows.COLUMNS)
        .from(MENTION)
        .where(MENTION.ID.eq(DSL.any(ids.stream().map(MentionId::value).toArray(UUID[]::new))))
        .fetch(MentionRows::read);
  }

  @Override
  public List<InboundMention> revisions(MentionId id) {
    List<InboundMention> all =
        new ArrayList<>(
            current
                .sql()
                .select(ItemColumns.OF_REVISION.all())
                .from(MENTION_REVISION)
                .where(MENTION_REVISION.MENTION_ID.eq(id.value()))
                .orderBy(MENTION_REVISION.REVISION)
                .fetch(ItemColumns.OF_REVISION::read));
    find(id).map(Mention::item).ifPresent(all::add);
    return all;
  }
}
