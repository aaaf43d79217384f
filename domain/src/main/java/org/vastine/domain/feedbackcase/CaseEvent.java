package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.Obligation;
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

/**
 * Something that happened to a feedback case. Events are only ever added; together they are the
 * case (R42). They carry ids and facts: what people wrote stays in mentions, drafts and case texts,
 * from where it can be erased.
 */
public sealed interface CaseEvent
    permits CaseEvent.Opened,
        CaseEvent.MentionJoined,
        CaseEvent.MentionEdited,
        CaseEvent.MentionDeleted,
        CaseEvent.Triaged,
        CaseEvent.TriageCorrected,
        CaseEvent.PlanMade,
        CaseEvent.CommunityWindowEnded,
        CaseEvent.ThreadHeated,
        CaseEvent.Claimed,
        CaseEvent.Released,
        CaseEvent.Assigned,
        CaseEvent.Unassigned,
        CaseEvent.NoteAdded,
        CaseEvent.ApprovalAsked,
        CaseEvent.DraftApproved,
        CaseEvent.DraftReturned,
        CaseEvent.GuardOverridden,
        CaseEvent.ReplyQueued,
        CaseEvent.ReplyUndone,
        CaseEvent.ReplyPublished,
        CaseEvent.ReplyNeedsPerson,
        CaseEvent.ReplyRetried,
        CaseEvent.ReplyDropped,
        CaseEvent.AnswerDeclined,
        CaseEvent.Closed,
        CaseEvent.Disengaged,
        CaseEvent.Reopened,
        CaseEvent.DeadlineBreached,
        CaseEvent.ResolutionMissed,
        PromiseEvent,
        FollowUpEvent,
        GrantEvent,
        FactRequestEvent,
        WantedNoted,
        ConductEvent,
        HandOffEvent,
        CommunityEvent,
        MistakeEvent,
        TeamworkEvent,
        Witnessed {

  /** When it happened, by our clock. */
  Instant at();

  /** Who did it. */
  By by();

  /** A mention opened the case. */
  record Opened(
      Instant at,
      By by,
      MentionId mention,
      AuthorId author,
      ThreadId thread,
      ChannelAccountId account,
      Audience audience,
      Instant publishedAt,
      long reach)
      implements CaseEvent {}

  /** The same author wrote again in the same thread. */
  record MentionJoined(
      Instant at, By by, MentionId mention, Audience audience, Instant publishedAt, long reach)
      implements CaseEvent {}

  /** The author changed the words of a mention. */
  record MentionEdited(Instant at, By by, MentionId mention, int revision) implements CaseEvent {}

  /** A mention was removed on its platform. */
  record MentionDeleted(Instant at, By by, MentionId mention) implements CaseEvent {}

  /** Text understanding judged the latest mention. */
  record Triaged(
      Instant at,
      By by,
      MentionId mention,
      Style style,
      Confidence confidence,
      Style runnerUp,
      Sentiment sentiment,
      Subject subject,
      LanguageTag language,
      boolean undecided,
      String model)
      implements CaseEvent {}

  /**
   * A member said what it really is; that wins over every later judgement of the same wording (R6).
   */
  record TriageCorrected(
      Instant at, By by, Style style, Sentiment sentiment, Subject subject, LanguageTag language)
      implements CaseEvent {}

  /**
   * The response policy was asked what to do.
   *
   * @param playbook which playbook applies; empty in events of the time when styles alone decided
   * @param staffing whether anybody was on duty; empty where no roster was switched on
   * @param silence who may decide not to answer; empty in events of the time when nobody asked
   * @param resolutionDue by when the concern is to be solved; empty where there is no target, and
   *     in events of the time before it was kept
   * @param author what we had with the author before; empty in events of the time when nobody asked
   */
  record PlanMade(
      Instant at,
      By by,
      int policy,
      Style style,
      Optional<String> playbook,
      Obligation obligation,
      Instant answerDue,
      Optional<Instant> communityUntil,
      List<PlaybookStep> steps,
      boolean alarm,
      List<PlanReason> reasons,
      Optional<Staffing> staffing,
      Optional<Silence> silence,
      Optional<Instant> resolutionDue,
      Optional<AuthorPast> author)
      implements CaseEvent {
    /** Copies the lists. */
    public PlanMade {
      steps = List.copyOf(steps);
      reasons = List.copyOf(reasons);
    }

    /** As in the time when nobody asked who may be silent, nor for more of the author. */
    public PlanMade(
        Instant at,
        By by,
        int policy,
        Style style,
        Optional<String> playbook,
        Obligation obligation,
        Instant answerDue,
        Optional<Instant> communityUntil,
        List<PlaybookStep> steps,
        boolean alarm,
        List<PlanReason> reasons,
        Optional<Staffing> staffing) {
      this(
          at,
          by,
          policy,
          style,
          playbook,
          obligation,
          answerDue,
          communityUntil,
          steps,
          alarm,
          reasons,
          staffing,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /** The community's time is over. */
  record CommunityWindowEnded(Instant at, By by, CommunityEnd why) implements CaseEvent {}

  /**
   * Others complain in the thread as well, more than before by a step of {@link ThreadHeat}.
   *
   * @param complaints how many complaints of others there are
   */
  record ThreadHeated(Instant at, By by, int complaints) implements CaseEvent {}

  /** A member holds the case: only they may send on it until the lease ends. */
  record Claimed(Instant at, By by, MemberId member, Instant until) implements CaseEvent {}

  /** Nobody holds the case any more. */
  record Released(Instant at, By by, MemberId member, ReleaseReason why) implements CaseEvent {}

  /**
   * A member is the owner from now on.
   *
   * @param ground why routing chose them; empty where a person gave the case away
   */
  record Assigned(Instant at, By by, MemberId to, Optional<AssignGround> ground)
      implements CaseEvent {
    /** By a person's hand. */
    public Assigned(Instant at, By by, MemberId to) {
      this(at, by, to, Optional.empty());
    }
  }

  /** Nobody is the owner any more. */
  record Unassigned(Instant at, By by) implements CaseEvent {}

  /** A note for the team. */
  record NoteAdded(Instant at, By by, CaseTextId text) implements CaseEvent {}

  /** A draft waits for another member's approval. */
  record ApprovalAsked(Instant at, By by, DraftId draft) implements CaseEvent {}

  /** Another member approved a draft. */
  record DraftApproved(Instant at, By by, DraftId draft) implements CaseEvent {}

  /** Another member returned a draft, with a reason. */
  record DraftReturned(Instant at, By by, DraftId draft, CaseTextId reason) implements CaseEvent {}

  /** A draft goes out in spite of findings that stop, with a reason (R13). */
  record GuardOverridden(Instant at, By by, DraftId draft, int findings, CaseTextId reason)
      implements CaseEvent {}

  /**
   * A reply is on its way; it can be undone until {@code notBefore}.
   *
   * @param suggested whether a suggestion of a model went into its words
   * @param moves what its words do; unknown in events of the time when nobody looked
   */
  record ReplyQueued(
      Instant at,
      By by,
      DraftId draft,
      DeliveryId delivery,
      Audience audience,
      Instant notBefore,
      boolean suggested,
      ReplyMoves moves)
      implements CaseEvent {
    /** A reply of whose words nothing is known. */
    public ReplyQueued(
        Instant at,
        By by,
        DraftId draft,
        DeliveryId delivery,
        Audience audience,
        Instant notBefore,
        boolean suggested) {
      this(at, by, draft, delivery, audience, notBefore, suggested, ReplyMoves.UNKNOWN);
    }
  }

  /** A reply was called back before it left. */
  record ReplyUndone(Instant at, By by, DeliveryId delivery) implements CaseEvent {}

  /**
   * A reply is to be seen on its platform; {@code answersLatest} says whether it answers the
   * customer's last word.
   */
  record ReplyPublished(
      Instant at, By by, DeliveryId delivery, Audience audience, boolean answersLatest)
      implements CaseEvent {}

  /** A reply could not be delivered and waits for a person (R19). */
  record ReplyNeedsPerson(Instant at, By by, DeliveryId delivery, String problem)
      implements CaseEvent {}

  /** A person tries a reply again. */
  record ReplyRetried(Instant at, By by, DeliveryId delivery) implements CaseEvent {}

  /** A person gave a reply up, with a reason. */
  record ReplyDropped(Instant at, By by, DeliveryId delivery, CaseTextId reason)
      implements CaseEvent {}

  /** It was decided not to answer (R9). */
  record AnswerDeclined(Instant at, By by, SilenceReason why, Optional<CaseTextId> note)
      implements CaseEvent {}

  /**
   * The case ended.
   *
   * @param exhausted whether all was done that can be done, and it was not enough
   */
  record Closed(
      Instant at, By by, CaseOutcome outcome, Optional<CaseTextId> note, boolean exhausted)
      implements CaseEvent {
    /** It ended in the usual way. */
    public Closed(Instant at, By by, CaseOutcome outcome, Optional<CaseTextId> note) {
      this(at, by, outcome, note, false);
    }
  }

  /**
   * We left the conversation on purpose; replies are locked (R27).
   *
   * @param offer the reply that stands as our last offer; empty where a lead left without one, and
   *     in events of the time when nobody asked
   */
  record Disengaged(
      Instant at, By by, DisengageReason why, CaseTextId note, Optional<DeliveryId> offer)
      implements CaseEvent {}

  /** The case is open again. */
  record Reopened(Instant at, By by, ReopenReason why) implements CaseEvent {}

  /** An answer was due and did not come in time (R28). */
  record DeadlineBreached(Instant at, By by, Instant due) implements CaseEvent {}

  /** The concern was to be solved by then and is not. */
  record ResolutionMissed(Instant at, By by, Instant due) implements CaseEvent {}
}
