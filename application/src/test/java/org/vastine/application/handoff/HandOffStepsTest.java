package org.vastine.application.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.reply.DraftView;
import org.vastine.application.world.Casework;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** Steps of a talk in private, and what a member finds beside it (R17). */
final class HandOffStepsTest {

  private static final Instant IN_TWO_HOURS =
      InMemoryWorld.MONDAY_MORNING.plus(Duration.ofHours(2));

  private final HandOffDesk desk = new HandOffDesk();
  private final Casework work = desk.work;
  private FeedbackCase it;

  @BeforeEach
  void somebody_complained_in_public() {
    it = claimed("Maija");
  }

  private FeedbackCase claimed(String who) {
    return accepted(
        work.claims(work.aino, work.caseOf(work.given.wrote(who, "irritated: where is it?"))));
  }

  private Decision<FeedbackCase> ends(Actor who, String note) {
    return new EndHandOff(work.caseWork())
        .handle(who, new EndHandOff.Command(it.id(), ExpectedVersion.ANY, note));
  }

  private Decision<DraftView> prepares(FeedbackCase of, HandOffWay way, String number) {
    return desk.prepares(work.aino, of, OfferPurpose.OFFER, way, number);
  }

  private static String words(DraftView draft) {
    return draft.draft().text().value();
  }

  @Test
  void R17_a_talk_in_private_is_ended_with_how_it_ended() {
    assertThat(code(ends(work.aino, "All is well"))).isNotEqualTo("accepted");
    desk.offers(it, OfferPurpose.OFFER);
    accepted(desk.answers(it, true));
    assertThat(code(ends(work.aino, "  "))).isEqualTo("hand-off.say-how");
    assertThat(code(ends(work.program(), "All is well"))).isEqualTo("team.member-needed");
    assertThat(code(ends(work.lacking(Permission.WORK_CASES), "All is well")))
        .isEqualTo("team.permission-needed");

    FeedbackCase ended = accepted(ends(work.aino, "All is well"));

    assertThat(ended.handOff().state()).isNotEqualTo(HandOffState.ACCEPTED);
    assertThat(work.audited(it.id())).first().isEqualTo("case.hand-off-ended");
  }

  @Test
  void R17_where_the_platform_has_messages_it_is_gone_on_there_without_an_address() {
    assertThat(desk.reads(it).messages()).isFalse();
    work.platform.can(Capability.READ_PRIVATE);
    assertThat(desk.reads(it).messages()).isTrue();

    DraftView draft = accepted(prepares(it, HandOffWay.MESSAGE, ""));

    assertThat(words(draft)).doesNotContain("@");
    assertThat(work.inside(() -> desk.world.relayAliases().ofCase(it.id()))).isEmpty();
  }

  @Test
  void R17_one_who_has_a_number_needs_no_mailbox_for_a_call() {
    pausesTheMailbox();

    DraftView draft = accepted(prepares(it, HandOffWay.CALL, "09 123 456"));

    assertThat(words(draft)).contains("09 123 456").doesNotContain("@");
    assertThat(code(prepares(claimed("Kalle"), HandOffWay.CALL, "")))
        .isEqualTo("hand-off.no-mailbox");
    assertThat(code(prepares(claimed("Elli"), HandOffWay.MAIL, "09 123 456")))
        .isEqualTo("hand-off.no-mailbox");
  }

  private void pausesTheMailbox() {
    work.inside(() -> {
      desk.world.channelAccounts().store(desk.mailbox.in(AccountState.PAUSED), Map.of());
      return true;
    });
  }

  @Test
  void R17_a_second_offer_of_a_case_names_the_same_address() {
    String first = words(accepted(prepares(it, HandOffWay.MAIL, "")));
    RelayAlias alias = desk.alias(it);

    assertThat(first).contains(alias.address());
    assertThat(words(accepted(prepares(it, HandOffWay.MAIL, "")))).contains(alias.address());
    assertThat(work.inside(() -> desk.world.relayAliases().ofCase(it.id()))).containsExactly(alias);
    assertThat(work.audited(alias.id())).containsExactly("alias.made");
  }

  @Test
  void R17_the_words_are_in_the_customers_language_signed_and_fit_the_platform() {
    String text = words(accepted(prepares(it, HandOffWay.MAIL, "")));

    assertThat(text).endsWith(work.member(work.aino).firstName());
    assertThat(text.length()).isLessThanOrEqualTo(500);
    assertThat(text).doesNotContain("  ").contains(" ");
  }

  @Test
  void R17_only_active_mailboxes_that_relay_are_offered() {
    assertThat(desk.reads(it).mailboxes()).containsExactly(desk.mailbox);

    pausesTheMailbox();

    assertThat(desk.reads(it).mailboxes()).isEmpty();
  }

  @Test
  void R17_a_member_finds_their_addresses_with_the_mailbox_that_holds_them() {
    accepted(prepares(it, HandOffWay.MAIL, ""));

    assertThat(desk.lists(work.aino)).containsExactly(new AliasView(desk.alias(it), "Care", true));
    assertThat(desk.lists(work.bo)).isEmpty();
    assertThat(desk.reads(it).aliases())
        .containsExactly(new AliasView(desk.alias(it), "Care", true));
    assertThat(desk.reads(work.bo, it.id()).map(ReadHandOff.View::aliases))
        .isEqualTo(Decision.accepted(List.of(new AliasView(desk.alias(it), "Care", false))));
  }

  @Test
  void R17_before_anything_was_offered_there_is_nothing_to_find() {
    ReadHandOff.View view = desk.reads(it);

    assertThat(view.handOff()).isEqualTo(it.handOff());
    assertThat(view.aliases()).isEmpty();
    assertThat(view.written()).isEmpty();
    assertThat(view.privateKind()).isEmpty();
    assertThat(code(desk.reads(work.lacking(Permission.READ_CASES), it.id())))
        .isEqualTo("team.permission-needed");
    assertThat(code(desk.reads(work.bo, new CaseId(new UUID(9, 9))))).isEqualTo("case.not-found");
  }

  @Test
  void R17_a_call_that_is_moved_stays_with_whom_it_was_unless_another_is_named() {
    desk.offers(it, OfferPurpose.OFFER);
    ContactId call =
        accepted(desk.plans(it, new ByWhen.Moment(IN_TWO_HOURS)))
            .handOff()
            .contacts()
            .open()
            .getFirst()
            .id();

    FeedbackCase moved = accepted(moves(call, Optional.empty()));

    assertThat(moved.handOff().contacts().open().getFirst().member())
        .isEqualTo(work.aino.member().orElseThrow());
    assertThat(code(moves(call, Optional.of(new MemberId(new UUID(9, 9))))))
        .isEqualTo("contact.nobody");
    assertThat(code(moves(new ContactId(new UUID(9, 9)), Optional.empty())))
        .isEqualTo("contact.not-found");
    leaves(work.bo);
    assertThat(code(moves(call, work.bo.member()))).isEqualTo("contact.nobody");
  }

  private void leaves(Actor who) {
    Member member = work.member(who);
    work.inside(() -> {
      desk.world
          .members()
          .store(
              new Member(
                  member.id(),
                  member.name(),
                  member.email(),
                  member.role(),
                  false,
                  member.since()));
      return true;
    });
  }

  private Decision<FeedbackCase> moves(ContactId contact, Optional<MemberId> who) {
    return new MoveContact(
            new ContactWork(work.caseWork(), desk.world.policies()), desk.world.members())
        .handle(
            work.aino,
            new MoveContact.Command(
                it.id(),
                ExpectedVersion.ANY,
                contact,
                who,
                new ByWhen.Moment(IN_TWO_HOURS.plusSeconds(3_600)),
                "They asked for it."));
  }

  @Test
  void R17_an_offer_is_a_members_and_takes_the_permission_to_write() {
    assertThat(code(desk.prepares(work.program(), it, OfferPurpose.OFFER, HandOffWay.MAIL, "")))
        .isEqualTo("team.member-needed");
    assertThat(
            code(
                desk.prepares(
                    work.lacking(Permission.WRITE_REPLIES),
                    it,
                    OfferPurpose.OFFER,
                    HandOffWay.MAIL,
                    "")))
        .isEqualTo("team.permission-needed");
  }
}
