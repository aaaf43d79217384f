package org.vastine.web.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.Duty;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Hold;
import org.vastine.domain.feedbackcase.InboxPlace;
import org.vastine.domain.feedbackcase.Judgement;
import org.vastine.domain.feedbackcase.Talk;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.team.MemberId;
import org.vastine.web.goodwill.GrantBody;

/** A case as answers tell it. */
record CaseBody(
    UUID id,
    int version,
    String status,
    UUID author,
    UUID thread,
    UUID account,
    String audience,
    TalkBody talk,
    JudgementBody triage,
    DutyBody duty,
    Optional<Instant> nextDue,
    WordBody word,
    WordBody.FollowUpBody followUp,
    List<GrantBody> grants,
    HandOffBody handOff,
    MistakeBody mistake,
    TeamBody team,
    Optional<UUID> owner,
    Optional<ClaimBody> claim,
    Optional<String> outcome,
    Optional<BystandersBody> bystanders,
    Instant changedAt) {
  record TalkBody(
      UUID firstMention,
      UUID latestMention,
      Instant latestAt,
      Instant owedSince,
      int mentions,
      long reach,
      int replies,
      int publicReplies,
      Optional<Instant> firstReplyAt,
      Optional<UUID> pendingDelivery,
      Optional<UUID> draftAwaitingApproval) {}

  record JudgementBody(
      String style,
      double confidence,
      String runnerUp,
      String sentiment,
      String subject,
      String language,
      boolean undecided,
      boolean corrected) {}

  record DutyBody(
      int policy,
      ObligationBody obligation,
      Optional<Instant> answerDue,
      boolean breached,
      Optional<Instant> communityUntil,
      List<String> steps,
      List<RaiseBody> raised,
      String silence,
      Optional<Instant> resolutionDue,
      boolean resolutionMissed) {}

  record RaiseBody(String ground, long measure, int steps) {
    static RaiseBody of(InboxPlace.Raise raise) {
      return new RaiseBody(raise.ground().label(), raise.measure(), raise.steps());
    }
  }

  record ObligationBody(String kind, int leastPercent) {
    static ObligationBody of(Obligation obligation) {
      return new ObligationBody(obligation.label(), obligation.leastPercent());
    }
  }

  record MistakeBody(boolean marked, boolean preventionNoted) {}

  record ClaimBody(UUID member, Instant until) {}

  static CaseBody of(FeedbackCase feedbackCase) {
    return new CaseBody(
        feedbackCase.id().value(),
        feedbackCase.version(),
        feedbackCase.status().label(),
        feedbackCase.key().author().value(),
        feedbackCase.key().thread().value(),
        feedbackCase.account().value(),
        feedbackCase.audience().label(),
        talk(feedbackCase.talk()),
        judgement(feedbackCase.judgement()),
        duty(feedbackCase),
        feedbackCase.nextDue(),
        WordBody.of(feedbackCase.promises()),
        WordBody.FollowUpBody.of(feedbackCase.followUp()),
        feedbackCase.grants().all().stream()
            .map(grant -> GrantBody.of(feedbackCase.id(), grant))
            .toList(),
        HandOffBody.of(feedbackCase.handOff()),
        new MistakeBody(
            feedbackCase.mistake().marked(), feedbackCase.mistake().prevention().isPresent()),
        TeamBody.of(feedbackCase.teamwork()),
        feedbackCase.hold().owner().map(MemberId::value),
        feedbackCase.hold().claim().map(CaseBody::claim),
        feedbackCase.outcome().map(Labelled::label),
        feedbackCase.witnessed().map(BystandersBody::of),
        feedbackCase.changedAt());
  }

  private static TalkBody talk(Talk talk) {
    return new TalkBody(
        talk.first().value(),
        talk.latest().value(),
        talk.latestAt(),
        talk.owedSince(),
        talk.mentions(),
        talk.reach(),
        talk.replies(),
        talk.publicReplies(),
        talk.firstReplyAt(),
        talk.pending().map(DeliveryId::value),
        talk.awaitingApproval().map(DraftId::value));
  }

  private static JudgementBody judgement(Judgement judgement) {
    return new JudgementBody(
        judgement.style().label(),
        judgement.confidence().value(),
        judgement.runnerUp().label(),
        judgement.sentiment().label(),
        judgement.subject().label(),
        judgement.language().code(),
        judgement.undecided(),
        judgement.corrected());
  }

  private static DutyBody duty(FeedbackCase feedbackCase) {
    Duty duty = feedbackCase.duty();
    return new DutyBody(
        duty.policy(),
        ObligationBody.of(duty.obligation()),
        duty.answerDue(),
        duty.breached(),
        duty.communityUntil(),
        duty.steps().stream().map(Labelled::label).toList(),
        feedbackCase.place().raises().stream().map(RaiseBody::of).toList(),
        duty.silence().label(),
        duty.resolution().runningTo(),
        duty.resolution().missed());
  }

  private static ClaimBody claim(Hold.Claim claim) {
    return new ClaimBody(claim.member().value(), claim.until());
  }
}
