package org.vastine.persistence.feedbackcase;

import java.util.Set;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FactRequestEvent;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.GrantEvent;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.MistakeEvent;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.feedbackcase.TeamworkEvent;
import org.vastine.domain.feedbackcase.WantedNoted;
import org.vastine.domain.feedbackcase.Witnessed;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.PlanReason;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.Silence;
import org.vastine.domain.policy.Staffing;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Moments;

/**
 * The facts of each event as they are stored for ever; when and by whom stands in columns. What is
 * written here, {@link CaseEventReading} reads: names may be added and never changed.
 */
final class CaseEventWriting {

  private CaseEventWriting() {}

  static Facts facts(CaseEvent event) {
    Facts facts = Facts.none();
    return switch (event) {
      case CaseEvent.Opened e ->
          facts
              .with("mention", e.mention().value())
              .with("author", e.author().value())
              .with("thread", e.thread().value())
              .with("account", e.account().value())
              .with("audience", e.audience())
              .with("published_at", e.publishedAt())
              .with("reach", e.reach());
      case CaseEvent.MentionJoined e ->
          facts
              .with("mention", e.mention().value())
              .with("audience", e.audience())
              .with("published_at", e.publishedAt())
              .with("reach", e.reach());
      case CaseEvent.MentionEdited e ->
          facts.with("mention", e.mention().value()).with("revision", e.revision());
      case CaseEvent.MentionDeleted e -> facts.with("mention", e.mention().value());
      case CaseEvent.Triaged e -> triaged(facts, e);
      case CaseEvent.TriageCorrected e ->
          facts
              .with("style", e.style())
              .with("sentiment", e.sentiment())
              .with("subject", e.subject())
              .with("language", e.language().code());
      case CaseEvent.PlanMade e -> planned(facts, e);
      case CaseEvent.CommunityWindowEnded e -> facts.with("why", e.why());
      case CaseEvent.ThreadHeated e -> facts.with("complaints", e.complaints());
      case CaseEvent.Claimed e -> facts.with("member", e.member().value()).with("until", e.until());
      case CaseEvent.Released e -> facts.with("member", e.member().value()).with("why", e.why());
      case CaseEvent.Assigned e ->
          facts.with("to", e.to().value()).withOptional("ground", e.ground(), Labelled::label);
      case CaseEvent.Unassigned _ -> facts;
      case CaseEvent.NoteAdded e -> facts.with("text", e.text().value());
      case CaseEvent.ApprovalAsked e -> facts.with("draft", e.draft().value());
      case CaseEvent.DraftApproved e -> facts.with("draft", e.draft().value());
      case CaseEvent.DraftReturned e ->
          facts.with("draft", e.draft().value()).with("reason", e.reason().value());
      case CaseEvent.GuardOverridden e ->
          facts
              .with("draft", e.draft().value())
              .with("findings", e.findings())
              .with("reason", e.reason().value());
      case CaseEvent.ReplyQueued e -> queued(facts, e);
      case CaseEvent.ReplyUndone e -> facts.with("delivery", e.delivery().value());
      case CaseEvent.ReplyPublished e ->
          facts
              .with("delivery", e.delivery().value())
              .with("audience", e.audience())
              .with("answers_latest", e.answersLatest());
      case CaseEvent.ReplyNeedsPerson e ->
          facts.with("delivery", e.delivery().value()).with("problem", e.problem());
      case CaseEvent.ReplyRetried e -> facts.with("delivery", e.delivery().value());
      case CaseEvent.ReplyDropped e ->
          facts.with("delivery", e.delivery().value()).with("reason", e.reason().value());
      case CaseEvent.AnswerDeclined e ->
          facts.with("why", e.why()).withOptional("note", e.note(), CaseTextId::toString);
      case CaseEvent.Closed e -> closed(facts, e);
      case CaseEvent.Disengaged e ->
          facts
              .with("why", e.why())
              .with("note", e.note().value())
              .withOptional("offer", e.offer(), DeliveryId::toString);
      case CaseEvent.Reopened e -> facts.with("why", e.why());
      case CaseEvent.DeadlineBreached e -> facts.with("due", e.due());
      case CaseEvent.ResolutionMissed e -> facts.with("due", e.due());
      case PromiseEvent e -> WordEvents.facts(e);
      case FollowUpEvent e -> WordEvents.facts(e);
      case GrantEvent e -> GrantFacts.facts(e);
      case FactRequestEvent e -> FactRequestFacts.facts(e);
      case WantedNoted e -> FactRequestFacts.facts(e);
      case ConductEvent e -> ConductFacts.facts(e);
      case HandOffEvent e -> HandOffFacts.facts(e);
      case CommunityEvent e -> CommunityFacts.facts(e);
      case MistakeEvent e -> MistakeFacts.facts(e);
      case TeamworkEvent e -> TeamworkFacts.facts(e);
      case Witnessed e -> LookFacts.facts(e.look());
    };
  }

  /**
   * Whose words they are is told where a model's are among them, and what they do where it is
   * known; earlier events say nothing.
   */
  private static Facts queued(Facts facts, CaseEvent.ReplyQueued event) {
    facts
        .with("draft", event.draft().value())
        .with("delivery", event.delivery().value())
        .with("audience", event.audience())
        .with("not_before", event.notBefore());
    moves(facts, "moves", event.moves().does());
    moves(facts, "lacks", event.moves().lacks());
    return event.suggested() ? facts.with("suggested", true) : facts;
  }

  private static void moves(Facts facts, String name, Set<ReplyMove> moves) {
    if (!moves.isEmpty()) {
      facts.withTexts(name, moves, ReplyMove::label);
    }
  }

  private static Facts triaged(Facts facts, CaseEvent.Triaged event) {
    return facts
        .with("mention", event.mention().value())
        .with("style", event.style())
        .with("confidence", event.confidence().value())
        .with("runner_up", event.runnerUp())
        .with("sentiment", event.sentiment())
        .with("subject", event.subject())
        .with("language", event.language().code())
        .with("undecided", event.undecided())
        .with("model", event.model());
  }

  private static Facts planned(Facts facts, CaseEvent.PlanMade event) {
    facts
        .with("policy", event.policy())
        .with("style", event.style())
        .withOptional("playbook", event.playbook(), name -> name)
        .with("obligation", event.obligation().label());
    if (event.obligation() instanceof Obligation.TargetShare(int percent)) {
      facts.with("percent", percent);
    }
    event.author().ifPresent(past -> facts.with("author", AuthorPastFacts.of(past)));
    return facts
        .with("answer_due", event.answerDue())
        .withOptional(
            "community_until", event.communityUntil(), until -> Moments.kept(until).toString())
        .withTexts("steps", event.steps(), PlaybookStep::label)
        .with("alarm", event.alarm())
        .withEach("reasons", event.reasons(), CaseEventWriting::reason)
        .withOptional("duty", event.staffing(), Staffing::label)
        .withOptional("silence", event.silence(), Silence::label)
        .withOptional("resolution_due", event.resolutionDue(), due -> Moments.kept(due).toString());
  }

  private static Facts reason(PlanReason reason) {
    return Facts.none().with("key", reason.key()).with("facts", reason.facts());
  }

  private static Facts closed(Facts facts, CaseEvent.Closed event) {
    Facts ended =
        facts
            .with("outcome", event.outcome())
            .withOptional("note", event.note(), CaseTextId::toString);
    return event.exhausted() ? ended.with("exhausted", true) : ended;
  }
}
