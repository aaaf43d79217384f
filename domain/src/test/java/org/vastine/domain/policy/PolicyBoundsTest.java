package org.vastine.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.policy.Choices.CommunityChoice;
import org.vastine.domain.policy.Choices.ExplanationChoice;
import org.vastine.domain.triage.Style;

/** What the parts of a policy may be at the utmost, and what contradicts itself. */
class PolicyBoundsTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration YEAR = Duration.ofDays(366);

  private static FollowThrough followThrough(
      int percent, int promises, Duration update, Duration back, Duration silent) {
    return new FollowThrough(percent, update, promises, back, silent);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 99})
  void R21_a_promise_is_called_to_mind_within_its_time(int percent) {
    assertThat(followThrough(percent, 1, HOUR, HOUR, HOUR).warnAtPercent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "0,1,PT1H,PT1H,PT1H",
    "100,1,PT1H,PT1H,PT1H",
    "50,0,PT1H,PT1H,PT1H",
    "50,1,PT0S,PT1H,PT1H",
    "50,1,PT1H,PT0S,PT1H",
    "50,1,PT1H,PT1H,PT0S",
    "50,1,PT-1H,PT1H,PT1H"
  })
  void R22_figures_that_leave_nothing_to_warn_of_to_keep_or_to_wait_for_are_refused(
      int percent, int promises, Duration update, Duration back, Duration silent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> followThrough(percent, promises, update, back, silent));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 99})
  void R6_a_share_is_neither_nothing_nor_all(int percent) {
    assertThat(new Obligation.TargetShare(percent).percent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100})
  void R6_a_share_of_nothing_or_all_has_another_name(int percent) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Obligation.TargetShare(percent));
  }

  @Test
  void R10_the_community_has_none_to_half_of_the_time() {
    assertThat(new CommunityChoice(0).longestFor(HOUR)).isZero();
    assertThat(new CommunityChoice(50).longestFor(HOUR)).isEqualTo(Duration.ofMinutes(30));
    assertThatIllegalArgumentException().isThrownBy(() -> new CommunityChoice(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new CommunityChoice(51));
  }

  @Test
  void R13_our_side_may_be_explained_never() {
    assertThat(new ExplanationChoice(false, 0).mostTimes()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void R20_a_likeness_may_be_of_any_percentage(int percent) {
    GuardRules usual = aPolicy().guard();

    assertThat(
            new GuardRules(
                    usual.rules(),
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ZERO,
                    percent,
                    1,
                    Optional.empty())
                .alikeFromPercent())
        .isEqualTo(percent);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void R13_who_answers_for_irony_has_a_name(int letters) {
    GuardRules usual = aPolicy().guard();

    assertThat(ironyOf(usual, "a".repeat(letters)).ironyOwner()).contains("a".repeat(letters));
    assertThatIllegalArgumentException().isThrownBy(() -> ironyOf(usual, " "));
    assertThatIllegalArgumentException().isThrownBy(() -> ironyOf(usual, "a".repeat(101)));
  }

  private static GuardRules ironyOf(GuardRules usual, String owner) {
    return new GuardRules(
        usual.rules(),
        usual.heatedCoolDown(),
        usual.longestCoolDown(),
        usual.repetitionLookback(),
        usual.alikeFromPercent(),
        usual.publicTurns(),
        Optional.of(owner));
  }

  private static Targets targets(Duration first, Duration update, Duration solved) {
    return new Targets(
        first, Optional.ofNullable(update), Optional.ofNullable(solved), false, Optional.empty());
  }

  @Test
  void R7_targets_lie_within_a_year_and_a_solution_not_before_the_first_reply() {
    assertThat(targets(YEAR, YEAR, YEAR).firstReply()).isEqualTo(YEAR);
    assertThat(targets(HOUR, null, HOUR).resolution()).contains(HOUR);
    for (Duration wrong : List.of(Duration.ZERO, HOUR.negated(), YEAR.plusSeconds(1))) {
      assertThatIllegalArgumentException().isThrownBy(() -> targets(wrong, null, null));
      assertThatIllegalArgumentException().isThrownBy(() -> targets(HOUR, wrong, null));
      assertThatIllegalArgumentException().isThrownBy(() -> targets(HOUR, null, wrong));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> targets(HOUR, null, HOUR.minusSeconds(1)));
  }

  @Test
  void R7_a_calendar_is_called_by_a_name_and_goes_for_what_is_counted_in_hours() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> targets(HOUR, null, null).countedIn("Week End"));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Targets(HOUR, Optional.empty(), Optional.empty(), true, Optional.of("office")));
  }

  @Test
  void R14_a_cool_down_lasts_an_hour_at_most() {
    Playbook praise = aPolicy().playbookFor(Style.PRAISE);

    assertThat(praise.withCoolDown(HOUR).coolDown()).isEqualTo(HOUR);
    assertThatIllegalArgumentException().isThrownBy(() -> praise.withCoolDown(HOUR.plusSeconds(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> praise.withCoolDown(Duration.ofSeconds(-1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Big", "9to5", "a b", "-x", "x234567890123456789012345678901234567890y"})
  void R5_playbooks_and_rules_have_plain_names(String name) {
    Playbook praise = aPolicy().playbookFor(Style.PRAISE);

    assertThatIllegalArgumentException().isThrownBy(() -> praise.named(name));
    assertThatIllegalArgumentException().isThrownBy(() -> new PolicyRule(name, Map.of(), "praise"));
    assertThatIllegalArgumentException().isThrownBy(() -> new PolicyRule("calm", Map.of(), name));
    assertThat(Playbook.isName(name)).isFalse();
  }

  private static WorkRules work(
      Duration lease, Duration undo, Duration grace, Duration goesOn, Duration share, long reach) {
    return new WorkRules(lease, undo, grace, goesOn, share, reach);
  }

  @Test
  void R12_rules_of_work_leave_something_to_hold_and_to_measure() {
    Duration none = Duration.ZERO;
    Duration five = Duration.ofMinutes(5);
    Duration less = Duration.ofSeconds(-1);

    assertThatCode(() -> work(HOUR, five, none, HOUR, HOUR, 1)).doesNotThrowAnyException();
    assertThatCode(() -> work(HOUR, none, none, HOUR, HOUR, 1)).doesNotThrowAnyException();
    assertThatIllegalArgumentException().isThrownBy(() -> work(none, five, none, HOUR, HOUR, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> work(HOUR, five.plusSeconds(1), none, HOUR, HOUR, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> work(HOUR, less, none, HOUR, HOUR, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> work(HOUR, five, less, HOUR, HOUR, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> work(HOUR, five, none, none, HOUR, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> work(HOUR, five, none, HOUR, none, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> work(HOUR, five, none, HOUR, HOUR, 0));
  }

  @Test
  void R21_figures_of_work_are_changed_one_by_one() {
    WorkRules usual = aPolicy().work();
    FollowThrough other = followThrough(50, 1, HOUR, HOUR, HOUR);
    PresenceRule sooner = new PresenceRule(HOUR, HOUR);

    assertThat(usual.with(other).followThrough()).isEqualTo(other);
    assertThat(usual.with(other).with(sooner))
        .isEqualTo(
            new WorkRules(
                usual.claimLease(),
                usual.undo(),
                usual.lateGrace(),
                usual.continuation(),
                usual.shareWindow(),
                usual.alarmFromReach(),
                other,
                sooner));
    assertThat(aPolicy().with(usual.with(other)).work().followThrough()).isEqualTo(other);
  }

  @Test
  void R5_so_many_rules_playbooks_and_calendars_are_the_most() {
    assertThat(aPolicy().with(rules(200)).rules()).hasSize(200);
    assertThatIllegalArgumentException().isThrownBy(() -> aPolicy().with(rules(201)));
    assertThat(withPlaybooks(100).playbooks()).hasSize(100);
    assertThatIllegalArgumentException().isThrownBy(() -> withPlaybooks(101));
    assertThat(calendars(20).named()).hasSize(20);
    assertThatIllegalArgumentException().isThrownBy(() -> calendars(21));
  }

  private static List<PolicyRule> rules(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(one ->
            new PolicyRule(
                "r" + one,
                Map.of(
                    Aspect.REACH, new Condition.Within(Optional.of(1.0 * one), Optional.empty())),
                "urgent"))
        .toList();
  }

  private static ResponsePolicy withPlaybooks(int number) {
    ResponsePolicy policy = aPolicy();
    for (int one = policy.playbooks().size() + 1; one <= number; one++) {
      policy = policy.with(policy.playbookFor(Style.PRAISE).named("p" + one));
    }
    return policy;
  }

  private static Calendars calendars(int number) {
    Map<String, BusinessCalendar> named = new TreeMap<>();
    for (int one = 1; one <= number; one++) {
      named.put("c" + one, aPolicy().calendar());
    }
    return new Calendars(named, "c1");
  }

  @Test
  void R5_a_policy_has_a_name_and_a_voice_of_limited_length() {
    assertThat(named("x".repeat(100)).name()).hasSize(100);
    assertThatIllegalArgumentException().isThrownBy(() -> named("x".repeat(101)));
    assertThatIllegalArgumentException().isThrownBy(() -> named(" "));
    assertThat(aPolicy().withVoice("x".repeat(2_000)).voice()).isPresent();
    assertThatIllegalArgumentException().isThrownBy(() -> aPolicy().withVoice("x".repeat(2_001)));
    assertThatIllegalArgumentException().isThrownBy(() -> aPolicy().withVoice(" \n"));
  }

  private static ResponsePolicy named(String name) {
    ResponsePolicy policy = aPolicy();
    return new ResponsePolicy(
        1,
        name,
        policy.calendars(),
        policy.playbooks(),
        policy.styles(),
        policy.rules(),
        policy.undecidedBelow(),
        policy.guard(),
        policy.work(),
        policy.choices(),
        policy.voice());
  }

  @ParameterizedTest
  @CsvSource({"THREAT,ALERT_OWNER,true", "THREAT,THANK,false", "PRAISE,THANK,true"})
  void R6_a_plan_asks_for_the_steps_of_its_playbook(Style style, PlaybookStep step, boolean asked) {
    assertThat(aPolicy().planFor(PolicyFixture.aMention(style)).asksFor(step)).isEqualTo(asked);
  }

  @Test
  void R31_a_plan_says_why_it_raises_the_alarm() {
    long wide = aPolicy().work().alarmFromReach();

    assertThat(keys(PolicyFixture.aMention(Style.THREAT)))
        .contains("plan.alarm.style")
        .doesNotContain("plan.alarm.reach");
    assertThat(keys(PolicyFixture.aMention(Style.PRAISE).withReach(wide)))
        .contains("plan.alarm.reach")
        .doesNotContain("plan.alarm.style");
    assertThat(keys(PolicyFixture.aMention(Style.PRAISE).withReach(wide - 1)))
        .doesNotContain("plan.alarm.reach", "plan.alarm.style");
  }

  private static List<String> keys(CaseFacts facts) {
    return aPolicy().planFor(facts).reasons().stream().map(PlanReason::key).toList();
  }
}
