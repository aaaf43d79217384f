package org.vastine.channels.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.channels.http.AnswerFamilies;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.channels.tck.SettableClock;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;

final class MastodonRepliesTest {

  private final SettableClock clock = new SettableClock();
  private final FakeMastodon server = new FakeMastodon(clock);
  private final OutboundHttp http = OutboundHttp.usual();
  private final MastodonProvider provider =
      new MastodonProvider(http, new AnswerFamilies(clock), clock);

  @AfterEach
  void close() {
    http.close();
    server.close();
  }

  @Test
  void whom_we_answer_is_named_so_that_they_are_told() {
    String item = server.someoneWrites("Kai", "Where is it?", "public");

    send(item, "On its way", Audience.PUBLIC);

    assertThat(server.ours().getFirst().text()).isEqualTo("@kai@far.example On its way");
  }

  @Test
  void somebody_already_named_is_not_named_twice() {
    String item = server.someoneWrites("Kai", "Where is it?", "public");

    send(item, "Sorry @kai@far.example, on its way", Audience.PUBLIC);

    assertThat(server.ours().getFirst().text()).isEqualTo("Sorry @kai@far.example, on its way");
  }

  @Test
  void an_answer_is_not_shown_more_widely_than_what_it_answers() {
    send(server.someoneWrites("Kai", "Psst", "unlisted"), "Yes?", Audience.PUBLIC);
    send(server.someoneWrites("Kai", "For my followers", "private"), "Yes?", Audience.PUBLIC);
    send(server.someoneWrites("Kai", "For all", "public"), "Yes?", Audience.PUBLIC);

    assertThat(server.ours())
        .extracting(FakeStatus::visibility)
        .containsExactly("unlisted", "unlisted", "public");
  }

  @Test
  void a_private_reply_that_would_reach_somebody_else_is_refused() {
    server.someoneWrites("Mira", "Hello", "public");
    String item = server.someoneWrites("Kai", "My order number is 17", "direct");

    ChannelAnswer<PublishedReply> answer =
        send(item, "Thanks. Like @mira@far.example said, it left today.", Audience.PRIVATE);

    assertThat(answer).isInstanceOf(ChannelAnswer.Refused.class);
    assertThat(server.ours()).isEmpty();
  }

  @Test
  void a_reply_to_what_is_gone_is_gone() {
    String item = server.someoneWrites("Kai", "Where is it?", "public");
    server.someoneRemoves(item);

    assertThat(send(item, "On its way", Audience.PUBLIC)).isInstanceOf(ChannelAnswer.Gone.class);
  }

  private ChannelAnswer<PublishedReply> send(String item, String text, Audience audience) {
    ExternalId id = new ExternalId(item);
    Handle author =
        new Handle(MastodonDescription.KIND, new ExternalId("501"), "Kai", Optional.empty());
    return provider.send(
        MastodonPlatform.accessTo(server.root().toString()),
        new OutgoingReply(
            UUID.randomUUID(), text, audience, id, id, author, Optional.empty(), clock.instant()));
  }
}
