package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.policy.CaseFacts;
import org.vastine.domain.policy.CommunityWindow;
import org.vastine.domain.policy.Plan;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/**
 * What a case is taken for, and the plan that follows from it (R5, R6).
 *
 * @param policy the active response policy
 * @param otherComplaints how many negative mentions of others its thread holds
 * @param channel the kind of place that the latest mention came from, where it is known
 * @param kind what sort of item that mention is, where it is known
 * @param told what the workspace told besides
 * @param now this moment
 */
public record CaseTriage(
    ResponsePolicy policy,
    int otherComplaints,
    Optional<ChannelKind> channel,
    Optional<MentionKind> kind,
    WorkspaceFacts told,
    Instant now) {

  /**
   * Text understanding judged the latest mention. What a member corrected stays, unless the new
   * words are plainly of another style.
   */
  public List<CaseEvent> judged(
      FeedbackCase feedbackCase, MentionId mention, Assessment assessment) {
    boolean satisfied =
        feedbackCase.status() == CaseStatus.COMMUNITY
            && feedbackCase.talk().mentions() > 1
            && CaseCommunity.isThanks(assessment);
    if (satisfied) {
      return new CaseCommunity(now).thanked(feedbackCase, mention);
    }
    boolean undecided = assessment.isUndecidedBelow(policy.undecidedBelow());
    if (feedbackCase.judgement().corrected()
        && (undecided || assessment.style().value() == Style.NEUTRAL)) {
      return planned(feedbackCase, List.of());
    }
    CaseEvent triaged =
        new CaseEvent.Triaged(
            now,
            By.VASTINE,
            mention,
            assessment.style().value(),
            assessment.style().confidence(),
            assessment.runnerUp().value(),
            assessment.sentiment().value(),
            assessment.subject().value(),
            assessment.language().value(),
            undecided,
            assessment.model());
    return planned(feedbackCase, List.of(triaged));
  }

  /** A member says what it really is (R6); the plan follows. */
  public Decision<List<CaseEvent>> corrected(
      FeedbackCase feedbackCase,
      Style style,
      Sentiment sentiment,
      Subject subject,
      LanguageTag language,
      By by) {
    Judgement before = feedbackCase.judgement();
    boolean same =
        before.style() == style
            && before.sentiment() == sentiment
            && before.subject() == subject
            && before.language().equals(language)
            && !before.undecided();
    if (same) {
      return Decision.refused(Refusal.Kind.CONFLICT, "triage.nothing-to-correct");
    }
    return Decision.accepted(
        planned(
            feedbackCase,
            List.of(new CaseEvent.TriageCorrected(now, by, style, sentiment, subject, language))));
  }

  /**
   * The plan for an ended case that a member takes up again: nobody wrote, so its clocks start now.
   */
  public List<CaseEvent> plannedAnew(FeedbackCase reopened) {
    CaseFacts facts = facts(reopened, otherComplaints, channel, kind, told, now);
    return List.of(plan(reopened, policy.planFor(facts)));
  }

  /** The plan for a case that waits for us again without new words to judge. */
  public List<CaseEvent> plannedAgain(FeedbackCase feedbackCase) {
    return feedbackCase.hasAnswer() ? List.of() : List.of(plan(feedbackCase));
  }

  private List<CaseEvent> planned(FeedbackCase before, List<CaseEvent> judging) {
    List<CaseEvent> events = new ArrayList<>(judging);
    FeedbackCase feedbackCase = before.applyAll(judging);
    events.addAll(CaseFollowUp.answered(feedbackCase, now));
    events.addAll(ThreadHeat.noticed(feedbackCase, otherComplaints, now));
    if (!feedbackCase.hasAnswer()) {
      CaseEvent.PlanMade plan = plan(feedbackCase);
      events.addAll(communityOver(feedbackCase, plan));
      events.add(plan);
    }
    return events;
  }

  /** What a policy is asked about a case as it stands; the same when a policy is tried (R11). */
  static CaseFacts facts(
      FeedbackCase feedbackCase,
      int otherComplaints,
      Optional<ChannelKind> channel,
      Optional<MentionKind> kind,
      WorkspaceFacts told) {
    return facts(
        feedbackCase, otherComplaints, channel, kind, told, feedbackCase.talk().owedSince());
  }

  private static CaseFacts facts(
      FeedbackCase feedbackCase,
      int otherComplaints,
      Optional<ChannelKind> channel,
      Optional<MentionKind> kind,
      WorkspaceFacts told,
      Instant since) {
    Judgement judgement = feedbackCase.judgement();
    return CaseFacts.of(
            judgement.style(),
            judgement.confidence(),
            judgement.sentiment(),
            judgement.language(),
            feedbackCase.audience(),
            since)
        .withSubject(judgement.subject())
        .from(channel, kind)
        .withMentions(Math.max(1, feedbackCase.talk().mentions()))
        .withOtherComplaints(otherComplaints)
        .withReach(feedbackCase.talk().reach())
        .withNamedCustomer(told.isNamed(feedbackCase))
        .withIncident(told.isInIncident(feedbackCase, channel))
        .withStaffing(told.staffing())
        .withAuthor(told.pastOf(feedbackCase));
  }

  private CaseEvent.PlanMade plan(FeedbackCase feedbackCase) {
    return plan(
        feedbackCase, policy.planFor(facts(feedbackCase, otherComplaints, channel, kind, told)));
  }

  private CaseEvent.PlanMade plan(FeedbackCase feedbackCase, Plan plan) {
    return new CaseEvent.PlanMade(
        now,
        By.VASTINE,
        policy.version(),
        plan.style(),
        Optional.of(plan.playbook()),
        plan.obligation(),
        plan.firstReplyDue(),
        communityUntil(feedbackCase, plan),
        plan.steps(),
        plan.alarm(),
        plan.reasons(),
        told.staffing(),
        Optional.of(plan.silence()),
        feedbackCase
            .duty()
            .resolution()
            .planned(plan.resolutionDue(), feedbackCase.talk().replies() > 0),
        told.pastOf(feedbackCase));
  }

  /** What the asker writes now leaves nothing to the community: the timeline says why (R10). */
  private List<CaseEvent> communityOver(FeedbackCase feedbackCase, CaseEvent.PlanMade plan) {
    if (feedbackCase.status() != CaseStatus.COMMUNITY || plan.communityUntil().isPresent()) {
      return List.of();
    }
    boolean timeOver =
        feedbackCase.duty().communityUntil().filter(until -> !until.isAfter(now)).isPresent();
    Judgement judgement = feedbackCase.judgement();
    boolean worse =
        judgement.sentiment() == Sentiment.NEGATIVE
            || CommunityWindow.isNeverFor(judgement.style());
    CommunityEnd why = timeOver ? CommunityEnd.TIME : worse ? CommunityEnd.TONE : CommunityEnd.PLAN;
    return List.of(new CaseEvent.CommunityWindowEnded(now, By.VASTINE, why));
  }

  /**
   * A window opens with the first plan only: once we took the case up, it is not given back to the
   * community.
   */
  private Optional<Instant> communityUntil(FeedbackCase feedbackCase, Plan plan) {
    boolean open =
        feedbackCase.duty().policy() == 0 || feedbackCase.status() == CaseStatus.COMMUNITY;
    return plan.communityUntil().filter(until -> open && until.isAfter(now));
  }
}
