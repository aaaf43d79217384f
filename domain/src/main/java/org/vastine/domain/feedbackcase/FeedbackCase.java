package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * {@link CaseEnding} and {@link CaseClock}; each gives events or a refusal.
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
 * @param outcome how it ended
 * @param changedAt when the last event happened
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
    Optional<CaseOutcome> outcome,
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
    return new FeedbackCase(
        id,
        version + 1,
        settled(folded),
        key,
        account,
        folded.audience,
        folded.talk,
        folded.judgement,
        folded.duty,
        folded.hold,
        folded.promises,
        folded.followUp,
        folded.grants,
        folded.factRequests,
        folded.handOff,
        folded.community,
        folded.mistake,
        folded.standoff,
        folded.outcome,
        event.at());
  }

  private FeedbackCase folded(CaseEvent event) {
    return switch (event) {
      case Opened again ->
          throw new IllegalArgumentException("case " + id + " was opened already: " + again.at());
      case CaseEvent.MentionJoined joined ->
          next(status, joined.audience(), talk.joinedBy(joined, hasAnswer()), judgement, duty, hold)
              .with(handOff.after(joined));
      case CaseEvent.MentionEdited _,
          CaseEvent.MentionDeleted _,
          CaseEvent.NoteAdded _,
          CaseEvent.GuardOverridden _,
          ConductEvent.ConductMoved _,
          ConductEvent.EvidenceSealed _,
          ConductEvent.EvidenceHandedOut _ ->
          with(status);
      case ConductEvent.ThreatLifted _ -> with(standoff.withoutThreats());
      case CaseEvent.Triaged triaged ->
          with(promises, followUp.after(judgement))
              .with(Judgement.of(triaged))
              .with(standoff.after(triaged));
      case CaseEvent.TriageCorrected corrected ->
          with(judgement.correctedBy(corrected))
              .with(standoff.corrected(judgement.style(), corrected.style(), talk.latest()));
      case CaseEvent.PlanMade plan ->
          next(planned(plan), audience, talk, judgement, Duty.of(plan, duty), hold).plannedAnew();
      case CaseEvent.CommunityWindowEnded _ ->
          next(CaseStatus.OPEN, audience, talk, judgement, duty.withoutCommunity(), hold);
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
      case CaseEvent.ReplyNeedsPerson _ -> with(status);
      case CaseEvent.ReplyPublished published -> replied(published);
      case CaseEvent.AnswerDeclined _ -> ended(CaseStatus.CLOSED, CaseOutcome.NOT_ANSWERED);
      case CaseEvent.Closed closed -> ended(CaseStatus.CLOSED, closed.outcome());
      case CaseEvent.Disengaged _ -> ended(CaseStatus.DISENGAGED, CaseOutcome.DISENGAGED);
      case CaseEvent.Reopened _ -> reopened();
      case CaseEvent.DeadlineBreached _ ->
          next(status, audience, talk, judgement, duty.late(), hold);
      case CaseEvent.ResolutionMissed _ -> with(duty.with(duty.resolution().late()));
      case PromiseEvent promise -> with(promises.after(promise), followUp);
      case FollowUpEvent.Solved step ->
          with(promises.withoutPlan(), followUp.after(step)).solved(true);
      case FollowUpEvent.SolutionTakenBack step ->
          with(promises, followUp.after(step)).solved(false);
      case FollowUpEvent step -> with(promises, followUp.after(step));
      case GrantEvent grant -> with(grants.after(grant));
      case FactRequestEvent facts -> asked(facts);
      case WantedNoted noted ->
          beside(talk, promises, followUp, grants, factRequests.after(noted), handOff);
      case HandOffEvent.PrivateMentionJoined joined ->
          next(status, Audience.PRIVATE, talk.joinedBy(joined, hasAnswer()), judgement, duty, hold)
              .with(handOff.after(joined, talk));
      case HandOffEvent.OfferSent sent ->
          with(handOff.after(sent, talk)).with(standoff.after(sent));
      case HandOffEvent step -> with(handOff.after(step, talk));
      case CommunityEvent step -> with(community.after(step), mistake, duty);
      case MistakeEvent step -> mistaken(mistake.after(step));
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
    return told.next(CaseStatus.AWAITING_CUSTOMER, audience, after, judgement, duty.done(), hold)
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

  private FeedbackCase ended(CaseStatus how, CaseOutcome with) {
    return new FeedbackCase(
        id,
        version,
        how,
        key,
        account,
        audience,
        talk,
        judgement,
        duty.ended(),
        hold.released(),
        promises.withoutPlan().answered(),
        followUp,
        grants,
        factRequests,
        handOff,
        community,
        mistake,
        standoff,
        Optional.of(with),
        changedAt);
  }

  private FeedbackCase reopened() {
    return new FeedbackCase(
        id,
        version,
        CaseStatus.OPEN,
        key,
        account,
        audience,
        talk,
        judgement,
        duty,
        hold,
        promises,
        followUp.reopened(),
        grants,
        factRequests,
        handOff,
        community,
        mistake,
        standoff,
        Optional.empty(),
        changedAt);
  }

  private FeedbackCase with(CaseStatus other) {
    return next(other, audience, talk, judgement, duty, hold);
  }

  private FeedbackCase with(Talk other) {
    return next(status, audience, other, judgement, duty, hold);
  }

  private FeedbackCase with(Judgement other) {
    return next(status, audience, talk, other, duty, hold);
  }

  private FeedbackCase with(Duty other) {
    return next(status, audience, talk, judgement, other, hold);
  }

  /** A solution stops the clock of solving; what was none lets it go on. */
  private FeedbackCase solved(boolean isSolved) {
    return with(duty.with(duty.resolution().solved(isSolved)));
  }

  private FeedbackCase with(Hold other) {
    return next(status, audience, talk, judgement, duty, other);
  }

  private FeedbackCase with(Promises word, FollowUp wayBack) {
    return beside(talk, word, wayBack, grants, factRequests, handOff);
  }

  private FeedbackCase with(Grants given) {
    return beside(talk, promises, followUp, given, factRequests, handOff);
  }

  private FeedbackCase with(HandOff other) {
    return beside(talk, promises, followUp, grants, factRequests, other);
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
    return new FeedbackCase(
        id,
        version,
        status,
        key,
        account,
        audience,
        talk,
        judgement,
        asked,
        hold,
        promises,
        followUp,
        grants,
        factRequests,
        handOff,
        others,
        cause,
        standoff,
        outcome,
        changedAt);
  }

  /** Facts that came are the customer's word: what we owe now counts from here. */
  private FeedbackCase asked(FactRequestEvent event) {
    Talk said =
        event instanceof FactRequestEvent.FactsAnswered
            ? talk.factsCame(event.at(), hasAnswer())
            : talk;
    return beside(said, promises, followUp, grants, factRequests.after(event), handOff);
  }

  /** The same case with other parts beside what is asked of us. */
  private FeedbackCase beside(
      Talk said,
      Promises word,
      FollowUp wayBack,
      Grants given,
      FactRequests asked,
      HandOff handedOff) {
    return new FeedbackCase(
        id, version, status, key, account, audience, said, judgement, duty, hold, word, wayBack,
        given, asked, handedOff, community, mistake, standoff, outcome, changedAt);
  }

  private FeedbackCase next(
      CaseStatus status, Audience audience, Talk talk, Judgement judgement, Duty duty, Hold hold) {
    return new FeedbackCase(
        id,
        version,
        status,
        key,
        account,
        audience,
        talk,
        judgement,
        duty,
        hold,
        promises,
        followUp,
        grants,
        factRequests,
        handOff,
        community,
        mistake,
        standoff,
        outcome,
        changedAt);
  }

  private FeedbackCase with(Standoff other) {
    return new FeedbackCase(
        id,
        version,
        status,
        key,
        account,
        audience,
        talk,
        judgement,
        duty,
        hold,
        promises,
        followUp,
        grants,
        factRequests,
        handOff,
        community,
        mistake,
        other,
        outcome,
        changedAt);
  }
}
