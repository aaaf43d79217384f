package org.vastine.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.policy.PolicyFixture.FRIDAY_HALF_PAST_FIVE;
import static org.vastine.domain.policy.PolicyFixture.MONDAY_NOON;
import static org.vastine.domain.policy.PolicyFixture.aMention;
import static org.vastine.domain.policy.PolicyFixture.aMentionAt;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;
import static org.vastine.domain.policy.PolicyFixture.helsinki;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.Choices.SilenceChoice;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

class PlanTest {

  private static final Confidence UNSURE = new Confidence(0.49);

  @ParameterizedTest
  @CsvSource({
    "URGENT, 100, 15", "CONSTRUCTIVE, 100, 60", "IRRITATED, 90, 60", "AD_WEARY, 0, 600",
        "HOSTILE, 0, 60",
    "THREAT, 100, 60", "HARASSMENT, 0, 60", "QUESTION, 100, 60", "PRAISE, 100, 600",
        "NEUTRAL, 0, 600"
  })
  void R6_each_style_has_its_own_obligation_and_time(Style style, int percent, int minutes) {
    Plan plan = aPolicy().planFor(aMentionAt(style, helsinki("2026-11-16T08:00")));

    assertThat(plan.style()).isEqualTo(style);
    assertThat(plan.obligation().leastPercent()).isEqualTo(percent);
    assertThat(plan.firstReplyDue())
        .isEqualTo(helsinki("2026-11-16T08:00").plus(Duration.ofMinutes(minutes)));
  }

  @Test
  void R7_the_clock_starts_at_publication_and_runs_in_open_hours() {
    Plan plan = aPolicy().planFor(aMentionAt(Style.IRRITATED, FRIDAY_HALF_PAST_FIVE));

    assertThat(plan.firstReplyDue()).isEqualTo(helsinki("2026-11-23T08:30"));
  }

  @Test
  void R7_what_was_published_while_closed_is_due_counted_from_the_opening() {
    Plan plan = aPolicy().planFor(aMentionAt(Style.URGENT, helsinki("2026-11-21T03:00")));

    assertThat(plan.firstReplyDue()).isEqualTo(helsinki("2026-11-23T08:15"));
  }

  @Test
  void R7_holidays_of_the_workspace_are_not_counted() {
    ResponsePolicy policy = aPolicy();
    ResponsePolicy withHoliday =
        policy.with(policy.calendar().with(LocalDate.parse("2026-11-23"), DayHours.CLOSED));

    Plan plan = withHoliday.planFor(aMentionAt(Style.IRRITATED, FRIDAY_HALF_PAST_FIVE));

    assertThat(plan.firstReplyDue()).isEqualTo(helsinki("2026-11-24T08:30"));
  }

  @Test
  void R7_urgent_can_be_set_to_count_day_and_night() {
    Playbook urgent = aPolicy().playbookFor(Style.URGENT);
    Playbook always =
        new Playbook(
            "urgent",
            urgent.obligation(),
            urgent.targets().countedAlways(),
            urgent.communityWindow(),
            urgent.coolDown(),
            urgent.approval(),
            urgent.steps(),
            urgent.mostReplies());

    Plan plan =
        aPolicy().with(always).planFor(aMentionAt(Style.URGENT, helsinki("2026-11-21T03:00")));

    assertThat(plan.firstReplyDue()).isEqualTo(helsinki("2026-11-21T03:15"));
    assertThat(plan.reasons()).extracting(PlanReason::key).contains("plan.due.always");
  }

  @ParameterizedTest
  @EnumSource(names = {"CONSTRUCTIVE", "IRRITATED", "QUESTION"})
  void R8_the_first_reply_is_due_within_the_hour(Style style) {
    Plan plan = aPolicy().planFor(aMention(style));

    assertThat(plan.firstReplyDue()).isEqualTo(MONDAY_NOON.plus(Duration.ofHours(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "URGENT, BY_LEAD",
    "CONSTRUCTIVE, BY_LEAD",
    "QUESTION, BY_LEAD",
    "THREAT, BY_LEAD",
    "IRRITATED, FREE",
    "AD_WEARY, FREE",
    "NEUTRAL, FREE",
    "HARASSMENT, FREE",
    "HOSTILE, AFTER_PUBLIC_OFFER"
  })
  void R9_who_may_decide_not_to_answer_depends_on_the_style(Style style, Silence silence) {
    assertThat(aPolicy().planFor(aMention(style)).silence()).isEqualTo(silence);
  }

  @Test
  void R9_a_customer_known_by_name_is_not_left_without_an_answer() {
    Plan plan = aPolicy().planFor(aMention(Style.HOSTILE).withNamedCustomer(true));

    assertThat(plan.obligation()).isEqualTo(new Obligation.Always());
    assertThat(plan.silence()).isEqualTo(Silence.BY_LEAD);
    assertThat(plan.reasons())
        .extracting(PlanReason::key)
        .contains("plan.obligation.named-customer");
  }

  @Test
  void R9_a_workspace_can_choose_silence_for_named_customers_too() {
    ResponsePolicy policy = aPolicy();
    ResponsePolicy silent =
        policy.with(policy.choices().with(new SilenceChoice(Set.of(Style.HOSTILE), true)));

    Plan plan = silent.planFor(aMention(Style.HOSTILE).withNamedCustomer(true));

    assertThat(plan.obligation()).isEqualTo(new Obligation.May());
    assertThat(plan.silence()).isEqualTo(Silence.AFTER_PUBLIC_OFFER);
  }

  @Test
  void R10_the_community_may_answer_a_question_first_for_half_of_the_hour() {
    Plan plan = aPolicy().planFor(aMention(Style.QUESTION));

    assertThat(plan.communityUntil()).contains(MONDAY_NOON.plus(Duration.ofMinutes(30)));
    assertThat(plan.reasons()).extracting(PlanReason::key).contains("plan.window.open");
  }

  @Test
  void R10_the_window_runs_in_open_hours_like_the_target_it_belongs_to() {
    Plan plan = aPolicy().planFor(aMentionAt(Style.QUESTION, helsinki("2026-11-20T17:45")));

    assertThat(plan.communityUntil()).contains(helsinki("2026-11-23T08:15"));
  }

  @Test
  void R10_no_window_opens_in_a_heated_thread_a_bad_tone_or_in_private() {
    CaseFacts question = aMention(Style.QUESTION);
    CaseFacts negative =
        CaseFacts.of(
            Style.QUESTION,
            Confidence.CERTAIN,
            Sentiment.NEGATIVE,
            LanguageTag.of("fi"),
            Audience.PUBLIC,
            MONDAY_NOON);
    CaseFacts inPrivate =
        CaseFacts.of(
            Style.QUESTION,
            Confidence.CERTAIN,
            Sentiment.NEUTRAL,
            LanguageTag.of("fi"),
            Audience.PRIVATE,
            MONDAY_NOON);

    List<Plan> plans =
        Stream.of(question.withOtherComplaints(1), negative, inPrivate)
            .map(aPolicy()::planFor)
            .toList();

    assertThat(plans).allSatisfy(plan -> assertThat(plan.communityUntil()).isEmpty());
    assertThat(plans)
        .flatExtracting(Plan::reasons)
        .extracting(PlanReason::key)
        .contains("plan.window.heat", "plan.window.tone", "plan.window.private");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "QUESTION")
  void R10_styles_without_a_window_have_none(Style style) {
    assertThat(aPolicy().planFor(aMention(style)).communityUntil()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void R12_influence_never_changes_the_plan(Style style) {
    Plan ofNobody = aPolicy().planFor(aMention(style).withReach(0));
    Plan ofAStar = aPolicy().planFor(aMention(style).withReach(50_000_000));

    assertThat(ofAStar)
        .usingRecursiveComparison()
        .ignoringFields("alarm", "reasons")
        .isEqualTo(ofNobody);
    assertThat(ofAStar.reasons()).containsAll(ofNobody.reasons());
  }

  @ParameterizedTest
  @ValueSource(longs = {10_000, 10_001, Long.MAX_VALUE})
  void R12_influence_raises_the_alarm(long reach) {
    assertThat(aPolicy().planFor(aMention(Style.PRAISE).withReach(9_999)).alarm()).isFalse();
    assertThat(aPolicy().planFor(aMention(Style.PRAISE).withReach(reach)).alarm()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"THREAT", "HARASSMENT"})
  void R31_a_lead_is_told_at_once_and_the_evidence_is_kept(Style style) {
    Plan plan = aPolicy().planFor(aMention(style));

    assertThat(plan.alarm()).isTrue();
    assertThat(plan.steps()).startsWith(PlaybookStep.ALERT_OWNER, PlaybookStep.KEEP_EVIDENCE);
    assertThat(plan.approval()).isEqualTo(ApprovalRule.EVERY_REPLY);
  }

  @Test
  void R27_a_hostile_author_gets_at_most_one_offer() {
    Playbook hostile = aPolicy().playbookFor(Style.HOSTILE);

    assertThat(hostile.isExhaustedAfter(0)).isFalse();
    assertThat(hostile.isExhaustedAfter(1)).isTrue();
    assertThat(aPolicy().planFor(aMention(Style.HOSTILE)).asksFor(PlaybookStep.DISENGAGE)).isTrue();
  }

  @Test
  void an_unsure_style_is_looked_at_first_and_is_not_left_to_the_community() {
    CaseFacts unsure =
        CaseFacts.of(
            Style.QUESTION,
            UNSURE,
            Sentiment.NEUTRAL,
            LanguageTag.of("fi"),
            Audience.PUBLIC,
            MONDAY_NOON);

    Plan plan = aPolicy().planFor(unsure);

    assertThat(plan.undecided()).isTrue();
    assertThat(plan.steps()).startsWith(PlaybookStep.CONFIRM_STYLE).contains(PlaybookStep.REPLY);
    assertThat(plan.communityUntil()).isEmpty();
  }

  @Test
  void an_unsure_guess_of_a_machine_alone_ends_nobodys_claim_to_an_answer() {
    CaseFacts unsure =
        CaseFacts.of(
            Style.HARASSMENT,
            UNSURE,
            Sentiment.NEGATIVE,
            LanguageTag.of("fi"),
            Audience.PUBLIC,
            MONDAY_NOON);

    assertThat(aPolicy().planFor(unsure).obligation()).isEqualTo(new Obligation.May());
  }

  @ParameterizedTest
  @EnumSource
  void a_plan_names_its_policy_and_its_reasons(Style style) {
    Plan plan = aPolicy().withVersion(7).planFor(aMention(style));

    assertThat(plan.policyVersion()).isEqualTo(7);
    assertThat(plan.reasons().getFirst())
        .isEqualTo(PlanReason.of("plan.style").with("style", style.label()));
    assertThat(plan.reasons()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void R22_the_next_update_is_due_on_the_clock_of_the_style() {
    Targets targets =
        Targets.firstReplyWithin(Duration.ofHours(1)).withUpdateEvery(Duration.ofHours(4));
    ResponsePolicy policy =
        aPolicy()
            .with(
                Playbook.of(Style.IRRITATED, new Obligation.Always(), targets, PlaybookStep.REPLY));

    assertThat(policy.nextUpdateDue(policy.playbookFor(Style.IRRITATED), FRIDAY_HALF_PAST_FIVE))
        .contains(helsinki("2026-11-23T11:30"));
    assertThat(policy.nextUpdateDue(policy.playbookFor(Style.NEUTRAL), FRIDAY_HALF_PAST_FIVE))
        .isEmpty();
  }

  @Test
  void a_resolution_target_is_due_on_the_same_clock() {
    Targets targets =
        Targets.firstReplyWithin(Duration.ofHours(1)).withResolutionWithin(Duration.ofHours(20));
    ResponsePolicy policy =
        aPolicy()
            .with(
                Playbook.of(Style.IRRITATED, new Obligation.Always(), targets, PlaybookStep.REPLY));

    Plan plan = policy.planFor(aMentionAt(Style.IRRITATED, FRIDAY_HALF_PAST_FIVE));

    assertThat(plan.resolutionDue()).contains(helsinki("2026-11-24T17:30"));
  }
}
