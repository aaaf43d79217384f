package org.vastine.persistence.mention;

import static org.vastine.persistence.schema.Tables.MENTION;
import static org.vastine.persistence.schema.Tables.MENTION_REVISION;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/** The columns of a mention's wording, the same in the mention and in its earlier wordings. */
record ItemColumns(
    Field<String> externalId,
    Field<String> thread,
    Field<String> parent,
    Field<String> kind,
    Field<String> audience,
    Field<String> channel,
    Field<String> authorExternalId,
    Field<String> authorName,
    Field<String> authorProfile,
    Field<String> text,
    Field<OffsetDateTime> publishedAt,
    Field<String> url,
    Field<Long> reach,
    Field<Integer> rating,
    Field<String> languageHint) {

  static final ItemColumns OF_MENTION =
      new ItemColumns(
          MENTION.EXTERNAL_ID,
          MENTION.THREAD_EXTERNAL_ID,
          MENTION.PARENT_EXTERNAL_ID,
          MENTION.KIND,
          MENTION.AUDIENCE,
          MENTION.AUTHOR_CHANNEL,
          MENTION.AUTHOR_EXTERNAL_ID,
          MENTION.AUTHOR_NAME,
          MENTION.AUTHOR_PROFILE,
          MENTION.TEXT,
          MENTION.PUBLISHED_AT,
          MENTION.URL,
          MENTION.REACH,
          MENTION.RATING,
          MENTION.LANGUAGE_HINT);

  static final ItemColumns OF_REVISION =
      new ItemColumns(
          MENTION_REVISION.EXTERNAL_ID,
          MENTION_REVISION.THREAD_EXTERNAL_ID,
          MENTION_REVISION.PARENT_EXTERNAL_ID,
          MENTION_REVISION.KIND,
          MENTION_REVISION.AUDIENCE,
          MENTION_REVISION.AUTHOR_CHANNEL,
          MENTION_REVISION.AUTHOR_EXTERNAL_ID,
          MENTION_REVISION.AUTHOR_NAME,
          MENTION_REVISION.AUTHOR_PROFILE,
          MENTION_REVISION.TEXT,
          MENTION_REVISION.PUBLISHED_AT,
          MENTION_REVISION.URL,
          MENTION_REVISION.REACH,
          MENTION_REVISION.RATING,
          MENTION_REVISION.LANGUAGE_HINT);

  List<Field<?>> all() {
    return List.of(
        externalId,
        thread,
        parent,
        kind,
        audience,
        channel,
        authorExternalId,
        authorName,
        authorProfile,
        text,
        publishedAt,
        url,
        reach,
        rating,
        languageHint);
  }

  InboundMention read(Record row) {
    ChannelKind ofChannel = new ChannelKind(row.get(channel));
    return new InboundMention(
        new ExternalId(row.get(externalId)),
        new ExternalId(row.get(thread)),
        Optional.ofNullable(row.get(parent)).map(ExternalId::new),
        Labels.of(MentionKind.class, row.get(kind)),
        Labels.of(Audience.class, row.get(audience)),
        new Handle(
            ofChannel,
            new ExternalId(row.get(authorExternalId)),
            row.get(authorName),
            Optional.ofNullable(row.get(authorProfile)).map(URI::create)),
        new MentionText(row.get(text)),
        row.get(publishedAt).toInstant(),
        Optional.ofNullable(row.get(url)).map(URI::create),
        row.get(reach),
        Optional.ofNullable(row.get(rating)),
        Optional.ofNullable(row.get(languageHint)).map(LanguageTag::new));
  }

  /** The columns of rows that have a wording. */
  <R> ManyRows<R> set(ManyRows<R> rows, java.util.function.Function<R, InboundMention> wording) {
    return rows.set(externalId, row -> wording.apply(row).externalId().value())
        .set(thread, row -> wording.apply(row).thread().value())
        .set(parent, row -> wording.apply(row).parent().map(ExternalId::value).orElse(null))
        .set(kind, row -> wording.apply(row).kind().label())
        .set(audience, row -> wording.apply(row).audience().label())
        .set(channel, row -> wording.apply(row).author().channel().name())
        .set(authorExternalId, row -> wording.apply(row).author().externalId().value())
        .set(authorName, row -> wording.apply(row).author().name())
        .set(
            authorProfile,
            row -> wording.apply(row).author().profile().map(URI::toString).orElse(null))
        .set(text, row -> wording.apply(row).text().value())
        .set(publishedAt, row -> Moments.of(wording.apply(row).publishedAt()))
        .set(url, row -> wording.apply(row).url().map(URI::toString).orElse(null))
        .set(reach, row -> wording.apply(row).reach())
        .set(rating, row -> wording.apply(row).rating().orElse(null))
        .set(
            languageHint,
            row -> wording.apply(row).languageHint().map(LanguageTag::code).orElse(null));
  }
}
