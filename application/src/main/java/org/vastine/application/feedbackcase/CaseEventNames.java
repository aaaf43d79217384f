package org.vastine.application.feedbackcase;

import org.vastine.domain.feedbackcase.CaseEvent;

/** The names under which events are stored, shown in the API, and looked up in message bundles. */
public final class CaseEventNames {

  private CaseEventNames() {}

  /** The name of an event, for example {@code reply-queued}; never changes once released. */
  public static String of(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Opened _ -> "opened";
      case CaseEvent.MentionJoined _ -> "mention-joined";
      case CaseEvent.MentionEdited _ -> "mention-edited";
      case CaseEvent.MentionDeleted _ -> "mention-deleted";
      case CaseEvent.Triaged _ -> "triaged";
      case CaseEvent.TriageCorrected _ -> "triage-corrected";
      case CaseEvent.PlanMade _ -> "plan-made";
      case CaseEvent.CommunityWindowEnded _ -> "community-window-ended";
      case CaseEvent.Claimed _ -> "claimed";
      case CaseEvent.Released _ -> "released";
      case CaseEvent.Assigned _ -> "assigned";
      case CaseEvent.Unassigned _ -> "unassigned";
      case CaseEvent.NoteAdded _ -> "note-added";
      case CaseEvent.ApprovalAsked _ -> "approval-asked";
      case CaseEvent.DraftApproved _ -> "draft-approved";
      case CaseEvent.DraftReturned _ -> "draft-returned";
      case CaseEvent.GuardOverridden _ -> "guard-overridden";
      case CaseEvent.ReplyQueued _ -> "reply-queued";
      case CaseEvent.ReplyUndone _ -> "reply-undone";
      case CaseEvent.ReplyPublished _ -> "reply-published";
      case CaseEvent.ReplyNeedsPerson _ -> "reply-needs-person";
      case CaseEvent.ReplyRetried _ -> "reply-retried";
      case CaseEvent.ReplyDropped _ -> "reply-dropped";
      case CaseEvent.AnswerDeclined _ -> "answer-declined";
      case CaseEvent.Closed _ -> "closed";
      case CaseEvent.Disengaged _ -> "disengaged";
      case CaseEvent.Reopened _ -> "reopened";
      case CaseEvent.DeadlineBreached _ -> "deadline-breached";
    };
  }
}
