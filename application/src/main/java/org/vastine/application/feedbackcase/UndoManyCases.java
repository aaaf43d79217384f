package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.feedbackcase.CaseClaims;
import org.vastine.domain.feedbackcase.CaseEnding;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A member takes back what they did to many cases, a step at a time. A case with which anything
 * happened since is left as it is: it is somebody's work by now.
 */
public final class UndoManyCases {

  private final CaseWork work;
  private final CaseBatches batches;
  private final Transactions transactions;
  private final InstantSource clock;

  /** Needs casework, and what was remembered. */
  @Inject
  public UndoManyCases(
      CaseWork work, CaseBatches batches, Transactions transactions, InstantSource clock) {
    this.work = work;
    this.batches = batches;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param batch which change
   * @param after the case at which the step before ended
   */
  public record Command(BatchId batch, Optional<CaseId> after) {}

  /**
   * What a step did.
   *
   * @param undone how many cases are as they were
   * @param left how many were left, because somebody went on with them
   * @param next where the next step begins; empty when all is done
   */
  public record Step(int undone, int left, Optional<CaseId> next) {}

  /** Does a step. */
  public Decision<Step> handle(Actor actor, Command command) {
    Optional<Refusal> lacking = actor.lacks(Permission.WORK_CASES);
    if (lacking.isPresent()) {
      return Decision.refused(lacking.get());
    }
    return CaseWork.member(actor).map(member -> step(actor, member, command));
  }

  private Step step(Actor actor, MemberId member, Command command) {
    List<CaseBatches.Changed> page =
        transactions.inWorkspace(
            actor.workspace(),
            () -> batches.of(command.batch(), member, command.after(), ChangeManyCases.STEP));
    int undone = 0;
    for (CaseBatches.Changed changed : page) {
      Decision<FeedbackCase> decision =
          work.change(
              actor,
              Permission.WORK_CASES,
              changed.id(),
              ExpectedVersion.of(changed.version()),
              situation -> back(situation.feedbackCase(), changed, actor));
      undone += decision instanceof Decision.Accepted<FeedbackCase> ? 1 : 0;
    }
    boolean more = page.size() == ChangeManyCases.STEP;
    return new Step(
        undone, page.size() - undone, more ? Optional.of(page.getLast().id()) : Optional.empty());
  }

  private Decision<List<CaseEvent>> back(
      FeedbackCase now, CaseBatches.Changed changed, Actor actor) {
    if (now.isEnded()) {
      return CaseEnding.reopen(now, false, actor.by(), clock.instant());
    }
    return changed
        .owner()
        .map(owner -> CaseClaims.assign(now, owner, actor.by(), clock.instant()))
        .orElseGet(() -> CaseClaims.unassign(now, actor.by(), clock.instant()));
  }
}
