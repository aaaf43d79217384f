package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Ids;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseReplies;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.TemplateUse;

/** A member begins a reply to a case. */
public final class WriteDraft {

  private final DraftWork work;
  private final Ids ids;

  /** Needs the common part of work on drafts, and new ids. */
  @Inject
  public WriteDraft(DraftWork work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /**
   * What is asked.
   *
   * @param caseId the case to answer
   * @param audience who would see the reply
   * @param text the words so far
   * @param mentionsSeen how many mentions of the case the member has seen
   * @param suggested whether a suggestion went into the words
   * @param templates which wordings of templates went into the words
   * @param promising whether the member means to send a dated promise with them
   */
  public record Command(
      CaseId caseId,
      Audience audience,
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
        CaseId caseId,
        Audience audience,
        DraftText text,
        int mentionsSeen,
        boolean suggested,
        Set<TemplateUse> templates) {
      this(caseId, audience, text, mentionsSeen, suggested, templates, false);
    }

    /** Words of the member's own. */
    public Command(CaseId caseId, Audience audience, DraftText text, int mentionsSeen) {
      this(caseId, audience, text, mentionsSeen, false, Set.of(), false);
    }
  }

  /** Gives the new draft with the guard's findings. */
  public Decision<DraftView> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            work.within(
                actor,
                Permission.WRITE_REPLIES,
                () ->
                    work.lockCase(command.caseId())
                        .then(feedbackCase -> begin(feedbackCase, member, command))));
  }

  private Decision<DraftView> begin(FeedbackCase feedbackCase, MemberId member, Command command) {
    Optional<Refusal> no = CaseReplies.mayWrite(feedbackCase, member, work.now());
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    Draft draft =
        Draft.begun(
            new DraftId(ids.next()),
            feedbackCase.id(),
            member,
            command.audience(),
            command.text(),
            command.mentionsSeen(),
            work.now());
    Draft begun = command.suggested() ? draft.withSuggestion() : draft;
    return Decision.accepted(
        work.view(work.store(begun.with(command.templates())), feedbackCase, command.promising()));
  }
}
