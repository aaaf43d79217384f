package org.vastine.application.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.CasePlanning;
import org.vastine.application.feedbackcase.MarkCustomer;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.incident.IncidentScope;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.Staffing;
import org.vastine.domain.routing.OnRoster;
import org.vastine.domain.routing.Roster;
import org.vastine.domain.routing.Skills;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Subject;

class ToldFactsTest {

  private final Casework casework = new Casework();
  private final Actor lead =
      casework.inside(
          () -> Actor.of(casework.vastine.workspace(), casework.given.aMember(Role.LEAD)));

  private void rule(Aspect aspect, String label) {
    casework.inside(() -> {
      casework
          .world
          .policies()
          .add(
              casework
                  .world
                  .policies()
                  .active()
                  .with(
                      List.of(
                          new PolicyRule(
                              "told",
                              Map.of(aspect, new Condition.OneOf(Set.of(label))),
                              "urgent")))
                  .withVersion(2),
              casework.vastine.by(),
              Given.NOW);
      casework.world.policies().activate(2);
      return true;
    });
  }

  private Optional<String> playbook(FeedbackCase feedbackCase) {
    return lastPlan(feedbackCase).flatMap(CaseEvent.PlanMade::playbook);
  }

  private Optional<CaseEvent.PlanMade> lastPlan(FeedbackCase feedbackCase) {
    return casework.inside(() ->
        casework.world.timeline().of(feedbackCase.id(), 0, 100).stream()
            .map(entry -> entry.event())
            .filter(CaseEvent.PlanMade.class::isInstance)
            .map(CaseEvent.PlanMade.class::cast)
            .reduce((_, later) -> later));
  }

  private ReputationIncident opens(IncidentScope scope) {
    return accepted(
        new OpenIncident(
                new Permitted(casework.world.transactions()),
                new IncidentWork(
                    casework.world.incidents(), casework.world.auditLog(), casework.world.clock()),
                casework.world.ids())
            .handle(lead, new OpenIncident.Command("Payments fail", scope, "We are on it.")));
  }

  private FeedbackCase says(String who) {
    return casework.caseOf(casework.given.wrote(who, "Irritated: nothing works"));
  }

  @Test
  void R6_a_rule_asks_whether_something_goes_on_that_the_case_is_about() {
    rule(Aspect.INCIDENT, "open");
    assertThat(playbook(says("Maija"))).contains("irritated");
    opens(new IncidentScope(Set.of(Subject.BILLING), Set.of(), Set.of()));
    casework.world.clock().advance(Duration.ofSeconds(5));
    assertThat(playbook(says("Bo"))).contains("irritated");

    opens(new IncidentScope(Set.of(Subject.OTHER), Set.of(Given.SANDBOX), Set.of()));
    casework.world.clock().advance(Duration.ofSeconds(5));
    assertThat(playbook(says("Ece"))).contains("urgent");
  }

  @Test
  void R6_a_rule_asks_whether_anybody_is_on_duty_and_the_plan_keeps_what_was_seen() {
    rule(Aspect.DUTY, "nobody");
    FeedbackCase before = says("Maija");
    assertThat(playbook(before)).contains("irritated");
    assertThat(staffing(before)).isEmpty();

    roster("00:00-24:00");
    FeedbackCase attended = says("Bo");
    assertThat(playbook(attended)).contains("irritated");
    assertThat(staffing(attended)).contains(Staffing.SOMEBODY);

    roster("");
    FeedbackCase unattended = says("Ece");
    assertThat(playbook(unattended)).contains("urgent");
    assertThat(staffing(unattended)).contains(Staffing.NOBODY);
  }

  /** Switched on, with these hours on Monday, the day of these tests, and always some on Sunday. */
  private void roster(String monday) {
    casework.inside(() -> {
      ZoneId zone = ZoneId.of("Europe/Helsinki");
      Map<DayOfWeek, DayHours> week =
          Map.of(
              DayOfWeek.MONDAY,
              monday.isEmpty() ? DayHours.CLOSED : DayHours.of(monday),
              DayOfWeek.SUNDAY,
              DayHours.ALL_DAY);
      casework
          .world
          .dutyBook()
          .store(
              new Roster(
                  1,
                  true,
                  zone,
                  List.of(
                      new OnRoster(
                          casework.aino.member().orElseThrow(),
                          new BusinessCalendar(zone, week, Map.of()),
                          Skills.ALL,
                          5))));
      return true;
    });
    casework.world.clock().advance(Duration.ofSeconds(5));
  }

  private Optional<Staffing> staffing(FeedbackCase feedbackCase) {
    return lastPlan(feedbackCase).flatMap(CaseEvent.PlanMade::staffing);
  }

  @Test
  void R6_a_rule_asks_whether_the_author_is_a_customer_known_by_name() {
    rule(Aspect.CUSTOMER, "named");
    FeedbackCase it = says("Maija");
    assertThat(playbook(it)).contains("irritated");

    accepted(
        new MarkCustomer(
                casework.caseWork(),
                casework.world.namedCustomers(),
                new CasePlanning(
                    casework.world.cases(),
                    casework.world.policies(),
                    casework.world.mentions(),
                    casework.world.channelAccounts(),
                    casework.told()))
            .handle(
                casework.aino,
                new MarkCustomer.Command(
                    it.id(), ExpectedVersion.ANY, Optional.of("Maija K."), Optional.empty())));
    assertThat(playbook(it)).contains("urgent");

    casework.world.clock().advance(Duration.ofSeconds(5));
    assertThat(playbook(says("Maija"))).contains("urgent");
    assertThat(playbook(says("Bo"))).contains("irritated");
  }
}
