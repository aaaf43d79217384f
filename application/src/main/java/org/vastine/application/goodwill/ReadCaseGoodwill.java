package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.goodwill.Authority;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.GrantRules;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * What was given on a case, and what can be: the budgets of today with what is left, how much the
 * asker may give alone, what others got for the same, and what is given in other channels (R24).
 */
public final class ReadCaseGoodwill {

  private static final int HISTORY = 50;

  /** So few say nothing about what is usual. */
  private static final int LEAST_SAMPLES = 3;

  private final Permitted permitted;
  private final Cases cases;
  private final GoodwillBudgets budgets;
  private final GrantBook book;
  private final GoodwillNorms norms;
  private final ThreatLock lock;
  private final InstantSource clock;

  /** Needs the case, the budgets, the book of grants, the norms, and what a threat locks. */
  @Inject
  public ReadCaseGoodwill(
      Permitted permitted,
      Cases cases,
      GoodwillBudgets budgets,
      GrantBook book,
      GoodwillNorms norms,
      ThreatLock lock,
      InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.budgets = budgets;
    this.book = book;
    this.norms = norms;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   */
  public record Command(CaseId caseId) {}

  /**
   * A budget that can be asked today.
   *
   * @param budget the budget
   * @param alone up to how much the asker needs nobody, never more than is left
   * @param repeated whether the customer got something for the same subject not long ago
   * @param usual what others got for the same subject; empty where too few did
   */
  public record Offer(
      GoodwillBudget budget, Money alone, boolean repeated, Optional<Usual> usual) {}

  /**
   * What is usual for a subject.
   *
   * @param amount the one in the middle
   * @param samples of how many
   */
  public record Usual(Money amount, int samples) {}

  /**
   * Goodwill on a case.
   *
   * @param feedbackCase the case with its grants
   * @param locked whether a threat locks it
   * @param threatElsewhere another case of the author on which a threat stands
   * @param authority how much the asker's word counts
   * @param offers the budgets of today
   * @param norms what customers get for the same in other channels
   */
  public record View(
      FeedbackCase feedbackCase,
      boolean locked,
      Optional<CaseId> threatElsewhere,
      Authority authority,
      List<Offer> offers,
      List<Norm> norms) {
    /** Copies the lists. */
    public View {
      offers = List.copyOf(offers);
      norms = List.copyOf(norms);
    }
  }

  /** Gives it. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () ->
            cases
                .existing(command.caseId())
                .map(found -> view(found, Authority.of(actor.permissions()))));
  }

  private View view(FeedbackCase feedbackCase, Authority authority) {
    Instant now = clock.instant();
    return new View(
        feedbackCase,
        lock.rules(feedbackCase, now).isLocked(feedbackCase),
        lock.elsewhere(feedbackCase),
        authority,
        budgets.all().stream()
            .filter(budget -> budget.terms().period().contains(now))
            .map(budget -> offer(budget, feedbackCase, authority, now))
            .toList(),
        norms.of(feedbackCase.judgement().subject()));
  }

  private Offer offer(
      GoodwillBudget budget, FeedbackCase feedbackCase, Authority authority, Instant now) {
    GrantRules rules = budget.terms().rules();
    Money left = budget.left();
    boolean repeated =
        rules.repeatDays() > 0
            && book.wasGiven(
                feedbackCase.key().author(),
                feedbackCase.judgement().subject(),
                now.minus(rules.repeatWithin()));
    return new Offer(
        budget,
        left.of(Math.min(left.minor(), rules.alone(authority))),
        repeated,
        usual(feedbackCase, left));
  }

  private Optional<Usual> usual(FeedbackCase feedbackCase, Money like) {
    List<Long> given =
        book
            .given(feedbackCase.judgement().subject(), like.currency().getCurrencyCode(), HISTORY)
            .stream()
            .sorted()
            .toList();
    return given.size() < LEAST_SAMPLES
        ? Optional.empty()
        : Optional.of(new Usual(like.of(given.get((given.size() - 1) / 2)), given.size()));
  }
}
