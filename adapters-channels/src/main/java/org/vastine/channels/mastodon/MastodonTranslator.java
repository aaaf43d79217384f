package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.vastine.application.channel.InboundItem;
import org.vastine.channels.text.PlainText;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;

/** Makes mentions out of statuses. */
final class MastodonTranslator {

  private MastodonTranslator() {}

  /** The status as an item of the conversation that begins with {@code thread}. */
  static InboundItem item(MastodonStatus status, String thread) {
    try {
      return mention(status, thread)
          .<InboundItem>map(InboundItem.Published::new)
          .orElseGet(() -> unreadable(status, "unreadable.missing-field"));
    } catch (IllegalArgumentException tooLong) {
      return unreadable(status, "unreadable.too-long");
    }
  }

  private static Optional<InboundMention> mention(MastodonStatus status, String thread) {
    if (status.id().isEmpty() || status.createdAt().isEmpty() || status.accountId().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new InboundMention(
            new ExternalId(status.id().get()),
            new ExternalId(thread),
            status.parentId().map(ExternalId::new),
            kind(status),
            status.isPublic() ? Audience.PUBLIC : Audience.PRIVATE,
            author(status),
            new MentionText(words(status)),
            status.createdAt().get(),
            status.url(),
            Math.max(0, status.account().path("followers_count").asLong(0)),
            Optional.empty(),
            MastodonStatus.text(status.json(), "language").map(LanguageTag::of)));
  }

  private static MentionKind kind(MastodonStatus status) {
    if (status.visibility().equals("direct")) {
      return MentionKind.DIRECT_MESSAGE;
    }
    return status.parentId().isPresent() ? MentionKind.COMMENT : MentionKind.POST;
  }

  private static Handle author(MastodonStatus status) {
    JsonNode account = status.account();
    String id = status.accountId().orElseThrow();
    String name = MastodonStatus.text(account, "display_name").or(status::acct).orElse(id);
    return new Handle(
        MastodonDescription.KIND, new ExternalId(id), name, MastodonStatus.uri(account, "url"));
  }

  /** A warning stands before the words that it hides. */
  private static String words(MastodonStatus status) {
    String content = PlainText.of(MastodonStatus.text(status.json(), "content").orElse(""));
    return MastodonStatus.text(status.json(), "spoiler_text")
        .map(warning -> warning + "\n\n" + content)
        .orElse(content);
  }

  private static InboundItem unreadable(MastodonStatus status, String problem) {
    Optional<ExternalId> id =
        status.id().filter(value -> value.length() <= ExternalId.MOST).map(ExternalId::new);
    return new InboundItem.Unreadable(id, problem, status.json().toString());
  }
}
