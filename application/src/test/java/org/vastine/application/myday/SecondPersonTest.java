package org.vastine.application.myday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vastine.application.world.Casework.accepted;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.conduct.ConductDesk;
import org.vastine.application.conduct.TakeConductStep;
import org.vastine.application.goodwill.AskGrant;
import org.vastine.application.goodwill.GoodwillDesk;
import org.vastine.application.goodwill.SetUpBudget;
import org.vastine.application.goodwill.WrittenAmount;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.goodwill.BudgetPeriod;
import org.vastine.domain.goodwill.BudgetTerms;
import org.vastine.domain.goodwill.BudgetWish;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantRules;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;

/** What waits for a second person, and for whom of them. */
final class SecondPersonTest {

  private final Casework work = new Casework();
  private final Actor lead = work.one(Role.LEAD);
  private final GoodwillDesk giving =
      new GoodwillDesk(work.world, work.world.ids(), work.world.clock());
  private final ConductDesk conduct =
      new ConductDesk(work.world, work.platform, work.world.ids(), work.world.clock());
  private final SecondPerson second =
      new SecondPerson(
          work.world.drafts(),
          work.world.grantBook(),
          work.world.goodwillBudgets(),
          work.world.standings(),
          work.world.caseList());

  private List<DayItem> waitsFor(Actor who) {
    return work.inside(() -> second.of(who, who.member().orElseThrow()));
  }

  private FeedbackCase aCase(String who) {
    return work.caseOf(work.given.wrote(who, "irritated: where is it?"));
  }

  private static Money euros(long cents) {
    return new Money(cents, Currency.getInstance("EUR"));
  }

  private GoodwillBudget budget() {
    BudgetTerms terms =
        new BudgetTerms(
            "Customer service",
            new BudgetPeriod(
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), ZoneId.of("Europe/Helsinki")),
            euros(100_000),
            new GrantRules(1_000, 2_500, 10_000, 30));
    return accepted(giving.setUp().handle(lead, new SetUpBudget.Command(BudgetWish.of(terms))));
  }

  private void asks(Actor who, FeedbackCase it, GoodwillBudget budget, long cents) {
    accepted(
        giving
            .ask()
            .handle(
                who,
                new AskGrant.Command(
                    it.id(),
                    ExpectedVersion.ANY,
                    budget.id(),
                    GrantKind.VOUCHER,
                    WrittenAmount.of(euros(cents)),
                    "A voucher for the café",
                    false,
                    Optional.empty())));
  }

  private void proposesToBlock(Actor who, FeedbackCase it) {
    for (ConductRung rung :
        List.of(ConductRung.WARNED, ConductRung.IGNORED, ConductRung.MUTED, ConductRung.BLOCKED)) {
      accepted(
          conduct
              .take()
              .handle(
                  who,
                  new TakeConductStep.Command(
                      it.id(),
                      ExpectedVersion.ANY,
                      rung,
                      1,
                      Optional.empty(),
                      "Insults people",
                      Optional.empty(),
                      false)));
    }
  }

  @Test
  void R24_a_grant_waits_for_who_may_approve_it_and_never_for_who_asked() {
    GoodwillBudget budget = budget();
    FeedbackCase it = aCase("Maija");
    asks(work.aino, it, budget, 2_000);

    assertThat(waitsFor(work.lea))
        .extracting(DayItem::kind, item -> item.row().feedbackCase().id(), DayItem::at)
        .containsExactly(tuple(DayKind.APPROVE_GRANT, it.id(), work.world.clock().instant()));
    assertThat(waitsFor(lead)).hasSize(1).noneMatch(DayItem::late);
    assertThat(waitsFor(work.aino)).isEmpty();
    asks(lead, aCase("Kalle"), budget, 9_000);
    assertThat(waitsFor(lead)).hasSize(1);
  }

  @Test
  void R24_a_large_grant_waits_for_a_lead() {
    FeedbackCase it = aCase("Maija");
    asks(work.aino, it, budget(), 9_000);

    assertThat(waitsFor(work.lea)).isEmpty();
    assertThat(waitsFor(lead)).extracting(DayItem::kind).containsExactly(DayKind.APPROVE_GRANT);
  }

  @Test
  void R29_a_block_waits_for_another_lead_than_who_proposed_it() {
    FeedbackCase it = work.caseOf(work.given.wrote("Troll", "hostile: you idiots"));
    work.inside(
        () -> work.given.answeredAt(it.id(), work.world.clock().instant(), Audience.PUBLIC));
    proposesToBlock(lead, it);

    assertThat(waitsFor(work.one(Role.LEAD)))
        .extracting(DayItem::kind, item -> item.row().feedbackCase().id())
        .containsExactly(tuple(DayKind.CONFIRM_STEP, it.id()));
    assertThat(waitsFor(lead)).isEmpty();
    assertThat(waitsFor(work.lea)).isEmpty();
  }
}
