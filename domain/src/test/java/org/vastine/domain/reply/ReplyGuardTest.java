package org.vastine.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;
import static org.vastine.domain.reply.GuardFixture.aReplyTo;
import static org.vastine.domain.reply.GuardFixture.noticed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.feedbackcase.ReplyMoves;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.ApprovalRule;
import org.vastine.domain.policy.Choices.ExplanationChoice;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.FindingRule;
import org.vastine.domain.policy.Overriding;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

class ReplyGuardTest {

  private static final String DRAFT =
      "Thank you for telling us. We are sorry, and Anna will call you at three today.";

  @Test
  void R13_a_draft_in_which_nothing_is_found_goes_out() {
    GuardReading reading = read(DRAFT, aReplyTo(Style.IRRITATED));

    assertThat(reading)
        .isEqualTo(
            new GuardReading(
                List.of(), false, CoolDown.NONE, 0, ReplyMoves.UNKNOWN, HowItReads.UNKNOWN));
    assertThat(reading.stops()).isFalse();
    assertThat(reading.overriding()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "DEFENSIVE",
        "VICTIM_PLAYING",
        "PROFANE_INSULTING",
        "BLAMES_CUSTOMER",
        "DISCLOSES_PERSONAL_DATA"
      })
  void R13_what_is_surely_found_stops_and_what_is_likely_warns(FindingKind kind) {
    GuardReading sure = read(DRAFT, aReplyTo(Style.IRRITATED), noticed(kind, 0.6));
    GuardReading likely = read(DRAFT, aReplyTo(Style.IRRITATED), noticed(kind, 0.59));

    assertThat(sure.findings())
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.STOP);
    assertThat(likely.findings())
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.WARN);
    assertThat(sure.stops()).isTrue();
    assertThat(likely.stops()).isFalse();
  }

  @Test
  void R13_the_policy_of_the_workspace_says_what_a_finding_means() {
    ResponsePolicy policy = aPolicy();
    ResponsePolicy stricter =
        policy.with(
            policy
                .guard()
                .with(
                    new FindingRule(
                        FindingKind.MISSING_TIME_PROMISE,
                        Severity.STOP,
                        Overriding.BY_APPROVER,
                        new Confidence(0.2))));

    GuardReading reading =
        new ReplyGuard()
            .read(
                DRAFT,
                TextReading.of(List.of(noticed(FindingKind.MISSING_TIME_PROMISE, 0.2))),
                aReplyTo(Style.IRRITATED).context(),
                stricter);

    assertThat(reading.overriding()).contains(Overriding.BY_APPROVER);
  }

  @Test
  void R13_an_insult_is_never_overridden_by_the_writer_alone() {
    GuardReading reading =
        read(
            DRAFT,
            aReplyTo(Style.IRRITATED),
            noticed(FindingKind.PROFANE_INSULTING, 0.9),
            noticed(FindingKind.BLAMES_CUSTOMER, 0.9));

    assertThat(reading.overriding()).contains(Overriding.BY_APPROVER);
  }

  @Test
  void R13_other_findings_that_stop_can_be_overridden_by_the_writer() {
    GuardReading reading =
        read(DRAFT, aReplyTo(Style.IRRITATED), noticed(FindingKind.BLAMES_CUSTOMER, 0.9));

    assertThat(reading.overriding()).contains(Overriding.BY_WRITER);
  }

  @Test
  void R13_findings_keep_their_place_and_come_gravest_first_then_as_they_stand_in_the_text() {
    String draft = "Well, your own fault. Poor us. Damn.";
    TextFinding poor = noticed(FindingKind.VICTIM_PLAYING, 0.9, draft, "Poor us");
    TextFinding fault = noticed(FindingKind.BLAMES_CUSTOMER, 0.9, draft, "your own fault");
    TextFinding missing = noticed(FindingKind.MISSING_TIME_PROMISE, 0.9);

    GuardReading reading = read(draft, aReplyTo(Style.IRRITATED), missing, poor, fault);

    assertThat(reading.findings())
        .extracting(Finding::kind)
        .containsExactly(
            FindingKind.BLAMES_CUSTOMER,
            FindingKind.VICTIM_PLAYING,
            FindingKind.MISSING_TIME_PROMISE);
    assertThat(reading.findings()).extracting(Finding::span).startsWith(fault.span(), poor.span());
  }

  @Test
  void R13_irony_that_a_pleased_reader_shares_weighs_less() {
    TextFinding irony = noticed(FindingKind.SARCASTIC, 0.9);

    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED), irony).stops()).isTrue();
    assertThat(read(DRAFT, aReplyTo(Style.PRAISE).with(Sentiment.POSITIVE), irony).stops())
        .isFalse();
  }

  @Test
  void R13_our_own_side_is_not_told_first_nor_twice_nor_to_an_attacker() {
    String draft = "Hi Anna! The manual says so. Thank you, and we are sorry.";
    TextFinding unsure = noticed(FindingKind.DEFENSIVE, 0.3, draft, "The manual says so");
    String thanksFirst = "Hi Anna! Thank you, and we are sorry. The manual says so.";
    TextFinding later = noticed(FindingKind.DEFENSIVE, 0.3, thanksFirst, "The manual says so");

    assertThat(read(draft, aReplyTo(Style.IRRITATED), unsure).stops()).isTrue();
    assertThat(read(thanksFirst, aReplyTo(Style.IRRITATED), later).stops()).isFalse();
    assertThat(read(thanksFirst, aReplyTo(Style.IRRITATED).afterExplanations(1), later).stops())
        .isTrue();
    assertThat(read(thanksFirst, aReplyTo(Style.IRRITATED).toAnAbusiveAuthor(), later).stops())
        .isTrue();
  }

  @Test
  void R13_a_workspace_can_choose_to_explain_more() {
    ResponsePolicy policy = aPolicy();
    ResponsePolicy explaining = policy.with(policy.choices().with(new ExplanationChoice(true, 3)));
    TextFinding unsure = noticed(FindingKind.DEFENSIVE, 0.3, DRAFT, "Thank you");

    GuardReading reading =
        new ReplyGuard()
            .read(
                DRAFT,
                TextReading.of(List.of(unsure)),
                aReplyTo(Style.IRRITATED).afterExplanations(2).context(),
                explaining);

    assertThat(reading.stops()).isFalse();
  }

  @Test
  void R13_arguing_stops_where_somebody_wants_a_fight() {
    TextFinding arguing = noticed(FindingKind.ARGUES_WITH_TROLL, 0.9);

    assertThat(read(DRAFT, aReplyTo(Style.HOSTILE), arguing).stops()).isTrue();
    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED).toAnAbusiveAuthor(), arguing).stops())
        .isTrue();
    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED), arguing).stops()).isFalse();
  }

  @Test
  void R13_thanks_and_regret_are_asked_for_once_in_a_conversation() {
    TextFinding missing = noticed(FindingKind.MISSING_THANKS_APOLOGY, 0.9);

    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED), missing).findings()).hasSize(1);
    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED).afterOtherReplies(), missing).findings())
        .isEmpty();
  }

  @Test
  void R13_a_promise_with_a_time_attached_needs_none_in_its_words() {
    TextFinding missing = noticed(FindingKind.MISSING_TIME_PROMISE, 0.9);

    assertThat(read(DRAFT, aReplyTo(Style.URGENT), missing).findings()).hasSize(1);
    assertThat(read(DRAFT, aReplyTo(Style.URGENT).withATime(), missing).findings()).isEmpty();
  }

  @Test
  void R13_personal_data_weighs_less_where_only_its_owner_reads_it() {
    TextFinding data = noticed(FindingKind.DISCLOSES_PERSONAL_DATA, 0.9);

    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED), data).stops()).isTrue();
    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED).inPrivate(), data).findings())
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.WARN);
  }

  @ParameterizedTest
  @EnumSource(names = {"HOSTILE", "THREAT", "HARASSMENT"})
  void R14_a_draft_after_an_attack_waits(Style style) {
    CoolDown wait = read(DRAFT, aReplyTo(style)).waiting();

    assertThat(wait.plan()).isEqualTo(Duration.ofMinutes(3));
    assertThat(wait.mention()).isEqualTo(Duration.ofMinutes(1));
    assertThat(wait.draft()).isZero();
    assertThat(wait.total()).isEqualTo(Duration.ofMinutes(4));
    assertThat(read(DRAFT, aReplyTo(Style.QUESTION).toAnAbusiveAuthor()).waiting()).isEqualTo(wait);
  }

  @Test
  void R14_a_heated_draft_waits_and_a_merely_incomplete_one_does_not() {
    TextFinding heat = noticed(FindingKind.SARCASTIC, 0.5);
    TextFinding gap = noticed(FindingKind.MISSING_TIME_PROMISE, 0.9);

    assertThat(
            read(DRAFT, aReplyTo(Style.IRRITATED), noticed(FindingKind.SARCASTIC, 0.9)).coolDown())
        .isEqualTo(Duration.ofSeconds(90));
    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED), heat).coolDown())
        .isEqualTo(Duration.ofMinutes(1));
    assertThat(read(DRAFT, aReplyTo(Style.PRAISE).with(Sentiment.POSITIVE), heat).coolDown())
        .isZero();
    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED), gap).coolDown()).isZero();
  }

  @Test
  void R14_the_wait_grows_with_the_heat_on_both_sides_up_to_what_the_policy_allows() {
    TextFinding stops = noticed(FindingKind.BLAMES_CUSTOMER, 0.9);
    TextFinding warns = noticed(FindingKind.DEFENSIVE, 0.5);
    GuardFixture calm = aReplyTo(Style.QUESTION).with(Sentiment.NEUTRAL);

    assertThat(read(DRAFT, calm, warns).coolDown()).isEqualTo(Duration.ofSeconds(30));
    assertThat(read(DRAFT, calm, stops).coolDown()).isEqualTo(Duration.ofMinutes(1));
    assertThat(read(DRAFT, calm, stops, warns).coolDown()).isEqualTo(Duration.ofSeconds(90));
    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED), stops, warns).coolDown())
        .isEqualTo(Duration.ofMinutes(2));
    GuardReading hot =
        read(
            DRAFT,
            aReplyTo(Style.HOSTILE),
            stops,
            noticed(FindingKind.PROFANE_INSULTING, 0.9),
            noticed(FindingKind.SARCASTIC, 0.9),
            noticed(FindingKind.VICTIM_PLAYING, 0.9),
            noticed(FindingKind.ARGUES_WITH_TROLL, 0.9),
            noticed(FindingKind.DEFENSIVE, 0.9));
    assertThat(hot.heat()).isEqualTo(12);
    assertThat(hot.waiting().isCut()).isFalse();
    assertThat(hot.coolDown()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void R14_what_the_plan_asks_for_is_never_cut() {
    CoolDown wait =
        new CoolDown(
            Duration.ofMinutes(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10));

    assertThat(wait.total()).isEqualTo(Duration.ofMinutes(15));
    assertThat(wait.isCut()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thank you. It comes today. | 0
          Thank you! It comes today, DHL says so. | 0
          It WILL COME when it COMES, that is that | 1
          It will come when it comes!! | 1
          """)
  void R14_capitals_and_marks_in_a_row_are_heat_as_well(String draft, int heat) {
    assertThat(read(draft, aReplyTo(Style.QUESTION)).heat()).isEqualTo(heat);
  }

  @ParameterizedTest
  @CsvSource({"IRRITATED, false", "HOSTILE, false", "THREAT, true", "HARASSMENT, true"})
  void R14_the_playbook_says_which_replies_another_member_approves(Style style, boolean approved) {
    assertThat(read(DRAFT, aReplyTo(style)).needsApproval()).isEqualTo(approved);
  }

  @Test
  void R17_moving_to_private_needs_a_contact() {
    GuardFixture moving = aReplyTo(Style.CONSTRUCTIVE).movingToPrivate();

    assertThat(read(DRAFT, moving).findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.MISSING_CONTACT_HANDOFF);
    assertThat(
            read(DRAFT, aReplyTo(Style.CONSTRUCTIVE).movingToPrivate().withAContact()).findings())
        .isEmpty();
    assertThat(read(DRAFT, aReplyTo(Style.CONSTRUCTIVE).movingToPrivate().inPrivate()).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to anna@shop.example, please.",
        "Call us at +358 40 123 4567.",
        "Call (09) 123-4567.",
        "See https://shop.example/anna."
      })
  void R17_an_address_a_number_or_a_link_is_a_contact(String draft) {
    assertThat(read(draft, aReplyTo(Style.CONSTRUCTIVE).movingToPrivate()).findings()).isEmpty();
  }

  @Test
  void R17_what_understanding_and_the_guard_both_miss_is_one_finding() {
    TextFinding missing = noticed(FindingKind.MISSING_CONTACT_HANDOFF, 0.4);

    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED).movingToPrivate(), missing).findings())
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.WARN);
    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED).withAContact(), missing).findings()).isEmpty();
  }

  @Test
  void R18_personal_data_is_not_asked_for_where_everyone_sees_the_answer() {
    TextFinding asking = noticed(FindingKind.ASKS_PERSONAL_DATA_IN_PUBLIC, 0.9);

    assertThat(read(DRAFT, aReplyTo(Style.URGENT), asking).stops()).isTrue();
    assertThat(read(DRAFT, aReplyTo(Style.URGENT).inPrivate(), asking).findings()).isEmpty();
  }

  @Test
  void R31_yielding_to_a_threat_stops_even_when_it_is_not_sure_and_the_writer_cannot_override_it() {
    TextFinding yielding = noticed(FindingKind.YIELDS_TO_THREAT, 0.2);

    GuardReading reading = read(DRAFT, aReplyTo(Style.THREAT), yielding);

    assertThat(reading.stops()).isTrue();
    assertThat(reading.overriding()).contains(Overriding.BY_APPROVER);
    assertThat(read(DRAFT, aReplyTo(Style.QUESTION).underAThreat(), yielding).stops()).isTrue();
    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED), yielding).findings()).isEmpty();
  }

  @Test
  void R20_the_words_that_others_got_a_short_while_ago_are_named() {
    String same =
        "Hi Pekka! Thank you for telling us. We are sorry, and Anna will call you at three today.";
    String different = "We will send you a new lamp tomorrow morning, Liisa.";

    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED).afterSending(different, same)).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(FindingKind.REPEATS_RECENT_REPLY);
          assertThat(Integer.parseInt(finding.facts().getOrDefault("percent", "0")))
              .isBetween(70, 99);
          assertThat(finding.facts()).containsEntry("sentAt", GuardFixture.SENT.toString());
          assertThat(finding.span().orElseThrow().of(DRAFT)).contains("Thank you for telling us");
        });
    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED).afterSending(different)).findings()).isEmpty();
  }

  @Test
  void R20_a_text_is_measured_as_the_platform_measures_it() {
    TextLimit four = new TextLimit(4, TextLimit.Unit.GRAPHEMES, 0);
    String family = "Hi 👨‍👩‍👧";

    GuardReading over = read(family + "!", aReplyTo(Style.QUESTION).within(four));

    assertThat(read(family, aReplyTo(Style.QUESTION).within(four)).findings()).isEmpty();
    assertThat(over.overriding()).contains(Overriding.BY_NOBODY);
    assertThat(over.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(FindingKind.TOO_LONG);
          assertThat(finding.facts()).containsEntry("length", "5").containsEntry("most", "4");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{name}", "{{ customer.first_name }}", "{ekspedient}", "{müşteri}"})
  void R20_an_unfilled_variable_never_goes_out(String slot) {
    String draft = "Hi " + slot + ", thank you.";

    assertThat(read(draft, aReplyTo(Style.QUESTION)).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(FindingKind.UNFILLED_SLOT);
          assertThat(finding.span().map(span -> span.of(draft))).contains(slot);
          assertThat(finding.overriding()).isEqualTo(Overriding.BY_NOBODY);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "\u200b", "\u202e \u00a0", "\u0000"})
  void a_draft_in_which_nothing_can_be_seen_is_empty(String draft) {
    GuardReading reading = read(draft, aReplyTo(Style.QUESTION));

    assertThat(reading.findings()).extracting(Finding::kind).containsExactly(FindingKind.EMPTY);
    assertThat(reading.overriding()).contains(Overriding.BY_NOBODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "}{", "{ }", "\ud800", "😀", "{{{{", "a\u0301\u0301"})
  void any_text_can_be_read(String draft) {
    assertThat(
            read(draft, aReplyTo(Style.HOSTILE).late().movingToPrivate().afterSending(draft))
                .coolDown())
        .isPositive();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"LATE_WITHOUT_OPENER", "REPEATS_RECENT_REPLY", "TOO_LONG", "UNFILLED_SLOT", "EMPTY"})
  void what_is_a_matter_of_counting_or_time_is_worked_out_here_alone(FindingKind kind) {
    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED), noticed(kind, 1)).findings()).isEmpty();
  }

  @Test
  void R13_a_greeting_and_one_sentence_begin_with_that_sentence() {
    String draft = "Hi dear Anna! The manual says so.";
    String named = "Anna from the shop! The manual says so.";

    assertThat(
            read(
                    draft,
                    aReplyTo(Style.IRRITATED),
                    noticed(FindingKind.DEFENSIVE, 0.3, draft, "The manual"))
                .stops())
        .isTrue();
    assertThat(
            read(
                    named,
                    aReplyTo(Style.IRRITATED),
                    noticed(FindingKind.DEFENSIVE, 0.3, named, "The manual"))
                .stops())
        .as("four words are a sentence of their own")
        .isFalse();
  }

  @Test
  void R14_the_playbook_may_ask_for_approval_of_the_first_public_reply_alone() {
    ResponsePolicy policy = aPolicy();
    ResponsePolicy asking =
        policy.with(
            policy.playbookFor(Style.IRRITATED).withApproval(ApprovalRule.FIRST_PUBLIC_REPLY));

    assertThat(approved(asking, aReplyTo(Style.IRRITATED))).isTrue();
    assertThat(approved(asking, aReplyTo(Style.IRRITATED).afterOtherReplies())).isFalse();
    assertThat(approved(asking, aReplyTo(Style.IRRITATED).inPrivate())).isFalse();
  }

  private static boolean approved(ResponsePolicy policy, GuardFixture situation) {
    return new ReplyGuard()
        .read(DRAFT, TextReading.of(List.of()), situation.context(), policy)
        .needsApproval();
  }

  @Test
  void R17_in_private_nobody_needs_a_contact() {
    TextFinding missing = noticed(FindingKind.MISSING_CONTACT_HANDOFF, 0.9);

    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED), missing).findings()).hasSize(1);
    assertThat(read(DRAFT, aReplyTo(Style.IRRITATED).inPrivate(), missing).findings()).isEmpty();
  }

  @Test
  void other_words_stand_in_the_place_of_what_they_replace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new TextFinding(
                FindingKind.SARCASTIC,
                Optional.empty(),
                Confidence.CERTAIN,
                Optional.of("Thank you.")));
    assertThat(
            new TextFinding(
                    FindingKind.SARCASTIC,
                    Optional.of(new TextSpan(0, 5)),
                    Confidence.CERTAIN,
                    Optional.of("Thank you."))
                .suggestion())
        .contains("Thank you.");
  }

  private static GuardReading read(String draft, GuardFixture situation, TextFinding... noticed) {
    return new ReplyGuard()
        .read(draft, TextReading.of(List.of(noticed)), situation.context(), aPolicy());
  }
}
