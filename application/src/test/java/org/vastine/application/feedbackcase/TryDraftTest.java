package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.RecordedCases.Period;
import org.vastine.application.feedbackcase.TryDraft.Reached;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.application.world.Casework;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.PolicyTrial;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What a new policy would have changed, told from cases as they were. */
final class TryDraftTest {

  private final Casework work = new Casework();
  private final Instant now = work.world.clock().instant();
  private final List<Reached> watched = new ArrayList<>();

  private FeedbackCase aCase(String who) {
    return work.caseOf(work.given.wrote(who, "irritated: where is it?"));
  }

  /** The draft treats as urgent what an aspect says of a case. */
  private void draftRules(Aspect aspect, String label) {
    work.inside(() -> {
      ResponsePolicy active = work.world.policies().active();
      ResponsePolicy draft =
          active
              .with(
                  List.of(
                      new PolicyRule(
                          "urgently",
                          Map.of(aspect, new Condition.OneOf(Set.of(label))),
                          "urgent")))
              .withVersion(active.version() + 1);
      work.world
          .policyDrafts()
          .keep(new PolicyDrafts.Draft(draft, 1, active.version(), now, work.lea.by()));
      return true;
    });
  }

  private Decision<PolicyTrial.Report> tries(Actor who, int cases, Period period) {
    return new TryDraft(
            new Permitted(work.world.transactions()),
            work.world.policies(),
            work.world.policyDrafts(),
            work.world.recordedCases(),
            work.world.namedCustomers(),
            work.world.incidents(),
            work.world.dutyOutlook(),
            work.world.clock())
        .handle(who, new TryDraft.Command(cases, period, watched::add));
  }

  @Test
  void R11_the_draft_is_held_to_what_happened_and_changes_nothing() {
    FeedbackCase it = aCase("Maija");
    draftRules(Aspect.STYLE, "irritated");

    PolicyTrial.Report report = accepted(tries(work.lea, 100, Period.ALL));

    assertThat(report.cases()).isEqualTo(1);
    assertThat(report.differing()).isEqualTo(1);
    assertThat(report.named()).extracting(PolicyTrial.Difference::id).containsExactly(it.id());
    assertThat(work.feedbackCase(it.id())).isEqualTo(it);
  }

  @Test
  void R11_customers_known_by_name_are_known_to_the_trial() {
    FeedbackCase maija = aCase("Maija");
    aCase("Kalle");
    work.inside(() -> {
      work.world
          .namedCustomers()
          .store(
              List.of(
                  new NamedCustomer(
                      maija.key().author(), "Maija K.", Optional.empty(), now, work.lea.by())));
      return true;
    });
    draftRules(Aspect.CUSTOMER, "named");

    assertThat(accepted(tries(work.lea, 100, Period.ALL)).named())
        .extracting(PolicyTrial.Difference::id)
        .containsExactly(maija.id());
  }

  @Test
  void R11_the_newest_cases_of_the_period_are_tried() {
    aCase("Maija");
    work.world.clock().advance(Duration.ofHours(1));
    Instant from = work.world.clock().instant();
    aCase("Kalle");
    FeedbackCase newest = aCase("Elli");
    draftRules(Aspect.STYLE, "irritated");

    assertThat(
            accepted(tries(work.lea, 100, new Period(Optional.of(from), Optional.empty()))).cases())
        .isEqualTo(2);
    assertThat(accepted(tries(work.lea, 1, Period.ALL)).named())
        .extracting(PolicyTrial.Difference::id)
        .containsExactly(newest.id());
  }

  @Test
  void R11_who_watches_is_told_after_every_stretch_how_far_it_came() {
    for (int number = 1; number <= 501; number++) {
      work.inside(work.given::aCase);
    }
    draftRules(Aspect.STYLE, "irritated");

    accepted(tries(work.lea, 1_000, Period.ALL));

    assertThat(watched).containsExactly(new Reached(500, 501), new Reached(501, 501));
  }

  @Test
  void R11_where_there_is_no_case_nothing_differs_and_nobody_is_told() {
    draftRules(Aspect.STYLE, "irritated");

    assertThat(accepted(tries(work.lea, 100, Period.ALL)).cases()).isZero();
    assertThat(watched).isEmpty();
  }

  @Test
  void R11_cases_that_went_meanwhile_end_the_trial() {
    aCase("Maija");
    draftRules(Aspect.STYLE, "irritated");
    RecordedCases gone =
        new RecordedCases() {
          @Override
          public List<RecordedCase> answeredByOthers(int limit) {
            return List.of();
          }

          @Override
          public int count(Period period, int most) {
            return 3;
          }

          @Override
          public List<RecordedCase> newest(Period period, Optional<CaseId> before, int limit) {
            return work.world.recordedCases().newest(period, before, limit);
          }
        };

    PolicyTrial.Report report =
        accepted(
            new TryDraft(
                    new Permitted(work.world.transactions()),
                    work.world.policies(),
                    work.world.policyDrafts(),
                    gone,
                    work.world.namedCustomers(),
                    work.world.incidents(),
                    work.world.dutyOutlook(),
                    work.world.clock())
                .handle(work.lea, new TryDraft.Command(3, Period.ALL, watched::add)));

    assertThat(report.cases()).isEqualTo(1);
    assertThat(watched).containsExactly(new Reached(1, 3));
  }

  @Test
  void a_number_of_cases_that_makes_no_sense_is_brought_to_one_that_does() {
    assertThat(new TryDraft.Command(0, Period.ALL, watched::add).cases()).isEqualTo(1);
    assertThat(new TryDraft.Command(100_001, Period.ALL, watched::add).cases()).isEqualTo(100_000);
  }

  @Test
  void it_takes_a_draft_and_the_permission_to_read_policies() {
    assertThat(code(tries(work.lea, 100, Period.ALL))).isEqualTo("policy.no-draft");
    draftRules(Aspect.STYLE, "irritated");
    assertThat(code(tries(work.lacking(Permission.READ_POLICIES), 100, Period.ALL)))
        .isEqualTo("team.permission-needed");
  }
}
