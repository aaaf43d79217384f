package org.vastine.persistence.template;

import static org.vastine.persistence.schema.Tables.REPLY_TEMPLATE;
import static org.vastine.persistence.schema.Tables.TEMPLATE_CHOICE;
import static org.vastine.persistence.schema.Tables.TEMPLATE_WORDING;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.template.Templates;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Signature;
import org.vastine.domain.template.Situation;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.TemplateText;
import org.vastine.domain.triage.Style;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;

/** Templates, in PostgreSQL. The row of the workspace's choice is the lock of changes. */
public final class PostgresTemplates implements Templates {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresTemplates(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void lock() {
    current
        .sql()
        .insertInto(TEMPLATE_CHOICE)
        .set(TEMPLATE_CHOICE.WORKSPACE_ID, current.workspace().value())
        .onConflictDoNothing()
        .execute();
    current.sql().selectFrom(TEMPLATE_CHOICE).forUpdate().fetch();
  }

  @Override
  public Optional<ReplyTemplate> find(TemplateId id) {
    return read(REPLY_TEMPLATE.ID.eq(id.value()), TEMPLATE_WORDING.TEMPLATE_ID.eq(id.value()))
        .findFirst();
  }

  @Override
  public List<ReplyTemplate> all() {
    return read(DSL.noCondition(), DSL.noCondition()).toList();
  }

  private Stream<ReplyTemplate> read(Condition which, Condition ofThem) {
    Map<UUID, List<TemplateText>> wordings =
        current
            .sql()
            .selectFrom(TEMPLATE_WORDING)
            .where(ofThem)
            .orderBy(TEMPLATE_WORDING.TEMPLATE_ID, TEMPLATE_WORDING.NUMBER)
            .fetchGroups(TEMPLATE_WORDING.TEMPLATE_ID, row -> text(row.get(TEMPLATE_WORDING.TEXT)));
    return current
        .sql()
        .selectFrom(REPLY_TEMPLATE)
        .where(which)
        .orderBy(REPLY_TEMPLATE.HANDLE)
        .fetch(row -> template(row, wordings))
        .stream();
  }

  @Override
  public void keep(ReplyTemplate template) {
    current
        .sql()
        .insertInto(REPLY_TEMPLATE)
        .set(REPLY_TEMPLATE.WORKSPACE_ID, current.workspace().value())
        .set(REPLY_TEMPLATE.ID, template.id().value())
        .set(REPLY_TEMPLATE.VERSION, template.version())
        .set(REPLY_TEMPLATE.HANDLE, template.handle())
        .set(REPLY_TEMPLATE.NAME, template.name())
        .set(REPLY_TEMPLATE.SITUATION, template.situation().label())
        .set(REPLY_TEMPLATE.STYLES, joined(template.styles(), Style::label))
        .set(REPLY_TEMPLATE.LANGUAGE, template.language().code())
        .set(REPLY_TEMPLATE.CHANNELS, joined(template.channels(), ChannelKind::name))
        .set(REPLY_TEMPLATE.RETIRED, template.retired())
        .onConflict(REPLY_TEMPLATE.WORKSPACE_ID, REPLY_TEMPLATE.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
    current
        .sql()
        .deleteFrom(TEMPLATE_WORDING)
        .where(TEMPLATE_WORDING.TEMPLATE_ID.eq(template.id().value()))
        .execute();
    int number = 0;
    for (TemplateText text : template.variants()) {
      number++;
      current
          .sql()
          .insertInto(TEMPLATE_WORDING)
          .set(TEMPLATE_WORDING.WORKSPACE_ID, current.workspace().value())
          .set(TEMPLATE_WORDING.TEMPLATE_ID, template.id().value())
          .set(TEMPLATE_WORDING.NUMBER, number)
          .set(TEMPLATE_WORDING.TEXT, text.source())
          .execute();
    }
  }

  @Override
  public Optional<Signature> signature() {
    return current
        .sql()
        .select(TEMPLATE_CHOICE.SIGNATURE)
        .from(TEMPLATE_CHOICE)
        .where(TEMPLATE_CHOICE.SIGNATURE.isNotNull())
        .fetchOptional(row -> Labels.of(Signature.class, row.value1()));
  }

  @Override
  public void keep(Signature signature) {
    current
        .sql()
        .insertInto(TEMPLATE_CHOICE)
        .set(TEMPLATE_CHOICE.WORKSPACE_ID, current.workspace().value())
        .set(TEMPLATE_CHOICE.SIGNATURE, signature.label())
        .onConflict(TEMPLATE_CHOICE.WORKSPACE_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  private static ReplyTemplate template(Record row, Map<UUID, List<TemplateText>> wordings) {
    UUID id = row.get(REPLY_TEMPLATE.ID);
    return new ReplyTemplate(
        new TemplateId(id),
        row.get(REPLY_TEMPLATE.NAME),
        Labels.of(Situation.class, row.get(REPLY_TEMPLATE.SITUATION)),
        split(row.get(REPLY_TEMPLATE.STYLES), label -> Labels.of(Style.class, label)),
        new LanguageTag(row.get(REPLY_TEMPLATE.LANGUAGE)),
        split(row.get(REPLY_TEMPLATE.CHANNELS), ChannelKind::new),
        wordings.getOrDefault(id, List.of()),
        row.get(REPLY_TEMPLATE.RETIRED),
        row.get(REPLY_TEMPLATE.VERSION));
  }

  /** What was kept was read before; a wording that cannot be read any more is a fault. */
  private static TemplateText text(String source) {
    if (TemplateText.read(source) instanceof Decision.Accepted<TemplateText>(TemplateText text)) {
      return text;
    }
    throw new IllegalStateException("a stored wording cannot be read");
  }

  private static <T> String joined(Set<T> parts, Function<T, String> name) {
    return parts.stream().map(name).sorted().collect(Collectors.joining(" "));
  }

  private static <T> Set<T> split(String joined, Function<String, T> read) {
    return Arrays.stream(joined.split(" ", -1))
        .filter(part -> !part.isEmpty())
        .map(read)
        .collect(Collectors.toSet());
  }
}
