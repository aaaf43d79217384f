package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.mention.MentionList;
import org.vastine.application.mention.Mentions;
import org.vastine.application.mention.ThreadView;
import org.vastine.application.triage.Assessments;
import org.vastine.application.watch.WatchHits;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ClosingReview;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.FactRequestEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.GrantDeviation;
import org.vastine.domain.feedbackcase.GrantEvent;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.MistakeEvent;
import org.vastine.domain.feedbackcase.PlanProgress;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.TeamworkEvent;
import org.vastine.domain.feedbackcase.WantedNoted;
import org.vastine.domain.feedbackcase.Witnessed;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Assessment;

/**
 * One case with what is needed to understand it: its row, its thread, its timeline with the team's
 * words.
 */
public final class ReadCase {

  private static final int THREAD = 200;
  private static final int TIMELINE = 1_000;

  private final Transactions transactions;
  private final CaseList list;
  private final MentionList mentions;
  private final Mentions written;
  private final Timeline timeline;
  private final CaseTexts texts;
  private final Assessments assessments;
  private final WatchHits hits;
  private final AbuseInThread abuse;
  private final Alarms alarms;

  /** Needs what is read. */
  @Inject
  public ReadCase(
      Transactions transactions,
      CaseList list,
      MentionList mentions,
      Mentions written,
      Timeline timeline,
      CaseTexts texts,
      Assessments assessments,
      WatchHits hits,
      AbuseInThread abuse,
      Alarms alarms) {
    this.transactions = transactions;
    this.list = list;
    this.mentions = mentions;
    this.written = written;
    this.timeline = timeline;
    this.texts = texts;
    this.assessments = assessments;
    this.hits = hits;
    this.abuse = abuse;
    this.alarms = alarms;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   */
  public record Command(CaseId caseId) {}

  /**
   * A case to be understood.
   *
   * @param row the case as lists show it
   * @param thread the conversation with everyone's mentions in it, at most 200
   * @param privately what was written in private elsewhere, the first first (R17)
   * @param timeline what happened, in order, at most 1,000 events
   * @param texts notes and reasons that the timeline points to; erased ones are left out
   * @param assessment what text understanding made of the latest mention
   * @param hits what watch terms hit in the mentions; those without a hit are left out
   * @param abusive the mentions of others in the thread that attack people (R32)
   * @param progress how far the plan has come
   * @param closing what was done for the customer, as it is looked over when the case ends
   */
  public record CaseView(
      CaseListItem row,
      ThreadView thread,
      List<Mention> privately,
      List<Timeline.Entry> timeline,
      Map<CaseTextId, String> texts,
      Optional<Assessment> assessment,
      Map<MentionId, List<WatchHits.Named>> hits,
      Set<MentionId> abusive,
      PlanProgress progress,
      ClosingReview closing) {
    /** Copies the collections. */
    public CaseView {
      privately = List.copyOf(privately);
      timeline = List.copyOf(timeline);
      texts = Map.copyOf(texts);
      hits = Map.copyOf(hits);
      abusive = Set.copyOf(abusive);
    }

    /** The case itself. */
    public FeedbackCase feedbackCase() {
      return row.feedbackCase();
    }
  }

  /** Gives the case. */
  public Decision<CaseView> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.READ_CASES)
        .<Decision<CaseView>>map(Decision::refused)
        .orElseGet(() -> transactions.inWorkspace(actor.workspace(), () -> read(command.caseId())));
  }

  private Decision<CaseView> read(CaseId id) {
    return list.row(id).map(this::view);
  }

  private CaseView view(CaseListItem row) {
    FeedbackCase feedbackCase = row.feedbackCase();
    ThreadView thread =
        mentions
            .thread(feedbackCase.key().thread(), THREAD)
            .orElseThrow(() ->
                new IllegalStateException("case " + row.feedbackCase().id() + " has no thread"));
    List<Timeline.Entry> entries = timeline.of(feedbackCase.id(), 0, TIMELINE);
    List<CaseTextId> words =
        entries.stream().map(Timeline.Entry::event).flatMap(ReadCase::words).toList();
    return new CaseView(
        row,
        thread,
        privately(feedbackCase),
        entries,
        texts.find(words),
        assessments.of(feedbackCase.talk().latest()),
        hits.of(thread.mentions().stream().map(Mention::id).toList()),
        abuse.ofOthers(feedbackCase, thread.mentions()),
        progress(feedbackCase, entries),
        ClosingReview.of(feedbackCase, entries.stream().map(Timeline.Entry::event).toList()));
  }

  private PlanProgress progress(FeedbackCase feedbackCase, List<Timeline.Entry> entries) {
    boolean alarming = feedbackCase.duty().steps().contains(PlaybookStep.ALERT_OWNER);
    return PlanProgress.of(
        feedbackCase,
        entries.stream().map(Timeline.Entry::event).toList(),
        alarming ? alarms.firstTold(feedbackCase.id()) : Optional.empty());
  }

  /** Costs nothing where nobody wrote in private. */
  private List<Mention> privately(FeedbackCase feedbackCase) {
    List<MentionId> ids = feedbackCase.handOff().talk().mentions();
    return ids.isEmpty()
        ? List.of()
        : written.findAll(ids).stream()
            .sorted(Comparator.comparing(mention -> mention.item().publishedAt()))
            .toList();
  }

  private static Stream<CaseTextId> words(CaseEvent event) {
    return switch (event) {
      case CaseEvent.NoteAdded note -> Stream.of(note.text());
      case CaseEvent.DraftReturned returned -> Stream.of(returned.reason());
      case CaseEvent.GuardOverridden overridden -> Stream.of(overridden.reason());
      case CaseEvent.ReplyDropped dropped -> Stream.of(dropped.reason());
      case CaseEvent.AnswerDeclined declined -> declined.note().stream();
      case CaseEvent.Closed closed -> closed.note().stream();
      case CaseEvent.Disengaged disengaged -> Stream.of(disengaged.note());
      case PromiseEvent.PromiseMade made -> Stream.of(made.what());
      case PromiseEvent.PromiseMoved moved -> Stream.of(moved.reason());
      case PromiseEvent.PromiseKept kept -> kept.note().stream();
      case PromiseEvent.PromiseWithdrawn withdrawn -> Stream.of(withdrawn.reason());
      case FollowUpEvent.Solved solved -> Stream.of(solved.what());
      case FollowUpEvent.SolutionTakenBack back -> Stream.of(back.reason());
      case FollowUpEvent.FollowUpWaived waived -> Stream.of(waived.reason());
      case GrantEvent.GrantAsked asked ->
          Stream.concat(
              Stream.of(asked.what()), asked.deviation().stream().map(GrantDeviation::reason));
      case GrantEvent.GrantMoved moved -> moved.note().stream();
      case ConductEvent.ConductMoved moved -> moved.words().stream();
      case ConductEvent.ThreatLifted lifted -> Stream.of(lifted.reason());
      case ConductEvent.ExposureDismissed dismissed -> Stream.of(dismissed.reason());
      case HandOffEvent.OfferRefused refused -> refused.note().stream();
      case HandOffEvent.HandOffEnded ended -> Stream.of(ended.note());
      case HandOffEvent.ContactPlanned planned -> planned.note().stream();
      case HandOffEvent.ContactMoved moved -> Stream.of(moved.reason());
      case HandOffEvent.ContactDone done -> Stream.of(done.note());
      case HandOffEvent.ContactDropped dropped -> Stream.of(dropped.reason());
      case MistakeEvent.PreventionNoted noted -> Stream.of(noted.words());
      case MistakeEvent.MistakeMarked marked ->
          marked.evidence().stream().flatMap(shown -> Stream.of(shown.quote(), shown.where()));
      case TeamworkEvent teamwork -> TeamEventFacts.words(teamwork);
      case CaseEvent.Opened _,
          CaseEvent.MentionJoined _,
          CaseEvent.MentionEdited _,
          CaseEvent.MentionDeleted _,
          CaseEvent.Triaged _,
          CaseEvent.TriageCorrected _,
          CaseEvent.PlanMade _,
          CaseEvent.CommunityWindowEnded _,
          CaseEvent.ThreadHeated _,
          CaseEvent.Claimed _,
          CaseEvent.Released _,
          CaseEvent.Assigned _,
          CaseEvent.Unassigned _,
          CaseEvent.ApprovalAsked _,
          CaseEvent.DraftApproved _,
          CaseEvent.ReplyQueued _,
          CaseEvent.ReplyUndone _,
          CaseEvent.ReplyPublished _,
          CaseEvent.ReplyNeedsPerson _,
          CaseEvent.ReplyRetried _,
          CaseEvent.Reopened _,
          CaseEvent.DeadlineBreached _,
          CaseEvent.ResolutionMissed _,
          PromiseEvent.PromiseWarned _,
          PromiseEvent.PromiseBroken _,
          PromiseEvent.PromiseHandedOver _,
          PromiseEvent.UpdateDated _,
          PromiseEvent.UpdateMissed _,
          PromiseEvent.CustomerChased _,
          FollowUpEvent.FollowUpQueued _,
          FollowUpEvent.FollowUpSent _,
          FollowUpEvent.FollowUpMissed _,
          FollowUpEvent.OutcomeProposed _,
          FactRequestEvent.FactsAsked _,
          FactRequestEvent.FactsAnswered _,
          FactRequestEvent.ContactAsked _,
          FactRequestEvent.FactsExpired _,
          FactRequestEvent.FactsWithdrawn _,
          FactRequestEvent.FactsErased _,
          WantedNoted _,
          ConductEvent.MemberExposed _,
          ConductEvent.EvidenceSealed _,
          ConductEvent.EvidenceHandedOut _,
          CommunityEvent _,
          MistakeEvent.MistakeUnmarked _,
          Witnessed _,
          HandOffEvent.OfferQueued _,
          HandOffEvent.OfferSent _,
          HandOffEvent.OfferAccepted _,
          HandOffEvent.CustomerUnreachable _,
          HandOffEvent.ContactHandedOver _,
          HandOffEvent.ContactOverdue _,
          HandOffEvent.PrivateMentionJoined _,
          HandOffEvent.StrangerWrote _,
          HandOffEvent.StrangerDecided _,
          HandOffEvent.WroteToAliasOf _ ->
          Stream.empty();
    };
  }
}
