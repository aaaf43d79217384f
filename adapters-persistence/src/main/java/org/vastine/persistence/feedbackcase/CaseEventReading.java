package org.vastine.persistence.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vastine.domain.feedbackcase.AssignGround;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.CommunityEnd;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.ReleaseReason;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.feedbackcase.ReplyMoves;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.PlanReason;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.Silence;
import org.vastine.domain.policy.Staffing;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;

/** Stored events as they happened; the other side of {@link CaseEventWriting}. */
record CaseEventReading(Instant at, By by, Facts facts) {

  /** The event; a name that is unknown is of a newer program than this one, and throws. */
  CaseEvent of(String name) {
    return switch (name) {
      case "opened" ->
          new CaseEvent.Opened(
              at,
              by,
              mention(),
              new AuthorId(facts.uuid("author")),
              new ThreadId(facts.uuid("thread")),
              new ChannelAccountId(facts.uuid("account")),
              audience(),
              facts.instant("published_at"),
              facts.whole("reach"));
      case "mention-joined" ->
          new CaseEvent.MentionJoined(
              at, by, mention(), audience(), facts.instant("published_at"), facts.whole("reach"));
      case "mention-edited" ->
          new CaseEvent.MentionEdited(at, by, mention(), facts.number("revision"));
      case "mention-deleted" -> new CaseEvent.MentionDeleted(at, by, mention());
      case "triaged" -> triaged();
      case "triage-corrected" ->
          new CaseEvent.TriageCorrected(at, by, style("style"), sentiment(), subject(), language());
      case "plan-made" -> planned();
      case "community-window-ended" ->
          new CaseEvent.CommunityWindowEnded(at, by, facts.label(CommunityEnd.class, "why"));
      case "thread-heated" -> new CaseEvent.ThreadHeated(at, by, facts.number("complaints"));
      case "claimed" -> new CaseEvent.Claimed(at, by, member("member"), facts.instant("until"));
      case "released" ->
          new CaseEvent.Released(at, by, member("member"), facts.label(ReleaseReason.class, "why"));
      case "assigned" ->
          new CaseEvent.Assigned(
              at,
              by,
              member("to"),
              facts.optional("ground", label -> Labels.of(AssignGround.class, label)));
      case "unassigned" -> new CaseEvent.Unassigned(at, by);
      case "note-added" -> new CaseEvent.NoteAdded(at, by, text("text"));
      case "approval-asked" -> new CaseEvent.ApprovalAsked(at, by, draft());
      case "draft-approved" -> new CaseEvent.DraftApproved(at, by, draft());
      case "draft-returned" -> new CaseEvent.DraftReturned(at, by, draft(), text("reason"));
      case "guard-overridden" ->
          new CaseEvent.GuardOverridden(at, by, draft(), facts.number("findings"), text("reason"));
      case "reply-queued" ->
          new CaseEvent.ReplyQueued(
              at,
              by,
              draft(),
              delivery(),
              audience(),
              facts.instant("not_before"),
              facts.has("suggested") && facts.yes("suggested"),
              new ReplyMoves(moves("moves"), moves("lacks")));
      case "reply-undone" -> new CaseEvent.ReplyUndone(at, by, delivery());
      case "reply-published" ->
          new CaseEvent.ReplyPublished(at, by, delivery(), audience(), facts.yes("answers_latest"));
      case "reply-needs-person" ->
          new CaseEvent.ReplyNeedsPerson(at, by, delivery(), facts.string("problem"));
      case "reply-retried" -> new CaseEvent.ReplyRetried(at, by, delivery());
      case "reply-dropped" -> new CaseEvent.ReplyDropped(at, by, delivery(), text("reason"));
      case "answer-declined" ->
          new CaseEvent.AnswerDeclined(
              at, by, facts.label(SilenceReason.class, "why"), facts.optional("note", this::noted));
      case "closed" ->
          new CaseEvent.Closed(
              at,
              by,
              facts.label(CaseOutcome.class, "outcome"),
              facts.optional("note", this::noted),
              facts.has("exhausted") && facts.yes("exhausted"));
      case "disengaged" ->
          new CaseEvent.Disengaged(
              at,
              by,
              facts.label(DisengageReason.class, "why"),
              text("note"),
              facts.optional("offer", id -> new DeliveryId(UUID.fromString(id))));
      case "reopened" -> new CaseEvent.Reopened(at, by, facts.label(ReopenReason.class, "why"));
      case "deadline-breached" -> new CaseEvent.DeadlineBreached(at, by, facts.instant("due"));
      case "resolution-missed" -> new CaseEvent.ResolutionMissed(at, by, facts.instant("due"));
      default ->
          WordEvents.read(name, at, by, facts)
              .or(() -> GrantFacts.read(name, at, by, facts))
              .or(() -> FactRequestFacts.read(name, at, by, facts))
              .or(() -> ConductFacts.read(name, at, by, facts))
              .or(() -> HandOffFacts.read(name, at, by, facts))
              .or(() -> CommunityFacts.read(name, at, by, facts))
              .or(() -> MistakeFacts.read(name, at, by, facts))
              .or(() -> TeamworkFacts.read(name, at, by, facts))
              .or(() -> LookFacts.read(name, at, by, facts))
              .orElseThrow(() -> new IllegalStateException("no event is called " + name));
    };
  }

  private CaseEvent triaged() {
    return new CaseEvent.Triaged(
        at,
        by,
        mention(),
        style("style"),
        new Confidence(facts.fraction("confidence")),
        style("runner_up"),
        sentiment(),
        subject(),
        language(),
        facts.yes("undecided"),
        facts.string("model"));
  }

  private CaseEvent planned() {
    int percent = facts.has("percent") ? facts.number("percent") : 0;
    return new CaseEvent.PlanMade(
        at,
        by,
        facts.number("policy"),
        style("style"),
        facts.optional("playbook", name -> name),
        Obligations.of(facts.string("obligation"), percent),
        facts.instant("answer_due"),
        facts.optional("community_until", Instant::parse),
        facts.eachText("steps", label -> Labels.of(PlaybookStep.class, label)),
        facts.yes("alarm"),
        facts.each(
            "reasons", reason -> new PlanReason(reason.string("key"), reason.strings("facts"))),
        facts.optional("duty", label -> Labels.of(Staffing.class, label)),
        facts.optional("silence", label -> Labels.of(Silence.class, label)),
        facts.optional("resolution_due", Instant::parse),
        facts.has("author")
            ? Optional.of(AuthorPastFacts.read(facts.facts("author")))
            : Optional.empty());
  }

  private Set<ReplyMove> moves(String name) {
    return facts.has(name)
        ? Set.copyOf(facts.eachText(name, label -> Labels.of(ReplyMove.class, label)))
        : Set.of();
  }

  private MentionId mention() {
    return new MentionId(facts.uuid("mention"));
  }

  private Audience audience() {
    return facts.label(Audience.class, "audience");
  }

  private Style style(String name) {
    return facts.label(Style.class, name);
  }

  private Sentiment sentiment() {
    return facts.label(Sentiment.class, "sentiment");
  }

  private Subject subject() {
    return facts.label(Subject.class, "subject");
  }

  private LanguageTag language() {
    return new LanguageTag(facts.string("language"));
  }

  private MemberId member(String name) {
    return new MemberId(facts.uuid(name));
  }

  private DraftId draft() {
    return new DraftId(facts.uuid("draft"));
  }

  private DeliveryId delivery() {
    return new DeliveryId(facts.uuid("delivery"));
  }

  private CaseTextId text(String name) {
    return new CaseTextId(facts.uuid(name));
  }

  private CaseTextId noted(String id) {
    return new CaseTextId(UUID.fromString(id));
  }
}
