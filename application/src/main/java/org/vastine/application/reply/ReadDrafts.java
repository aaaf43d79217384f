package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * Reads drafts with what the guard makes of them: one, those of a case, or those that wait for
 * approval.
 */
public final class ReadDrafts {

  private static final int MOST_WAITING = 100;

  private final DraftWork work;
  private final Drafts drafts;
  private final Cases cases;

  /** Needs the common part of work on drafts. */
  @Inject
  public ReadDrafts(DraftWork work, Drafts drafts, Cases cases) {
    this.work = work;
    this.drafts = drafts;
    this.cases = cases;
  }

  /** Which drafts. */
  public sealed interface Command {
    /**
     * This one.
     *
     * @param promising whether its writer means to send a dated promise with it
     */
    record One(DraftId draftId, boolean promising) implements Command {
      /** This one, with which no promise goes. */
      public One(DraftId draftId) {
        this(draftId, false);
      }
    }

    /** Those of a case, the latest changed first. */
    record OfCase(CaseId caseId) implements Command {}

    /** Those that wait for approval, the longest waiting first, at most 100. */
    record AwaitingApproval() implements Command {}
  }

  /** Gives the drafts; one that is not there is refused. */
  public Decision<List<DraftView>> handle(Actor actor, Command command) {
    return work.within(
        actor,
        Permission.READ_CASES,
        () ->
            switch (command) {
              case Command.One(DraftId id, boolean promising) -> one(id, promising);
              case Command.OfCase(CaseId id) -> Decision.accepted(views(drafts.ofCase(id), false));
              case Command.AwaitingApproval _ ->
                  Decision.accepted(views(drafts.awaitingApproval(MOST_WAITING), false));
            });
  }

  private Decision<List<DraftView>> one(DraftId id, boolean promising) {
    List<DraftView> found = views(drafts.find(id).stream().toList(), promising);
    return found.isEmpty()
        ? Decision.refused(Refusal.Kind.NOT_FOUND, "draft.not-found")
        : Decision.accepted(found);
  }

  private List<DraftView> views(List<Draft> some, boolean promising) {
    return some.stream().flatMap(draft -> view(draft, promising).stream()).toList();
  }

  private Optional<DraftView> view(Draft draft, boolean promising) {
    Optional<FeedbackCase> feedbackCase = cases.find(draft.caseId());
    return feedbackCase.map(found -> work.view(draft, found, promising));
  }
}
