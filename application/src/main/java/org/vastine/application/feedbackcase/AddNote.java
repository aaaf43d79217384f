package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.TeamworkEvent;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.task.NamedMembers;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A member leaves a note for the team; whom it names with {@code @} is told so once. */
public final class AddNote {

  private final CaseWork work;
  private final Members members;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param text 1 to 10,000 characters
   */
  public record Command(CaseId caseId, ExpectedVersion expected, String text) {}

  /** Needs the common part of casework, and the members. */
  @Inject
  public AddNote(CaseWork work, Members members) {
    this.work = work;
    this.members = members;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return work.change(
        actor,
        Permission.WORK_CASES,
        command.caseId(),
        command.expected(),
        situation ->
            work.keep(command.caseId(), Optional.of(command.text()))
                .map(text -> Decision.accepted(noted(actor, situation.now(), text, command.text())))
                .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "case.note-empty")));
  }

  private List<CaseEvent> noted(Actor actor, Instant now, CaseTextId text, String words) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(new CaseEvent.NoteAdded(now, actor.by(), text));
    for (MemberId named : NamedMembers.in(words, members.all())) {
      events.add(new TeamworkEvent.MemberNamed(now, actor.by(), named, text));
    }
    return events;
  }
}
