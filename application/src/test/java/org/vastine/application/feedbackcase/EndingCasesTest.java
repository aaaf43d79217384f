package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/** Leaving a case unanswered, leaving it for good, and taking it up again. */
final class EndingCasesTest {

  private final Casework work = new Casework();
  private final Actor lead = work.one(Role.LEAD);
  private final FeedbackCase it =
      work.caseOf(work.given.wrote("Maija", "irritated: this is all nonsense"));

  private Decision<FeedbackCase> declines(Actor who, SilenceReason why, String note) {
    return new DeclineAnswer(work.caseWork(), work.silence())
        .handle(
            who,
            new DeclineAnswer.Command(
                it.id(), ExpectedVersion.ANY, why, Optional.of(note).filter(n -> !n.isEmpty())));
  }

  private Decision<FeedbackCase> disengages(Actor who, String note, boolean signedOff) {
    return disengages(who, note, signedOff, true);
  }

  private Decision<FeedbackCase> disengages(
      Actor who, String note, boolean signedOff, boolean withoutOffer) {
    return new DisengageCase(work.caseWork(), work.told())
        .handle(
            who,
            new DisengageCase.Command(
                it.id(),
                ExpectedVersion.ANY,
                DisengageReason.TROLLING,
                note,
                signedOff,
                withoutOffer));
  }

  private Decision<FeedbackCase> reopens(Actor who) {
    return new ReopenCase(
            work.caseWork(),
            new CasePlanning(
                work.world.cases(),
                work.world.policies(),
                work.world.mentions(),
                work.world.channelAccounts(),
                work.told()))
        .handle(who, new ReopenCase.Command(it.id(), ExpectedVersion.ANY));
  }

  private void isKnownByName() {
    work.inside(() -> {
      work.world
          .namedCustomers()
          .store(
              List.of(
                  new NamedCustomer(
                      it.key().author(),
                      "Maija K.",
                      Optional.empty(),
                      work.world.clock().instant(),
                      lead.by())));
      return true;
    });
  }

  @Test
  void R9_a_case_is_left_unanswered_for_a_reason() {
    FeedbackCase left = accepted(declines(work.aino, SilenceReason.SPAM, ""));

    assertThat(left.status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(left.outcome()).contains(CaseOutcome.NOT_ANSWERED);
    assertThat(work.feedbackCase(it.id())).isEqualTo(left);
    assertThat(work.audited(it.id())).first().isEqualTo("case.answer-declined");
  }

  @Test
  void R9_another_reason_is_said_in_words() {
    assertThat(code(declines(work.aino, SilenceReason.OTHER, ""))).isEqualTo("case.reason-needed");
    assertThat(code(declines(work.aino, SilenceReason.OTHER, "  ")))
        .isEqualTo("case.reason-needed");
    assertThat(work.feedbackCase(it.id())).isEqualTo(it);

    accepted(declines(work.aino, SilenceReason.OTHER, "A joke among friends"));
  }

  @Test
  void silence_towards_a_customer_known_by_name_is_a_leads_to_decide() {
    isKnownByName();

    assertThat(code(declines(work.aino, SilenceReason.SPAM, "")))
        .isEqualTo("case.named-customer-lead");
    assertThat(work.feedbackCase(it.id()).isEnded()).isFalse();

    assertThat(code(declines(lead, SilenceReason.SPAM, ""))).isEqualTo("case.lead-says-why");
    assertThat(accepted(declines(lead, SilenceReason.SPAM, "They called")).isEnded()).isTrue();
  }

  @Test
  void a_lead_leaves_a_case_for_good_and_says_why() {
    assertThat(code(disengages(work.lea, "Trolls everywhere", false)))
        .isEqualTo("team.permission-needed");
    assertThat(code(disengages(lead, "   ", false))).isEqualTo("case.reason-needed");

    FeedbackCase left = accepted(disengages(lead, "Trolls everywhere", false));

    assertThat(left.status()).isEqualTo(CaseStatus.DISENGAGED);
    assertThat(work.audited(it.id())).first().isEqualTo("case.disengaged");
  }

  @Test
  void R27_nobody_is_left_for_good_without_a_last_offer_unless_that_is_signed_off() {
    assertThat(code(disengages(lead, "Trolls everywhere", false, false)))
        .isEqualTo("case.last-offer-first");

    accepted(
        work.sends(work.aino, work.writes(work.aino, it, Casework.GOOD_WORDS), Optional.empty()));
    work.world.clock().advance(Duration.ofMinutes(1));
    work.delivers();

    assertThat(accepted(disengages(lead, "Trolls everywhere", false, false)).status())
        .isEqualTo(CaseStatus.DISENGAGED);
  }

  @Test
  void a_customer_known_by_name_is_left_for_good_only_once_that_is_signed_off() {
    isKnownByName();

    assertThat(code(disengages(lead, "Trolls everywhere", false))).isEqualTo("case.named-customer");
    assertThat(accepted(disengages(lead, "Trolls everywhere", true)).status())
        .isEqualTo(CaseStatus.DISENGAGED);
  }

  @Test
  void an_ended_case_is_taken_up_again_and_one_we_left_for_good_by_a_lead_only() {
    assertThat(code(reopens(work.bo))).isEqualTo("case.not-ended");
    accepted(declines(work.aino, SilenceReason.SPAM, ""));
    FeedbackCase reopened = accepted(reopens(work.bo));
    assertThat(reopened.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(reopened.duty().answerDue().orElseThrow()).isAfter(work.world.clock().instant());

    accepted(disengages(lead, "Trolls everywhere", false));

    assertThat(code(reopens(work.bo))).isEqualTo("case.lead-reopens");
    assertThat(accepted(reopens(lead)).status()).isEqualTo(CaseStatus.OPEN);
  }

  @Test
  void silence_takes_a_member_who_may_work_on_cases() {
    assertThat(code(declines(work.program(), SilenceReason.SPAM, "")))
        .isEqualTo("team.member-needed");
    assertThat(code(declines(work.lacking(Permission.WORK_CASES), SilenceReason.SPAM, "")))
        .isEqualTo("team.permission-needed");
    assertThat(code(reopens(work.lacking(Permission.WORK_CASES))))
        .isEqualTo("team.permission-needed");
    assertThat(code(disengages(work.lacking(Permission.LEAD_CASES), "Trolls", false)))
        .isEqualTo("team.permission-needed");
    assertThat(work.feedbackCase(it.id())).isEqualTo(it);
  }

  @Test
  void there_must_be_a_case_and_it_must_be_the_one_that_was_looked_at() {
    DeclineAnswer decline = new DeclineAnswer(work.caseWork(), work.silence());
    CaseId nowhere = new CaseId(new UUID(9, 9));

    assertThat(
            code(
                decline.handle(
                    work.aino,
                    new DeclineAnswer.Command(
                        nowhere, ExpectedVersion.ANY, SilenceReason.SPAM, Optional.empty()))))
        .isEqualTo("case.not-found");
    assertThat(
            code(
                decline.handle(
                    work.aino,
                    new DeclineAnswer.Command(
                        it.id(),
                        ExpectedVersion.of(it.version() - 1),
                        SilenceReason.SPAM,
                        Optional.empty()))))
        .isEqualTo("kernel.stale-version");
  }
}
