package org.vastine.persistence.goodwill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.goodwill.AskGrant;
import org.vastine.application.goodwill.CheckLedgers;
import org.vastine.application.goodwill.GoodwillDesk;
import org.vastine.application.goodwill.GrantView;
import org.vastine.application.goodwill.MoveGrant;
import org.vastine.application.goodwill.SetUpBudget;
import org.vastine.application.goodwill.WrittenAmount;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Given;
import org.vastine.application.world.PortContract;
import org.vastine.application.world.Ports;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.goodwill.BudgetEntry;
import org.vastine.domain.goodwill.BudgetPeriod;
import org.vastine.domain.goodwill.BudgetStand;
import org.vastine.domain.goodwill.BudgetTerms;
import org.vastine.domain.goodwill.BudgetWish;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantRules;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;
import org.vastine.persistence.kernel.PostgresWorld;

/** Two hundred at the same time, and money for half of them: exact to the cent (R24). */
class NeverOverspentTest extends PortContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  private static final int ASKERS = 200;
  private static final long EACH = 1_234;

  /**
   * As many at a time as there are connections: nobody gives up waiting for one on a busy machine.
   */
  private final Semaphore door = new Semaphore(8);

  private final GoodwillDesk desk =
      new GoodwillDesk(WORLD, UUID::randomUUID, InstantSource.fixed(Given.NOW));

  @BeforeEach
  void aPolicy() {
    inside(() -> {
      ports().policies().add(DefaultResponsePolicy.in(ZoneId.of("UTC")), By.VASTINE, Given.NOW);
      ports().policies().activate(1);
      return true;
    });
  }

  @Override
  protected Ports ports() {
    return WORLD;
  }

  private static Money euros(long cents) {
    return new Money(cents, Currency.getInstance("EUR"));
  }

  private static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(var refusal) -> throw new AssertionError(refusal);
    };
  }

  private Actor a(Role role) {
    return inside(() -> Actor.of(ours(), given().aMember(role)));
  }

  private GoodwillBudget budget(long cents) {
    BudgetTerms terms =
        new BudgetTerms(
            "Customer service",
            new BudgetPeriod(
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), ZoneId.of("UTC")),
            euros(cents),
            new GrantRules(2_000, 2_000, 2_000, 30));
    return accepted(
        desk.setUp().handle(a(Role.LEAD), new SetUpBudget.Command(BudgetWish.of(terms))));
  }

  private Decision<GrantView> asks(Actor who, CaseId caseId, GoodwillBudget budget) {
    return desk.ask()
        .handle(
            who,
            new AskGrant.Command(
                caseId,
                ExpectedVersion.ANY,
                budget.id(),
                GrantKind.VOUCHER,
                WrittenAmount.of(euros(EACH)),
                "For the waiting",
                false,
                Optional.empty()));
  }

  private List<Decision<GrantView>> allAtOnce(Actor who, GoodwillBudget budget) throws Exception {
    List<CaseId> cases =
        inside(() -> {
          List<CaseId> opened = new ArrayList<>();
          for (int number = 0; number < ASKERS; number++) {
            opened.add(given().aCase().id());
          }
          return opened;
        });
    List<Decision<GrantView>> decisions = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Decision<GrantView>>> asked = new ArrayList<>();
      for (CaseId one : cases) {
        asked.add(threads.submit(() -> throughTheDoor(() -> asks(who, one, budget))));
      }
      for (Future<Decision<GrantView>> one : asked) {
        decisions.add(one.get());
      }
    }
    return decisions;
  }

  private <T> T throughTheDoor(Supplier<T> work) throws InterruptedException {
    door.acquire();
    try {
      return work.get();
    } finally {
      door.release();
    }
  }

  @Test
  void R24_two_hundred_ask_at_once_and_half_of_them_get_it() throws Exception {
    // One cent short of the next one.
    GoodwillBudget budget = budget(EACH * ASKERS / 2 + EACH - 1);
    Actor aino = a(Role.RESPONDER);

    List<Decision<GrantView>> decisions = allAtOnce(aino, budget);

    Map<String, Long> outcomes =
        decisions.stream()
            .collect(
                Collectors.groupingBy(
                    decision ->
                        decision instanceof Decision.Refused<GrantView>(var refusal)
                            ? refusal.code() + " " + refusal.facts().get("left")
                            : "reserved",
                    Collectors.counting()));
    assertThat(outcomes)
        .isEqualTo(Map.of("reserved", ASKERS / 2L, "budget.exhausted 12.33 EUR", ASKERS / 2L));
    GoodwillBudget after = now(budget);
    assertThat(after.stand()).isEqualTo(new BudgetStand(EACH * ASKERS / 2, 0, ASKERS / 2));
    assertThat(after.left()).isEqualTo(euros(EACH - 1));
    addsUp(budget);
  }

  @Test
  void R24_given_and_cancelled_at_once_the_sums_stay_exact() throws Exception {
    GoodwillBudget budget = budget(EACH * ASKERS);
    Actor aino = a(Role.RESPONDER);
    List<GrantView> grants =
        allAtOnce(aino, budget).stream().map(NeverOverspentTest::accepted).toList();

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Decision<GrantView>>> moved = new ArrayList<>();
      for (GrantView grant : grants) {
        // Each is delivered by one and cancelled by another; one of them comes too late.
        for (GrantStep step : List.of(GrantStep.DELIVER, GrantStep.CANCEL)) {
          moved.add(
              threads.submit(() ->
                  throughTheDoor(() ->
                      desk.move()
                          .handle(
                              aino,
                              new MoveGrant.Command(
                                  grant.grant().id(),
                                  ExpectedVersion.ANY,
                                  step,
                                  Optional.of("Changed our mind"))))));
        }
      }
      int done = 0;
      for (Future<Decision<GrantView>> one : moved) {
        done += one.get() instanceof Decision.Accepted<GrantView> ? 1 : 0;
      }
      assertThat(done).isEqualTo(ASKERS);
    }

    BudgetStand stand = now(budget).stand();
    assertThat(stand.reserved()).isZero();
    assertThat(stand.entries()).isEqualTo(2 * ASKERS);
    assertThat(stand.spent() % EACH).isZero();
    addsUp(budget);
  }

  private GoodwillBudget now(GoodwillBudget budget) {
    return inside(() -> WORLD.goodwillBudgets().find(budget.id())).orElseThrow();
  }

  private void addsUp(GoodwillBudget budget) {
    List<BudgetEntry> ledger =
        inside(() -> WORLD.goodwillBudgets().ledger(budget.id(), Integer.MAX_VALUE, 1_000));
    assertThat(BudgetStand.fold(ledger.reversed())).isEqualTo(now(budget).stand());
    assertThat(accepted(desk.check().handle(Actor.vastine(ours()), new CheckLedgers.Command())))
        .isEqualTo(new CheckLedgers.Checked(1, List.of()));
  }
}
