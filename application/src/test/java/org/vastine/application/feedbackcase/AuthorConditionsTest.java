package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.intake.ItemResult;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.PastConduct;
import org.vastine.domain.policy.PastEnding;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;

/** Rules ask about an author's history, standing and role, and the plan keeps what was seen. */
final class AuthorConditionsTest {

  private final Casework work = new Casework();

  private void rule(Aspect aspect, Condition condition) {
    work.inside(() -> {
      work.world
          .policies()
          .add(
              work.world
                  .policies()
                  .active()
                  .with(List.of(new PolicyRule("asked", Map.of(aspect, condition), "urgent")))
                  .withVersion(2),
              work.vastine.by(),
              Given.NOW);
      work.world.policies().activate(2);
      return true;
    });
  }

  private static Condition from(double least) {
    return new Condition.Within(Optional.of(least), Optional.empty());
  }

  private FeedbackCase says(String who) {
    return work.caseOf(work.given.wrote(who, "Irritated: nothing works"));
  }

  private List<CaseEvent.PlanMade> plans(CaseId id) {
    return work.inside(() ->
        work.world.timeline().of(id, 0, 100).stream()
            .map(Timeline.Entry::event)
            .filter(CaseEvent.PlanMade.class::isInstance)
            .map(CaseEvent.PlanMade.class::cast)
            .toList());
  }

  private CaseEvent.PlanMade plan(FeedbackCase it) {
    return plans(it.id()).getLast();
  }

  private MarkRole marks() {
    return new MarkRole(
        work.caseWork(),
        work.world.authorRoles(),
        new CasePlanning(
            work.world.cases(),
            work.world.policies(),
            work.world.mentions(),
            work.world.channelAccounts(),
            work.told()),
        work.world.auditLog());
  }

  private static MarkRole.Command as(FeedbackCase it, AudienceRole role) {
    return new MarkRole.Command(it.id(), ExpectedVersion.ANY, Optional.ofNullable(role));
  }

  @Test
  void R6_a_rule_asks_how_many_other_cases_the_author_has() {
    rule(Aspect.EARLIER, from(1));
    FeedbackCase first = says("Maija");
    FeedbackCase second = says("Maija");

    assertThat(plan(first).playbook()).contains("irritated");
    assertThat(plan(first).author()).contains(AuthorPast.BLANK);
    assertThat(plan(second).playbook()).contains("urgent");
    assertThat(plan(second).author()).map(AuthorPast::earlier).contains(1);
    assertThat(plan(says("Bo")).playbook()).contains("irritated");
  }

  @Test
  void R6_what_comes_in_together_counts_among_each_other() {
    rule(Aspect.EARLIER, from(1));
    List<ItemResult> taken =
        work.takesIn(
            new InboundItem.Published(work.given.wrote("Maija", "Irritated: one")),
            new InboundItem.Published(work.given.wrote("Maija", "Irritated: two")),
            new InboundItem.Published(work.given.wrote("Bo", "Irritated: three")));

    assertThat(taken)
        .extracting(one ->
            plans(((ItemResult.TakenIn) one).caseId()).getLast().author().orElseThrow().earlier())
        .containsExactlyInAnyOrder(0, 1, 0);
  }

  @Test
  void R6_a_rule_asks_how_the_authors_last_case_ended() {
    rule(Aspect.ENDING, new Condition.OneOf(Set.of("still_unhappy")));
    FeedbackCase first = says("Maija");
    assertThat(plan(says("Maija")).playbook()).contains("irritated");

    work.inside(() ->
        work.given.with(
            first,
            new CaseEvent.Closed(
                Given.NOW, By.VASTINE, CaseOutcome.STILL_UNHAPPY, Optional.empty())));
    FeedbackCase third = says("Maija");
    assertThat(plan(third).playbook()).contains("urgent");
    assertThat(plan(third).author())
        .contains(new AuthorPast(2, PastEnding.STILL_UNHAPPY, PastConduct.NONE, Optional.empty()));
  }

  @Test
  void R6_a_member_says_as_whom_an_author_speaks_and_the_plan_is_made_anew() {
    rule(Aspect.ROLE, new Condition.OneOf(Set.of("applicant")));
    FeedbackCase it = says("Maija");
    assertThat(plan(it).playbook()).contains("irritated");

    accepted(marks().handle(work.aino, as(it, AudienceRole.APPLICANT)));
    assertThat(plan(it).playbook()).contains("urgent");
    assertThat(plan(it).author()).flatMap(AuthorPast::role).contains(AudienceRole.APPLICANT);
    assertThat(work.inside(() -> work.world.auditLog().latest(1)))
        .containsExactly(
            new AuditLog.Entry(
                work.world.clock().instant(),
                work.aino.by(),
                "author.role",
                it.key().author().toString(),
                Map.of("role", "applicant")));

    work.world.clock().advance(Duration.ofSeconds(5));
    assertThat(plan(says("Maija")).playbook()).contains("urgent");
    assertThat(plan(says("Bo")).playbook()).contains("irritated");

    accepted(marks().handle(work.aino, as(it, null)));
    assertThat(plan(it).playbook()).contains("irritated");
    assertThat(work.inside(() -> work.world.authorRoles().find(it.key().author()))).isEmpty();
    assertThat(work.inside(() -> work.world.auditLog().latest(1)).getFirst().facts())
        .containsEntry("role", "none");
  }

  @Test
  void it_takes_the_permission_to_work_on_cases() {
    FeedbackCase it = says("Maija");

    assertThat(
            code(marks().handle(work.lacking(Permission.WORK_CASES), as(it, AudienceRole.PRESS))))
        .isEqualTo("team.permission-needed");
    assertThat(work.inside(() -> work.world.authorRoles().find(it.key().author()))).isEmpty();
  }
}
