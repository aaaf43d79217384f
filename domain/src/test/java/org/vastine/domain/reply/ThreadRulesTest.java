package org.vastine.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;
import static org.vastine.domain.reply.GuardFixture.aReplyTo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.FindingRule;
import org.vastine.domain.policy.Overriding;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Style;

/** What a draft means after what was said before, and against the plan. */
class ThreadRulesTest {

  private static final String DRAFT = "Thank you. We are sorry. It was our mistake.";

  @Test
  void R13_once_is_enough_for_thanks_and_for_an_apology() {
    TextReading both = does(ReplyMove.THANKS, ReplyMove.APOLOGY);
    GuardFixture again =
        aReplyTo(Style.IRRITATED)
            .after(ReplyMove.THANKS, 1)
            .after(ReplyMove.APOLOGY, 1)
            .afterOtherReplies();

    assertThat(kinds(both, aReplyTo(Style.IRRITATED))).isEmpty();
    assertThat(kinds(both, again))
        .containsExactlyInAnyOrder(FindingKind.REPEATS_THANKS, FindingKind.REPEATS_APOLOGY);
    assertThat(read(both, again).stops()).isFalse();
  }

  @Test
  void R15_a_late_reply_apologises_again_and_R22_an_update_thanks_again() {
    TextReading both = does(ReplyMove.THANKS, ReplyMove.APOLOGY);
    GuardFixture late =
        aReplyTo(Style.IRRITATED)
            .after(ReplyMove.THANKS, 1)
            .after(ReplyMove.APOLOGY, 1)
            .afterOtherReplies()
            .late();
    GuardFixture update =
        aReplyTo(Style.IRRITATED).after(ReplyMove.THANKS, 3).afterOtherReplies().keepingOurWord();

    assertThat(kinds(both, late))
        .doesNotContain(FindingKind.REPEATS_THANKS, FindingKind.REPEATS_APOLOGY);
    assertThat(kinds(both, update)).isEmpty();
  }

  @Test
  void R13_regret_is_free_and_an_admission_is_read_by_a_second_member() {
    GuardReading regret = read(does(ReplyMove.APOLOGY), aReplyTo(Style.IRRITATED));
    GuardReading admission = read(does(ReplyMove.ADMISSION), aReplyTo(Style.IRRITATED));

    assertThat(regret.needsApproval()).isFalse();
    assertThat(admission.needsApproval()).isTrue();
    assertThat(admission.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.ADMITS_FAULT);
  }

  @Test
  void R13_the_policy_can_leave_admissions_to_the_writer_by_making_them_a_hint() {
    ResponsePolicy policy = aPolicy();
    ResponsePolicy freer =
        policy.with(
            policy
                .guard()
                .with(
                    new FindingRule(
                        FindingKind.ADMITS_FAULT,
                        Severity.HINT,
                        Overriding.BY_WRITER,
                        new Confidence(0.5))));

    assertThat(
            new ReplyGuard()
                .read(DRAFT, does(ReplyMove.ADMISSION), aReplyTo(Style.IRRITATED).context(), freer)
                .needsApproval())
        .isFalse();
  }

  @Test
  void R13_after_a_quarrel_a_second_member_reads_what_is_public() {
    GuardReading inPublic = read(does(), aReplyTo(Style.IRRITATED).afterAQuarrel());
    GuardReading inPrivate = read(does(), aReplyTo(Style.IRRITATED).afterAQuarrel().inPrivate());

    assertThat(inPublic.needsApproval()).isTrue();
    assertThat(inPublic.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.AFTER_QUARREL);
    assertThat(inPrivate.needsApproval()).isFalse();
    assertThat(inPrivate.findings()).isEmpty();
  }

  @Test
  void R17_after_so_many_turns_in_public_going_on_in_private_is_advised() {
    assertThat(kinds(does(), aReplyTo(Style.QUESTION).afterPublicReplies(3))).isEmpty();
    assertThat(read(does(), aReplyTo(Style.QUESTION).afterPublicReplies(4)).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(FindingKind.MANY_PUBLIC_TURNS);
          assertThat(finding.facts()).containsEntry("given", "4").containsEntry("most", "4");
        });
    assertThat(
            kinds(
                does(),
                aReplyTo(Style.QUESTION).afterPublicReplies(4).movingToPrivate().withAContact()))
        .isEmpty();
    assertThat(kinds(does(), aReplyTo(Style.QUESTION).afterPublicReplies(4).inPrivate())).isEmpty();
  }

  @Test
  void R13_a_first_reply_to_a_complaint_makes_a_move() {
    Set<ReplyMove> all =
        Set.of(ReplyMove.APOLOGY, ReplyMove.SOLUTION, ReplyMove.LATER, ReplyMove.INVITATION);
    TextReading idle = lacks(all);

    assertThat(kinds(idle, aReplyTo(Style.IRRITATED))).containsExactly(FindingKind.NO_MOVE);
    assertThat(kinds(lacks(Set.of(ReplyMove.APOLOGY)), aReplyTo(Style.IRRITATED))).isEmpty();
    assertThat(kinds(idle, aReplyTo(Style.PRAISE))).isEmpty();
    assertThat(kinds(idle, aReplyTo(Style.IRRITATED).inPrivate())).isEmpty();
    assertThat(kinds(idle, aReplyTo(Style.IRRITATED).withATime())).isEmpty();
    assertThat(kinds(idle, aReplyTo(Style.IRRITATED).afterOtherReplies())).isEmpty();
  }

  @Test
  void R13_what_the_plan_asks_for_and_the_first_reply_lacks_is_named_in_one_finding() {
    GuardFixture planned =
        aReplyTo(Style.URGENT)
            .planned(
                PlaybookStep.CLAIM,
                PlaybookStep.THANK,
                PlaybookStep.APOLOGISE_ONCE,
                PlaybookStep.NAME_TIME_OF_RETURN,
                PlaybookStep.ASK_FACTS_IN_PRIVATE);
    TextReading sorry =
        lacks(Set.of(ReplyMove.THANKS, ReplyMove.TIME, ReplyMove.INVITATION, ReplyMove.SOLUTION));

    assertThat(read(sorry, planned).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(FindingKind.LACKS_STEPS);
          assertThat(finding.severity()).isEqualTo(Severity.HINT);
          assertThat(finding.facts())
              .containsEntry("steps", "thank name_time_of_return ask_facts_in_private");
        });
    assertThat(read(sorry, planned.withATime().withAContact()).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.facts()).containsEntry("steps", "thank"));
    assertThat(kinds(sorry, planned.inPrivate())).isEmpty();
  }

  @Test
  void R13_what_another_finding_names_is_not_named_twice() {
    TextReading text =
        new TextReading(
            List.of(GuardFixture.noticed(FindingKind.MISSING_TIME_PROMISE, 0.9)),
            Map.of(),
            Set.of(ReplyMove.TIME));

    assertThat(kinds(text, aReplyTo(Style.URGENT).planned(PlaybookStep.NAME_TIME_OF_RETURN)))
        .containsExactly(FindingKind.MISSING_TIME_PROMISE);
  }

  private static TextReading does(ReplyMove... moves) {
    Map<ReplyMove, TextSpan> places = new EnumMap<>(ReplyMove.class);
    for (ReplyMove move : moves) {
      places.put(move, new TextSpan(0, 5 + move.label().length()));
    }
    return new TextReading(List.of(), places, Set.of());
  }

  private static TextReading lacks(Set<ReplyMove> moves) {
    return new TextReading(List.of(), Map.of(), moves);
  }

  private static List<FindingKind> kinds(TextReading text, GuardFixture situation) {
    return read(text, situation).findings().stream().map(Finding::kind).toList();
  }

  private static GuardReading read(TextReading text, GuardFixture situation) {
    return new ReplyGuard().read(DRAFT, text, situation.context(), aPolicy());
  }
}
