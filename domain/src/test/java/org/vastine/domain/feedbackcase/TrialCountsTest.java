package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.by;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.policy.ApprovalRule;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.CommunityWindow;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.PolicyFixture;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Targets;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What a trial of a policy counts (R11). */
final class TrialCountsTest {

  private static final ResponsePolicy TODAY = PolicyFixture.aPolicy();
  private static final Instant UNTIL = NOON.plus(Duration.ofDays(1));

  private static RecordedCase recorded(int number, Style style, Instant at) {
    Mention mention = CaseFixture.aMention(number, at);
    CaseEvent opened = CaseIntake.open(mention, at);
    CaseId id = new CaseId(CaseFixture.id(1_000 + number));
    return new RecordedCase(
        id,
        Stream.concat(
                Stream.of(opened),
                CaseFixture.triageAt(at)
                    .judged(
                        FeedbackCase.fold(id, List.of(opened)),
                        mention.id(),
                        CaseFixture.assessed(style, 0.9))
                    .stream())
            .toList(),
        Optional.empty(),
        Map.of());
  }

  private static PolicyTrial.Report tried(ResponsePolicy other, Style... styles) {
    List<RecordedCase> cases =
        IntStream.range(0, styles.length)
            .mapToObj(number -> recorded(number, styles[number], NOON))
            .toList();
    return PolicyTrial.of(cases, TODAY, other, UNTIL);
  }

  private static Map<TrialChange, Integer> changes(Playbook playbook, Style style) {
    return tried(TODAY.with(playbook), style).byChange();
  }

  @Test
  void R11_approvals_alarms_and_community_windows_are_counted_on_their_own() {
    PolicyTrial.Side side =
        tried(TODAY, Style.THREAT, Style.HARASSMENT, Style.QUESTION, Style.PRAISE, Style.PRAISE)
            .today();

    assertThat(side.approvals()).as("threats and harassment").isEqualTo(2);
    assertThat(side.alarms()).as("threats and harassment").isEqualTo(2);
    assertThat(side.community()).as("a heated thread is left to nobody").isZero();
    assertThat(tried(TODAY, Style.QUESTION).today().community()).isEqualTo(1);
    assertThat(side.mustAnswer()).as("all but harassment").isEqualTo(4);
  }

  @Test
  void R11_what_may_go_unanswered_is_never_late() {
    PolicyTrial.Side side = tried(TODAY, Style.HOSTILE, Style.NEUTRAL).today();

    assertThat(side.mustAnswer()).isZero();
    assertThat(side.breached()).isZero();
    assertThat(side.busiestHour()).isZero();
  }

  @Test
  void R11_in_what_plans_differ_is_told_by_name() {
    Playbook praise = TODAY.playbookFor(Style.PRAISE);
    Playbook irritated = TODAY.playbookFor(Style.IRRITATED);

    assertThat(changes(praise.withApproval(ApprovalRule.EVERY_REPLY), Style.PRAISE))
        .isEqualTo(Map.of(TrialChange.APPROVAL, 1));
    assertThat(
            changes(
                TODAY
                    .playbookFor(Style.QUESTION)
                    .withCommunityWindow(CommunityWindow.calm(Duration.ofMinutes(10))),
                Style.QUESTION))
        .isEqualTo(Map.of(TrialChange.COMMUNITY, 1));
    assertThat(
            changes(
                new Playbook(
                    praise.name(),
                    praise.obligation(),
                    praise.targets(),
                    praise.communityWindow(),
                    praise.coolDown(),
                    praise.approval(),
                    List.of(PlaybookStep.REPLY, PlaybookStep.ALERT_OWNER),
                    praise.mostReplies()),
                Style.PRAISE))
        .isEqualTo(Map.of(TrialChange.ALARM, 1, TrialChange.STEPS, 1));
    assertThat(
            changes(
                Playbook.of(
                    Style.IRRITATED,
                    irritated.obligation(),
                    Targets.firstReplyWithin(Duration.ofHours(2)),
                    irritated.steps().toArray(PlaybookStep[]::new)),
                Style.IRRITATED))
        .containsEntry(TrialChange.LATER, 1)
        .doesNotContainKey(TrialChange.SOONER);
  }

  @Test
  void R11_the_first_of_those_that_differ_are_named_and_all_are_counted() {
    Style[] many = new Style[PolicyTrial.MOST_NAMED + 1];
    Arrays.fill(many, Style.PRAISE);

    PolicyTrial.Report report =
        tried(
            TODAY.with(TODAY.playbookFor(Style.PRAISE).withApproval(ApprovalRule.EVERY_REPLY)),
            many);

    assertThat(report.named()).hasSize(PolicyTrial.MOST_NAMED);
    assertThat(report.differing()).isEqualTo(PolicyTrial.MOST_NAMED + 1);
    assertThat(report.named().getFirst().id()).isEqualTo(new CaseId(CaseFixture.id(1_000)));
  }

  @Test
  void R11_the_work_stands_beside_the_room_of_those_on_duty_where_there_is_a_roster() {
    DutyRoom two = DutyRoom.of(ZoneId.of("Europe/Helsinki"), (_, _) -> 2);
    List<RecordedCase> three =
        IntStream.range(0, 3).mapToObj(number -> recorded(number, Style.IRRITATED, NOON)).toList();

    PolicyTrial.Report report = PolicyTrial.of(three, TODAY, TODAY, UNTIL, Optional.of(two));

    assertThat(report.today().onDuty().orElseThrow().hoursBeyond()).isEqualTo(1);
    assertThat(report.today().onDuty().orElseThrow().dueUnattended()).isZero();
    assertThat(report.today().busiestHour()).isEqualTo(3);
  }

  private static ResponsePolicy heated(int complaints) {
    return TODAY.with(
        List.of(
            new PolicyRule(
                "heated",
                Map.of(
                    Aspect.COMPLAINTS,
                    new Condition.Within(Optional.of((double) complaints), Optional.empty())),
                "urgent")));
  }

  private static int heatedCases(int complaints, RecordedCase... cases) {
    return PolicyTrial.of(List.of(cases), TODAY, heated(complaints), UNTIL).differing();
  }

  @Test
  void R11_complaints_count_from_when_they_came_in_whatever_order_the_cases_are_read() {
    RecordedCase first = recorded(1, Style.IRRITATED, NOON);
    RecordedCase second = recorded(2, Style.IRRITATED, NOON.plusSeconds(60));
    RecordedCase third = recorded(3, Style.IRRITATED, NOON.plusSeconds(120));

    assertThat(heatedCases(2, third, first, second)).isEqualTo(1);
    assertThat(heatedCases(1, third, second, first)).isEqualTo(2);
  }

  @Test
  void R11_a_case_that_turned_negative_after_it_was_decided_is_no_complaint_of_its_own() {
    RecordedCase calm = recorded(1, Style.QUESTION, NOON.plusSeconds(60));
    RecordedCase turned =
        new RecordedCase(
            calm.id(),
            Stream.concat(
                    calm.events().stream(),
                    Stream.<CaseEvent>of(
                        new CaseEvent.TriageCorrected(
                            NOON.plusSeconds(600),
                            by(AINO),
                            Style.QUESTION,
                            Sentiment.NEGATIVE,
                            Subject.OTHER,
                            LanguageTag.of("fi"))))
                .toList(),
            calm.channel(),
            calm.kinds());

    assertThat(heatedCases(1, recorded(2, Style.IRRITATED, NOON), turned))
        .as("the other's complaint counts")
        .isEqualTo(1);
    assertThat(heatedCases(1, turned, recorded(2, Style.PRAISE, NOON.plusSeconds(900))))
        .as("and its own for those that come later")
        .isEqualTo(1);
  }

  @Test
  void R11_a_case_is_decided_by_what_its_workspace_told() {
    RecordedCase plain = recorded(1, Style.PRAISE, NOON);
    CaseEvent.Opened opened = (CaseEvent.Opened) plain.events().getFirst();
    RecordedCase named =
        plain.with(new WorkspaceFacts(Set.of(opened.author()), List.of(), Optional.empty()));
    ResponsePolicy known =
        TODAY.with(
            List.of(
                new PolicyRule(
                    "known",
                    Map.of(Aspect.CUSTOMER, new Condition.OneOf(Set.of("named"))),
                    "urgent")));

    assertThat(PolicyTrial.of(List.of(plain), TODAY, known, UNTIL).differing()).isZero();
    assertThat(PolicyTrial.of(List.of(named), TODAY, known, UNTIL).differing()).isEqualTo(1);
  }
}
