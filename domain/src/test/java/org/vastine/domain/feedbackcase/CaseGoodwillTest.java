package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aCaseOf;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.id;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;
import static org.vastine.domain.goodwill.BudgetFixture.euros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.feedbackcase.CaseGoodwill.Done;
import org.vastine.domain.feedbackcase.CaseGoodwill.Who;
import org.vastine.domain.goodwill.Authority;
import org.vastine.domain.goodwill.BudgetEntry;
import org.vastine.domain.goodwill.BudgetFixture;
import org.vastine.domain.goodwill.BudgetStand;
import org.vastine.domain.goodwill.Deviation;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.goodwill.NormRange;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/** Who may give what on a case, and what becomes of it (R24, R31). */
final class CaseGoodwillTest {

  private static final GrantId GRANT = new GrantId(id(700));
  private static final CaseGoodwill RULES = new CaseGoodwill(NOON);
  private static final MemberId LEA = new MemberId(id(3));
  private static final Who RESPONDER = who(AINO, Authority.RESPONDER);
  private static final Who APPROVER = who(BO, Authority.APPROVER);
  private static final Who LEAD = who(LEA, Authority.LEAD);

  /** A case with its budget, both after what was done. */
  private record Given(FeedbackCase feedbackCase, GoodwillBudget budget) {
    Given after(Done done) {
      return new Given(
          feedbackCase.applyAll(done.events()), done.entry().map(budget::after).orElse(budget));
    }

    Decision<Done> asks(Who who, CaseGoodwill.Wish wish) {
      return RULES.ask(feedbackCase, budget, who, wish);
    }

    Decision<Done> moves(Who who, GrantStep step) {
      return RULES.move(feedbackCase, budget, who, GRANT, step, Optional.of(WORDS));
    }

    Given moved(Who who, GrantStep step) {
      return after(accepted(moves(who, step)));
    }

    Grant grant() {
      return feedbackCase.grants().find(GRANT).orElseThrow();
    }
  }

  private static Who who(MemberId member, Authority authority) {
    return new Who(member, authority, by(member));
  }

  private static CaseGoodwill.Wish wish(long cents, boolean repeated, boolean inSpite) {
    return new CaseGoodwill.Wish(GRANT, GrantKind.GIFT, euros(cents), WORDS, repeated, inSpite);
  }

  private static Given begin() {
    return new Given(anIrritatedCase(), BudgetFixture.of(100_000));
  }

  private static Given asked(Who who, long cents) {
    return begin().after(accepted(begin().asks(who, wish(cents, false, false))));
  }

  private static Given threatened() {
    return new Given(aCaseOf(Style.THREAT), BudgetFixture.of(100_000));
  }

  @ParameterizedTest
  @CsvSource({
    "RESPONDER, 1000, APPROVED",
    "RESPONDER, 1001, ASKED",
    "APPROVER, 2500, APPROVED",
    "APPROVER, 2501, ASKED",
    "LEAD, 10000, APPROVED",
    "LEAD, 10001, ASKED"
  })
  void R24_up_to_ones_limit_nobody_else_is_needed(
      Authority authority, long cents, GrantState state) {
    Given after = asked(who(AINO, authority), cents);

    assertThat(after.grant().state()).isEqualTo(state);
    assertThat(after.budget().stand()).isEqualTo(new BudgetStand(cents, 0, 1));
    assertThat(after.grant().approver().isPresent()).isEqualTo(state == GrantState.APPROVED);
  }

  @Test
  void R24_a_second_person_with_the_authority_approves() {
    Given asked = asked(RESPONDER, 2_000);

    assertThat(asked.moved(APPROVER, GrantStep.APPROVE).grant())
        .satisfies(grant -> assertThat(grant.state()).isEqualTo(GrantState.APPROVED))
        .satisfies(grant -> assertThat(grant.approver()).contains(BO));
    assertThat(refusedCode(asked.moves(who(AINO, Authority.LEAD), GrantStep.APPROVE)))
        .isEqualTo("grant.own");
    assertThat(refusedCode(asked(RESPONDER, 2_501).moves(APPROVER, GrantStep.APPROVE)))
        .isEqualTo("grant.beyond-authority");
    assertThat(asked(RESPONDER, 90_000).moved(LEAD, GrantStep.APPROVE).grant().state())
        .isEqualTo(GrantState.APPROVED);
  }

  @Test
  void R24_refused_cancelled_and_returned_money_is_free_again() {
    Given asked = asked(RESPONDER, 2_000);

    assertThat(asked.moved(APPROVER, GrantStep.REFUSE).budget().left()).isEqualTo(euros(100_000));
    assertThat(asked.moved(RESPONDER, GrantStep.CANCEL).budget().left()).isEqualTo(euros(100_000));
    Given sent = asked(RESPONDER, 900).moved(RESPONDER, GrantStep.HAND_OVER);
    assertThat(sent.moved(RESPONDER, GrantStep.RETURN).budget().left()).isEqualTo(euros(100_000));
    Given delivered = sent.moved(RESPONDER, GrantStep.DELIVER);
    assertThat(delivered.budget().stand()).isEqualTo(new BudgetStand(0, 900, 2));
    assertThat(delivered.moved(RESPONDER, GrantStep.RETURN).budget().stand())
        .isEqualTo(new BudgetStand(0, 0, 3));
  }

  @Test
  void R24_a_step_is_refused_where_it_does_not_follow() {
    assertThat(refusedCode(asked(RESPONDER, 2_000).moves(RESPONDER, GrantStep.DELIVER)))
        .isEqualTo("grant.not-now");
    assertThat(
            refusedCode(
                RULES.move(
                    begin().feedbackCase(),
                    begin().budget(),
                    RESPONDER,
                    GRANT,
                    GrantStep.OFFER,
                    Optional.empty())))
        .isEqualTo("grant.not-found");
    Given asked = asked(RESPONDER, 500);
    assertThat(
            refusedCode(
                RULES.move(
                    asked.feedbackCase(),
                    asked.budget(),
                    RESPONDER,
                    GRANT,
                    GrantStep.CANCEL,
                    Optional.empty())))
        .isEqualTo("grant.say-why");
  }

  @Test
  void R24_a_repeated_claim_needs_a_lead() {
    Given repeated = begin().after(accepted(begin().asks(RESPONDER, wish(100, true, false))));

    assertThat(repeated.grant().state()).isEqualTo(GrantState.ASKED);
    assertThat(refusedCode(repeated.moves(APPROVER, GrantStep.APPROVE)))
        .isEqualTo("grant.lead-decides");
    assertThat(repeated.moved(LEAD, GrantStep.APPROVE).grant().state())
        .isEqualTo(GrantState.APPROVED);
    assertThat(begin().after(accepted(begin().asks(LEAD, wish(100, true, false)))).grant().state())
        .isEqualTo(GrantState.APPROVED);
  }

  private static CaseGoodwill.Wish differing(Deviation.Way way, boolean explained) {
    return new CaseGoodwill.Wish(
        GRANT,
        GrantKind.GIFT,
        euros(100),
        WORDS,
        false,
        false,
        Optional.of(new Deviation(way, new NormRange(GrantKind.VOUCHER, euros(500), euros(1_000)))),
        explained ? Optional.of(WORDS) : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "ABOVE, grant.more-than-elsewhere",
    "BELOW, grant.less-than-elsewhere",
    "OTHER_KIND, grant.other-than-elsewhere"
  })
  void R24_what_differs_from_other_channels_is_told_before_it_is_given(
      Deviation.Way way, String code) {
    Decision<Done> told = begin().asks(LEAD, differing(way, false));

    assertThat(refusedCode(told)).isEqualTo(code);
    assertThat(((Decision.Refused<Done>) told).refusal().facts())
        .containsEntry("elsewhere", "voucher")
        .containsEntry("least", "5.00 EUR")
        .containsEntry("most", "10.00 EUR");
  }

  @ParameterizedTest
  @CsvSource({
    "RESPONDER, ABOVE, ASKED",
    "APPROVER, OTHER_KIND, ASKED",
    "LEAD, ABOVE, APPROVED",
    "RESPONDER, BELOW, APPROVED"
  })
  void R24_more_than_other_channels_give_needs_a_lead_and_less_only_a_reason(
      Authority authority, Deviation.Way way, GrantState state) {
    Given after = begin().after(accepted(begin().asks(who(AINO, authority), differing(way, true))));

    assertThat(after.grant().state()).isEqualTo(state);
    assertThat(after.grant().leadNeeded()).isEqualTo(way != Deviation.Way.BELOW);
    assertThat(after.grant().deviation())
        .hasValueSatisfying(differs -> {
          assertThat(differs.from().way()).isEqualTo(way);
          assertThat(differs.reason()).isEqualTo(WORDS);
        });
    if (state == GrantState.ASKED) {
      assertThat(refusedCode(after.moves(APPROVER, GrantStep.APPROVE))).startsWith("grant.");
      assertThat(after.moved(LEAD, GrantStep.APPROVE).grant().deviation())
          .isEqualTo(after.grant().deviation());
    }
  }

  @Test
  void R24_what_is_as_elsewhere_keeps_no_reason() {
    assertThat(asked(RESPONDER, 500).grant().deviation()).isEmpty();
  }

  @Test
  void R31_a_threat_locks_what_is_given() {
    assertThat(refusedCode(threatened().asks(RESPONDER, wish(100, false, true))))
        .isEqualTo("grant.locked-by-threat");
    assertThat(refusedCode(threatened().asks(APPROVER, wish(100, false, true))))
        .isEqualTo("grant.locked-by-threat");
    assertThat(refusedCode(threatened().asks(LEAD, wish(100, false, false))))
        .isEqualTo("grant.locked-by-threat");
  }

  @Test
  void R31_in_spite_of_a_threat_it_takes_two_leads() {
    Given inSpite = threatened().after(accepted(threatened().asks(LEAD, wish(100, false, true))));

    assertThat(inSpite.grant().state()).isEqualTo(GrantState.ASKED);
    assertThat(refusedCode(inSpite.moves(APPROVER, GrantStep.APPROVE)))
        .isEqualTo("grant.lead-decides");
    Given approved = inSpite.moved(who(BO, Authority.LEAD), GrantStep.APPROVE);
    assertThat(refusedCode(approved.moves(RESPONDER, GrantStep.DELIVER)))
        .isEqualTo("grant.locked-by-threat");
    assertThat(approved.moved(LEAD, GrantStep.DELIVER).grant().state())
        .isEqualTo(GrantState.DELIVERED);
    assertThat(approved.moved(RESPONDER, GrantStep.CANCEL).budget().left())
        .isEqualTo(euros(100_000));
  }

  @Test
  void R24_a_case_does_not_end_on_what_nobody_gave_on_its_way() {
    Given approved = new Given(answered(anIrritatedCase()), BudgetFixture.of(100_000));
    approved = approved.after(accepted(approved.asks(RESPONDER, wish(500, false, false))));

    assertThat(refusedCode(closed(approved.feedbackCase()))).isEqualTo("case.grant-open");
    FeedbackCase sent = approved.moved(RESPONDER, GrantStep.HAND_OVER).feedbackCase();
    FeedbackCase ended = sent.applyAll(accepted(closed(sent)));
    Given after = new Given(ended, approved.budget());
    assertThat(after.moved(RESPONDER, GrantStep.DELIVER).feedbackCase().status())
        .isEqualTo(CaseStatus.CLOSED);
    assertThat(refusedCode(after.asks(RESPONDER, wish(100, false, false)))).isEqualTo("case.ended");
  }

  private static Decision<List<CaseEvent>> closed(FeedbackCase feedbackCase) {
    return CaseEnding.close(
        feedbackCase, AINO, CaseOutcome.SILENT, Optional.empty(), Optional.empty(), by(AINO), NOON);
  }

  @Test
  void who_does_not_hold_the_case_asks_for_nothing() {
    Given held = new Given(heldBy(BO, anIrritatedCase()), BudgetFixture.of(100_000));

    assertThat(refusedCode(held.asks(RESPONDER, wish(100, false, false))))
        .isEqualTo("case.held-by-another");
  }

  @Test
  void R24_a_case_has_no_more_than_so_many_open_grants() {
    Given given = begin();
    for (int number = 0; number < CaseGoodwill.MOST_ON_CASE; number++) {
      CaseGoodwill.Wish wish =
          new CaseGoodwill.Wish(
              new GrantId(id(800 + number)), GrantKind.VOUCHER, euros(1), WORDS, false, false);
      given = given.after(accepted(given.asks(RESPONDER, wish)));
    }

    assertThat(refusedCode(given.asks(RESPONDER, wish(1, false, false))))
        .isEqualTo("grant.too-many-on-case");
  }

  /** Two cases, one budget, whoever and whatever; a failure names its seed. */
  @Test
  void R24_random_lives_never_overspend_and_the_ledger_is_the_sum() {
    int delivered = 0;
    int exhausted = 0;
    for (long seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      GoodwillBudget budget = BudgetFixture.of(2_000 + random.nextInt(20_000));
      List<FeedbackCase> cases = new ArrayList<>(List.of(anIrritatedCase(), aCaseOf(Style.THREAT)));
      List<BudgetEntry> ledger = new ArrayList<>();
      for (int step = 0; step < 80; step++) {
        int which = random.nextInt(cases.size());
        Decision<Done> decision = anything(random, cases.get(which), budget, seed * 1_000 + step);
        if (decision instanceof Decision.Accepted<Done>(Done done)) {
          cases.set(which, cases.get(which).applyAll(done.events()));
          done.entry().ifPresent(ledger::add);
          budget = done.entry().map(budget::after).orElse(budget);
        } else if (refusedCode(decision).equals("budget.exhausted")) {
          exhausted++;
        }
        holds(seed, budget, ledger, cases);
      }
      delivered +=
          (int)
              cases.stream()
                  .flatMap(one -> one.grants().all().stream())
                  .filter(grant -> grant.state() == GrantState.DELIVERED)
                  .count();
    }
    // Lives in which nothing is given or refused would prove nothing.
    assertThat(delivered).isPositive();
    assertThat(exhausted).isPositive();
  }

  private static Decision<Done> anything(
      Random random, FeedbackCase feedbackCase, GoodwillBudget budget, long number) {
    Who who = List.of(RESPONDER, APPROVER, LEAD, who(AINO, Authority.LEAD)).get(random.nextInt(4));
    List<Grant> grants = feedbackCase.grants().all();
    if (grants.isEmpty() || random.nextInt(3) == 0) {
      return RULES.ask(
          feedbackCase,
          budget,
          who,
          new CaseGoodwill.Wish(
              new GrantId(id(number)),
              pick(random, GrantKind.values()),
              euros(random.nextInt(6_000)),
              WORDS,
              random.nextBoolean(),
              random.nextBoolean()));
    }
    return RULES.move(
        feedbackCase,
        budget,
        who,
        grants.get(random.nextInt(grants.size())).id(),
        pick(random, GrantStep.values()),
        Optional.of(WORDS));
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static void holds(
      long seed, GoodwillBudget budget, List<BudgetEntry> ledger, List<FeedbackCase> cases) {
    String life = "life of seed " + seed;
    assertThat(budget.stand()).as(life).isEqualTo(BudgetStand.fold(ledger));
    assertThat(budget.stand().bound()).as(life).isBetween(0L, budget.terms().amount().minor());
    assertThat(sum(cases, GrantState::isOpen)).as(life).isEqualTo(budget.stand().reserved());
    assertThat(sum(cases, GrantState.DELIVERED::equals)).as(life).isEqualTo(budget.stand().spent());
  }

  private static long sum(List<FeedbackCase> cases, Predicate<GrantState> which) {
    return cases.stream()
        .flatMap(one -> one.grants().all().stream())
        .filter(grant -> which.test(grant.state()))
        .mapToLong(grant -> grant.amount().minor())
        .sum();
  }
}
