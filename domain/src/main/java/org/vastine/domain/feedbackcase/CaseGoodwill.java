package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.goodwill.Authority;
import org.vastine.domain.goodwill.BudgetEntry;
import org.vastine.domain.goodwill.Deviation;
import org.vastine.domain.goodwill.EntryKind;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantRules;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * Goodwill on a case: asked for within a budget, approved by a second person above what one may
 * give alone, and tracked until the customer has it; the same as in other channels, or with a
 * reason (R24). A threat buys nothing without a lead (R31), unless the workspace chose that it may.
 *
 * @param now this moment
 * @param remedyUnderThreat whether the workspace chose that a threat changes nothing
 * @param threatElsewhere whether a threat of the same author stands on another case
 */
public record CaseGoodwill(Instant now, boolean remedyUnderThreat, boolean threatElsewhere) {

  /** How many open grants one case has at most. */
  public static final int MOST_ON_CASE = 5;

  /**
   * Who acts.
   *
   * @param member the member
   * @param authority how much their word counts
   * @param by as what they act
   */
  public record Who(MemberId member, Authority authority, By by) {}

  /**
   * What is asked for.
   *
   * @param id which grant
   * @param what what it is and what for, in words
   * @param repeated whether the customer got something for the same subject not long ago
   * @param inSpiteOfThreat whether a lead says that it is given although the case is a threat
   * @param deviation how it differs from what is given in other channels, where it does
   * @param reason why it may differ, in words
   */
  public record Wish(
      GrantId id,
      GrantKind kind,
      Money amount,
      CaseTextId what,
      boolean repeated,
      boolean inSpiteOfThreat,
      Optional<Deviation> deviation,
      Optional<CaseTextId> reason) {

    /** One that does not differ from what is given in other channels. */
    public Wish(
        GrantId id,
        GrantKind kind,
        Money amount,
        CaseTextId what,
        boolean repeated,
        boolean inSpiteOfThreat) {
      this(id, kind, amount, what, repeated, inSpiteOfThreat, Optional.empty(), Optional.empty());
    }

    private boolean leadDecides() {
      return repeated || deviation.filter(Deviation::needsLead).isPresent();
    }

    private Optional<GrantDeviation> deviates() {
      return deviation.flatMap(from -> reason.map(why -> new GrantDeviation(from, why)));
    }
  }

  /**
   * What is to happen to a case and to its budget; both or neither.
   *
   * @param events of the case
   * @param entry the next line of the budget's ledger, where there is one
   */
  public record Done(List<CaseEvent> events, Optional<BudgetEntry> entry) {
    /** Copies the events. */
    public Done {
      events = List.copyOf(events);
    }
  }

  /** Asks for a grant and puts its amount aside; who may give it alone needs nobody's approval. */
  public Decision<Done> ask(FeedbackCase feedbackCase, GoodwillBudget budget, Who who, Wish wish) {
    Optional<Refusal> no =
        mayAsk(feedbackCase, who, wish)
            .or(() -> budget.cannotGive(wish.amount(), now))
            .or(() -> unexplained(wish));
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    boolean threat = isLocked(feedbackCase);
    List<CaseEvent> events = new ArrayList<>();
    events.add(
        new GrantEvent.GrantAsked(
            now,
            who.by(),
            wish.id(),
            who.member(),
            budget.id(),
            wish.kind(),
            wish.amount(),
            wish.what(),
            threat || wish.leadDecides(),
            wish.deviates()));
    if (needsNobody(budget.terms().rules(), who, wish, threat)) {
      events.add(
          new GrantEvent.GrantMoved(
              now, who.by(), wish.id(), who.member(), GrantStep.APPROVE, Optional.empty()));
    }
    return Decision.accepted(
        new Done(
            events,
            Optional.of(
                budget.entry(EntryKind.RESERVED, wish.id(), wish.amount(), now, who.by()))));
  }

  /**
   * A step of a grant.
   *
   * @param budget the one that the grant is given out of
   * @param note why, or where to
   */
  public Decision<Done> move(
      FeedbackCase feedbackCase,
      GoodwillBudget budget,
      Who who,
      GrantId id,
      GrantStep step,
      Optional<CaseTextId> note) {
    Optional<Grant> found = feedbackCase.grants().find(id);
    if (found.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "grant.not-found");
    }
    Grant grant = found.get();
    Optional<Refusal> no = mayMove(feedbackCase, budget, who, grant, step, note);
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    return Decision.accepted(
        new Done(
            List.of(new GrantEvent.GrantMoved(now, who.by(), id, who.member(), step, note)),
            step.books(grant.state())
                .map(kind -> budget.entry(kind, id, grant.amount(), now, who.by()))));
  }

  /** Why the case must not end: something was granted and nobody gave it on its way. */
  static Optional<Refusal> notGivenYet(FeedbackCase feedbackCase) {
    return feedbackCase
        .grants()
        .keepingOpen()
        .map(grant ->
            Refusal.of(Refusal.Kind.CONFLICT, "case.grant-open")
                .with("grant", grant.id())
                .with("amount", grant.amount()));
  }

  /** By the default choices, for an author who threatens nowhere else. */
  public CaseGoodwill(Instant now) {
    this(now, false, false);
  }

  /**
   * Whether a threat locks what is given on a case: one that stands there, whatever was written
   * after it, or on another case of the same author.
   */
  public boolean isLocked(FeedbackCase feedbackCase) {
    return !remedyUnderThreat && (threatElsewhere || feedbackCase.standoff().isThreat());
  }

  private Optional<Refusal> mayAsk(FeedbackCase feedbackCase, Who who, Wish wish) {
    if (feedbackCase.isEnded()) {
      return refusal(Refusal.of(Refusal.Kind.CONFLICT, "case.ended"));
    }
    Optional<Refusal> held = CaseClaims.heldByAnother(feedbackCase, who.member(), now);
    if (held.isPresent()) {
      return held;
    }
    if (isLocked(feedbackCase) && !(who.authority() == Authority.LEAD && wish.inSpiteOfThreat())) {
      return refusal(Refusal.of(Refusal.Kind.HELD_BACK, "grant.locked-by-threat"));
    }
    return feedbackCase.grants().open().size() < MOST_ON_CASE
        ? Optional.empty()
        : refusal(
            Refusal.of(Refusal.Kind.HELD_BACK, "grant.too-many-on-case")
                .with("most", MOST_ON_CASE));
  }

  /** What differs from other channels is not given before somebody says why. */
  private static Optional<Refusal> unexplained(Wish wish) {
    return wish.deviation()
        .filter(_ -> wish.reason().isEmpty())
        .map(from ->
            differing(from.way())
                .with("elsewhere", from.norm().kind().label())
                .with("least", from.norm().least())
                .with("most", from.norm().most()));
  }

  private static Refusal differing(Deviation.Way way) {
    return switch (way) {
      case ABOVE -> Refusal.of(Refusal.Kind.HELD_BACK, "grant.more-than-elsewhere");
      case BELOW -> Refusal.of(Refusal.Kind.HELD_BACK, "grant.less-than-elsewhere");
      case OTHER_KIND -> Refusal.of(Refusal.Kind.HELD_BACK, "grant.other-than-elsewhere");
    };
  }

  /** A threat never: there it takes two, of whom one leads and the other as well. */
  private static boolean needsNobody(GrantRules rules, Who who, Wish wish, boolean threat) {
    boolean enough = wish.amount().minor() <= rules.alone(who.authority());
    boolean leadMissing = wish.leadDecides() && who.authority() != Authority.LEAD;
    return enough && !leadMissing && !threat;
  }

  private Optional<Refusal> mayMove(
      FeedbackCase feedbackCase,
      GoodwillBudget budget,
      Who who,
      Grant grant,
      GrantStep step,
      Optional<CaseTextId> note) {
    if (step.from(grant.state()).isEmpty()) {
      return refusal(
          Refusal.of(Refusal.Kind.CONFLICT, "grant.not-now").with("state", grant.state().label()));
    }
    if (step.isDecision()) {
      Optional<Refusal> no = mayDecide(budget, who, grant);
      if (no.isPresent()) {
        return no;
      }
    }
    if (step.gives() && isLocked(feedbackCase) && who.authority() != Authority.LEAD) {
      return refusal(Refusal.of(Refusal.Kind.HELD_BACK, "grant.locked-by-threat"));
    }
    return step.needsWords() && note.isEmpty()
        ? refusal(Refusal.of(Refusal.Kind.INVALID, "grant.say-why"))
        : Optional.empty();
  }

  private static Optional<Refusal> mayDecide(GoodwillBudget budget, Who who, Grant grant) {
    if (grant.asker().equals(who.member())) {
      return refusal(Refusal.of(Refusal.Kind.NOT_ALLOWED, "grant.own"));
    }
    if (grant.leadNeeded() && who.authority() != Authority.LEAD) {
      return refusal(Refusal.of(Refusal.Kind.NOT_ALLOWED, "grant.lead-decides"));
    }
    GrantRules rules = budget.terms().rules();
    return rules.mayApprove(who.authority(), grant.amount())
        ? Optional.empty()
        : refusal(
            Refusal.of(Refusal.Kind.NOT_ALLOWED, "grant.beyond-authority")
                .with("limit", grant.amount().of(rules.alone(who.authority()))));
  }

  private static Optional<Refusal> refusal(Refusal refusal) {
    return Optional.of(refusal);
  }
}
