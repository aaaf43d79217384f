package org.vastine.web.intake;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vastine.application.channel.InboundItem;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;
import org.vastine.web.kernel.Field;
import org.vastine.web.kernel.FieldError;
import org.vastine.web.kernel.Fields;

/** Reads one item of an intake request; an item that is wrong is refused by itself. */
final class ItemReader {
  private static final int LONGEST_NAME = 2_000;
  private static final int LONGEST_TAG = 35;

  private ItemReader() {}

  /** What came of reading an item. */
  sealed interface Item {
    /** It can be taken in, once the kind of channel is known. */
    record Sound(String externalId, Function<ChannelKind, InboundItem> item) implements Item {}

    /** It is refused. */
    record Wrong(Optional<String> externalId, List<FieldError> errors) implements Item {}
  }

  static Item read(Fields fields, Instant now) {
    Optional<ExternalId> id = id(fields.required("externalId"));
    boolean removed = fields.optional("removed").flag().orElse(false);
    Optional<Function<ChannelKind, InboundItem>> item =
        removed ? removal(fields, id, now) : publication(fields, id);
    List<FieldError> errors = fields.errors();
    return errors.isEmpty() && item.isPresent()
        ? new Item.Sound(id.orElseThrow().value(), item.get())
        : new Item.Wrong(id.map(ExternalId::value), errors);
  }

  private static Optional<Function<ChannelKind, InboundItem>> removal(
      Fields fields, Optional<ExternalId> id, Instant now) {
    Instant at = fields.optional("removedAt").instant().orElse(now);
    return id.map(known -> _ -> new InboundItem.Removed(known, at));
  }

  private static Optional<Function<ChannelKind, InboundItem>> publication(
      Fields fields, Optional<ExternalId> id) {
    Optional<ExternalId> thread = id(fields.optional("thread"));
    Optional<ExternalId> parent = id(fields.optional("parent"));
    MentionKind kind = fields.optional("kind").label(MentionKind.class).orElse(MentionKind.COMMENT);
    Audience audience =
        fields.optional("audience").label(Audience.class).orElse(usualAudience(kind));
    Optional<Function<ChannelKind, Handle>> author =
        fields.required("author").object().flatMap(ItemReader::author);
    Optional<MentionText> text =
        fields.required("text").words(MentionText.MOST).map(MentionText::new);
    Optional<Instant> publishedAt = fields.required("publishedAt").instant();
    Optional<URI> url = fields.optional("url").address();
    long reach = fields.optional("reach").number(0, Long.MAX_VALUE).orElse(0L);
    Optional<Integer> rating = fields.optional("rating").number(1, 5).map(Math::toIntExact);
    Optional<LanguageTag> language =
        fields.optional("language").text(LONGEST_TAG).map(LanguageTag::of);
    if (id.isEmpty() || author.isEmpty() || text.isEmpty() || publishedAt.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(channel ->
        new InboundItem.Published(
            new InboundMention(
                id.get(),
                thread.orElse(id.get()),
                parent,
                kind,
                audience,
                author.get().apply(channel),
                text.get(),
                publishedAt.get(),
                url,
                reach,
                rating,
                language)));
  }

  private static Optional<Function<ChannelKind, Handle>> author(Fields fields) {
    Optional<ExternalId> id = id(fields.required("externalId"));
    String name = fields.optional("name").words(LONGEST_NAME).orElse("");
    Optional<URI> profile = fields.optional("profile").address();
    return id.map(known -> channel -> new Handle(channel, known, name, profile));
  }

  private static Optional<ExternalId> id(Field field) {
    return field.text(ExternalId.MOST, ExternalId::new, "an id of printable characters");
  }

  private static Audience usualAudience(MentionKind kind) {
    return switch (kind) {
      case DIRECT_MESSAGE, EMAIL -> Audience.PRIVATE;
      case POST, COMMENT, REVIEW, ARTICLE -> Audience.PUBLIC;
    };
  }
}
