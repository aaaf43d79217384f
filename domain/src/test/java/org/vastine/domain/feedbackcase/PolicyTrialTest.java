package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.aMention;
import static org.vastine.domain.feedbackcase.CaseFixture.assessed;
import static org.vastine.domain.feedbackcase.CaseFixture.triageAt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.ObligationShare;
import org.vastine.domain.policy.PastConduct;
import org.vastine.domain.policy.PastEnding;
import org.vastine.domain.policy.PolicyFixture;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Staffing;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Style;

class PolicyTrialTest {

  private static final ResponsePolicy TODAY = PolicyFixture.aPolicy();
  private static final ResponsePolicy STRICTER =
      TODAY.with(
          List.of(
              new PolicyRule(
                  "comments",
                  Map.of(
                      Aspect.KIND, new Condition.OneOf(Set.of("comment")),
                      Aspect.STYLE, new Condition.OneOf(Set.of("irritated"))),
                  "urgent")));

  private static final Instant UNTIL = NOON.plus(Duration.ofDays(1));

  @Test
  void R11_the_policy_of_today_changes_nothing() {
    PolicyTrial.Report report =
        PolicyTrial.of(List.of(aCase(1, Style.IRRITATED)), TODAY, TODAY.withVersion(2), UNTIL);

    assertThat(report.cases()).isEqualTo(1);
    assertThat(report.differing()).isZero();
    assertThat(report.today()).isEqualTo(report.other());
  }

  @Test
  void R11_a_case_that_would_be_met_otherwise_is_named_with_both_plans() {
    PolicyTrial.Report report =
        PolicyTrial.of(
            List.of(aCase(1, Style.IRRITATED), aCase(2, Style.PRAISE)), TODAY, STRICTER, UNTIL);

    assertThat(report.cases()).isEqualTo(2);
    assertThat(report.byStyle()).containsExactly(Map.entry(Style.IRRITATED, 1));
    PolicyTrial.Difference named = report.named().getFirst();
    assertThat(named.id()).isEqualTo(id(1));
    assertThat(named.other().rule()).contains("comments");
    assertThat(named.changes())
        .containsExactlyInAnyOrder(
            TrialChange.PLAYBOOK, TrialChange.OBLIGATION, TrialChange.SOONER, TrialChange.STEPS);
  }

  @Test
  void R9_R11_the_answered_share_of_a_style_stands_against_what_each_policy_asks() {
    RecordedCase left =
        with(
            aCase(3, Style.IRRITATED),
            new CaseEvent.AnswerDeclined(
                NOON.plusSeconds(60), By.VASTINE, SilenceReason.DUPLICATE, Optional.empty()));
    List<RecordedCase> cases =
        List.of(
            answered(aCase(1, Style.IRRITATED), NOON.plus(Duration.ofHours(5))),
            aCase(2, Style.IRRITATED),
            left,
            aCase(4, Style.NEUTRAL),
            answered(aCase(5, Style.NEUTRAL), NOON.plusSeconds(60)));

    PolicyTrial.Report report = PolicyTrial.of(cases, TODAY, STRICTER, UNTIL);

    TrialShare today = share(report.today(), Style.IRRITATED);
    assertThat(today.owed()).isEqualTo(new ObligationShare(1, 1, 1));
    assertThat(today.askedPercent()).isEqualTo(90);
    assertThat(today.isKept()).isFalse();
    assertThat(share(report.other(), Style.IRRITATED).askedPercent()).isEqualTo(100);
    TrialShare neutral = share(report.today(), Style.NEUTRAL);
    assertThat(neutral).isEqualTo(new TrialShare(new ObligationShare(0, 0, 0), 0, 2, 1));
    assertThat(neutral.isKept()).isTrue();
  }

  @Test
  void R9_R11_what_still_has_time_is_neither_answered_nor_neglected() {
    PolicyTrial.Report report =
        PolicyTrial.of(
            List.of(aCase(1, Style.IRRITATED)), TODAY, STRICTER, NOON.plus(Duration.ofMinutes(30)));

    assertThat(share(report.today(), Style.IRRITATED).owed().settled()).isZero();
    assertThat(share(report.other(), Style.IRRITATED).owed().neglected()).isEqualTo(1);
  }

  private static TrialShare share(PolicyTrial.Side side, Style style) {
    return Objects.requireNonNull(side.answered().get(style));
  }

  @Test
  void R11_the_work_that_is_due_is_told_by_the_hour_of_the_day_and_by_style() {
    RecordedCase answered = answered(aCase(1, Style.IRRITATED), NOON.plus(Duration.ofMinutes(40)));

    PolicyTrial.Report report =
        PolicyTrial.of(List.of(answered, aCase(2, Style.IRRITATED)), TODAY, STRICTER, UNTIL);

    assertThat(report.today().dueByHour()).hasSize(24);
    assertThat(report.today().dueByHour().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(report.today().mustAnswer());
    assertThat(report.today().inTime())
        .containsEntry(Style.IRRITATED, new PolicyTrial.InTime(2, 1));
    assertThat(report.other().inTime())
        .containsEntry(Style.IRRITATED, new PolicyTrial.InTime(2, 0));
  }

  @Test
  void R11_the_work_by_hour_stands_beside_the_hours_in_which_each_policy_is_open() {
    ResponsePolicy always = TODAY.with(BusinessCalendar.alwaysOpen(TODAY.calendar().zone()));

    PolicyTrial.Report report =
        PolicyTrial.of(List.of(aCase(1, Style.IRRITATED)), TODAY, always, UNTIL);

    assertThat(report.today().openDays()).isEqualTo(TODAY.calendar().openDaysByHour());
    assertThat(report.other().openDays()).hasSize(24).containsOnly(7);
  }

  @Test
  void R11_without_a_roster_the_work_is_compared_with_no_duty() {
    assertThat(PolicyTrial.of(List.of(aCase(1, Style.IRRITATED)), TODAY, STRICTER, UNTIL).today())
        .extracting(PolicyTrial.Side::onDuty)
        .isEqualTo(Optional.empty());
  }

  @Test
  void R11_rules_about_duty_go_by_what_was_recorded_when_the_plan_was_made() {
    ResponsePolicy unattended =
        TODAY.with(
            List.of(
                new PolicyRule(
                    "unattended",
                    Map.of(Aspect.DUTY, new Condition.OneOf(Set.of("nobody"))),
                    "urgent")));
    List<RecordedCase> cases =
        List.of(
            plannedWith(aCase(1, Style.IRRITATED), Optional.of(Staffing.NOBODY)),
            plannedWith(aCase(2, Style.IRRITATED), Optional.of(Staffing.SOMEBODY)),
            plannedWith(aCase(3, Style.IRRITATED), Optional.empty()));

    PolicyTrial.Report report = PolicyTrial.of(cases, TODAY, unattended, UNTIL);

    assertThat(report.named()).extracting(PolicyTrial.Difference::id).containsExactly(id(1));
    assertThat(report.named().getFirst().other().reasons())
        .extracting(reason -> reason.facts().get("because"))
        .contains("duty=nobody");
  }

  @Test
  void R11_an_answer_in_time_today_can_be_late_under_the_other() {
    RecordedCase answered = answered(aCase(1, Style.IRRITATED), NOON.plus(Duration.ofMinutes(40)));

    PolicyTrial.Report report = PolicyTrial.of(List.of(answered), TODAY, STRICTER, UNTIL);

    assertThat(report.today().breached()).isZero();
    assertThat(report.other().breached()).isEqualTo(1);
    assertThat(report.byChange()).containsEntry(TrialChange.BREACH_MORE, 1);
    assertThat(PolicyTrial.of(List.of(answered), STRICTER, TODAY, UNTIL).byChange())
        .containsEntry(TrialChange.BREACH_LESS, 1);
  }

  @Test
  void R11_what_was_not_answered_is_late_from_its_deadline_on() {
    RecordedCase open = aCase(1, Style.IRRITATED);

    assertThat(PolicyTrial.of(List.of(open), TODAY, TODAY, NOON.plusSeconds(3_600)).today())
        .extracting(PolicyTrial.Side::mustAnswer, PolicyTrial.Side::breached)
        .containsExactly(1, 0);
    assertThat(
            PolicyTrial.of(List.of(open), TODAY, TODAY, NOON.plusSeconds(3_601)).today().breached())
        .isEqualTo(1);
  }

  @Test
  void R11_the_same_cases_give_the_same_report() {
    List<Style> styles = List.of(Style.values());
    List<RecordedCase> cases = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      cases.add(aCase(i, styles.get(i % styles.size())));
    }

    PolicyTrial.Report report = PolicyTrial.of(cases, TODAY, STRICTER, UNTIL);

    assertThat(report).isEqualTo(PolicyTrial.of(cases, TODAY, STRICTER, UNTIL));
    assertThat(report.cases()).isEqualTo(200);
    assertThat(report.differing()).isEqualTo(20);
    assertThat(report.today().busiestHour()).isPositive();
  }

  @Test
  void R11_complaints_of_others_in_the_thread_count_from_when_they_came() {
    ResponsePolicy heated =
        TODAY.with(
            List.of(
                new PolicyRule(
                    "heated",
                    Map.of(
                        Aspect.COMPLAINTS,
                        new Condition.Within(Optional.of(1.0), Optional.empty())),
                    "urgent")));
    RecordedCase first = caseAt(1, Style.IRRITATED, NOON);
    RecordedCase second = caseAt(2, Style.IRRITATED, NOON.plusSeconds(60));

    assertThat(PolicyTrial.of(List.of(first, second), TODAY, heated, UNTIL).named())
        .extracting(PolicyTrial.Difference::id)
        .containsExactly(id(2));
  }

  private static CaseId id(int number) {
    return new CaseId(CaseFixture.id(1_000 + number));
  }

  private static RecordedCase aCase(int number, Style style) {
    return caseAt(number, style, NOON);
  }

  private static RecordedCase caseAt(int number, Style style, Instant at) {
    Mention mention = aMention(number, at);
    CaseEvent.Opened opened = CaseIntake.open(mention, at);
    List<CaseEvent> events = new ArrayList<>(List.of(opened));
    events.addAll(
        triageAt(at)
            .judged(
                FeedbackCase.fold(id(number), List.of(opened)),
                mention.id(),
                assessed(style, 0.9)));
    return new RecordedCase(
        id(number),
        events,
        Optional.of(new ChannelKind("sandbox")),
        Map.of(mention.id(), MentionKind.COMMENT));
  }

  private static RecordedCase plannedWith(RecordedCase recorded, Optional<Staffing> staffing) {
    List<CaseEvent> events =
        recorded.events().stream()
            .map(event ->
                event instanceof CaseEvent.PlanMade plan
                    ? new CaseEvent.PlanMade(
                        plan.at(),
                        plan.by(),
                        plan.policy(),
                        plan.style(),
                        plan.playbook(),
                        plan.obligation(),
                        plan.answerDue(),
                        plan.communityUntil(),
                        plan.steps(),
                        plan.alarm(),
                        plan.reasons(),
                        staffing)
                    : event)
            .toList();
    return new RecordedCase(recorded.id(), events, recorded.channel(), recorded.kinds());
  }

  private static RecordedCase answered(RecordedCase open, Instant at) {
    return with(
        open,
        new CaseEvent.ReplyPublished(at, By.VASTINE, CaseFixture.DELIVERY, Audience.PUBLIC, true));
  }

  private static RecordedCase with(RecordedCase open, CaseEvent event) {
    List<CaseEvent> events = new ArrayList<>(open.events());
    events.add(event);
    return new RecordedCase(open.id(), events, open.channel(), open.kinds());
  }

  @Test
  void R11_a_trial_goes_by_what_was_known_of_the_author_when_the_case_was_decided() {
    ResponsePolicy returning =
        TODAY.with(
            List.of(
                new PolicyRule(
                    "again",
                    Map.of(
                        Aspect.EARLIER, new Condition.Within(Optional.of(1.0), Optional.empty())),
                    "urgent")));
    AuthorPast known =
        new AuthorPast(1, PastEnding.STILL_UNHAPPY, PastConduct.NONE, Optional.empty());

    assertThat(
            PolicyTrial.of(
                    List.of(
                        decidedWith(aCase(1, Style.IRRITATED), Optional.of(known)),
                        decidedWith(aCase(2, Style.IRRITATED), Optional.of(AuthorPast.BLANK)),
                        decidedWith(aCase(3, Style.IRRITATED), Optional.empty())),
                    TODAY,
                    returning,
                    UNTIL)
                .named())
        .extracting(PolicyTrial.Difference::id)
        .containsExactly(id(1));
  }

  private static RecordedCase decidedWith(RecordedCase recorded, Optional<AuthorPast> author) {
    List<CaseEvent> events =
        recorded.events().stream()
            .map(event ->
                event instanceof CaseEvent.PlanMade plan
                    ? new CaseEvent.PlanMade(
                        plan.at(),
                        plan.by(),
                        plan.policy(),
                        plan.style(),
                        plan.playbook(),
                        plan.obligation(),
                        plan.answerDue(),
                        plan.communityUntil(),
                        plan.steps(),
                        plan.alarm(),
                        plan.reasons(),
                        plan.staffing(),
                        plan.silence(),
                        plan.resolutionDue(),
                        author)
                    : event)
            .toList();
    return new RecordedCase(recorded.id(), events, recorded.channel(), recorded.kinds());
  }
}
