package org.vastine.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.policy.PolicyFixture.FRIDAY_HALF_PAST_FIVE;
import static org.vastine.domain.policy.PolicyFixture.HELSINKI;
import static org.vastine.domain.policy.PolicyFixture.aMention;
import static org.vastine.domain.policy.PolicyFixture.aMentionAt;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;
import static org.vastine.domain.policy.PolicyFixture.helsinki;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.triage.Style;

/** In whose hours the targets of a policy with several calendars are counted (R7). */
class CalendarPlansTest {

  @Test
  void R7_targets_are_counted_in_the_hours_of_the_calendar_that_they_name() {
    ResponsePolicy watched = withWeekendWatch();

    Plan urgent = watched.planFor(aMentionAt(Style.URGENT, helsinki("2026-11-21T08:00")));
    Plan irritated = watched.planFor(aMentionAt(Style.IRRITATED, helsinki("2026-11-21T08:00")));

    assertThat(urgent.firstReplyDue()).isEqualTo(helsinki("2026-11-21T10:15"));
    assertThat(irritated.firstReplyDue()).isEqualTo(helsinki("2026-11-23T09:00"));
    assertThat(watched.nextUpdateDue(watched.playbookFor(Style.URGENT), FRIDAY_HALF_PAST_FIVE))
        .contains(helsinki("2026-11-21T10:30"));
  }

  @Test
  void R5_a_plan_says_in_which_of_several_calendars_it_is_counted() {
    ResponsePolicy watched = withWeekendWatch();

    assertThat(watched.planFor(aMention(Style.URGENT)).reasons())
        .contains(
            PlanReason.of("plan.due.calendar")
                .with("calendar", "weekend-watch")
                .with("time", Duration.ofMinutes(15))
                .with("zone", HELSINKI));
    assertThat(watched.planFor(aMention(Style.IRRITATED)).reasons())
        .contains(
            PlanReason.of("plan.due.calendar")
                .with("calendar", "office")
                .with("time", Duration.ofHours(1))
                .with("zone", HELSINKI));
  }

  @Test
  void R6_hours_are_asked_of_the_calendar_that_goes_where_none_is_named() {
    ResponsePolicy watched =
        withWeekendWatch()
            .with(
                List.of(
                    new PolicyRule(
                        "closed",
                        Map.of(Aspect.HOURS, new Condition.OneOf(Set.of(Aspect.CLOSED))),
                        "urgent")));

    assertThat(
            watched.planFor(aMentionAt(Style.IRRITATED, helsinki("2026-11-21T12:00"))).playbook())
        .isEqualTo("urgent");
  }

  /** A further calendar, Saturday and Sunday from ten to four, in which urgent is counted. */
  private static ResponsePolicy withWeekendWatch() {
    Playbook urgent = aPolicy().playbookFor(Style.URGENT);
    BusinessCalendar weekend =
        new BusinessCalendar(
            HELSINKI,
            Map.of(
                DayOfWeek.SATURDAY, DayHours.of("10:00-16:00"),
                DayOfWeek.SUNDAY, DayHours.of("10:00-16:00")),
            Map.of());
    return aPolicy()
        .with(aPolicy().calendars().with("weekend-watch", weekend))
        .with(
            new Playbook(
                "urgent",
                urgent.obligation(),
                urgent.targets().withUpdateEvery(Duration.ofMinutes(30)).countedIn("weekend-watch"),
                urgent.communityWindow(),
                urgent.coolDown(),
                urgent.approval(),
                urgent.steps(),
                urgent.mostReplies()));
  }
}
