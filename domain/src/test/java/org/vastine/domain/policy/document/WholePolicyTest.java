package org.vastine.domain.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.domain.policy.ApprovalRule;
import org.vastine.domain.policy.Choices;
import org.vastine.domain.policy.CommunityWindow;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.FindingRule;
import org.vastine.domain.policy.FollowThrough;
import org.vastine.domain.policy.GuardRules;
import org.vastine.domain.policy.Overriding;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.PresenceRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.policy.WorkRules;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Style;

/** R5: nothing that was chosen is lost between a policy and its document. */
class WholePolicyTest {

  private static final Choices OTHER_CHOICES =
      new Choices(
          new Choices.SilenceChoice(Set.of(Style.HOSTILE, Style.AD_WEARY), true),
          new Choices.CommunityChoice(40),
          false,
          new Choices.ApologyChoice(false, true),
          Choices.ContactChoice.TEAM_ADDRESS,
          new Choices.ExplanationChoice(true, 3),
          new Choices.ReviewChoice(false, true, Duration.ofDays(7)),
          new Choices.HidingChoice(true));

  private static final WorkRules OTHER_WORK =
      new WorkRules(
          Duration.ofMinutes(20),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofDays(9),
          Duration.ofDays(60),
          777,
          new FollowThrough(50, Duration.ofHours(3), 7, Duration.ofHours(5), Duration.ofDays(2)),
          new PresenceRule(Duration.ofHours(9), Duration.ofDays(3)));

  private static GuardRules otherGuard() {
    Map<FindingKind, FindingRule> rules = new EnumMap<>(aPolicy().guard().rules());
    rules.put(
        FindingKind.EXCUSES,
        new FindingRule(
            FindingKind.EXCUSES, Severity.STOP, Overriding.BY_APPROVER, new Confidence(0.25)));
    return new GuardRules(
        rules,
        Duration.ofMinutes(7),
        Duration.ofMinutes(9),
        Duration.ofDays(11),
        55,
        7,
        Optional.of("Lea Laine"));
  }

  private static Playbook otherPraise() {
    Playbook praise = aPolicy().playbookFor(Style.PRAISE);
    return new Playbook(
            praise.name(),
            praise.obligation(),
            praise
                .targets()
                .withUpdateEvery(Duration.ofHours(30))
                .withResolutionWithin(Duration.ofHours(40)),
            praise.communityWindow(),
            Duration.ofMinutes(1),
            ApprovalRule.FIRST_PUBLIC_REPLY,
            praise.steps(),
            praise.mostReplies())
        .withMostReplies(4)
        .withCommunityWindow(new CommunityWindow(Duration.ofMinutes(90), 3, true));
  }

  @Test
  void R5_a_policy_in_which_everything_is_otherwise_than_usual_is_read_as_it_was_written() {
    ResponsePolicy usual = aPolicy();
    ResponsePolicy other =
        new ResponsePolicy(
            1,
            "Other",
            usual.calendars(),
            usual.with(questionWithin(40)).with(otherPraise()).playbooks(),
            usual.styles(),
            usual.rules(),
            new Confidence(0.35),
            otherGuard(),
            OTHER_WORK,
            OTHER_CHOICES,
            Optional.of("Warm."));

    assertThat(PolicyReader.read(PolicyWriter.write(other)))
        .isEqualTo(new PolicyReading.Sound(other));
    assertThat(
            Arrays.stream(ResponsePolicy.class.getRecordComponents())
                .filter(part -> part.getType() != int.class)
                .count())
        .as("parts that have to be otherwise in this test")
        .isEqualTo(10);
  }

  /** A window that so much of the time for the first reply allows. */
  private static Playbook questionWithin(int percent) {
    Playbook question = aPolicy().playbookFor(Style.QUESTION);
    return question.withCommunityWindow(
        CommunityWindow.calm(question.targets().firstReply().multipliedBy(percent).dividedBy(100)));
  }

  @Test
  void R5_guard_rules_that_are_left_out_are_as_usual_beside_those_that_are_named() {
    DocumentFixture document =
        new DocumentFixture(PolicyWriter.write(aPolicy()))
            .with("guard", Map.of("rules", Map.of("excuses", Map.of("severity", "stop"))));
    FindingRule usual = aPolicy().guard().ruleFor(FindingKind.EXCUSES);

    assertThat(PolicyReader.read(document.node()))
        .isEqualTo(
            new PolicyReading.Sound(
                aPolicy()
                    .with(
                        aPolicy()
                            .guard()
                            .with(
                                new FindingRule(
                                    FindingKind.EXCUSES,
                                    Severity.STOP,
                                    usual.overriding(),
                                    usual.sureFrom())))));
  }
}
