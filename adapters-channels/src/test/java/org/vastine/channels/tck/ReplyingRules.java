package org.vastine.channels.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.OutgoingMeasure;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.domain.channel.AuthorMeasure;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;

/**
 * What goes out. Where a platform cannot be replied to, each of these shows that it is refused with
 * its reason.
 */
abstract class ReplyingRules extends PullingRules {

  @ParameterizedTest
  @EnumSource(Audience.class)
  final void a_reply_appears_once_under_its_item_for_its_audience(Audience audience) {
    InboundMention mention = pulled(write("Kai", "Where is my parcel?"));
    OutgoingReply reply = replyTo(mention, "Hei Kai, paketti lähtee tänään.", audience);

    ChannelAnswer<PublishedReply> answer = provider().send(access(), reply);

    if (cannotReply(audience)) {
      assertThat(answer).isEqualTo(ChannelAnswer.cannot(capabilityFor(audience)));
      assertThat(platform().ourReplies()).isEmpty();
    } else {
      PublishedReply receipt = done(answer);
      assertThat(platform().ourReplies()).hasSize(1);
      FakePlatform.Reply published = platform().ourReplies().getFirst();
      assertThat(published.id()).isEqualTo(receipt.externalId());
      assertThat(published.inReplyTo()).isEqualTo(mention.externalId());
      assertThat(published.audience()).isEqualTo(audience);
      assertThat(published.text()).contains(reply.text());
    }
  }

  @Test
  final void our_own_reply_never_comes_back_as_a_mention() {
    assumeThat(replyable()).isPresent();
    OutgoingReply reply = aReply("We are on it");
    Cursor cursor = pullAll(Cursor.START).end();

    ExternalId published = done(provider().send(access(), reply)).externalId();

    assertThat(pullAll(cursor).ids()).doesNotContain(published);
    assertThat(pullAll(Cursor.START).ids()).doesNotContain(published).contains(reply.inReplyTo());
  }

  @Test
  final void an_answer_to_our_reply_stays_in_the_conversation() {
    assumeThat(replyable().isPresent() && has(Trait.CONVERSATIONS)).isTrue();
    InboundMention first = pulled(write("Kai", "Where is my parcel?", replyable().orElseThrow()));
    ExternalId ours =
        done(provider().send(access(), replyTo(first, "It left today", first.audience())))
            .externalId();
    clock.advance(Duration.ofMinutes(5));

    ExternalId answer = platform().someoneAnswers(ours, "Kai", "Thank you!");

    InboundMention second = pulled(answer);
    assertThat(second.thread()).isEqualTo(first.thread());
    assertThat(second.parent()).contains(ours);
  }

  @Test
  final void a_second_send_of_the_same_key_publishes_nothing_new() {
    assumeThat(replyable().isPresent() && has(Trait.KEYS_OF_REPLIES)).isTrue();
    OutgoingReply reply = aReply("We are on it");

    PublishedReply first = done(provider().send(access(), reply));
    clock.advance(Duration.ofMinutes(1));
    PublishedReply second = done(provider().send(access(), reply));

    assertThat(second.externalId()).isEqualTo(first.externalId());
    assertThat(platform().ourReplies()).hasSize(1);
  }

  @Test
  final void a_reply_that_was_published_is_found() {
    assumeThat(replyable()).isPresent();
    OutgoingReply reply = aReply("İade onaylandı 👍🏽 – hyvää päivänjatkoa");
    PublishedReply receipt = done(provider().send(access(), reply));
    clock.advance(Duration.ofMinutes(1));

    assertThat(done(provider().find(access(), reply)).map(PublishedReply::externalId))
        .contains(receipt.externalId());
  }

  @Test
  final void a_reply_that_was_never_published_is_not_found() {
    assumeThat(replyable()).isPresent();

    assertThat(done(provider().find(access(), aReply("We are on it")))).isEmpty();
  }

  @Test
  final void an_earlier_reply_of_the_same_words_is_not_taken_for_this_one() {
    assumeThat(replyable()).isPresent();
    InboundMention mention = pulled(write("Kai", "Hello?", replyable().orElseThrow()));
    OutgoingReply earlier = replyTo(mention, "We are on it", mention.audience());
    done(provider().send(access(), earlier));
    clock.advance(Duration.ofHours(1));

    assertThat(
            done(provider().find(access(), replyTo(mention, "We are on it", mention.audience()))))
        .isEmpty();
  }

  @Test
  final void a_text_at_the_limit_is_published_whole_and_one_beyond_it_is_refused() {
    assumeThat(replyable()).isPresent();
    InboundMention mention = pulled(write("Kai", "Tell me more", replyable().orElseThrow()));
    TextLimit limit =
        provider().description().limit(mention.audience() == Audience.PUBLIC).orElseThrow();
    String atTheLimit = LongTexts.exactly(limit);

    ChannelAnswer<PublishedReply> beyond =
        provider().send(access(), replyTo(mention, atTheLimit + "x", mention.audience()));
    ChannelAnswer<PublishedReply> within =
        provider().send(access(), replyTo(mention, atTheLimit, mention.audience()));

    assertThat(beyond).isInstanceOf(ChannelAnswer.Refused.class);
    assertThat(((ChannelAnswer.Refused<?>) beyond).code()).isEqualTo("channel.text-too-long");
    done(within);
    assertThat(platform().ourReplies()).hasSize(1);
    assertThat(platform().ourReplies().getFirst().text()).contains(atTheLimit);
  }

  @Test
  final void a_reply_to_an_item_that_was_removed_is_gone_or_stands_without_it() {
    assumeThat(replyable().isPresent() && declares(Capability.SEE_REMOVALS)).isTrue();
    OutgoingReply reply = aReply("We are on it");
    platform().someoneRemoves(reply.inReplyTo());

    ChannelAnswer<PublishedReply> answer = provider().send(access(), reply);

    assertThat(answer).isInstanceOfAny(ChannelAnswer.Gone.class, ChannelAnswer.Done.class);
    List<FakePlatform.Reply> published = platform().ourReplies();
    assertThat(published).hasSize(answer instanceof ChannelAnswer.Done<PublishedReply> ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource(AuthorMeasure.class)
  final void a_measure_that_the_platform_lacks_is_said_not_faked(AuthorMeasure what) {
    assumeThat(declares(what.needed())).isFalse();

    assertThat(
            provider()
                .measure(
                    access(),
                    new OutgoingMeasure(
                        what,
                        new Handle(
                            provider().description().kind(),
                            new ExternalId("1"),
                            "Kai",
                            Optional.empty()),
                        new ExternalId("2"),
                        "House rule 1")))
        .isEqualTo(ChannelAnswer.cannot(what.needed()));
  }

  /** A reply, not yet sent, to an item that was pulled. */
  final OutgoingReply aReply(String text) {
    Audience audience = replyable().orElseThrow();
    return replyTo(pulled(write("Kai", "Where is my parcel?", audience)), text, audience);
  }

  private boolean cannotReply(Audience audience) {
    return !declares(capabilityFor(audience));
  }

  private static Capability capabilityFor(Audience audience) {
    return switch (audience) {
      case PUBLIC -> Capability.REPLY_PUBLIC;
      case PRIVATE -> Capability.REPLY_PRIVATE;
    };
  }
}
