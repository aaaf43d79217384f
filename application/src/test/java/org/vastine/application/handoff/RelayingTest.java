package org.vastine.application.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.intake.ItemResult;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.handoff.RelayBrake;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;

/** Addresses that relay: what comes in, what goes out, and what is kept out (R16). */
final class RelayingTest {

  private static final String MAIJA = "maija@example.org";

  private final HandOffDesk desk = new HandOffDesk();
  private final Casework work = desk.work;
  private FeedbackCase feedbackCase;
  private RelayAlias alias;

  @BeforeEach
  void the_thread_was_offered_to_go_on_by_mail() {
    feedbackCase = work.caseOf(work.given.wrote("Maija", "Paketti on kateissa jo viikon."));
    accepted(work.claims(work.aino, feedbackCase));
    desk.offers(feedbackCase, OfferPurpose.OFFER);
    alias = desk.alias(feedbackCase);
  }

  private ItemResult.TakenIn mail(String from, RelayAlias to) {
    ItemResult result = desk.mail(from, "Tilaus 4711.", Optional.of(to.token().value()));
    assertThat(result).isInstanceOf(ItemResult.TakenIn.class);
    return (ItemResult.TakenIn) result;
  }

  @Test
  @DisplayName("R17 mail to the alias is a mention of the same case, which opens again")
  void mail_joins_the_case() {
    assertThat(desk.now(feedbackCase).status()).isEqualTo(CaseStatus.AWAITING_CUSTOMER);
    ItemResult.TakenIn first = mail(MAIJA, alias);
    ItemResult.TakenIn second = mail(MAIJA, alias);

    FeedbackCase after = desk.now(feedbackCase);
    assertThat(first.caseId()).isEqualTo(feedbackCase.id());
    assertThat(second.caseId()).isEqualTo(feedbackCase.id());
    assertThat(after.talk().mentions()).isEqualTo(3);
    assertThat(after.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(after.handOff().state()).isEqualTo(HandOffState.ACCEPTED);
    assertThat(desk.reads(feedbackCase).written()).hasSize(2);
  }

  @Test
  @DisplayName(
      "R16 a private answer goes out under the alias, with a first name and no other address")
  void answers_go_out_under_the_alias() {
    mail(MAIJA, alias);
    accepted(desk.answersInPrivate(feedbackCase, Casework.GOOD_WORDS));
    desk.leaves();

    OutgoingReply sent = work.platform.mailbox().sent().getLast();
    assertThat(sent.to().externalId().value()).isEqualTo(MAIJA);
    assertThat(sent.audience()).isEqualTo(Audience.PRIVATE);
    assertThat(sent.from())
        .contains(
            new OutgoingReply.RelaySender(alias.address(), work.member(work.aino).firstName()));
    assertThat(desk.now(feedbackCase).status()).isEqualTo(CaseStatus.AWAITING_CUSTOMER);
  }

  @Test
  @DisplayName("R16 mail to an alias that was shut off has a case of its own and is never lost")
  void mail_to_a_shut_alias_goes_its_ordinary_way() {
    accepted(desk.shuts(work.aino, alias, false));
    ItemResult.TakenIn taken = mail(MAIJA, alias);

    assertThat(taken.caseId()).isNotEqualTo(feedbackCase.id());
    assertThat(desk.now(feedbackCase).talk().mentions()).isEqualTo(1);
    assertThat(work.feedbackCase(taken.caseId()).status()).isEqualTo(CaseStatus.OPEN);
  }

  @Test
  @DisplayName("R16 mail to an alias that nobody made has a case of its own")
  void mail_to_an_unknown_alias_goes_its_ordinary_way() {
    ItemResult result = desk.mail(MAIJA, "Hei!", Optional.of("via-aaaa-bbbb-cccc"));

    assertThat(result).isInstanceOf(ItemResult.TakenIn.class);
    assertThat(((ItemResult.TakenIn) result).caseId()).isNotEqualTo(feedbackCase.id());
  }

  @Test
  @DisplayName("R16 a rotated alias is another address; the old one is shut")
  void rotation() {
    RelayAlias next = accepted(desk.shuts(work.aino, alias, true));

    assertThat(next.address()).isNotEqualTo(alias.address());
    assertThat(mail(MAIJA, next).caseId()).isEqualTo(feedbackCase.id());
    assertThat(mail("pekka@example.org", alias).caseId()).isNotEqualTo(feedbackCase.id());
    assertThat(desk.lists(work.aino)).hasSize(2);
    assertThat(desk.lists(work.bo)).isEmpty();
    assertThat(code(desk.shuts(work.aino, alias, true))).isEqualTo("alias.shut");
    assertThat(code(desk.shuts(work.bo, next, false))).isEqualTo("alias.not-yours");
  }

  @Test
  @DisplayName("R16 there is one alias of a member on a case until it is shut")
  void one_alias_at_a_time() {
    assertThat(accepted(desk.makes(work.aino, feedbackCase))).isEqualTo(alias);
    assertThat(accepted(desk.makes(work.bo, feedbackCase)).address()).isNotEqualTo(alias.address());
  }

  @Test
  @DisplayName("R16 a stranger's mail stays apart, marked, until a member lets it in")
  void a_stranger_is_let_in() {
    mail(MAIJA, alias);
    ItemResult.TakenIn strange = mail("trolli@example.org", alias);
    assertThat(strange.caseId()).isNotEqualTo(feedbackCase.id());
    FeedbackCase marked = desk.now(feedbackCase);
    assertThat(marked.talk().mentions()).isEqualTo(2);
    assertThat(marked.handOff().talk().strangers()).hasSize(1);

    accepted(desk.decides(feedbackCase, strange, true));

    assertThat(desk.now(feedbackCase).talk().latest()).isEqualTo(strange.mention());
    assertThat(work.feedbackCase(strange.caseId()).isEnded()).isTrue();
    assertThat(mail("trolli@example.org", alias).caseId()).isEqualTo(feedbackCase.id());
  }

  @Test
  @DisplayName("R16 a stranger who is left outside keeps a case of their own")
  void a_stranger_is_left_outside() {
    mail(MAIJA, alias);
    ItemResult.TakenIn strange = mail("trolli@example.org", alias);

    accepted(desk.decides(feedbackCase, strange, false));

    assertThat(desk.now(feedbackCase).talk().mentions()).isEqualTo(2);
    assertThat(work.feedbackCase(strange.caseId()).isEnded()).isFalse();
    assertThat(code(desk.decides(feedbackCase, strange, true))).isEqualTo("stranger.not-found");
  }

  @Test
  @DisplayName("R16 two machines that answer each other are stopped, and shown to a person")
  void loops_are_stopped() {
    for (int mail = 0; mail < RelayBrake.MOST; mail++) {
      mail(MAIJA, alias);
    }

    assertThat(desk.mail(MAIJA, "Olen lomalla.", Optional.of(alias.token().value())))
        .isEqualTo(new ItemResult.SetAside());
    assertThat(desk.now(feedbackCase).talk().mentions()).isEqualTo(1 + RelayBrake.MOST);
    assertThat(mail("pekka@example.org", alias)).isNotNull();
  }

  @Test
  @DisplayName("R17 a message of the same author on the same platform comes into the same case")
  void a_message_joins_the_case() {
    var message = work.given.wrote("Maija", "Tässä tilausnumero: 4711.");
    var privately =
        new InboundMention(
            message.externalId(),
            message.thread(),
            Optional.empty(),
            MentionKind.DIRECT_MESSAGE,
            Audience.PRIVATE,
            message.author(),
            message.text(),
            message.publishedAt(),
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty());

    assertThat(work.caseOf(privately).id()).isEqualTo(feedbackCase.id());
    assertThat(desk.now(feedbackCase).handOff().state()).isEqualTo(HandOffState.ACCEPTED);
  }
}
