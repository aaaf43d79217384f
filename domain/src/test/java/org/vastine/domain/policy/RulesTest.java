package org.vastine.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.vastine.domain.policy.PolicyFixture.aMention;
import static org.vastine.domain.policy.PolicyFixture.aMentionAt;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;
import static org.vastine.domain.policy.PolicyFixture.helsinki;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

class RulesTest {

  private static final Condition TWICE = new Condition.Within(Optional.of(2.0), Optional.empty());

  private static final CaseFacts KNOWN =
      aMention(Style.IRRITATED)
          .withSubject(Subject.BILLING)
          .from(Optional.of(new ChannelKind("mastodon")), Optional.of(MentionKind.REVIEW))
          .withMentions(3)
          .withOtherComplaints(4)
          .withReach(5_000)
          .withNamedCustomer(true)
          .withIncident(true)
          .withStaffing(Optional.of(Staffing.NOBODY))
          .withAuthor(
              Optional.of(
                  new AuthorPast(
                      2,
                      PastEnding.STILL_UNHAPPY,
                      PastConduct.WARNED,
                      Optional.of(AudienceRole.PRESS))));

  static Stream<Arguments> conditions() {
    return Stream.of(
        arguments(Aspect.STYLE, oneOf("irritated", "urgent"), oneOf("urgent")),
        arguments(Aspect.SENTIMENT, oneOf("neutral"), oneOf("negative")),
        arguments(Aspect.CHANNEL, oneOf("mastodon"), oneOf("email")),
        arguments(Aspect.KIND, oneOf("review"), oneOf("comment")),
        arguments(Aspect.LANGUAGE, oneOf("fi"), oneOf("tr")),
        arguments(Aspect.SUBJECT, oneOf("billing"), oneOf("staff")),
        arguments(Aspect.AUDIENCE, oneOf("public"), oneOf("private")),
        arguments(Aspect.HOURS, oneOf("open"), oneOf("closed")),
        arguments(Aspect.CUSTOMER, oneOf("named"), oneOf("other")),
        arguments(Aspect.INCIDENT, oneOf("open"), oneOf("none")),
        arguments(Aspect.DUTY, oneOf("nobody"), oneOf("somebody")),
        arguments(Aspect.ENDING, oneOf("still_unhappy", "silent"), oneOf("none")),
        arguments(Aspect.STANDING, oneOf("warned", "muted"), oneOf("none")),
        arguments(Aspect.ROLE, oneOf("press"), oneOf("none", "activist")),
        arguments(Aspect.EARLIER, within(2, 3.0), within(0, 2.0)),
        arguments(Aspect.CONFIDENCE, within(0.9, null), within(0, 0.9)),
        arguments(Aspect.REACH, within(5_000, null), within(5_001, null)),
        arguments(Aspect.COMPLAINTS, within(0, 5.0), within(0, 4.0)),
        arguments(Aspect.MENTIONS, TWICE, within(4, null)));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void R6_a_rule_applies_by_what_it_asks_of_each_aspect(
      Aspect aspect, Condition holds, Condition fails) {
    assertThat(withRules(rule("asked", aspect, holds)).planFor(KNOWN).rule()).contains("asked");
    assertThat(withRules(rule("asked", aspect, fails)).planFor(KNOWN).rule()).isEmpty();
  }

  @Test
  void R6_the_first_rule_whose_conditions_all_hold_leads_to_its_playbook() {
    Plan plan =
        withRules(
                new PolicyRule(
                    "turkish",
                    Map.of(Aspect.MENTIONS, TWICE, Aspect.LANGUAGE, oneOf("tr")),
                    "praise"),
                rule("chased", Aspect.MENTIONS, TWICE),
                rule("anything", Aspect.AUDIENCE, oneOf("public")))
            .planFor(KNOWN);

    assertThat(plan.style()).isEqualTo(Style.IRRITATED);
    assertThat(plan.playbook()).isEqualTo("urgent");
    assertThat(plan.rule()).contains("chased");
    assertThat(plan.obligation()).isEqualTo(new Obligation.Always());
    assertThat(plan.firstReplyDue()).isEqualTo(KNOWN.publishedAt().plus(Duration.ofMinutes(15)));
    assertThat(plan.steps()).contains(PlaybookStep.NAME_TIME_OF_RETURN);
  }

  @Test
  void R6_where_no_rule_applies_the_style_decides() {
    Plan plan = withRules(rule("chased", Aspect.MENTIONS, within(9, null))).planFor(KNOWN);

    assertThat(plan.playbook()).isEqualTo("irritated");
    assertThat(plan.reasons())
        .extracting(PlanReason::key)
        .startsWith("plan.rule.passed", "plan.rule.none", "plan.style");
  }

  @Test
  void R5_the_plan_tells_the_rule_its_facts_and_what_was_considered_before() {
    Plan plan =
        withRules(
                rule("turkish", Aspect.LANGUAGE, oneOf("tr")),
                new PolicyRule(
                    "chased",
                    Map.of(Aspect.MENTIONS, TWICE, Aspect.STYLE, oneOf("irritated")),
                    "urgent"))
            .planFor(KNOWN);

    assertThat(plan.reasons())
        .startsWith(
            new PlanReason(
                "plan.rule.passed", Map.of("rule", "turkish", "aspect", "language", "value", "fi")),
            new PlanReason(
                "plan.rule.applied",
                Map.of(
                    "rule", "chased",
                    "playbook", "urgent",
                    "because", "style=irritated, mentions=3")));
  }

  @Test
  void R5_of_many_rules_that_do_not_apply_the_rest_is_counted() {
    List<PolicyRule> rules = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rules.add(rule("r" + i, Aspect.LANGUAGE, oneOf("tr")));
    }

    List<PlanReason> reasons = aPolicy().with(rules).planFor(KNOWN).reasons();

    assertThat(reasons).filteredOn(reason -> reason.key().equals("plan.rule.passed")).hasSize(12);
    assertThat(reasons).contains(PlanReason.of("plan.rule.more").with("rules", 28));
  }

  @Test
  void R5_a_policy_without_rules_explains_itself_as_before() {
    assertThat(aPolicy().planFor(KNOWN).reasons())
        .extracting(PlanReason::key)
        .noneMatch(key -> key.startsWith("plan.rule"));
  }

  @Test
  void R7_a_rule_can_ask_whether_we_were_open_when_it_was_published() {
    ResponsePolicy policy = withRules(rule("night", Aspect.HOURS, oneOf("closed")));

    assertThat(policy.planFor(aMentionAt(Style.PRAISE, helsinki("2026-11-17T03:00"))).rule())
        .contains("night");
    assertThat(policy.planFor(aMentionAt(Style.PRAISE, helsinki("2026-11-17T09:00"))).rule())
        .isEmpty();
  }

  @Test
  void R10_a_rule_never_leaves_a_threat_to_the_community() {
    ResponsePolicy policy =
        aPolicy()
            .with(
                List.of(
                    new PolicyRule(
                        "everything", Map.of(Aspect.AUDIENCE, oneOf("public")), "question")));

    Plan threat = policy.planFor(aMention(Style.THREAT));

    assertThat(policy.planFor(aMention(Style.PRAISE)).communityUntil()).isPresent();
    assertThat(threat.communityUntil()).isEmpty();
    assertThat(threat.reasons()).contains(PlanReason.of("plan.window.style"));
  }

  @Test
  void R12_a_fact_that_was_not_told_meets_no_condition() {
    CaseFacts untold = aMention(Style.IRRITATED);

    assertThat(
            withRules(rule("mail", Aspect.CHANNEL, oneOf("email")))
                .planFor(untold)
                .reasons()
                .getFirst()
                .facts())
        .containsEntry("value", "unknown");
  }

  @Test
  void R11_of_an_author_of_whom_nobody_asked_no_condition_holds() {
    CaseFacts before = aMention(Style.IRRITATED);

    for (Aspect aspect : List.of(Aspect.ENDING, Aspect.STANDING, Aspect.ROLE)) {
      Condition all = new Condition.OneOf(Set.copyOf(aspect.labels().orElseThrow()));
      assertThat(withRules(rule("all", aspect, all)).planFor(before).rule()).isEmpty();
    }
    Plan plan = withRules(rule("all", Aspect.EARLIER, within(0, null))).planFor(before);
    assertThat(plan.rule()).isEmpty();
    assertThat(plan.reasons().getFirst().facts()).containsEntry("value", "unknown");
  }

  @Test
  void R6_an_author_of_whom_nothing_is_known_is_new_and_has_no_role() {
    CaseFacts unknown = aMention(Style.IRRITATED).withAuthor(Optional.of(AuthorPast.BLANK));

    assertThat(
            withRules(
                    new PolicyRule(
                        "new",
                        Map.of(
                            Aspect.EARLIER, within(0, 1.0),
                            Aspect.ENDING, oneOf("none"),
                            Aspect.STANDING, oneOf("none"),
                            Aspect.ROLE, oneOf("none")),
                        "urgent"))
                .planFor(unknown)
                .reasons())
        .contains(
            new PlanReason(
                "plan.rule.applied",
                Map.of(
                    "rule", "new",
                    "playbook", "urgent",
                    "because", "ending=none, standing=none, role=none, earlier=0")));
  }

  @Test
  void a_condition_fits_what_it_asks_about() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule("wrong", Aspect.REACH, oneOf("many")));
    assertThatIllegalArgumentException().isThrownBy(() -> rule("wrong", Aspect.STYLE, TWICE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule("wrong", Aspect.STYLE, oneOf("furious")));
    assertThatIllegalArgumentException().isThrownBy(() -> oneOf());
    assertThatIllegalArgumentException().isThrownBy(() -> within(2, 2.0));
  }

  @Test
  void a_rule_leads_to_a_playbook_that_is_there_and_has_a_name_of_its_own() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aPolicy().with(List.of(new PolicyRule("a", Map.of(), "absent"))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> withRules(rule("a", Aspect.REACH, TWICE), rule("a", Aspect.REACH, TWICE)));
  }

  @Test
  void R6_a_later_version_without_the_playbook_goes_by_the_style() {
    ResponsePolicy policy = aPolicy();

    assertThat(policy.playbookFor(Optional.of("urgent"), Style.PRAISE).name()).isEqualTo("urgent");
    assertThat(policy.playbookFor(Optional.of("gone"), Style.PRAISE).name()).isEqualTo("praise");
    assertThat(policy.playbookFor(Optional.empty(), Style.PRAISE).name()).isEqualTo("praise");
  }

  private static ResponsePolicy withRules(PolicyRule... rules) {
    return aPolicy().with(List.of(rules));
  }

  private static PolicyRule rule(String name, Aspect aspect, Condition condition) {
    return new PolicyRule(name, Map.of(aspect, condition), "urgent");
  }

  private static Condition oneOf(String... labels) {
    return new Condition.OneOf(Set.of(labels));
  }

  private static Condition within(double from, Double below) {
    return new Condition.Within(Optional.of(from), Optional.ofNullable(below));
  }
}
