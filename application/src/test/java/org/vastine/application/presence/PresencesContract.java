package org.vastine.application.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.presence.Presences.Words;
import org.vastine.application.world.Given;
import org.vastine.application.world.PortContract;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.presence.Presence;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.triage.Style;

/** What every {@link Presences} keeps to. */
public abstract class PresencesContract extends PortContract {

  private Presences presences() {
    return ports().presences();
  }

  private Presence of(ChannelAccount account) {
    return inside(() -> presences().all()).stream()
        .filter(one -> one.account().equals(account.id()))
        .findFirst()
        .orElseThrow();
  }

  private FeedbackCase asked(ChannelAccount account, String words) {
    return inside(() ->
        given()
            .with(
                given().aCase(given().aMention(account, given().wrote("Maija", words))),
                Given.planned(NOW.plusSeconds(900), Style.QUESTION, Optional.empty())));
  }

  private void published(FeedbackCase feedbackCase, String words, Instant at) {
    doInside(() -> {
      Delivery waiting = given().aDelivery(feedbackCase, words, NOW);
      ports()
          .deliveries()
          .store(
              new Delivery(
                  waiting.id(),
                  waiting.caseId(),
                  waiting.draft(),
                  waiting.sender(),
                  waiting.account(),
                  waiting.thread(),
                  waiting.answers(),
                  waiting.audience(),
                  words,
                  DeliveryState.PUBLISHED,
                  1,
                  NOW,
                  Optional.of(at),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
    });
  }

  @Test
  final void R4_a_channel_tells_what_was_heard_answered_and_waits() {
    ChannelAccount account = inside(() -> given().anAccount());
    assertThat(of(account))
        .isEqualTo(
            new Presence(account.id(), Optional.empty(), Optional.empty(), 0, Optional.empty()));

    FeedbackCase first = asked(account, "Where is my parcel, please tell me?");
    asked(account, "And where is mine, I would like to know?");
    published(first, "It is on its way to you today.", NOW.plusSeconds(30));

    Presence presence = of(account);
    assertThat(presence.heardAt()).contains(NOW);
    assertThat(presence.answeredAt()).contains(NOW.plusSeconds(30));
    assertThat(presence.unanswered()).isEqualTo(2);
    assertThat(presence.waiting())
        .contains(new Presence.Waiting(first.id(), first.talk().owedSince()));
    assertThat(elsewhere(() -> presences().all())).isEmpty();
  }

  @Test
  final void R4_an_account_that_only_listens_is_no_channel_of_ours() {
    ChannelAccount account = inside(() -> given().anAccount());
    doInside(() -> ports().channelAccounts().store(account.listening(true), Map.of()));
    assertThat(inside(() -> presences().all())).isEmpty();
  }

  @Test
  final void R4_each_wording_comes_once_with_the_channels_it_stands_on() {
    ChannelAccount one = inside(() -> given().anAccount());
    ChannelAccount other = inside(() -> given().anAccount());
    FeedbackCase here = asked(one, "My parcel is lost, who can help me?");
    FeedbackCase there = asked(other, "My parcel is lost, who can help me?");
    asked(one, "My parcel is lost elsewhere altogether");
    asked(one, "Short");
    asked(other, "Short");
    published(here, "We are sorry, we look into it.", NOW.plusSeconds(9));
    published(there, "We are sorry, we look into it.", NOW.plusSeconds(7));

    List<Words> words = inside(() -> presences().words(NOW.minusSeconds(60), 9));
    assertThat(words)
        .containsExactly(
            new Words(
                "We are sorry, we look into it.",
                true,
                Set.of(one.id(), other.id()),
                2,
                NOW.plusSeconds(9)),
            new Words(
                "My parcel is lost, who can help me?", false, Set.of(one.id(), other.id()), 2, NOW),
            new Words("My parcel is lost elsewhere altogether", false, Set.of(one.id()), 1, NOW));
    assertThat(inside(() -> presences().words(NOW.minusSeconds(60), 1)))
        .isEqualTo(words.subList(0, 2));
    assertThat(inside(() -> presences().words(NOW.plusSeconds(60), 9))).isEmpty();
    assertThat(elsewhere(() -> presences().words(NOW.minusSeconds(60), 9))).isEmpty();
  }

  @Test
  final void R4_a_flag_is_put_once_and_taken_off() {
    ChannelAccount account = inside(() -> given().anAccount());
    doInside(() -> presences().flag(account.id(), NOW));
    doInside(() -> presences().flag(account.id(), NOW.plusSeconds(1)));
    assertThat(inside(() -> presences().flagged())).containsExactly(account.id());
    assertThat(elsewhere(() -> presences().flagged())).isEmpty();
    rolledBack(() -> presences().unflag(account.id()));
    assertThat(inside(() -> presences().flagged())).containsExactly(account.id());
    doInside(() -> presences().unflag(account.id()));
    assertThat(inside(() -> presences().flagged())).isEmpty();
  }
}
