package org.vastine.application.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.conduct.LiftThreat;
import org.vastine.application.feedbackcase.CaseEventNames;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Page;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.goodwill.Authority;
import org.vastine.domain.goodwill.BudgetForecast;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.BudgetPeriod;
import org.vastine.domain.goodwill.BudgetStand;
import org.vastine.domain.goodwill.BudgetTerms;
import org.vastine.domain.goodwill.BudgetWish;
import org.vastine.domain.goodwill.Deviation;
import org.vastine.domain.goodwill.EntryKind;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantRules;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.goodwill.NoForecast;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.goodwill.NormRange;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.policy.Choices;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Subject;

/** Budgets, and what is given out of them, told by members' own steps (R24). */
final class GivingTest {

  private final Casework work = new Casework();
  private final GoodwillDesk desk =
      new GoodwillDesk(work.world, work.world.ids(), work.world.clock());
  private final Actor lead =
      work.inside(() -> Actor.of(work.vastine.workspace(), work.given.aMember(Role.LEAD)));

  private static Money euros(long cents) {
    return new Money(cents, Currency.getInstance("EUR"));
  }

  private static BudgetTerms terms(long cents) {
    return new BudgetTerms(
        "Customer service",
        new BudgetPeriod(
            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), ZoneId.of("Europe/Helsinki")),
        euros(cents),
        new GrantRules(1_000, 2_500, 10_000, 30));
  }

  private GoodwillBudget budget(long cents) {
    return accepted(
        desk.setUp().handle(lead, new SetUpBudget.Command(BudgetWish.of(terms(cents)))));
  }

  private FeedbackCase aCaseOf(String visitor) {
    InboundMention item = work.given.wrote(visitor, "Where is my parcel?");
    return work.caseOf(item);
  }

  private Decision<GrantView> asks(
      Actor who, FeedbackCase feedbackCase, GoodwillBudget budget, long cents) {
    return desk.ask()
        .handle(
            who,
            new AskGrant.Command(
                feedbackCase.id(),
                ExpectedVersion.ANY,
                budget.id(),
                GrantKind.VOUCHER,
                WrittenAmount.of(euros(cents)),
                "A voucher for the café, for the waiting",
                false,
                Optional.empty()));
  }

  private Decision<GrantView> moves(Actor who, GrantView view, GrantStep step) {
    return desk.move()
        .handle(
            who,
            new MoveGrant.Command(
                view.grant().id(), ExpectedVersion.ANY, step, Optional.of("Posti JJFI 123")));
  }

  private GoodwillBudget now(GoodwillBudget budget) {
    return work.inside(() -> work.world.goodwillBudgets().find(budget.id()).orElseThrow());
  }

  private List<EntryKind> ledger(GoodwillBudget budget) {
    return accepted(
            desk.readBudget()
                .handle(lead, new ReadBudget.Command(budget.id(), Optional.empty(), 50)))
        .ledger()
        .items()
        .stream()
        .map(line -> line.entry().kind())
        .toList();
  }

  @Test
  void R31_a_threat_locks_the_other_cases_of_its_author_too_until_a_lead_lifts_it() {
    GoodwillBudget budget = budget(10_000);
    FeedbackCase calm = aCaseOf("Maija");
    FeedbackCase threat = work.caseOf(work.given.wrote("Maija", "threat Pay or I publish it."));

    assertThat(code(asks(work.aino, calm, budget, 500))).isEqualTo("grant.locked-by-threat");
    ReadCaseGoodwill.View view =
        accepted(desk.readCase().handle(work.aino, new ReadCaseGoodwill.Command(calm.id())));
    assertThat(view.locked()).isTrue();
    assertThat(view.threatElsewhere()).contains(threat.id());

    accepted(
        new LiftThreat(work.caseWork())
            .handle(
                lead,
                new LiftThreat.Command(threat.id(), ExpectedVersion.ANY, "It was a bad joke.")));

    assertThat(accepted(asks(work.aino, calm, budget, 500)).grant().state())
        .isEqualTo(GrantState.APPROVED);
  }

  @Test
  void R31_a_workspace_can_choose_that_a_threat_changes_nothing() {
    GoodwillBudget budget = budget(10_000);
    FeedbackCase threat = work.caseOf(work.given.wrote("Maija", "threat Pay or I publish it."));
    work.inside(() -> {
      ResponsePolicy policy = work.world.policies().active();
      Choices usual = policy.choices();
      ResponsePolicy bold =
          policy.with(usual.with(new Choices.ApologyChoice(true, true))).withVersion(2);
      work.world.policies().add(bold, work.vastine.by(), Given.NOW);
      work.world.policies().activate(2);
      return true;
    });

    assertThat(accepted(asks(work.aino, threat, budget, 500)).grant().state())
        .isEqualTo(GrantState.APPROVED);
  }

  @Test
  void R24_a_gift_is_tracked_from_the_wish_to_the_customers_hand() {
    GoodwillBudget budget = budget(10_000);
    FeedbackCase feedbackCase = aCaseOf("Maija");

    GrantView asked = accepted(asks(work.aino, feedbackCase, budget, 2_000));
    assertThat(asked.grant().state()).isEqualTo(GrantState.ASKED);
    assertThat(now(budget).left()).isEqualTo(euros(8_000));
    assertThat(code(moves(work.bo, asked, GrantStep.APPROVE))).isEqualTo("team.permission-needed");
    accepted(moves(work.lea, asked, GrantStep.APPROVE));
    accepted(moves(work.aino, asked, GrantStep.OFFER));
    accepted(moves(work.aino, asked, GrantStep.HAND_OVER));
    GrantView delivered = accepted(moves(work.bo, asked, GrantStep.DELIVER));

    assertThat(delivered.grant().state()).isEqualTo(GrantState.DELIVERED);
    assertThat(now(budget).stand()).isEqualTo(new BudgetStand(0, 2_000, 2));
    assertThat(ledger(budget)).containsExactly(EntryKind.SPENT, EntryKind.RESERVED);
    assertThat(
            accepted(
                    desk.readBudget()
                        .handle(lead, new ReadBudget.Command(budget.id(), Optional.empty(), 50)))
                .ledger()
                .items())
        .allSatisfy(line -> {
          assertThat(line.entry().grant()).isEqualTo(asked.grant().id());
          assertThat(line.feedbackCase()).contains(feedbackCase.id());
        });
    assertThat(
            work.inside(() -> work.world.timeline().of(feedbackCase.id(), 0, 100)).stream()
                .map(entry -> CaseEventNames.of(entry.event())))
        .containsSubsequence(
            "grant-asked",
            "grant-approved",
            "grant-offered",
            "grant-handed-over",
            "grant-delivered");
    assertThat(
            accepted(desk.readGrant().handle(work.bo, new ReadGrant.Command(asked.grant().id())))
                .grant())
        .isEqualTo(delivered.grant());
  }

  @Test
  void R24_what_waits_and_what_is_under_way_is_listed() {
    GoodwillBudget budget = budget(10_000);
    GrantView waiting = accepted(asks(work.aino, aCaseOf("Maija"), budget, 2_000));
    GrantView given = accepted(asks(work.aino, aCaseOf("Kalle"), budget, 500));

    assertThat(listed(GrantState.ASKED)).containsExactly(waiting.grant().id());
    assertThat(listed(GrantState.APPROVED)).containsExactly(given.grant().id());
    accepted(moves(work.lea, waiting, GrantStep.REFUSE));
    assertThat(listed(GrantState.ASKED)).isEmpty();
    assertThat(now(budget).stand()).isEqualTo(new BudgetStand(500, 0, 3));
  }

  private List<GrantId> listed(GrantState state) {
    return accepted(desk.list().handle(work.aino, new ListGrants.Command(EnumSet.of(state), 50)))
        .stream()
        .map(GrantBook.Entry::id)
        .toList();
  }

  @Test
  void R24_a_refused_wish_changes_nothing_and_names_what_is_left() {
    GoodwillBudget budget = budget(1_500);
    FeedbackCase feedbackCase = aCaseOf("Maija");
    accepted(asks(work.aino, aCaseOf("Kalle"), budget, 900));

    Decision<GrantView> refused = asks(work.aino, feedbackCase, budget, 601);

    assertThat(refused)
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            no -> assertThat(no.refusal().facts()).containsEntry("left", "6.00 EUR"));
    assertThat(work.feedbackCase(feedbackCase.id())).isEqualTo(feedbackCase);
    assertThat(now(budget).stand()).isEqualTo(new BudgetStand(900, 0, 1));
  }

  @Test
  void R24_a_customer_who_got_something_for_the_same_needs_a_lead() {
    GoodwillBudget budget = budget(10_000);
    accepted(asks(work.aino, aCaseOf("Maija"), budget, 500));

    GrantView again = accepted(asks(work.aino, aCaseOf("Maija"), budget, 500));
    assertThat(again.grant().leadNeeded()).isTrue();
    assertThat(again.grant().state()).isEqualTo(GrantState.ASKED);
    assertThat(code(moves(work.lea, again, GrantStep.APPROVE))).isEqualTo("grant.lead-decides");
    assertThat(accepted(moves(lead, again, GrantStep.APPROVE)).grant().state())
        .isEqualTo(GrantState.APPROVED);

    work.world.clock().advance(Duration.ofDays(27));
    assertThat(accepted(asks(work.aino, aCaseOf("Kalle"), budget, 500)).grant().leadNeeded())
        .isFalse();
  }

  @Test
  void R24_a_budget_ends_with_its_last_day() {
    GoodwillBudget budget = budget(10_000);
    FeedbackCase feedbackCase = aCaseOf("Maija");
    work.world.clock().advance(Duration.ofDays(31));

    assertThat(code(asks(work.aino, feedbackCase, budget, 500))).isEqualTo("budget.ended");
  }

  @Test
  void R24_the_case_shows_what_is_left_what_one_may_and_what_is_usual() {
    GoodwillBudget budget = budget(10_000);
    for (String visitor : List.of("A", "B", "C")) {
      accepted(asks(work.aino, aCaseOf(visitor), budget, visitor.charAt(0) * 10L));
    }
    FeedbackCase feedbackCase = aCaseOf("Maija");

    ReadCaseGoodwill.View view =
        accepted(
            desk.readCase().handle(work.aino, new ReadCaseGoodwill.Command(feedbackCase.id())));

    assertThat(view.authority()).isEqualTo(Authority.RESPONDER);
    assertThat(view.locked()).isFalse();
    ReadCaseGoodwill.Offer offer = view.offers().getFirst();
    assertThat(offer.budget().left()).isEqualTo(euros(10_000 - 650 - 660 - 670));
    assertThat(offer.alone()).isEqualTo(euros(1_000));
    assertThat(offer.repeated()).isFalse();
    assertThat(offer.usual()).contains(new ReadCaseGoodwill.Usual(euros(660), 3));
  }

  private Decision<Norm> keeps(Actor who, String least, String most) {
    return desk.keepNorm()
        .handle(
            who,
            new KeepNorm.Command(
                new Norm.Key(subject(), GrantKind.VOUCHER, "EUR"),
                new Norm.Typed(least, most, "Handbook, § 4")));
  }

  /** What the fixture's question about a parcel is read as. */
  private Subject subject() {
    return aCaseOf("Subject").judgement().subject();
  }

  private Decision<GrantView> asksBecause(
      FeedbackCase feedbackCase, GoodwillBudget budget, long cents, String why) {
    return desk.ask()
        .handle(
            work.aino,
            new AskGrant.Command(
                feedbackCase.id(),
                ExpectedVersion.ANY,
                budget.id(),
                GrantKind.VOUCHER,
                WrittenAmount.of(euros(cents)),
                "A voucher",
                false,
                Optional.of(why)));
  }

  @Test
  void R24_what_differs_from_other_channels_is_told_reasoned_approved_and_reported() {
    GoodwillBudget budget = budget(100_000);
    accepted(keeps(lead, "2", "5"));
    FeedbackCase feedbackCase = aCaseOf("Maija");
    assertThat(
            accepted(
                    desk.readCase()
                        .handle(work.aino, new ReadCaseGoodwill.Command(feedbackCase.id())))
                .norms())
        .extracting(Norm::source)
        .containsExactly("Handbook, § 4");

    assertThat(code(asks(work.aino, feedbackCase, budget, 501)))
        .isEqualTo("grant.more-than-elsewhere");
    assertThat(now(budget).stand().entries()).isZero();
    GrantView more = accepted(asksBecause(feedbackCase, budget, 501, "It was her wedding day."));
    assertThat(more.grant().leadNeeded()).isTrue();
    assertThat(code(moves(work.lea, more, GrantStep.APPROVE))).isEqualTo("grant.lead-decides");
    accepted(moves(lead, more, GrantStep.APPROVE));
    work.world.clock().advance(Duration.ofMinutes(1));
    assertThat(code(asks(work.aino, aCaseOf("Kalle"), budget, 199)))
        .isEqualTo("grant.less-than-elsewhere");
    GrantView less = accepted(asksBecause(aCaseOf("Kalle"), budget, 199, "He asked for no more."));
    assertThat(less.grant().state()).isEqualTo(GrantState.APPROVED);
    GrantView same = accepted(asksBecause(aCaseOf("Pekka"), budget, 500, "Not needed"));
    assertThat(same.grant().deviation()).isEmpty();
    assertThat(same.grant().leadNeeded()).isFalse();

    Page<ListDeviations.Line> report = deviations(work.bo);
    assertThat(report.items())
        .extracting(line -> line.grant().id(), line -> line.reason().orElse(""))
        .containsExactly(
            tuple(less.grant().id(), "He asked for no more."),
            tuple(more.grant().id(), "It was her wedding day."));
    ListDeviations.Line told = report.items().getLast();
    assertThat(told.grant().approver()).isEqualTo(lead.member());
    assertThat(told.deviation().from().way()).isEqualTo(Deviation.Way.ABOVE);
    assertThat(told.deviation().from().norm())
        .isEqualTo(new NormRange(GrantKind.VOUCHER, euros(200), euros(500)));

    accepted(keeps(lead, "0", "9"));
    assertThat(deviations(work.bo).items())
        .as("by the norm of that time")
        .isEqualTo(report.items());
  }

  private Page<ListDeviations.Line> deviations(Actor who) {
    return accepted(
        desk.deviations().handle(who, new ListDeviations.Command(Optional.empty(), 10)));
  }

  @Test
  void R24_leads_keep_the_norms_and_the_audit_log_hears_of_it() {
    assertThat(code(keeps(work.lea, "0", "5"))).isEqualTo("team.permission-needed");
    assertThat(code(keeps(lead, "6", "5"))).isEqualTo("norm.range-invalid");
    Norm kept = accepted(keeps(lead, "0", "5"));
    assertThat(accepted(desk.readNorms().handle(work.bo, new ReadNorms.Command())))
        .containsExactly(kept);

    RemoveNorm.Command removing = new RemoveNorm.Command(kept.key());
    assertThat(code(desk.removeNorm().handle(work.lea, removing)))
        .isEqualTo("team.permission-needed");
    accepted(desk.removeNorm().handle(lead, removing));
    assertThat(code(desk.removeNorm().handle(lead, removing))).isEqualTo("norm.not-found");
    assertThat(accepted(desk.readNorms().handle(work.bo, new ReadNorms.Command()))).isEmpty();
    assertThat(work.inside(() -> work.world.auditLog().latest(2)))
        .extracting(AuditLog.Entry::action, AuditLog.Entry::subject)
        .containsExactly(
            tuple("norm.removed", subject().label() + "/voucher"),
            tuple("norm.kept", subject().label() + "/voucher"));
    assertThat(work.inside(() -> work.world.auditLog().latest(1)).getFirst().facts())
        .containsEntry("least", "0.00 EUR")
        .containsEntry("most", "5.00 EUR");
  }

  @Test
  void a_report_of_deviations_stays_within_a_page() {
    assertThat(new ListDeviations.Command(Optional.empty(), 0).limit()).isEqualTo(1);
    assertThat(new ListDeviations.Command(Optional.empty(), 9_999).limit()).isEqualTo(Page.MOST);
  }

  @Test
  void R24_only_a_lead_sets_budgets_up_and_none_sees_below_what_is_bound() {
    assertThat(
            code(desk.setUp().handle(work.lea, new SetUpBudget.Command(BudgetWish.of(terms(1))))))
        .isEqualTo("team.permission-needed");
    GoodwillBudget budget = budget(10_000);
    accepted(asks(work.aino, aCaseOf("Maija"), budget, 900));

    assertThat(code(changes(budget, 899))).isEqualTo("budget.below-bound");
    assertThat(accepted(changes(budget, 900)).version()).isEqualTo(2);
    assertThat(code(changes(budget, 1_000))).isEqualTo("kernel.stale-version");
    assertThat(accepted(desk.check().handle(work.vastine, new CheckLedgers.Command())))
        .isEqualTo(new CheckLedgers.Checked(1, List.of()));
  }

  private Decision<GoodwillBudget> changes(GoodwillBudget budget, long cents) {
    return desk.change()
        .handle(
            lead,
            new ChangeBudget.Command(
                budget.id(), ExpectedVersion.of(budget.version()), BudgetWish.of(terms(cents))));
  }

  @Test
  void R24_a_ledger_that_does_not_add_up_is_found() {
    GoodwillBudget budget = budget(10_000);
    accepted(asks(work.aino, aCaseOf("Maija"), budget, 900));
    GoodwillBudget forged =
        new GoodwillBudget(budget.id(), 1, budget.terms(), new BudgetStand(800, 0, 1));
    work.inside(() -> {
      work.world.goodwillBudgets().change(forged);
      return true;
    });

    assertThat(accepted(desk.check().handle(work.vastine, new CheckLedgers.Command())))
        .isEqualTo(new CheckLedgers.Checked(1, List.of(budget.id())));
  }

  @Test
  void R24_what_is_foreseen_stands_with_each_budget_once_there_is_a_rate() {
    GoodwillBudget budget = budget(10_000);
    assertThat(foreseen(budget)).isEqualTo(new BudgetForecast.Unknown(NoForecast.TOO_FEW));
    for (int i = 0; i < 5; i++) {
      accepted(asks(work.aino, aCaseOf("Visitor " + i), budget, 900));
    }
    work.world.clock().advance(Duration.ofDays(1));

    BudgetForecast foreseen = foreseen(budget);

    assertThat(foreseen).isInstanceOf(BudgetForecast.Foreseen.class);
    assertThat(
            accepted(desk.readBudgets().handle(lead, new ReadBudgets.Command()))
                .getFirst()
                .forecast())
        .isEqualTo(foreseen);
    ReadBudgetCourse.View course =
        accepted(desk.readCourse().handle(lead, new ReadBudgetCourse.Command(budget.id())));
    assertThat(course.forecast()).isEqualTo(foreseen);
    assertThat(course.course().reached().getLast().bound()).isEqualTo(euros(4_500));
    assertThat(
            code(
                desk.readCourse()
                    .handle(lead, new ReadBudgetCourse.Command(new BudgetId(new UUID(1, 1))))))
        .isEqualTo("budget.not-found");
  }

  private BudgetForecast foreseen(GoodwillBudget budget) {
    return accepted(
            desk.readBudget()
                .handle(lead, new ReadBudget.Command(budget.id(), Optional.empty(), 1)))
        .forecast();
  }
}
