package org.vastine.channels.importfile;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.mention.PublicationTime;

/**
 * Makes a mention of a row's fields. Stricter than a platform's adapter: a person can mend a file
 * and hand it in again.
 */
final class RowTranslator {

  private final ChannelKind channel;
  private final InstantSource clock;

  RowTranslator(ChannelKind channel, InstantSource clock) {
    this.channel = channel;
    this.clock = clock;
  }

  InboundMention translated(Map<Field, String> row) throws BadRow {
    ExternalId id =
        id(row, Field.EXTERNAL_ID).orElseThrow(() -> new BadRow(Field.EXTERNAL_ID.missing()));
    MentionKind kind = choice(row, Field.KIND, MentionKind.class).orElse(MentionKind.POST);
    return new InboundMention(
        id,
        id(row, Field.THREAD).orElse(id),
        id(row, Field.PARENT),
        kind,
        choice(row, Field.AUDIENCE, Audience.class).orElse(usualAudience(kind)),
        author(row),
        text(row),
        publishedAt(row),
        url(row),
        reach(row),
        rating(row),
        language(row));
  }

  private static Audience usualAudience(MentionKind kind) {
    return switch (kind) {
      case DIRECT_MESSAGE, EMAIL -> Audience.PRIVATE;
      case POST, COMMENT, REVIEW, ARTICLE -> Audience.PUBLIC;
    };
  }

  private Handle author(Map<Field, String> row) throws BadRow {
    Optional<ExternalId> id = id(row, Field.AUTHOR_ID);
    String name = row.getOrDefault(Field.AUTHOR_NAME, "").strip();
    if (id.isEmpty() && name.isEmpty()) {
      throw new BadRow(Field.AUTHOR_ID.missing());
    }
    ExternalId known = id.isPresent() ? id.get() : idOf(name, Field.AUTHOR_NAME);
    return new Handle(channel, known, name, Optional.empty());
  }

  private static MentionText text(Map<Field, String> row) throws BadRow {
    String text = row.get(Field.TEXT);
    if (text == null) {
      throw new BadRow(Field.TEXT.missing());
    }
    if (text.length() > MentionText.MOST) {
      throw new BadRow("unreadable.too-long");
    }
    return new MentionText(text);
  }

  /**
   * A moment that cannot be true would start clocks that nobody meant, so it is handed back rather
   * than mended.
   */
  private Instant publishedAt(Map<Field, String> row) throws BadRow {
    String value = row.getOrDefault(Field.PUBLISHED_AT, "").strip();
    if (value.isEmpty()) {
      throw new BadRow(Field.PUBLISHED_AT.missing());
    }
    try {
      Instant claimed =
          OffsetDateTime.parse(value.replaceFirst("(?<=^[0-9-]{10}) ", "T")).toInstant();
      if (PublicationTime.isPlausible(claimed, clock.instant())) {
        return claimed;
      }
    } catch (DateTimeParseException e) {
      throw new BadRow(Field.PUBLISHED_AT.bad());
    }
    throw new BadRow(Field.PUBLISHED_AT.bad());
  }

  private static Optional<URI> url(Map<Field, String> row) throws BadRow {
    String value = row.getOrDefault(Field.URL, "").strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI url = new URI(value);
      if (url.getHost() != null
          && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
        return Optional.of(url);
      }
    } catch (URISyntaxException e) {
      throw new BadRow(Field.URL.bad());
    }
    throw new BadRow(Field.URL.bad());
  }

  private static long reach(Map<Field, String> row) throws BadRow {
    long reach = number(row, Field.REACH).orElse(0L);
    if (reach < 0) {
      throw new BadRow(Field.REACH.bad());
    }
    return reach;
  }

  private static Optional<Integer> rating(Map<Field, String> row) throws BadRow {
    Optional<Long> rating = number(row, Field.RATING);
    if (rating.isPresent() && (rating.get() < 1 || rating.get() > 5)) {
      throw new BadRow(Field.RATING.bad());
    }
    return rating.map(Long::intValue);
  }

  private static Optional<LanguageTag> language(Map<Field, String> row) throws BadRow {
    String value = row.getOrDefault(Field.LANGUAGE, "").strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    LanguageTag language = LanguageTag.of(value);
    if (language.equals(LanguageTag.UNDETERMINED) && !value.startsWith("und")) {
      throw new BadRow(Field.LANGUAGE.bad());
    }
    return Optional.of(language);
  }

  private static Optional<Long> number(Map<Field, String> row, Field field) throws BadRow {
    String value = row.getOrDefault(field, "").strip();
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(value));
    } catch (NumberFormatException e) {
      throw new BadRow(field.bad());
    }
  }

  private static <E extends Enum<E> & Labelled> Optional<E> choice(
      Map<Field, String> row, Field field, Class<E> type) throws BadRow {
    String value = row.getOrDefault(field, "").strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> found = Labelled.find(type, value);
    if (found.isEmpty()) {
      throw new BadRow(field.bad());
    }
    return found;
  }

  private static Optional<ExternalId> id(Map<Field, String> row, Field field) throws BadRow {
    String value = row.getOrDefault(field, "").strip();
    return value.isEmpty() ? Optional.empty() : Optional.of(idOf(value, field));
  }

  /** The row's id, when at least that can be used. */
  static Optional<ExternalId> idIfAny(Map<Field, String> row) {
    try {
      return id(row, Field.EXTERNAL_ID);
    } catch (BadRow e) {
      return Optional.empty();
    }
  }

  private static ExternalId idOf(String value, Field field) throws BadRow {
    try {
      return new ExternalId(value);
    } catch (IllegalArgumentException e) {
      throw new BadRow(field.bad());
    }
  }
}
