package org.vastine.application.feedbackcase;

import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.FactRequestEvent;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.GrantEvent;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.MistakeEvent;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.TeamworkEvent;
import org.vastine.domain.feedbackcase.WantedNoted;
import org.vastine.domain.feedbackcase.Witnessed;
import org.vastine.domain.handoff.OfferPurpose;

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
      case CaseEvent.ThreadHeated _ -> "thread-heated";
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
      case CaseEvent.ResolutionMissed _ -> "resolution-missed";
      case PromiseEvent promise -> of(promise);
      case FollowUpEvent step -> of(step);
      case GrantEvent grant -> of(grant);
      case FactRequestEvent facts -> of(facts);
      case WantedNoted _ -> "wanted-noted";
      case ConductEvent conduct -> of(conduct);
      case HandOffEvent handOff -> of(handOff);
      case CommunityEvent community -> of(community);
      case MistakeEvent mistake -> of(mistake);
      case TeamworkEvent teamwork -> TeamEventFacts.name(teamwork);
      case Witnessed _ -> "witnessed";
    };
  }

  private static String of(PromiseEvent event) {
    return switch (event) {
      case PromiseEvent.PromiseMade _ -> "promise-made";
      case PromiseEvent.PromiseMoved _ -> "promise-moved";
      case PromiseEvent.PromiseWarned _ -> "promise-warned";
      case PromiseEvent.PromiseBroken _ -> "promise-broken";
      case PromiseEvent.PromiseKept _ -> "promise-kept";
      case PromiseEvent.PromiseWithdrawn _ -> "promise-withdrawn";
      case PromiseEvent.PromiseHandedOver _ -> "promise-handed-over";
      case PromiseEvent.UpdateDated _ -> "update-dated";
      case PromiseEvent.UpdateMissed _ -> "update-missed";
      case PromiseEvent.CustomerChased _ -> "customer-chased";
    };
  }

  private static String of(FollowUpEvent event) {
    return switch (event) {
      case FollowUpEvent.Solved _ -> "solved";
      case FollowUpEvent.SolutionTakenBack _ -> "solution-taken-back";
      case FollowUpEvent.FollowUpQueued _ -> "follow-up-queued";
      case FollowUpEvent.FollowUpSent _ -> "follow-up-sent";
      case FollowUpEvent.FollowUpWaived _ -> "follow-up-waived";
      case FollowUpEvent.FollowUpMissed _ -> "follow-up-missed";
      case FollowUpEvent.OutcomeProposed _ -> "outcome-proposed";
    };
  }

  private static String of(FactRequestEvent event) {
    return switch (event) {
      case FactRequestEvent.FactsAsked _ -> "facts-asked";
      case FactRequestEvent.ContactAsked _ -> "contact-asked";
      case FactRequestEvent.FactsAnswered _ -> "facts-answered";
      case FactRequestEvent.FactsExpired _ -> "facts-expired";
      case FactRequestEvent.FactsWithdrawn _ -> "facts-withdrawn";
      case FactRequestEvent.FactsErased _ -> "facts-erased";
    };
  }

  private static String of(HandOffEvent event) {
    return switch (event) {
      case HandOffEvent.OfferQueued _ -> "hand-off-queued";
      case HandOffEvent.OfferSent sent ->
          sent.purpose() == OfferPurpose.EXPLANATION ? "hand-off-explained" : "hand-off-offered";
      case HandOffEvent.OfferAccepted _ -> "hand-off-accepted";
      case HandOffEvent.OfferRefused _ -> "hand-off-refused";
      case HandOffEvent.CustomerUnreachable _ -> "hand-off-unreachable";
      case HandOffEvent.HandOffEnded _ -> "hand-off-ended";
      case HandOffEvent.ContactPlanned _ -> "contact-planned";
      case HandOffEvent.ContactMoved _ -> "contact-moved";
      case HandOffEvent.ContactHandedOver _ -> "contact-handed-over";
      case HandOffEvent.ContactDone _ -> "contact-done";
      case HandOffEvent.ContactDropped _ -> "contact-dropped";
      case HandOffEvent.ContactOverdue _ -> "contact-overdue";
      case HandOffEvent.PrivateMentionJoined _ -> "private-mention-joined";
      case HandOffEvent.StrangerWrote _ -> "stranger-wrote";
      case HandOffEvent.StrangerDecided decided ->
          decided.accepted() ? "stranger-let-in" : "stranger-left-out";
      case HandOffEvent.WroteToAliasOf _ -> "wrote-to-alias";
    };
  }

  private static String of(CommunityEvent event) {
    return switch (event) {
      case CommunityEvent.AnswerSeen _ -> "community-answer-seen";
      case CommunityEvent.AnswerJudged judged ->
          judged.good() ? "community-answer-confirmed" : "community-answer-rejected";
      case CommunityEvent.AskerThanked _ -> "community-asker-thanked";
      case CommunityEvent.HelperThanksPrepared _ -> "community-thanks-prepared";
    };
  }

  private static String of(MistakeEvent event) {
    return switch (event) {
      case MistakeEvent.MistakeMarked _ -> "mistake-marked";
      case MistakeEvent.MistakeUnmarked _ -> "mistake-unmarked";
      case MistakeEvent.PreventionNoted _ -> "prevention-noted";
    };
  }

  private static String of(GrantEvent event) {
    return switch (event) {
      case GrantEvent.GrantAsked _ -> "grant-asked";
      case GrantEvent.GrantMoved moved ->
          switch (moved.step()) {
            case APPROVE -> "grant-approved";
            case REFUSE -> "grant-refused";
            case OFFER -> "grant-offered";
            case HAND_OVER -> "grant-handed-over";
            case DELIVER -> "grant-delivered";
            case RETURN -> "grant-returned";
            case CANCEL -> "grant-cancelled";
          };
    };
  }

  private static String of(ConductEvent event) {
    return switch (event) {
      case ConductEvent.ConductMoved moved ->
          switch (moved.move()) {
            case PROPOSED -> "conduct-proposed";
            case TAKEN -> "conduct-taken";
            case CONFIRMED -> "conduct-confirmed";
            case DECLINED -> "conduct-declined";
            case LIFTED -> "conduct-lifted";
            case EXPIRED -> "conduct-expired";
            case CARRIED_OUT -> "conduct-carried-out";
            case DONE_BY_HAND -> "conduct-done-by-hand";
            case LEFT_UNDONE -> "conduct-left-undone";
            case RECHECK_DUE -> "conduct-recheck-due";
            case RECHECK_MISSED -> "conduct-recheck-missed";
            case KEPT -> "conduct-kept";
          };
      case ConductEvent.ThreatLifted _ -> "threat-lifted";
      case ConductEvent.MemberExposed _ -> "member-exposed";
      case ConductEvent.ExposureDismissed _ -> "exposure-dismissed";
      case ConductEvent.EvidenceSealed _ -> "evidence-sealed";
      case ConductEvent.EvidenceHandedOut _ -> "evidence-handed-out";
    };
  }
}
