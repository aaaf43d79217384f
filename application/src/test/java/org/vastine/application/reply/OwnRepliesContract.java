package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.conduct.OwnReplies;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;

/** What every {@link OwnReplies} keeps to. */
public abstract class OwnRepliesContract extends PortContract {

  private List<OwnReplies.Said> said(FeedbackCase one) {
    return inside(() -> ports().ownReplies().published(one.id()));
  }

  @Test
  final void R30_what_is_to_be_seen_of_our_words_is_told_and_nothing_else() {
    FeedbackCase one = inside(() -> given().aCase());
    Delivery waiting = inside(() -> given().aDelivery(one, "We are sorry.", NOW));
    assertThat(said(one)).isEmpty();

    doInside(() -> ports().deliveries().store(published(waiting)));

    assertThat(said(one))
        .containsExactly(
            new OwnReplies.Said(
                waiting.id(),
                waiting.answers(),
                waiting.audience(),
                waiting.sender(),
                "We are sorry.",
                Optional.of("reply-1"),
                Optional.empty()));
    assertThat(said(inside(() -> given().aCase()))).isEmpty();
  }

  private static Delivery published(Delivery waiting) {
    return new Delivery(
        waiting.id(),
        waiting.caseId(),
        waiting.draft(),
        waiting.sender(),
        waiting.account(),
        waiting.thread(),
        waiting.answers(),
        waiting.audience(),
        waiting.text(),
        DeliveryState.PUBLISHED,
        1,
        waiting.nextAt(),
        Optional.of(NOW),
        Optional.empty(),
        Optional.of(new ExternalId("reply-1")),
        Optional.empty());
  }
}
