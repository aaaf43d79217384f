package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.team.MemberId;

/**
 * Something given to a customer on a case, out of a budget, tracked to the end (R24).
 *
 * @param id which grant
 * @param budget out of which budget
 * @param kind what is given
 * @param amount what it costs us
 * @param what what it is and what for, in words
 * @param asker who asked for it
 * @param askedAt when
 * @param leadNeeded whether only a lead may approve it
 * @param deviation how it differs from what is given in other channels, where it does
 * @param state where it stands
 * @param approver who approved or refused it; the asker where they needed nobody
 * @param changedAt when it came to stand there
 */
public record Grant(
    GrantId id,
    BudgetId budget,
    GrantKind kind,
    Money amount,
    CaseTextId what,
    MemberId asker,
    Instant askedAt,
    boolean leadNeeded,
    Optional<GrantDeviation> deviation,
    GrantState state,
    Optional<MemberId> approver,
    Instant changedAt) {

  /** Refuses null, and a grant of nothing. */
  public Grant {
    requireNonNull(id, "id is null");
    requireNonNull(deviation, "deviation is null");
    requireNonNull(state, "state is null");
    if (amount.minor() == 0) {
      throw new IllegalArgumentException("grant " + id + " gives nothing");
    }
  }

  static Grant of(GrantEvent.GrantAsked asked) {
    return new Grant(
        asked.grant(),
        asked.budget(),
        asked.kind(),
        asked.amount(),
        asked.what(),
        asked.asker(),
        asked.at(),
        asked.leadNeeded(),
        asked.deviation(),
        GrantState.ASKED,
        Optional.empty(),
        asked.at());
  }

  Grant after(GrantEvent.GrantMoved moved) {
    GrantState to =
        moved
            .step()
            .from(state)
            .orElseThrow(
                () -> new IllegalArgumentException("no " + moved.step() + " of what is " + state));
    return new Grant(
        id,
        budget,
        kind,
        amount,
        what,
        asker,
        askedAt,
        leadNeeded,
        deviation,
        to,
        moved.step().isDecision() ? Optional.of(moved.member()) : approver,
        moved.at());
  }
}
