package org.vastine.channels.sandbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.PublishedReply;
import org.vastine.application.sandbox.SandboxItem;
import org.vastine.application.sandbox.SandboxPages;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;

/** Makes mentions out of the page's items. Works within the caller's transaction. */
final class SandboxTranslator {

  /** No conversation on a practice page is deeper. */
  private static final int DEEPEST = 200;

  private final SandboxPages pages;
  private final UUID page;
  private final Instant now;

  SandboxTranslator(SandboxPages pages, UUID page, Instant now) {
    this.pages = pages;
    this.page = page;
    this.now = now;
  }

  /** What an item says to us; empty for one that we hid ourselves. */
  Optional<InboundItem> item(SandboxItem item) {
    if (item.ours()) {
      return Optional.of(new InboundItem.OurOwn(id(item.id())));
    }
    return switch (item.state()) {
      case VISIBLE, EDITED -> Optional.of(new InboundItem.Published(mention(item)));
      case DELETED -> Optional.of(new InboundItem.Removed(id(item.id()), now));
      case HIDDEN -> Optional.empty();
    };
  }

  static PublishedReply receipt(SandboxItem item) {
    return new PublishedReply(id(item.id()), Optional.empty(), item.at());
  }

  private InboundMention mention(SandboxItem item) {
    return new InboundMention(
        id(item.id()),
        thread(item),
        item.parent().map(SandboxTranslator::id),
        item.privately() ? MentionKind.DIRECT_MESSAGE : MentionKind.COMMENT,
        item.privately() ? Audience.PRIVATE : Audience.PUBLIC,
        new Handle(
            SandboxDescription.KIND,
            new ExternalId("visitor-" + item.visitor()),
            item.visitor(),
            Optional.empty()),
        new MentionText(item.text()),
        item.at(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty());
  }

  /** A visitor's message box is one conversation; in public it is what stands under one comment. */
  private ExternalId thread(SandboxItem item) {
    if (item.privately()) {
      return new ExternalId("box-" + item.visitor());
    }
    SandboxItem top = item;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Optional<SandboxItem> above = top.parent().flatMap(parent -> pages.item(page, parent));
      if (above.isEmpty()) {
        break;
      }
      top = above.get();
    }
    return id(top.id());
  }

  private static ExternalId id(UUID id) {
    return new ExternalId(id.toString());
  }
}
