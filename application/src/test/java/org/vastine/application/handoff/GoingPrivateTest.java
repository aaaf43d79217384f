package org.vastine.application.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.feedbackcase.CloseCase;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.RewriteDraft;
import org.vastine.application.world.Casework;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.Choices.ContactChoice;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.By;

/** The public offer, what the customer says to it, and calls and visits (R17). */
final class GoingPrivateTest {

  private static final Instant IN_TWO_HOURS =
      InMemoryWorld.MONDAY_MORNING.plus(Duration.ofHours(2));

  private final HandOffDesk desk = new HandOffDesk();
  private final Casework work = desk.work;
  private FeedbackCase feedbackCase;

  @BeforeEach
  void somebody_complained_in_public() {
    feedbackCase = work.caseOf(work.given.wrote("Maija", "Paketti on kateissa jo viikon."));
    accepted(work.claims(work.aino, feedbackCase));
  }

  @Test
  @DisplayName(
      "R17 the offer is a public reply with the reason and a named contact; sent, it is offered")
  void the_offer_is_a_public_reply() {
    DraftView draft =
        accepted(
            desk.prepares(
                work.aino, feedbackCase, OfferPurpose.OFFER, HandOffWay.MAIL, "+358 9 123 456"));
    String text = draft.draft().text().value();
    assertThat(draft.draft().audience()).isEqualTo(Audience.PUBLIC);
    assertThat(text).contains(desk.alias(feedbackCase).address()).contains("+358 9 123 456");
    assertThat(text).endsWith(work.member(work.aino).firstName());

    Delivery delivery =
        accepted(work.sends(work.aino, draft, Optional.of("It is as it should be.")));
    assertThat(desk.now(feedbackCase).handOff().state()).isEqualTo(HandOffState.NOT_OFFERED);
    desk.leaves();

    assertThat(work.platform.visible()).containsExactly(delivery.text());
    assertThat(desk.now(feedbackCase).handOff().state()).isEqualTo(HandOffState.OFFERED);
  }

  @Test
  @DisplayName("R17 an offer whose contact was written away is held back")
  void the_contact_stays_in_the_words() {
    DraftView draft =
        accepted(desk.prepares(work.aino, feedbackCase, OfferPurpose.OFFER, HandOffWay.MAIL, ""));
    accepted(
        work.rewrites()
            .handle(
                work.aino,
                new RewriteDraft.Command(
                    draft.draft().id(),
                    ExpectedVersion.ANY,
                    new DraftText(Casework.GOOD_WORDS),
                    feedbackCase.talk().mentions(),
                    false,
                    Set.of())));

    assertThat(code(work.sends(work.aino, draft, Optional.of("It is as it should be."))))
        .isEqualTo("hand-off.contact-missing");
  }

  @Test
  @DisplayName("R17 an offer that was undone can be sent again and is no offer before")
  void an_undone_offer_is_none() {
    DraftView draft =
        accepted(desk.prepares(work.aino, feedbackCase, OfferPurpose.OFFER, HandOffWay.MAIL, ""));
    Delivery delivery =
        accepted(work.sends(work.aino, draft, Optional.of("It is as it should be.")));
    accepted(work.undoes(work.aino, delivery));
    desk.leaves();

    assertThat(desk.now(feedbackCase).handOff().state()).isEqualTo(HandOffState.NOT_OFFERED);
    accepted(work.sends(work.aino, draft, Optional.of("It is as it should be.")));
    desk.leaves();
    assertThat(desk.now(feedbackCase).handOff().state()).isEqualTo(HandOffState.OFFERED);
  }

  @Test
  @DisplayName("R17 nobody is written to in private before the offer is to be seen")
  void no_private_reply_without_the_offer() {
    assertThat(code(desk.answersInPrivate(feedbackCase, Casework.GOOD_WORDS)))
        .isIn("hand-off.offer-first", "reply.channel-cannot");
  }

  @Test
  @DisplayName("R17 after a refusal it is explained once, and offered again only when asked for")
  void a_refusal_is_respected() {
    desk.offers(feedbackCase, OfferPurpose.OFFER);
    accepted(desk.answers(feedbackCase, false));

    assertThat(
            code(desk.prepares(work.aino, feedbackCase, OfferPurpose.OFFER, HandOffWay.MAIL, "")))
        .isEqualTo("hand-off.refused-already");
    FeedbackCase explained = desk.offers(feedbackCase, OfferPurpose.EXPLANATION);
    assertThat(explained.handOff().explained()).isTrue();
    assertThat(
            code(
                desk.prepares(
                    work.aino, feedbackCase, OfferPurpose.EXPLANATION, HandOffWay.MAIL, "")))
        .isEqualTo("hand-off.explained-once");

    FeedbackCase again = desk.offers(feedbackCase, OfferPurpose.ASKED_FOR);
    assertThat(again.handOff().state()).isEqualTo(HandOffState.OFFERED);
  }

  @Test
  @DisplayName("R17 a way that the platform or the workspace lacks is refused")
  void ways_that_are_not_there() {
    assertThat(
            code(
                desk.prepares(work.aino, feedbackCase, OfferPurpose.OFFER, HandOffWay.MESSAGE, "")))
        .isEqualTo("hand-off.no-messages");
    assertThat(
            code(
                desk.prepares(
                    work.aino, feedbackCase, OfferPurpose.OFFER, HandOffWay.CALL, "call me")))
        .isEqualTo("hand-off.not-a-number");
    work.inside(() -> {
      desk.world.channelAccounts().store(desk.mailbox.in(AccountState.PAUSED), Map.of());
      return true;
    });
    assertThat(
            code(desk.prepares(work.aino, feedbackCase, OfferPurpose.OFFER, HandOffWay.MAIL, "")))
        .isEqualTo("hand-off.no-mailbox");
    assertThat(
            code(
                desk.prepares(
                    work.aino, feedbackCase, OfferPurpose.OFFER, HandOffWay.CALL, "09 123 456")))
        .isEqualTo("accepted");
  }

  @Test
  @DisplayName(
      "R16 the policy chooses between an address that relays, the member's own, the team's")
  void the_contact_is_the_one_that_the_policy_chose() {
    chooses(ContactChoice.OWN_ADDRESS);
    String own = prepared();
    assertThat(own).contains(work.member(work.aino).email().value()).doesNotContain("care+");

    chooses(ContactChoice.TEAM_ADDRESS);
    String teams = prepared();
    assertThat(teams).contains("care@acme.example").doesNotContain("care+");
    assertThat(teams).doesNotContain(work.member(work.aino).email().value());
    assertThat(desk.reads(feedbackCase).aliases()).isEmpty();

    chooses(ContactChoice.RELAY_ALIAS);
    assertThat(prepared()).contains(desk.alias(feedbackCase).address());
  }

  @Test
  @DisplayName("R16 a team without a mailbox has no address to give, a member always has")
  void a_contact_that_is_not_there() {
    work.inside(() -> {
      desk.world.channelAccounts().store(desk.mailbox.in(AccountState.PAUSED), Map.of());
      return true;
    });
    chooses(ContactChoice.TEAM_ADDRESS);
    assertThat(desk.reads(feedbackCase).hasAddress()).isFalse();
    assertThat(
            code(desk.prepares(work.aino, feedbackCase, OfferPurpose.OFFER, HandOffWay.MAIL, "")))
        .isEqualTo("hand-off.no-team-mailbox");

    chooses(ContactChoice.OWN_ADDRESS);
    assertThat(desk.reads(feedbackCase).hasAddress()).isTrue();
    assertThat(prepared()).contains("@");
  }

  private String prepared() {
    return accepted(desk.prepares(work.aino, feedbackCase, OfferPurpose.OFFER, HandOffWay.MAIL, ""))
        .draft()
        .text()
        .value();
  }

  private void chooses(ContactChoice choice) {
    work.inside(() -> {
      ResponsePolicy active = desk.world.policies().active();
      int next = active.version() + 1;
      desk.world
          .policies()
          .add(
              active.with(active.choices().with(choice)).withVersion(next),
              By.VASTINE,
              desk.world.clock().instant());
      desk.world.policies().activate(next);
      return active;
    });
  }

  @Test
  @DisplayName("R17 a call has a who, a when in business hours, and an outcome with a note")
  void a_call_from_plan_to_outcome() {
    desk.offers(feedbackCase, OfferPurpose.OFFER);
    assertThat(code(desk.plans(feedbackCase, new ByWhen.Moment(InMemoryWorld.MONDAY_MORNING))))
        .isEqualTo("contact.time-past");
    FeedbackCase planned = accepted(desk.plans(feedbackCase, new ByWhen.Moment(IN_TWO_HOURS)));
    ContactId contact = planned.handOff().contacts().open().getFirst().id();

    FeedbackCase moved =
        accepted(
            desk.moves(feedbackCase, contact, new ByWhen.Moment(IN_TWO_HOURS.plusSeconds(3_600))));
    assertThat(moved.handOff().contacts().open().getFirst().member())
        .isEqualTo(work.bo.member().orElseThrow());
    assertThat(code(desk.finishes(feedbackCase, contact, ContactOutcome.REACHED, " ")))
        .isEqualTo("contact.say-how");

    FeedbackCase done =
        accepted(desk.finishes(feedbackCase, contact, ContactOutcome.AGREED, "A new one comes."));
    assertThat(done.handOff().state()).isEqualTo(HandOffState.ACCEPTED);
    assertThat(desk.reads(feedbackCase).words()).containsValue("A new one comes.");
  }

  @Test
  @DisplayName("R28 closing asks for the outcome of an open call, or for a reason")
  void closing_asks_for_the_outcome() {
    desk.offers(feedbackCase, OfferPurpose.OFFER);
    FeedbackCase planned = accepted(desk.plans(feedbackCase, new ByWhen.Moment(IN_TWO_HOURS)));
    assertThat(code(closes())).isEqualTo("case.contact-open");

    ContactId contact = planned.handOff().contacts().open().getFirst().id();
    assertThat(code(desk.drops(feedbackCase, contact, ""))).isEqualTo("contact.say-how");
    accepted(desk.drops(feedbackCase, contact, "They came to the shop."));

    assertThat(code(closes())).isEqualTo("accepted");
  }

  @Test
  void a_call_without_an_offer_is_refused() {
    assertThat(code(desk.plans(feedbackCase, new ByWhen.Moment(IN_TWO_HOURS))))
        .isEqualTo("hand-off.offer-first");
  }

  private Decision<FeedbackCase> closes() {
    return new CloseCase(work.caseWork(), work.world.timeline())
        .handle(
            work.aino,
            new CloseCase.Command(
                feedbackCase.id(),
                ExpectedVersion.ANY,
                CaseOutcome.LAPSED,
                Optional.empty(),
                Optional.empty()));
  }
}
