package org.vastine.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.policy.PolicyFixture.aMention;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.Choices.ExplanationChoice;
import org.vastine.domain.policy.Choices.ReviewChoice;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Style;

class PolicyValuesTest {

  @ParameterizedTest
  @CsvSource({
    "STOP, WARN, STOP, WARN",
    "STOP, HINT, STOP, HINT",
    "WARN, HINT, WARN, HINT",
    "WARN, WARN, WARN, WARN"
  })
  void of_two_severities_one_is_the_graver(
      Severity one, Severity other, Severity graver, Severity milder) {
    assertThat(one.orGraver(other)).isEqualTo(other.orGraver(one)).isEqualTo(graver);
    assertThat(one.orMilder(other)).isEqualTo(other.orMilder(one)).isEqualTo(milder);
  }

  @Test
  void a_hint_is_as_mild_as_it_gets() {
    assertThat(Severity.STOP.milder()).isEqualTo(Severity.WARN);
    assertThat(Severity.WARN.milder()).isEqualTo(Severity.HINT);
    assertThat(Severity.HINT.milder()).isEqualTo(Severity.HINT);
  }

  @Test
  void a_rule_acts_in_full_from_its_confidence_on() {
    FindingRule rule =
        new FindingRule(
            FindingKind.EXCUSES, Severity.WARN, Overriding.BY_WRITER, new Confidence(0.6));

    assertThat(rule.severityAt(new Confidence(0.6))).isEqualTo(Severity.WARN);
    assertThat(rule.severityAt(new Confidence(0.599))).isEqualTo(Severity.HINT);
  }

  @ParameterizedTest
  @CsvSource({
    "NO_REPLY, true, false",
    "FIRST_PUBLIC_REPLY, true, true",
    "FIRST_PUBLIC_REPLY, false, false",
    "EVERY_REPLY, false, true"
  })
  void an_approval_rule_says_which_replies_another_member_sees(
      ApprovalRule rule, boolean first, boolean needed) {
    assertThat(rule.needsApproval(first)).isEqualTo(needed);
  }

  @Test
  void obligations_have_labels_for_the_api() {
    assertThat(new Obligation.Always().label()).isEqualTo("always");
    assertThat(new Obligation.TargetShare(90).label()).isEqualTo("target_share");
    assertThat(new Obligation.May().label()).isEqualTo("may");
    assertThat(new Obligation.Never().label()).isEqualTo("never");
    assertThat(Labelled.find(PlaybookStep.class, "apologise_once"))
        .contains(PlaybookStep.APOLOGISE_ONCE);
  }

  @Test
  void a_community_window_has_a_length_and_a_limit() {
    assertThatIllegalArgumentException().isThrownBy(() -> CommunityWindow.calm(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommunityWindow.calm(Duration.ofMinutes(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CommunityWindow(Duration.ofMinutes(1), -1, false));
  }

  @Test
  void facts_do_not_count_below_nothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> aMention(Style.NEUTRAL).withReach(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aMention(Style.NEUTRAL).withOtherComplaints(-1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plan", "plan.", "style.plan", "plan.Style", "plan.style too"})
  void a_reason_of_a_plan_is_a_message_key(String key) {
    assertThatIllegalArgumentException().isThrownBy(() -> PlanReason.of(key));
    assertThat(new PlanReason("plan.due.always", Map.of("time", "PT1H")))
        .isEqualTo(PlanReason.of("plan.due.always").with("time", Duration.ofHours(1)));
  }

  @Test
  void reviews_are_asked_for_only_when_everyone_is_asked_and_the_rules_are_checked() {
    assertThat(new ReviewChoice(true, true, Duration.ZERO).mayAsk()).isTrue();
    assertThat(new ReviewChoice(false, true, Duration.ZERO).mayAsk()).isFalse();
    assertThat(new ReviewChoice(true, false, Duration.ZERO).mayAsk()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewChoice(true, true, Duration.ofDays(-1)));
  }

  @Test
  void choices_that_cannot_be_meant_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ExplanationChoice(false, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewChoice(true, true, Duration.ofDays(-1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void a_likeness_is_a_percentage(int percent) {
    GuardRules rules = PolicyFixture.aPolicy().guard();

    assertThatIllegalArgumentException().isThrownBy(() -> rules(rules, 0, 0, 0, percent, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> rules(rules, -1, 0, 0, 70, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> rules(rules, 0, -1, 0, 70, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> rules(rules, 0, 0, -1, 70, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> rules(rules, 0, 0, 0, 70, percent));
  }

  private static GuardRules rules(
      GuardRules of, int heated, int longest, int lookback, int percent, int turns) {
    return new GuardRules(
        of.rules(),
        Duration.ofSeconds(heated),
        Duration.ofSeconds(longest),
        Duration.ofSeconds(lookback),
        percent,
        turns,
        of.ironyOwner());
  }
}
