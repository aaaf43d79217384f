package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vastine.domain.feedbackcase.CaseEvent.Opened;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.policy.PlaybookStep;

/**
 * One author's concern: the unit of work. A mention opens it; it is triaged, gets a plan with a
 * deadline, is claimed by one member at a time, answered, waits for the customer, and ends with an
 * outcome, or with the recorded decision not to answer, or by leaving on purpose. A customer who
 * writes again opens it again, except where we left on purpose.
 *
 * <p>The case is the fold of its {@link CaseEvent}s. Deciding stands in {@link CaseIntake}, {@link
 * CaseTriage}, {@link CaseClaims}, {@link CaseReplies}, {@link CasePromises}, {@link CaseFollowUp},
 * {@link CaseGoodwill}, {@link CaseFactRequests}, {@link CaseCommunity}, {@link CaseMistake},
 * {@link CaseTeamwork}, {@link CaseEnding} and {@link CaseClock}; each gives events or a refusal.
 *
 * @param id the case
 * @param version how many events it has; the next change builds on it
 * @param status where it stands
 * @param key author and thread
 * @param account the channel account of its mentions
 * @param audience who can see the latest mention
 * @param talk what was said
 * @param judgement what it is taken for
 * @param duty what is asked of us
 * @param hold who has it
 * @param promises what word is out
 * @param followUp the way from the solution back to the thread
 * @param grants what is given to the customer
 * @param factRequests what was asked of the customer in private
 * @param handOff the way from public to private, and what is said there
 * @param community what others did for it in the thread
 * @param mistake whether its cause was a misunderstanding, and what would prevent it
 * @param standoff our last offer, and the attacks that count
 * @param teamwork who follows it, and what others do for it
 * @param outcome how it ended
 * @param witnessed how it looked in public when it ended; empty while nobody looked since
 * @param changedAt when the last event happened, other than that somebody looked
 */
public record FeedbackCase(
    CaseId id,
    int version,
    CaseStatus status,
    CaseKey key,
    ChannelAccountId account,
    Audience audience,
    Talk talk,
    Judgement judgement,
    Duty duty,
    Hold hold,
    Promises promises,
    FollowUp followUp,
    Grants grants,
    FactRequests factRequests,
    HandOff handOff,
    Community community,
    Mistake mistake,
    Standoff standoff,
    Teamwork teamwork,
    Optional<CaseOutcome> outcome,
    Optional<PublicLook> witnessed,
    Instant changedAt) {

  /** The case that these events tell, the first being its opening. */
  public static FeedbackCase fold(CaseId id, List<CaseEvent> events) {
    if (!(events.getFirst() instanceof Opened opened)) {
      throw new IllegalArgumentException("case " + id + " does not begin with its opening");
    }
    FeedbackCase folded = opened(id, opened);
    for (CaseEvent event : events.subList(1, events.size())) {
      folded = folded.apply(event);
    }
    return folded;
  }

  /** The case after these events as well. */
  public FeedbackCase applyAll(List<? extends CaseEvent> events) {
    FeedbackCase folded = this;
    for (CaseEvent event : events) {
      folded = folded.apply(event);
    }
    return folded;
  }

  /** The case after this event as well. */
  public FeedbackCase apply(CaseEvent event) {
    FeedbackCase folded = folded(event);
    return folded.changed(it -> {
      it.version++;
      it.status = settled(folded);
      it.changedAt = event instanceof Witnessed ? changedAt : event.at();
    });
  }

  private FeedbackCase folded(CaseEvent event) {
    return switch (event) {
      case Opened again ->
          throw new IllegalArgumentException("case " + id + " was opened already: " + again.at());
      case CaseEvent.MentionJoined joined ->
          saidBy(joined.audience(), talk.joinedBy(joined, hasAnswer())).with(handOff.after(joined));
      case CaseEvent.MentionEdited _,
          CaseEvent.MentionDeleted _,
          CaseEvent.NoteAdded _,
          CaseEvent.GuardOverridden _,
          ConductEvent.ConductMoved _,
          ConductEvent.EvidenceSealed _,
          ConductEvent.EvidenceHandedOut _,
          CaseEvent.ReplyNeedsPerson _ ->
          this;
      case ConductEvent.ThreatLifted _ -> with(standoff.withoutThreats());
      case ConductEvent.MemberExposed found -> with(standoff.after(found));
      case ConductEvent.ExposureDismissed _ -> with(standoff.withoutExposures());
      case CaseEvent.Triaged triaged ->
          with(promises, followUp.after(judgement))
              .with(Judgement.of(triaged))
              .with(standoff.after(triaged));
      case CaseEvent.TriageCorrected corrected ->
          with(judgement.correctedBy(corrected))
              .with(standoff.corrected(judgement.style(), corrected.style(), talk.latest()));
      case CaseEvent.PlanMade plan -> next(planned(plan), Duty.of(plan, duty)).plannedAnew();
      case CaseEvent.CommunityWindowEnded _ -> next(CaseStatus.OPEN, duty.withoutCommunity());
      case CaseEvent.ThreadHeated heated -> with(talk.heated(heated.complaints()));
      case CaseEvent.Claimed claimed -> with(hold.claimedBy(claimed.member(), claimed.until()));
      case CaseEvent.Released _ -> with(hold.released());
      case CaseEvent.Assigned assigned -> with(hold.ownedBy(assigned.to()));
      case CaseEvent.Unassigned _ -> with(Hold.NONE);
      case CaseEvent.ApprovalAsked asked -> with(talk.awaitingApproval(Optional.of(asked.draft())));
      case CaseEvent.DraftApproved _, CaseEvent.DraftReturned _ ->
          with(talk.awaitingApproval(Optional.empty()));
      case CaseEvent.ReplyQueued queued -> with(talk.sending(queued.delivery()));
      case CaseEvent.ReplyRetried retried -> with(talk.pending(Optional.of(retried.delivery())));
      case CaseEvent.ReplyUndone undone -> notSaid(undone.delivery(), undone.at());
      case CaseEvent.ReplyDropped dropped -> notSaid(dropped.delivery(), dropped.at());
      case CaseEvent.ReplyPublished published -> replied(published);
      case CaseEvent.AnswerDeclined _ -> ended(CaseStatus.CLOSED, CaseOutcome.NOT_ANSWERED);
      case CaseEvent.Closed closed -> ended(CaseStatus.CLOSED, closed.outcome());
      case CaseEvent.Disengaged _ -> ended(CaseStatus.DISENGAGED, CaseOutcome.DISENGAGED);
      case CaseEvent.Reopened _ -> reopened();
      case CaseEvent.DeadlineBreached _ -> with(duty.late());
      case CaseEvent.ResolutionMissed _ -> with(duty.with(duty.resolution().late()));
      case PromiseEvent promise -> with(promises.after(promise), followUp);
      case FollowUpEvent.Solved step ->
          with(promises.withoutPlan(), followUp.after(step)).solved(true);
      case FollowUpEvent.SolutionTakenBack step ->
          with(promises, followUp.after(step)).solved(false);
      case FollowUpEvent step -> with(promises, followUp.after(step));
      case GrantEvent grant -> with(grants.after(grant));
      case FactRequestEvent facts -> asked(facts);
      case WantedNoted noted -> with(factRequests.after(noted));
      case HandOffEvent.PrivateMentionJoined joined ->
          saidBy(Audience.PRIVATE, talk.joinedBy(joined, hasAnswer()))
              .with(handOff.after(joined, talk));
      case HandOffEvent.OfferSent sent ->
          with(handOff.after(sent, talk)).with(standoff.after(sent));
      case HandOffEvent step -> with(handOff.after(step, talk));
      case CommunityEvent step -> with(community.after(step), mistake, duty);
      case MistakeEvent step -> mistaken(mistake.after(step));
      case TeamworkEvent step -> changed(it -> it.teamwork = teamwork.after(step));
      case Witnessed noted -> changed(it -> it.witnessed = Optional.of(noted.look()));
    };
  }

  /** Whether the customer has had the last word answered, or the case has ended. */
  public boolean hasAnswer() {
    return status == CaseStatus.AWAITING_CUSTOMER || status == CaseStatus.COMING_BACK || isEnded();
  }

  /**
   * What of all that we owe is due first: an answer, a solution, a promise, an update, the way
   * back, a call.
   */
  public Optional<Instant> nextDue() {
    return Stream.of(
            duty.answerDue(),
            duty.resolution().runningTo(),
            promises.nextDue(),
            followUp.owedBy(),
            handOff.contacts().nextDue())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** Where it stands in the inbox, and why. */
  public InboxPlace place() {
    return InboxPlace.of(this);
  }

  /**
   * What a reply answers, and through which account it goes: where the customer wrote in private
   * about it, a private reply goes there, and a public one to the thread of the case.
   */
  public Answering answering(Audience to) {
    PrivateTalk privately = handOff.talk();
    return switch (to) {
      case PRIVATE ->
          new Answering(
              privately.latest().orElse(talk.latest()), privately.account().orElse(account));
      case PUBLIC -> new Answering(privately.inThread().orElse(talk.latest()), account);
    };
  }

  /** A mention that is answered, through an account. */
  public record Answering(MentionId mention, ChannelAccountId account) {}

  /**
   * Whether the customer had to write again because we were late, and has no answer since: such a
   * case is raised above its equals.
   */
  public boolean isChased() {
    return promises.chasing() && !isEnded();
  }

  /**
   * Whether its words are held back until somebody asks to see them: they attack people, or tell
   * private details of a member (R32).
   */
  public boolean isVeiled() {
    return judgement.style().isAbusive() || standoff.exposes();
  }

  /** Whether it has ended, in whatever way. */
  public boolean isEnded() {
    return status == CaseStatus.CLOSED || status == CaseStatus.DISENGAGED;
  }

  private static FeedbackCase opened(CaseId id, Opened opened) {
    return new FeedbackCase(
        id,
        1,
        CaseStatus.OPEN,
        new CaseKey(opened.author(), opened.thread()),
        opened.account(),
        opened.audience(),
        Talk.of(opened),
        Judgement.NONE,
        Duty.NONE,
        Hold.NONE,
        Promises.NONE,
        FollowUp.notYet(opened.audience()),
        Grants.NONE,
        FactRequests.NONE,
        HandOff.NONE,
        Community.NONE,
        Mistake.NONE,
        Standoff.NONE,
        Teamwork.NONE,
        Optional.empty(),
        Optional.empty(),
        opened.at());
  }

  private CaseStatus planned(CaseEvent.PlanMade plan) {
    if (isEnded()) {
      return status;
    }
    return plan.communityUntil().isPresent() ? CaseStatus.COMMUNITY : CaseStatus.OPEN;
  }

  private FeedbackCase replied(CaseEvent.ReplyPublished published) {
    Talk after = talk.replied(published.at(), isPublic(published));
    boolean watched = published.audience() == followUp.began() || isPublic(published);
    FeedbackCase told =
        with(promises.afterReply(published.delivery(), published.at()), followUp)
            .with(after)
            .with(watched ? standoff.said(published.delivery()) : standoff);
    if (isEnded() || !published.answersLatest()) {
      return told;
    }
    return told.next(CaseStatus.AWAITING_CUSTOMER, duty.done())
        .with(told.promises.answered(), followUp);
  }

  private static boolean isPublic(CaseEvent.ReplyPublished published) {
    return published.audience() == Audience.PUBLIC;
  }

  private FeedbackCase notSaid(DeliveryId delivery, Instant at) {
    return with(promises.withoutReply(delivery, at), followUp.withoutReply(delivery))
        .with(talk.pending(Optional.empty()))
        .with(handOff.withoutReply(delivery));
  }

  /** Who answered has the customer's word to wait for, or still owes something. */
  private static CaseStatus settled(FeedbackCase folded) {
    return switch (folded.status) {
      case AWAITING_CUSTOMER, COMING_BACK ->
          folded.owesMore() ? CaseStatus.COMING_BACK : CaseStatus.AWAITING_CUSTOMER;
      case COMMUNITY, OPEN, CLOSED, DISENGAGED -> folded.status;
    };
  }

  private boolean owesMore() {
    return promises.nextDue().isPresent()
        || followUp.isOwed()
        || handOff.contacts().nextDue().isPresent()
        || duty.resolution().runningTo().isPresent();
  }

  private FeedbackCase changed(Consumer<CaseParts> change) {
    return CaseParts.changed(this, change);
  }

  private FeedbackCase ended(CaseStatus how, CaseOutcome with) {
    return changed(it -> {
      it.status = how;
      it.duty = duty.ended();
      it.hold = hold.released();
      it.promises = promises.withoutPlan().answered();
      it.outcome = Optional.of(with);
      it.witnessed = Optional.empty();
    });
  }

  private FeedbackCase reopened() {
    return changed(it -> {
      it.status = CaseStatus.OPEN;
      it.followUp = followUp.reopened();
      it.outcome = Optional.empty();
      it.witnessed = Optional.empty();
    });
  }

  private FeedbackCase with(Talk other) {
    return changed(it -> it.talk = other);
  }

  private FeedbackCase with(Judgement other) {
    return changed(it -> it.judgement = other);
  }

  private FeedbackCase with(Duty other) {
    return changed(it -> it.duty = other);
  }

  /** A solution stops the clock of solving; what was none lets it go on. */
  private FeedbackCase solved(boolean isSolved) {
    return with(duty.with(duty.resolution().solved(isSolved)));
  }

  private FeedbackCase with(Hold other) {
    return changed(it -> it.hold = other);
  }

  private FeedbackCase with(Promises word, FollowUp wayBack) {
    return changed(it -> {
      it.promises = word;
      it.followUp = wayBack;
    });
  }

  private FeedbackCase with(Grants given) {
    return changed(it -> it.grants = given);
  }

  private FeedbackCase with(FactRequests other) {
    return changed(it -> it.factRequests = other);
  }

  private FeedbackCase with(HandOff other) {
    return changed(it -> it.handOff = other);
  }

  private FeedbackCase with(Standoff other) {
    return changed(it -> it.standoff = other);
  }

  /** A customer who was mistaken is owed more than the plan alone asks for. */
  private FeedbackCase mistaken(Mistake other) {
    List<PlaybookStep> planned = mistake.without(duty.steps());
    Mistake beside = other.beside(planned);
    return with(community, beside, duty.asking(beside.with(planned)));
  }

  private FeedbackCase plannedAnew() {
    Mistake beside = mistake.beside(duty.steps());
    return with(community, beside, duty.asking(beside.with(duty.steps())));
  }

  private FeedbackCase with(Community others, Mistake cause, Duty asked) {
    return changed(it -> {
      it.community = others;
      it.mistake = cause;
      it.duty = asked;
    });
  }

  /** Facts that came are the customer's word: what we owe now counts from here. */
  private FeedbackCase asked(FactRequestEvent event) {
    Talk said =
        event instanceof FactRequestEvent.FactsAnswered
            ? talk.factsCame(event.at(), hasAnswer())
            : talk;
    return with(said).with(factRequests.after(event));
  }

  private FeedbackCase next(CaseStatus status, Duty duty) {
    return changed(it -> {
      it.status = status;
      it.duty = duty;
    });
  }

  private FeedbackCase saidBy(Audience who, Talk said) {
    return changed(it -> {
      it.audience = who;
      it.talk = said;
    });
  }
}
