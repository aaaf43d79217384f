package org.vastine.application.sandbox;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.channel.PullHints;
import org.vastine.application.kernel.Ids;
import org.vastine.application.sandbox.SandboxItem.State;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionText;

/**
 * A visitor of a practice page writes, changes or removes something of theirs. It is public: no
 * permission is needed, and how much may be written is limited.
 */
public final class WriteOnSandbox {

  /** The longest name of a visitor, in code points. */
  public static final int LONGEST_NAME = 40;

  /** The longest text of a visitor, in code points. */
  public static final int LONGEST_TEXT = 2_000;

  /** How many items visitors can publish on one page in a minute. */
  public static final int MOST_A_MINUTE = 600;

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final SandboxVisit visit;
  private final SandboxPages pages;
  private final PullHints hints;
  private final Ids ids;
  private final InstantSource clock;

  /**
   * What is asked.
   *
   * @param workspace the workspace's name in addresses
   * @param page the page's name in addresses
   * @param visitor who asks
   * @param deed what to do
   */
  public record Command(String workspace, String page, String visitor, Deed deed) {}

  /** What a visitor can do. */
  public sealed interface Deed {

    /** Writes a comment, an answer to one, or a private message. */
    record Publish(Optional<UUID> parent, boolean privately, String text) implements Deed {}

    /** Changes the words of an item. */
    record Edit(UUID item, String text) implements Deed {}

    /** Takes an item back. */
    record Delete(UUID item) implements Deed {}
  }

  private record Done(WorkspaceId workspace, UUID page, SandboxItem item) {}

  /** Needs the pages, and whom to tell that something is new. */
  @Inject
  public WriteOnSandbox(
      SandboxVisit visit, SandboxPages pages, PullHints hints, Ids ids, InstantSource clock) {
    this.visit = visit;
    this.pages = pages;
    this.hints = hints;
    this.ids = ids;
    this.clock = clock;
  }

  /** Gives the item as it is then. */
  public Decision<SandboxItem> handle(Command command) {
    String visitor = command.visitor().strip();
    if (!fits(visitor, LONGEST_NAME) || visitor.chars().anyMatch(Character::isISOControl)) {
      return invalid("sandbox.name-length", LONGEST_NAME);
    }
    Decision<Done> decision =
        visit.to(
            command.workspace(),
            command.page(),
            (workspace, page) ->
                done(page, visitor, command.deed())
                    .map(item -> new Done(workspace.id(), page.id(), item)));
    return decision.map(this::announced);
  }

  /** Called after the commit, so that whoever pulls now sees the change. */
  private SandboxItem announced(Done done) {
    hints.pullSoon(done.workspace(), new ChannelAccountId(done.page()));
    return done.item();
  }

  private Decision<SandboxItem> done(SandboxPage page, String visitor, Deed deed) {
    return switch (deed) {
      case Deed.Publish publish -> publish(page, visitor, publish);
      case Deed.Edit(UUID item, String text) ->
          worded(text)
              .then(words ->
                  own(page, visitor, item).map(mine -> pages.put(page.id(), mine.edited(words))));
      case Deed.Delete(UUID item) ->
          own(page, visitor, item).map(mine -> pages.put(page.id(), mine.in(State.DELETED)));
    };
  }

  private Decision<SandboxItem> publish(SandboxPage page, String visitor, Deed.Publish deed) {
    Instant now = clock.instant();
    if (pages.writtenSince(page.id(), now.minus(MINUTE)) >= MOST_A_MINUTE) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.TOO_MANY, "sandbox.too-many").with("most", MOST_A_MINUTE));
    }
    Optional<SandboxItem> parent = deed.parent().flatMap(id -> pages.item(page.id(), id));
    if (deed.parent().isPresent() && parent.filter(item -> isSeenBy(item, visitor)).isEmpty()) {
      return noSuchItem();
    }
    boolean privately = parent.map(SandboxItem::privately).orElse(deed.privately());
    return worded(deed.text())
        .map(words ->
            pages.put(
                page.id(),
                new SandboxItem(
                    ids.next(),
                    0,
                    deed.parent(),
                    privately,
                    false,
                    visitor,
                    words,
                    now,
                    State.VISIBLE,
                    Optional.empty())));
  }

  private Decision<SandboxItem> own(SandboxPage page, String visitor, UUID id) {
    return pages
        .item(page.id(), id)
        .filter(item -> isSeenBy(item, visitor))
        .map(item ->
            !item.ours() && item.visitor().equals(visitor)
                ? Decision.accepted(item)
                : Decision.<SandboxItem>refused(Refusal.Kind.NOT_ALLOWED, "sandbox.not-yours"))
        .orElseGet(WriteOnSandbox::noSuchItem);
  }

  private static boolean isSeenBy(SandboxItem item, String visitor) {
    return item.isVisible() && (!item.privately() || item.visitor().equals(visitor));
  }

  private static Decision<String> worded(String text) {
    if (!fits(text.strip(), LONGEST_TEXT)) {
      return invalid("sandbox.text-length", LONGEST_TEXT);
    }
    return Decision.accepted(new MentionText(text.strip()).value());
  }

  private static boolean fits(String text, int most) {
    return !text.isEmpty() && text.codePointCount(0, text.length()) <= most;
  }

  private static <T> Decision<T> invalid(String code, int most) {
    return Decision.refused(Refusal.of(Refusal.Kind.INVALID, code).with("most", most));
  }

  private static <T> Decision<T> noSuchItem() {
    return Decision.refused(Refusal.Kind.NOT_FOUND, "sandbox.no-such-item");
  }
}
