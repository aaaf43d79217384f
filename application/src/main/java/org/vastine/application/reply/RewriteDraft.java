package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.Set;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.reply.DraftState;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.TemplateUse;

/** The words of a draft change: by its writer, or by an approver while it waits for approval. */
public final class RewriteDraft {

  private final DraftWork work;

  /** Needs the common part of work on drafts. */
  @Inject
  public RewriteDraft(DraftWork work) {
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param draftId the draft
   * @param expected the version that was looked at
   * @param text the new words
   * @param mentionsSeen how many mentions of the case the member has seen
   * @param suggested whether a suggestion went into the words since the last time
   * @param templates which wordings of templates went into the words since the last time
   * @param promising whether the member means to send a dated promise with them
   */
  public record Command(
      DraftId draftId,
      ExpectedVersion expected,
      DraftText text,
      int mentionsSeen,
      boolean suggested,
      Set<TemplateUse> templates,
      boolean promising) {

    /** Copies the set. */
    public Command {
      templates = Set.copyOf(templates);
    }

    /** Words with which no promise goes. */
    public Command(
        DraftId draftId,
        ExpectedVersion expected,
        DraftText text,
        int mentionsSeen,
        boolean suggested,
        Set<TemplateUse> templates) {
      this(draftId, expected, text, mentionsSeen, suggested, templates, false);
    }

    /** Words of the member's own, on top of what was there. */
    public Command(DraftId draftId, ExpectedVersion expected, DraftText text, int mentionsSeen) {
      this(draftId, expected, text, mentionsSeen, false, Set.of(), false);
    }
  }

  /** Gives the draft with the guard's findings; the words that were there are replaced. */
  public Decision<DraftView> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            work.within(
                actor,
                Permission.WRITE_REPLIES,
                () ->
                    work.lock(command.draftId(), command.expected())
                        .then(desk -> rewrite(actor, member, desk, command))));
  }

  private Decision<DraftView> rewrite(
      Actor actor, MemberId member, DraftWork.Desk desk, Command command) {
    boolean approver =
        desk.draft().state() == DraftState.AWAITING_APPROVAL
            && actor.lacks(Permission.APPROVE_REPLIES).isEmpty();
    if (!desk.draft().writer().equals(member) && !approver) {
      return Decision.refused(Refusal.Kind.NOT_ALLOWED, "draft.not-yours");
    }
    return desk.draft()
        .rewritten(command.text(), command.mentionsSeen(), desk.now())
        .map(draft -> command.suggested() ? draft.withSuggestion() : draft)
        .map(draft -> draft.with(command.templates()))
        .map(draft -> work.view(work.store(draft), desk.feedbackCase(), command.promising()));
  }
}
