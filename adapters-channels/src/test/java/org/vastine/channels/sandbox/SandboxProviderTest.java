package org.vastine.channels.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.application.channel.PulledPage;
import org.vastine.application.sandbox.SandboxItem.State;
import org.vastine.application.sandbox.SandboxSwitches;
import org.vastine.channels.tck.ChannelProviderContract;
import org.vastine.channels.tck.FakePlatform;
import org.vastine.channels.tck.SettableClock;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;

final class SandboxProviderTest extends ChannelProviderContract {

  private SandboxPlatform page;

  @Override
  protected FakePlatform startPlatform(SettableClock platformClock) {
    page = new SandboxPlatform(platformClock);
    return page;
  }

  @Override
  protected ChannelProvider newProvider(InstantSource providerClock) {
    return page.provider();
  }

  @Test
  void what_a_member_hid_is_not_told_as_news() {
    ExternalId item = page.someoneWrites("Kai", "Rude words", Audience.PUBLIC);
    page.put(page.item(item).in(State.HIDDEN));

    assertThat(items(Cursor.START)).isEmpty();
  }

  @Test
  void a_removed_item_can_no_longer_be_answered() {
    ExternalId item = page.someoneWrites("Kai", "Hello?", Audience.PUBLIC);
    page.someoneRemoves(item);

    assertThat(send(item)).isInstanceOf(ChannelAnswer.Gone.class);
  }

  @Test
  void an_item_of_another_platform_is_gone() {
    assertThat(send(new ExternalId("115001"))).isInstanceOf(ChannelAnswer.Gone.class);
  }

  @Test
  void an_interrupted_delay_ends_at_once_with_nothing_done() {
    ExternalId item = page.someoneWrites("Kai", "Hello?", Audience.PUBLIC);
    page.set(new SandboxSwitches(false, Duration.ofSeconds(30), false, false));
    Thread.currentThread().interrupt();

    ChannelAnswer<PublishedReply> answer = send(item);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(answer).isInstanceOf(ChannelAnswer.TryLater.class);
    assertThat(page.ourReplies()).isEmpty();
  }

  @Test
  void our_own_reply_is_told_as_ours() {
    ExternalId item = page.someoneWrites("Kai", "Hello?", Audience.PUBLIC);
    ExternalId reply = ((ChannelAnswer.Done<PublishedReply>) send(item)).value().externalId();

    assertThat(items(Cursor.START)).contains(new InboundItem.OurOwn(reply));
  }

  private List<InboundItem> items(Cursor cursor) {
    ChannelAnswer<PulledPage> answer = page.provider().pull(page.access(), cursor);
    return ((ChannelAnswer.Done<PulledPage>) answer).value().items();
  }

  private ChannelAnswer<PublishedReply> send(ExternalId item) {
    Handle kai =
        new Handle(SandboxDescription.KIND, new ExternalId("visitor-Kai"), "Kai", Optional.empty());
    return page.provider()
        .send(
            page.access(),
            new OutgoingReply(
                UUID.randomUUID(),
                "We are on it",
                Audience.PUBLIC,
                item,
                item,
                kai,
                Optional.empty(),
                new SettableClock().instant()));
  }
}
