package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.conduct.EvidenceLink;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * What was sealed of a case, to be handed out (R30). Those who lead decide who gets it; who took it
 * and when is on the case's timeline and in the audit log.
 */
public final class ReadEvidence {

  private final Permitted permitted;
  private final CaseWork work;
  private final EvidenceBook book;
  private final Workspaces workspaces;

  /** Needs what was sealed, and the case that tells who took it. */
  @Inject
  public ReadEvidence(
      Permitted permitted, CaseWork work, EvidenceBook book, Workspaces workspaces) {
    this.permitted = permitted;
    this.work = work;
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

  /** Gives it, and notes that it was given; refused where nothing was sealed. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.LEAD_CASES,
        () ->
            work.changeWithin(
                    actor,
                    command.caseId(),
                    ExpectedVersion.ANY,
                    situation -> handedOut(actor, situation))
                .map(_ ->
                    new View(
                        workspaces.find(actor.workspace()).orElseThrow(),
                        command.caseId(),
                        book.chain(command.caseId()))));
  }

  private Decision<List<CaseEvent>> handedOut(Actor actor, CaseWork.Situation situation) {
    List<EvidenceLink> links = book.chain(situation.feedbackCase().id()).links();
    return links.isEmpty()
        ? Decision.refused(Refusal.Kind.NOT_FOUND, "evidence.nothing-sealed")
        : Decision.accepted(
            List.of(new ConductEvent.EvidenceHandedOut(situation.now(), actor.by(), links.size())));
  }
}
