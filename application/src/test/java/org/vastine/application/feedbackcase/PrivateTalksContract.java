package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.handoff.RelayToken;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/** What every {@link PrivateTalks} keeps to. */
public abstract class PrivateTalksContract extends PortContract {

  private RelayAlias aliasOf(FeedbackCase feedbackCase) {
    RelayToken token = RelayToken.of("alias " + ids.next() + ids.next());
    RelayAlias alias =
        new RelayAlias(
            new AliasId(ids.next()),
            token,
            new MemberId(ids.next()),
            feedbackCase.id(),
            feedbackCase.account(),
            "care+" + token + "@example.org",
            NOW,
            Optional.empty());
    ports().relayAliases().store(alias);
    return alias;
  }

  private FeedbackCase offered(FeedbackCase feedbackCase) {
    return given()
        .with(
            feedbackCase,
            new HandOffEvent.OfferSent(
                NOW, By.VASTINE, new DeliveryId(ids.next()), OfferPurpose.OFFER));
  }

  @Test
  final void R16_a_token_leads_to_its_alias_and_case() {
    FeedbackCase feedbackCase = inside(() -> given().aCase());
    RelayAlias alias = inside(() -> aliasOf(feedbackCase));
    RelayToken unknown = RelayToken.of("nobody ever made this token");

    assertThat(inside(() -> talks().byToken(Set.of(alias.token(), unknown))))
        .containsOnlyKeys(alias.token())
        .containsValue(new PrivateTalks.Address(alias, feedbackCase.key()));
    assertThat(inside(() -> talks().byToken(Set.of()))).isEmpty();
    assertThat(elsewhere(() -> talks().byToken(Set.of(alias.token())))).isEmpty();
  }

  @Test
  final void R17_who_was_offered_to_go_on_in_private_is_known_while_the_case_goes_on() {
    FeedbackCase silent = inside(() -> given().aCase());
    FeedbackCase offered = inside(() -> offered(given().aCase()));
    FeedbackCase ended =
        inside(() ->
            given()
                .with(
                    offered(given().aCase()),
                    new CaseEvent.Closed(NOW, By.VASTINE, CaseOutcome.LAPSED, Optional.empty())));

    assertThat(inside(() -> talks().offered(offered.account(), List.of(offered.key().author()))))
        .containsEntry(offered.key().author(), offered.key());
    assertThat(inside(() -> talks().offered(silent.account(), List.of(silent.key().author()))))
        .isEmpty();
    assertThat(inside(() -> talks().offered(ended.account(), List.of(ended.key().author()))))
        .isEmpty();
    assertThat(elsewhere(() -> talks().offered(offered.account(), List.of(offered.key().author()))))
        .isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> talks().byToken(null));
    refused(() -> talks().offered(null, null));
  }

  private PrivateTalks talks() {
    return ports().privateTalks();
  }
}
