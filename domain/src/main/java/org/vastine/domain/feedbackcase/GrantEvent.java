package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/** Something that happened to a grant on a case (R24). */
public sealed interface GrantEvent extends CaseEvent {

  /** Which grant. */
  GrantId grant();

  /**
   * A member asked for it; its amount is put aside from now on.
   *
   * @param asker who asked
   * @param budget out of which budget
   * @param amount what it costs us
   * @param what what it is and what for, in words
   * @param leadNeeded whether only a lead may approve it
   * @param deviation how it differs from what is given in other channels, where it does
   */
  record GrantAsked(
      Instant at,
      By by,
      GrantId grant,
      MemberId asker,
      BudgetId budget,
      GrantKind kind,
      Money amount,
      CaseTextId what,
      boolean leadNeeded,
      Optional<GrantDeviation> deviation)
      implements GrantEvent {

    /** One that does not differ from what is given in other channels. */
    public GrantAsked(
        Instant at,
        By by,
        GrantId grant,
        MemberId asker,
        BudgetId budget,
        GrantKind kind,
        Money amount,
        CaseTextId what,
        boolean leadNeeded) {
      this(at, by, grant, asker, budget, kind, amount, what, leadNeeded, Optional.empty());
    }
  }

  /**
   * A step was done.
   *
   * @param member who did it
   * @param note why, or where to; there for steps that need it
   */
  record GrantMoved(
      Instant at, By by, GrantId grant, MemberId member, GrantStep step, Optional<CaseTextId> note)
      implements GrantEvent {}
}
