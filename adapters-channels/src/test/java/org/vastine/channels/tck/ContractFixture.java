package org.vastine.channels.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PulledPage;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;

/** What the parts of the contract share: the platform, the provider, and the words to move them. */
abstract class ContractFixture {

  static final int MOST_PAGES = 1_000;

  final SettableClock clock = new SettableClock();
  private FakePlatform runningPlatform;

  /** Starts the fake; its time is this clock's. */
  protected abstract FakePlatform startPlatform(SettableClock platformClock);

  /**
   * A provider as the product builds it; made anew for every call, so that it cannot lean on what
   * it remembers.
   */
  protected abstract ChannelProvider newProvider(InstantSource providerClock);

  @BeforeEach
  final void startFreshPlatform() {
    runningPlatform = startPlatform(clock);
  }

  @AfterEach
  final void stopPlatform() {
    runningPlatform.close();
  }

  final FakePlatform platform() {
    return runningPlatform;
  }

  final ChannelProvider provider() {
    return newProvider(clock);
  }

  final AccountAccess access() {
    return runningPlatform.access();
  }

  final boolean declares(Capability capability) {
    return provider().description().capabilities().allows(capability);
  }

  final boolean canHappen(Trouble trouble) {
    return !runningPlatform.cannotHappen().containsKey(trouble);
  }

  final boolean has(Trait trait) {
    return !runningPlatform.lacks().containsKey(trait);
  }

  /** The audience to which people write in the tests: the public where it can be read. */
  final Audience readable() {
    return declares(Capability.READ_PUBLIC) ? Audience.PUBLIC : Audience.PRIVATE;
  }

  /** The audience to which we reply in the tests, when there is any. */
  final Optional<Audience> replyable() {
    if (declares(Capability.REPLY_PUBLIC) && declares(Capability.READ_PUBLIC)) {
      return Optional.of(Audience.PUBLIC);
    }
    return declares(Capability.REPLY_PRIVATE) ? Optional.of(Audience.PRIVATE) : Optional.empty();
  }

  final ExternalId write(String author, String words) {
    return write(author, words, readable());
  }

  final ExternalId write(String author, String words, Audience audience) {
    clock.advance(Duration.ofSeconds(2));
    return runningPlatform.someoneWrites(author, words, audience);
  }

  final PulledPage pull(Cursor cursor) {
    return done(provider().pull(access(), cursor));
  }

  /** Pulls until there is no more. */
  final Pulled pullAll(Cursor from) {
    List<PulledPage> pages = new ArrayList<>();
    Cursor cursor = from;
    do {
      PulledPage page = pull(cursor);
      pages.add(page);
      cursor = page.next();
      assertThat(pages.size()).as("pages of a pull that does not end").isLessThan(MOST_PAGES);
    } while (pages.getLast().more());
    return new Pulled(pages, cursor);
  }

  final InboundMention pulled(ExternalId id) {
    return pullAll(Cursor.START).mention(id);
  }

  final OutgoingReply replyTo(InboundMention mention, String text, Audience audience) {
    return new OutgoingReply(
        UUID.randomUUID(),
        text,
        audience,
        mention.externalId(),
        mention.thread(),
        mention.author(),
        Optional.of(new LanguageTag("fi")),
        clock.instant());
  }

  static <T> T done(ChannelAnswer<T> answer) {
    assertThat(answer).isInstanceOf(ChannelAnswer.Done.class);
    return ((ChannelAnswer.Done<T>) answer).value();
  }

  /** All that a pull to the end gave. */
  record Pulled(List<PulledPage> pages, Cursor end) {

    List<InboundItem> items() {
      return pages.stream().flatMap(page -> page.items().stream()).toList();
    }

    List<InboundMention> mentions() {
      return items().stream()
          .filter(InboundItem.Published.class::isInstance)
          .map(item -> ((InboundItem.Published) item).mention())
          .toList();
    }

    List<ExternalId> ids() {
      return mentions().stream().map(InboundMention::externalId).toList();
    }

    InboundMention mention(ExternalId id) {
      List<InboundMention> found =
          mentions().stream().filter(each -> each.externalId().equals(id)).toList();
      assertThat(found).as("mentions of id %s among %s", id, ids()).isNotEmpty();
      return found.getLast();
    }
  }
}
