package org.vastine.channels.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.mention.ExternalId;

/** What goes wrong, and that nothing is lost or said twice by it. */
abstract class TroubleRules extends ReplyingRules {

  @Test
  final void what_a_platform_lacks_and_what_cannot_happen_there_has_its_reason() {
    assertThat(platform().lacks().values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
    assertThat(platform().cannotHappen().values())
        .allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  @Test
  final void a_rate_limit_says_until_when_to_wait_and_nothing_is_done() {
    assumeThat(canHappen(Trouble.RATE_LIMITED)).isTrue();
    Cursor cursor = pullAll(Cursor.START).end();
    ExternalId waiting = write("Kai", "Anyone there?");
    platform().make(Trouble.RATE_LIMITED);

    assertThat(provider().pull(access(), cursor))
        .isEqualTo(new ChannelAnswer.RateLimited<>(platform().rateLimitedUntil()));

    platform().calm();
    assertThat(pullAll(cursor).ids()).containsExactly(waiting);
  }

  @Test
  final void a_reply_under_a_rate_limit_is_not_published_and_can_be_sent_later() {
    assumeThat(replyable().isPresent() && canHappen(Trouble.RATE_LIMITED)).isTrue();
    OutgoingReply reply = aReply("We are on it");
    platform().make(Trouble.RATE_LIMITED);

    assertThat(provider().send(access(), reply))
        .isEqualTo(new ChannelAnswer.RateLimited<>(platform().rateLimitedUntil()));
    assertThat(platform().ourReplies()).isEmpty();

    platform().calm();
    done(provider().send(access(), reply));
    assertThat(platform().ourReplies()).hasSize(1);
  }

  @Test
  final void expired_credentials_ask_for_a_person_and_nothing_is_done() {
    assumeThat(canHappen(Trouble.CREDENTIALS_EXPIRED)).isTrue();
    Cursor cursor = pullAll(Cursor.START).end();
    ExternalId waiting = write("Kai", "Anyone there?");
    platform().make(Trouble.CREDENTIALS_EXPIRED);

    assertThat(provider().check(access())).isInstanceOf(ChannelAnswer.NeedsAuthorisation.class);
    assertThat(provider().pull(access(), cursor))
        .isInstanceOf(ChannelAnswer.NeedsAuthorisation.class);

    platform().calm();
    assertThat(pullAll(cursor).ids()).containsExactly(waiting);
  }

  @Test
  final void a_reply_with_expired_credentials_is_not_published() {
    assumeThat(replyable().isPresent() && canHappen(Trouble.CREDENTIALS_EXPIRED)).isTrue();
    OutgoingReply reply = aReply("We are on it");
    platform().make(Trouble.CREDENTIALS_EXPIRED);

    assertThat(provider().send(access(), reply))
        .isInstanceOf(ChannelAnswer.NeedsAuthorisation.class);
    assertThat(platform().ourReplies()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"OUT_OF_ORDER", "UNREACHABLE", "HALF_AN_ANSWER"})
  final void a_pull_that_fails_is_tried_later_and_loses_nothing(Trouble trouble) {
    assumeThat(canHappen(trouble)).isTrue();
    Cursor cursor = pullAll(Cursor.START).end();
    ExternalId waiting = write("Kai", "Anyone there?");
    platform().make(trouble);

    assertThat(provider().pull(access(), cursor)).isInstanceOf(ChannelAnswer.TryLater.class);
    assertThat(provider().check(access())).isInstanceOf(ChannelAnswer.TryLater.class);

    platform().calm();
    assertThat(pullAll(cursor).ids()).containsExactly(waiting);
  }

  @Test
  final void a_send_without_a_connection_is_certainly_not_done() {
    assumeThat(replyable().isPresent() && canHappen(Trouble.UNREACHABLE)).isTrue();
    OutgoingReply reply = aReply("We are on it");
    platform().make(Trouble.UNREACHABLE);

    assertThat(provider().send(access(), reply)).isInstanceOf(ChannelAnswer.TryLater.class);
    assertThat(provider().find(access(), reply)).isInstanceOf(ChannelAnswer.TryLater.class);

    platform().calm();
    assertThat(platform().ourReplies()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"OUT_OF_ORDER", "HALF_AN_ANSWER", "RECEIPT_LOST"})
  final void a_send_without_its_receipt_is_looked_for_before_it_is_sent_again(Trouble trouble) {
    assumeThat(replyable().isPresent() && canHappen(trouble)).isTrue();
    OutgoingReply reply = aReply("We are on it");
    platform().make(trouble);

    ChannelAnswer<PublishedReply> first = provider().send(access(), reply);

    assertThat(first).isInstanceOfAny(ChannelAnswer.Unknown.class, ChannelAnswer.TryLater.class);
    if (first instanceof ChannelAnswer.TryLater<PublishedReply>) {
      assertThat(platform().ourReplies()).as("certainly not done").isEmpty();
    }
    platform().calm();
    List<FakePlatform.Reply> meanwhile = platform().ourReplies();
    assertThat(
            done(provider().find(access(), reply)).map(PublishedReply::externalId).stream()
                .toList())
        .isEqualTo(meanwhile.stream().map(FakePlatform.Reply::id).toList());
    if (meanwhile.isEmpty()) {
      done(provider().send(access(), reply));
    }
    assertThat(platform().ourReplies()).hasSize(1);
  }

  @Test
  final void a_lost_receipt_leaves_the_outcome_open_and_the_reply_published() {
    assumeThat(replyable().isPresent() && canHappen(Trouble.RECEIPT_LOST)).isTrue();
    OutgoingReply reply = aReply("We are on it");
    platform().make(Trouble.RECEIPT_LOST);

    assertThat(provider().send(access(), reply)).isInstanceOf(ChannelAnswer.Unknown.class);

    platform().calm();
    assertThat(platform().ourReplies()).hasSize(1);
  }
}
