package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What was sealed of a case, to be handed out (R30). Those who lead decide who gets it. */
public final class ReadEvidence {

  private final Permitted permitted;
  private final Cases cases;
  private final EvidenceBook book;
  private final Workspaces workspaces;

  /** Needs what was sealed. */
  @Inject
  public ReadEvidence(Permitted permitted, Cases cases, EvidenceBook book, Workspaces workspaces) {
    this.permitted = permitted;
    this.cases = cases;
    this.book = book;
    this.workspaces = workspaces;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   */
  public record Command(CaseId caseId) {}

  /**
   * Evidence to be handed out.
   *
   * @param workspace whose
   * @param caseId of which case
   * @param chain what was sealed
   */
  public record View(Workspace workspace, CaseId caseId, EvidenceChain chain) {}

  /** Gives it; refused where nothing was sealed. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.LEAD_CASES,
        () -> {
          if (cases.find(command.caseId()).isEmpty()) {
            return Decision.refused(Refusal.Kind.NOT_FOUND, "case.not-found");
          }
          EvidenceChain chain = book.chain(command.caseId());
          Optional<Workspace> workspace = workspaces.find(actor.workspace());
          return chain.links().isEmpty()
              ? Decision.refused(Refusal.Kind.NOT_FOUND, "evidence.nothing-sealed")
              : Decision.accepted(new View(workspace.orElseThrow(), command.caseId(), chain));
        });
  }
}
