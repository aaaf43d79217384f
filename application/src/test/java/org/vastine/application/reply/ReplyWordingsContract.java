package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.application.similarity.Signature;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.reply.SentReply;

/** What every {@link ReplyWordings} keeps to. */
public abstract class ReplyWordingsContract extends PortContract {

  private static final Signature SOUGHT = keys(0, Signature.BANDS);

  private static final Instant DAY_BEFORE = NOW.minusSeconds(86_400);

  @Test
  final void R20_replies_with_a_key_in_common_are_found_the_nearest_first() {
    doInside(() -> filed("Half of it", keys(0, 8), NOW));
    doInside(() -> filed("Only the last key", keys(Signature.BANDS - 1, Signature.BANDS), NOW));
    doInside(() -> filed("All of it", SOUGHT, NOW));
    doInside(() -> filed("Nothing in common", keys(0, 0), NOW));

    assertThat(inside(() -> near(somebody(), 10)))
        .extracting(found -> found.text().words())
        .containsExactly("all of it", "half of it", "only the last key");
    assertThat(inside(() -> near(somebody(), 1)))
        .extracting(found -> found.text().words())
        .containsExactly("all of it");
  }

  @Test
  final void keys_of_different_bands_do_not_meet() {
    List<Integer> turned = SOUGHT.keys().reversed();
    doInside(() -> filed("The same keys in other bands", new Signature(turned), NOW));

    assertThat(inside(() -> near(somebody(), 10))).isEmpty();
  }

  @Test
  final void when_a_reply_leaves_is_told_and_what_left_before_is_not_found() {
    doInside(() -> filed("On the very moment", SOUGHT, DAY_BEFORE));
    doInside(() -> filed("Right after it", SOUGHT, DAY_BEFORE.plusSeconds(1)));

    assertThat(inside(() -> near(somebody(), 10)))
        .singleElement()
        .extracting(SentReply::at)
        .isEqualTo(DAY_BEFORE.plusSeconds(1));
  }

  @Test
  final void what_the_same_person_got_is_not_found() {
    Delivery sent = inside(() -> filed("To this person", SOUGHT, NOW));
    AuthorId author =
        inside(() -> ports().cases().find(sent.caseId()).orElseThrow().key().author());

    assertThat(inside(() -> near(author, 10))).isEmpty();
    assertThat(inside(() -> near(somebody(), 10))).hasSize(1);
  }

  @Test
  final void what_was_called_back_or_given_up_is_not_found() {
    for (DeliveryState state : DeliveryState.values()) {
      Delivery sent = inside(() -> filed("In state " + state, SOUGHT, NOW));
      doInside(() ->
          ports()
              .deliveries()
              .store(
                  state == DeliveryState.PUBLISHED
                      ? sent.taken(NOW).published(new ExternalId("r1"), Optional.empty())
                      : sent.in(state, NOW, Optional.empty())));
    }

    assertThat(inside(() -> near(somebody(), 10)))
        .extracting(found -> found.text().words())
        .containsExactlyInAnyOrder(
            "in state waiting", "in state sending", "in state unknown", "in state published");
  }

  @Test
  final void another_workspace_finds_nothing() {
    doInside(() -> filed("Ours", SOUGHT, NOW));

    assertThat(elsewhere(() -> near(somebody(), 10))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_filed() {
    rolledBack(() -> filed("Taken back", SOUGHT, NOW));

    assertThat(inside(() -> near(somebody(), 10))).isEmpty();
  }

  private List<SentReply> near(AuthorId notTo, int limit) {
    return ports().replyWordings().near(SOUGHT, DAY_BEFORE, notTo, limit);
  }

  private AuthorId somebody() {
    return new AuthorId(ids.next());
  }

  private Delivery filed(String words, Signature signature, Instant leaves) {
    FeedbackCase feedbackCase = given().aCase();
    Delivery delivery = given().aDelivery(feedbackCase, words, leaves);
    ports().replyWordings().file(delivery.id(), signature, leaves);
    return delivery;
  }

  /** Keys of its own, but for those of the bands from one to before another. */
  private static Signature keys(int from, int to) {
    return new Signature(
        IntStream.range(0, Signature.BANDS)
            .map(band -> band >= from && band < to ? 1_000 + band : -1 - band)
            .boxed()
            .toList());
  }
}
