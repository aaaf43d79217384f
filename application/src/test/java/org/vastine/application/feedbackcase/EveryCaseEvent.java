package org.vastine.application.feedbackcase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vastine.domain.community.AnswerSign;
import org.vastine.domain.doxxing.DetailKind;
import org.vastine.domain.doxxing.PrivateDetail;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.feedbackcase.AssignGround;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.CommunityEnd;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.ConductMove;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FactRequestEvent;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.GrantDeviation;
import org.vastine.domain.feedbackcase.GrantEvent;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.Missing;
import org.vastine.domain.feedbackcase.MistakeEvent;
import org.vastine.domain.feedbackcase.MistakeEvidence;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.feedbackcase.PublicLook;
import org.vastine.domain.feedbackcase.Reaction;
import org.vastine.domain.feedbackcase.ReleaseReason;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.feedbackcase.ReplyMoves;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.feedbackcase.TeamworkEvent;
import org.vastine.domain.feedbackcase.WantedNoted;
import org.vastine.domain.feedbackcase.Witnessed;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.Deviation;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.goodwill.NormRange;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.PastConduct;
import org.vastine.domain.policy.PastEnding;
import org.vastine.domain.policy.PlanReason;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.Silence;
import org.vastine.domain.policy.Staffing;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.TokenId;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** An event of every kind: what must hold for all that can happen in a case is held to these. */
public final class EveryCaseEvent {

  /** The words that every event points to that points to any. */
  public static final CaseTextId TEXT = new CaseTextId(new UUID(0, 6));

  private static final Instant AT = Instant.parse("2026-02-28T23:59:59.123456Z");
  private static final By SOMEBODY = new By.AMember(new MemberId(new UUID(0, 1)));
  private static final MentionId MENTION = new MentionId(new UUID(0, 2));
  private static final MemberId MEMBER = new MemberId(new UUID(0, 3));
  private static final DraftId DRAFT = new DraftId(new UUID(0, 4));
  private static final DeliveryId DELIVERY = new DeliveryId(new UUID(0, 5));
  private static final FactRequestId REQUEST = new FactRequestId(new UUID(0, 7));
  private static final DeliveryId HAND_OFF_REPLY = new DeliveryId(new UUID(0, 8));
  private static final Optional<AliasId> ALIAS = Optional.of(new AliasId(new UUID(0, 9)));
  private static final ContactId CONTACT = new ContactId(new UUID(0, 10));
  private static final ContactId VISIT = new ContactId(new UUID(0, 11));
  private static final MentionId MAIL = new MentionId(new UUID(0, 12));
  private static final AuthorId WRITER = new AuthorId(new UUID(0, 13));
  private static final GrantId GRANT = new GrantId(new UUID(0, 14));
  private static final PromiseId PROMISE = new PromiseId(new UUID(0, 15));
  private static final TaskId TASK = new TaskId(new UUID(0, 28));

  /** All of them, each kind in every shape that is stored in its own way. */
  public static Stream<CaseEvent> samples() {
    return Stream.of(
        new CaseEvent.Opened(
            AT,
            By.VASTINE,
            MENTION,
            new AuthorId(new UUID(0, 16)),
            new ThreadId(new UUID(0, 17)),
            new ChannelAccountId(new UUID(0, 18)),
            Audience.PRIVATE,
            AT.minusSeconds(9),
            9_000_000_000L),
        new CaseEvent.MentionJoined(AT, By.VASTINE, MENTION, Audience.PUBLIC, AT, 3),
        new CaseEvent.MentionEdited(AT, By.VASTINE, MENTION, 2),
        new CaseEvent.MentionDeleted(AT, By.VASTINE, MENTION),
        new CaseEvent.Triaged(
            AT,
            By.VASTINE,
            MENTION,
            Style.AD_WEARY,
            new Confidence(0.1234567890123),
            Style.NEUTRAL,
            Sentiment.NEGATIVE,
            Subject.ADVERTISING,
            new LanguageTag("tr"),
            true,
            "model-1"),
        new CaseEvent.TriageCorrected(
            AT,
            SOMEBODY,
            Style.HARASSMENT,
            Sentiment.NEGATIVE,
            Subject.STAFF,
            LanguageTag.UNDETERMINED),
        planned(new Obligation.Always(), Optional.of(AT.plusSeconds(60))),
        planned(new Obligation.TargetShare(90), Optional.empty()),
        planned(new Obligation.May(), Optional.empty()),
        planned(new Obligation.Never(), Optional.empty()),
        new CaseEvent.CommunityWindowEnded(AT, By.VASTINE, CommunityEnd.TONE),
        new CaseEvent.ThreadHeated(AT, By.VASTINE, 3),
        new CaseEvent.Claimed(AT, SOMEBODY, MEMBER, AT.plusSeconds(900)),
        new CaseEvent.Released(AT, SOMEBODY, MEMBER, ReleaseReason.LEASE_ENDED),
        new CaseEvent.Assigned(AT, SOMEBODY, MEMBER),
        new CaseEvent.Assigned(AT, By.VASTINE, MEMBER, Optional.of(AssignGround.STAND_IN)),
        new CaseEvent.Unassigned(AT, SOMEBODY),
        new CaseEvent.NoteAdded(AT, SOMEBODY, TEXT),
        new CaseEvent.ApprovalAsked(AT, SOMEBODY, DRAFT),
        new CaseEvent.DraftApproved(AT, SOMEBODY, DRAFT),
        new CaseEvent.DraftReturned(AT, SOMEBODY, DRAFT, TEXT),
        new CaseEvent.GuardOverridden(AT, SOMEBODY, DRAFT, 4, TEXT),
        new CaseEvent.ReplyQueued(AT, SOMEBODY, DRAFT, DELIVERY, Audience.PUBLIC, AT, false),
        new CaseEvent.ReplyQueued(
            AT,
            SOMEBODY,
            DRAFT,
            DELIVERY,
            Audience.PUBLIC,
            AT,
            true,
            new ReplyMoves(
                Set.of(ReplyMove.EXPLANATION, ReplyMove.APOLOGY), Set.of(ReplyMove.THANKS))),
        new CaseEvent.ReplyUndone(AT, SOMEBODY, DELIVERY),
        new CaseEvent.ReplyPublished(AT, By.VASTINE, DELIVERY, Audience.PUBLIC, true),
        new CaseEvent.ReplyNeedsPerson(AT, By.VASTINE, DELIVERY, "delivery.gone"),
        new CaseEvent.ReplyRetried(AT, SOMEBODY, DELIVERY),
        new CaseEvent.ReplyDropped(AT, SOMEBODY, DELIVERY, TEXT),
        new CaseEvent.AnswerDeclined(AT, SOMEBODY, SilenceReason.SPAM, Optional.empty()),
        new CaseEvent.AnswerDeclined(AT, SOMEBODY, SilenceReason.OTHER, Optional.of(TEXT)),
        new CaseEvent.Closed(AT, SOMEBODY, CaseOutcome.TURNED_POSITIVE, Optional.empty()),
        new CaseEvent.Closed(AT, SOMEBODY, CaseOutcome.SILENT, Optional.of(TEXT)),
        new CaseEvent.Closed(AT, SOMEBODY, CaseOutcome.LAPSED, Optional.of(TEXT), true),
        new CaseEvent.Disengaged(AT, SOMEBODY, DisengageReason.TROLLING, TEXT, Optional.empty()),
        new CaseEvent.Disengaged(
            AT, SOMEBODY, DisengageReason.TROLLING, TEXT, Optional.of(DELIVERY)),
        new CaseEvent.Reopened(AT, By.VASTINE, ReopenReason.CUSTOMER_WROTE),
        new CaseEvent.DeadlineBreached(AT, By.VASTINE, AT.minusSeconds(1)),
        new CaseEvent.ResolutionMissed(AT, By.VASTINE, AT.minusSeconds(1)),
        promised(Optional.empty()),
        promised(Optional.of(DELIVERY)),
        new PromiseEvent.PromiseMoved(AT, SOMEBODY, PROMISE, AT, AT.minusSeconds(1), TEXT),
        new PromiseEvent.PromiseHandedOver(AT, SOMEBODY, PROMISE, MEMBER),
        new PromiseEvent.PromiseWarned(AT, By.VASTINE, PROMISE, AT),
        new PromiseEvent.PromiseBroken(AT, By.VASTINE, PROMISE, AT),
        new PromiseEvent.PromiseKept(AT, SOMEBODY, PROMISE, Optional.of(TEXT)),
        new PromiseEvent.PromiseKept(AT, SOMEBODY, PROMISE, Optional.empty()),
        new PromiseEvent.PromiseWithdrawn(AT, SOMEBODY, PROMISE, TEXT),
        new PromiseEvent.UpdateDated(AT, By.VASTINE, AT, true),
        new PromiseEvent.UpdateMissed(AT, By.VASTINE, AT),
        new PromiseEvent.CustomerChased(AT, By.VASTINE, AT),
        new FollowUpEvent.Solved(AT, SOMEBODY, TEXT, Optional.of(AT), true),
        new FollowUpEvent.Solved(AT, SOMEBODY, TEXT, Optional.empty(), false),
        new FollowUpEvent.SolutionTakenBack(AT, SOMEBODY, TEXT),
        new FollowUpEvent.FollowUpQueued(AT, SOMEBODY, DELIVERY),
        new FollowUpEvent.FollowUpSent(AT, By.VASTINE, DELIVERY, AT),
        new FollowUpEvent.FollowUpWaived(AT, SOMEBODY, TEXT),
        new FollowUpEvent.FollowUpMissed(AT, By.VASTINE, AT),
        new FollowUpEvent.OutcomeProposed(AT, By.VASTINE, CaseOutcome.TURNED_POSITIVE),
        granted(Optional.empty()),
        granted(
            Optional.of(
                new GrantDeviation(
                    new Deviation(
                        Deviation.Way.ABOVE,
                        new NormRange(GrantKind.VOUCHER, money(500), money(1_000))),
                    TEXT))),
        moved(GrantStep.APPROVE, Optional.empty()),
        moved(GrantStep.REFUSE, Optional.of(TEXT)),
        moved(GrantStep.OFFER, Optional.empty()),
        moved(GrantStep.HAND_OVER, Optional.of(TEXT)),
        moved(GrantStep.DELIVER, Optional.empty()),
        moved(GrantStep.RETURN, Optional.of(TEXT)),
        moved(GrantStep.CANCEL, Optional.of(TEXT)),
        new FactRequestEvent.FactsAsked(AT, SOMEBODY, REQUEST, MEMBER, AT.plusSeconds(9)),
        new FactRequestEvent.ContactAsked(AT, SOMEBODY, REQUEST, Set.of(ContactWay.MAIL)),
        new FactRequestEvent.FactsAnswered(
            AT, By.VASTINE, REQUEST, Set.of(), Optional.empty(), AT.plusSeconds(99)),
        new FactRequestEvent.FactsAnswered(
            AT,
            By.VASTINE,
            REQUEST,
            Set.of(ContactWay.MAIL, ContactWay.PHONE),
            Optional.of(WantedOutcome.REFUND),
            AT.plusSeconds(99)),
        new FactRequestEvent.FactsExpired(AT, By.VASTINE, REQUEST),
        new FactRequestEvent.FactsWithdrawn(AT, SOMEBODY, REQUEST),
        new FactRequestEvent.FactsErased(AT, SOMEBODY, REQUEST),
        new WantedNoted(AT, SOMEBODY, MEMBER, WantedOutcome.APOLOGY),
        conduct(ConductMove.PROPOSED),
        conduct(ConductMove.TAKEN),
        conduct(ConductMove.CONFIRMED),
        conduct(ConductMove.DECLINED),
        conduct(ConductMove.LIFTED),
        conduct(ConductMove.EXPIRED),
        conduct(ConductMove.CARRIED_OUT),
        conduct(ConductMove.DONE_BY_HAND),
        conduct(ConductMove.LEFT_UNDONE),
        conduct(ConductMove.RECHECK_DUE),
        conduct(ConductMove.RECHECK_MISSED),
        conduct(ConductMove.KEPT),
        new ConductEvent.ThreatLifted(AT, SOMEBODY, TEXT),
        new ConductEvent.MemberExposed(
            AT,
            By.VASTINE,
            MENTION,
            MEMBER,
            List.of(
                new PrivateDetail(DetailKind.PHONE, new TextSpan(4, 14)),
                new PrivateDetail(DetailKind.HOME, new TextSpan(20, 44)))),
        new ConductEvent.ExposureDismissed(AT, SOMEBODY, TEXT),
        new ConductEvent.EvidenceSealed(AT, SOMEBODY, 7, Optional.empty()),
        new ConductEvent.EvidenceHandedOut(AT, SOMEBODY, 7),
        new ConductEvent.EvidenceSealed(AT, SOMEBODY, 7, Optional.of("ab".repeat(32))),
        new HandOffEvent.OfferQueued(
            AT, SOMEBODY, HAND_OFF_REPLY, OfferPurpose.OFFER, HandOffWay.MAIL, MEMBER, ALIAS),
        new HandOffEvent.OfferSent(AT, By.VASTINE, HAND_OFF_REPLY, OfferPurpose.OFFER),
        new HandOffEvent.OfferAccepted(AT, By.VASTINE),
        new HandOffEvent.OfferAccepted(AT, SOMEBODY, Optional.of(HandOffWay.CALL)),
        new HandOffEvent.OfferQueued(
            AT,
            SOMEBODY,
            HAND_OFF_REPLY,
            OfferPurpose.OFFER,
            HandOffWay.MESSAGE,
            MEMBER,
            ALIAS,
            List.of(HandOffWay.MAIL, HandOffWay.CALL)),
        new HandOffEvent.OfferRefused(AT, SOMEBODY, Optional.of(TEXT)),
        new HandOffEvent.OfferQueued(
            AT,
            SOMEBODY,
            HAND_OFF_REPLY,
            OfferPurpose.EXPLANATION,
            HandOffWay.MESSAGE,
            MEMBER,
            Optional.empty()),
        new HandOffEvent.OfferSent(AT, By.VASTINE, HAND_OFF_REPLY, OfferPurpose.EXPLANATION),
        new HandOffEvent.OfferQueued(
            AT, SOMEBODY, HAND_OFF_REPLY, OfferPurpose.ASKED_FOR, HandOffWay.CALL, MEMBER, ALIAS),
        new HandOffEvent.CustomerUnreachable(AT, By.VASTINE, 3),
        new HandOffEvent.HandOffEnded(AT, SOMEBODY, TEXT),
        new HandOffEvent.ContactPlanned(
            AT, SOMEBODY, CONTACT, ContactKind.CALL, MEMBER, AT.plusSeconds(60), Optional.of(TEXT)),
        new HandOffEvent.ContactMoved(AT, SOMEBODY, CONTACT, MEMBER, AT.plusSeconds(90), TEXT),
        new HandOffEvent.ContactHandedOver(AT, SOMEBODY, CONTACT, MEMBER),
        new HandOffEvent.ContactOverdue(AT, By.VASTINE, CONTACT, AT.plusSeconds(90)),
        new HandOffEvent.ContactDone(AT, SOMEBODY, CONTACT, ContactOutcome.NOT_REACHED, TEXT),
        new HandOffEvent.ContactPlanned(
            AT, SOMEBODY, VISIT, ContactKind.VISIT, MEMBER, AT.plusSeconds(60), Optional.empty()),
        new HandOffEvent.ContactDropped(AT, SOMEBODY, VISIT, TEXT),
        new HandOffEvent.PrivateMentionJoined(
            AT, By.VASTINE, MAIL, WRITER, new ChannelAccountId(new UUID(0, 19)), ALIAS, AT),
        new HandOffEvent.StrangerWrote(
            AT, By.VASTINE, MAIL, WRITER, ALIAS.orElseThrow(), new CaseId(new UUID(0, 20))),
        new HandOffEvent.StrangerDecided(AT, SOMEBODY, MAIL, true),
        new HandOffEvent.StrangerDecided(AT, SOMEBODY, MAIL, false),
        new HandOffEvent.StrangerWrote(
            AT, By.VASTINE, MAIL, WRITER, ALIAS.orElseThrow(), new CaseId(new UUID(0, 21))),
        new HandOffEvent.WroteToAliasOf(AT, By.VASTINE, MAIL, new CaseId(new UUID(0, 22))),
        new CommunityEvent.AnswerSeen(
            AT,
            By.VASTINE,
            MENTION,
            WRITER,
            new Confidence(0.55),
            List.of(AnswerSign.INSTRUCTS, AnswerSign.SAME_TROUBLE)),
        new CommunityEvent.AnswerJudged(AT, SOMEBODY, MENTION, true),
        new CommunityEvent.AnswerJudged(AT, SOMEBODY, MENTION, false),
        new CommunityEvent.AskerThanked(AT, By.VASTINE, MENTION),
        new CommunityEvent.HelperThanksPrepared(AT, SOMEBODY, MENTION, new CaseId(new UUID(0, 23))),
        new MistakeEvent.MistakeMarked(AT, SOMEBODY, Optional.empty()),
        new MistakeEvent.MistakeMarked(
            AT,
            SOMEBODY,
            Optional.of(new MistakeEvidence(TEXT, TEXT, LocalDate.parse("2026-01-15")))),
        new MistakeEvent.MistakeUnmarked(AT, SOMEBODY),
        new MistakeEvent.PreventionNoted(AT, SOMEBODY, TEXT, true),
        new TeamworkEvent.Followed(AT, SOMEBODY, MEMBER),
        new TeamworkEvent.Unfollowed(AT, SOMEBODY, MEMBER),
        new TeamworkEvent.MemberNamed(AT, SOMEBODY, MEMBER, TEXT),
        taskGiven(Optional.of("Warehouse")),
        taskGiven(Optional.empty()),
        new TeamworkEvent.TaskMoved(AT, SOMEBODY, TASK, AT.plusSeconds(12), TEXT),
        new TeamworkEvent.TaskHandedOver(AT, SOMEBODY, TASK, MEMBER),
        new TeamworkEvent.TaskDone(AT, SOMEBODY, TASK, TEXT),
        new TeamworkEvent.TaskDropped(AT, SOMEBODY, TASK, TEXT),
        new TeamworkEvent.TaskOverdue(AT, By.VASTINE, TASK, AT.minusSeconds(1)),
        new Witnessed(
            AT,
            By.VASTINE,
            new PublicLook(
                false,
                Optional.empty(),
                false,
                Set.of(),
                Reaction.NOTHING_TO_REACT_TO,
                CaseOutcome.SILENT,
                Set.of())),
        new Witnessed(
            AT,
            By.VASTINE,
            new PublicLook(
                true,
                Optional.of(Duration.ofMinutes(33)),
                true,
                Set.of(FindingKind.EXCUSES, FindingKind.DEFENSIVE),
                Reaction.WORSE,
                CaseOutcome.DISENGAGED,
                Set.of(Missing.OFFER, Missing.SOLUTION))));
  }

  private static CaseEvent conduct(ConductMove move) {
    return new ConductEvent.ConductMoved(
        AT,
        SOMEBODY,
        new ConductStepId(new UUID(0, 24)),
        ConductRung.REPORTED_TO_PLATFORM,
        move,
        move == ConductMove.EXPIRED ? Optional.empty() : Optional.of(TEXT),
        move == ConductMove.KEPT ? Optional.of(AT.plusSeconds(99)) : Optional.empty());
  }

  private static Money money(long cents) {
    return new Money(cents, Currency.getInstance("EUR"));
  }

  private static CaseEvent granted(Optional<GrantDeviation> deviation) {
    return new GrantEvent.GrantAsked(
        AT,
        SOMEBODY,
        GRANT,
        MEMBER,
        new BudgetId(new UUID(0, 25)),
        GrantKind.GIFT,
        money(1_250),
        TEXT,
        true,
        deviation);
  }

  private static CaseEvent moved(GrantStep step, Optional<CaseTextId> note) {
    return new GrantEvent.GrantMoved(AT, SOMEBODY, GRANT, MEMBER, step, note);
  }

  private static CaseEvent promised(Optional<DeliveryId> with) {
    return new PromiseEvent.PromiseMade(
        AT,
        SOMEBODY,
        PROMISE,
        new MemberId(new UUID(0, 26)),
        TEXT,
        AT.plusSeconds(9),
        AT.plusSeconds(6),
        AT.plusSeconds(7),
        with);
  }

  private static CaseEvent taskGiven(Optional<String> department) {
    return new TeamworkEvent.TaskGiven(
        AT, SOMEBODY, TASK, MEMBER, department, TEXT, AT.plusSeconds(11));
  }

  private static CaseEvent planned(Obligation obligation, Optional<Instant> community) {
    return new CaseEvent.PlanMade(
        AT,
        new By.AnIntegration(new TokenId(new UUID(0, 27))),
        7,
        Style.QUESTION,
        community.map(_ -> "patient"),
        obligation,
        AT.plusSeconds(3600),
        community,
        List.of(PlaybookStep.CLAIM, PlaybookStep.RETURN_TO_THREAD),
        true,
        List.of(PlanReason.of("plan.style").with("style", "question")),
        community.map(_ -> Staffing.NOBODY),
        community.map(_ -> Silence.BY_LEAD),
        community.map(_ -> AT.plusSeconds(7200)),
        community.map(_ ->
            new AuthorPast(
                3, PastEnding.STILL_UNHAPPY, PastConduct.WARNED, Optional.of(AudienceRole.PRESS))));
  }

  private EveryCaseEvent() {}
}
