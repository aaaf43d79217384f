package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/**
 * Solving, and then going back to the thread where it began, so that those who watched see the end
 * (R25).
 *
 * @param policy the active response policy
 * @param now this moment
 */
public record CaseFollowUp(ResponsePolicy policy, Instant now) {

  /** Question marks of the languages that platforms carry. */
  private static final Pattern QUESTION = Pattern.compile("[?\\u061F\\uFF1F\\u037E]");

  /**
   * The concern is solved. The way back to the thread opens where the case began in public and went
   * on out of sight, or where the playbook asks for it.
   *
   * @param what what was done
   * @param outOfSight whether it was solved where the thread cannot see it (a call, a visit)
   */
  public Decision<List<CaseEvent>> solve(
      FeedbackCase feedbackCase, MemberId member, CaseTextId what, boolean outOfSight, By by) {
    Optional<Refusal> no = mayAct(feedbackCase, member).or(() -> onItsWay(feedbackCase));
    if (no.isEmpty() && feedbackCase.followUp().isSolved()) {
      no = Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.already-solved"));
    }
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    Optional<Instant> due =
        goesBack(feedbackCase, outOfSight)
            ? Optional.of(policy.calendar().plus(now, policy.work().followThrough().returnWithin()))
            : Optional.empty();
    FollowUp known = feedbackCase.followUp().after(feedbackCase.judgement());
    return Decision.accepted(
        List.of(new FollowUpEvent.Solved(now, by, what, due, known.complained())));
  }

  /** It was no solution after all. */
  public Decision<List<CaseEvent>> takeBack(
      FeedbackCase feedbackCase, MemberId member, CaseTextId reason, By by) {
    Optional<Refusal> no = mayAct(feedbackCase, member).or(() -> onItsWay(feedbackCase));
    if (no.isEmpty() && !feedbackCase.followUp().isSolved()) {
      no = Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.not-solved"));
    }
    return no.<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(
            () -> Decision.accepted(List.of(new FollowUpEvent.SolutionTakenBack(now, by, reason))));
  }

  /** A reply that goes on its way is the question back to the thread. */
  public Decision<List<CaseEvent>> ask(
      FeedbackCase feedbackCase, DeliveryId delivery, Audience audience, String text, By by) {
    if (!feedbackCase.followUp().isOwed()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "follow-up.not-due");
    }
    if (audience != Audience.PUBLIC) {
      return Decision.refused(Refusal.Kind.INVALID, "follow-up.in-public");
    }
    return QUESTION.matcher(text).find()
        ? Decision.accepted(List.of(new FollowUpEvent.FollowUpQueued(now, by, delivery)))
        : Decision.refused(Refusal.Kind.INVALID, "follow-up.asks-nothing");
  }

  /** Nobody goes back to the thread, with a reason. */
  public Decision<List<CaseEvent>> waive(
      FeedbackCase feedbackCase, MemberId member, CaseTextId reason, By by) {
    Optional<Refusal> no = mayAct(feedbackCase, member).or(() -> onItsWay(feedbackCase));
    if (no.isEmpty() && !feedbackCase.followUp().isOwed()) {
      no = Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "follow-up.not-due"));
    }
    return no.<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(
            () -> Decision.accepted(List.of(new FollowUpEvent.FollowUpWaived(now, by, reason))));
  }

  /** The question is to be seen, where this reply was it. */
  List<CaseEvent> published(FeedbackCase feedbackCase, DeliveryId delivery) {
    return feedbackCase.followUp().sending().equals(Optional.of(delivery))
        ? List.of(
            new FollowUpEvent.FollowUpSent(
                now, By.VASTINE, delivery, now.plus(policy.work().followThrough().silentAfter())))
        : List.of();
  }

  /** What the customer's answer in the thread says about the end. */
  static List<CaseEvent> answered(FeedbackCase feedbackCase, Instant now) {
    FollowUp followUp = feedbackCase.followUp();
    boolean afterAsking =
        followUp.askedAt().filter(feedbackCase.talk().latestAt()::isAfter).isPresent();
    if (!afterAsking || feedbackCase.isEnded()) {
      return List.of();
    }
    CaseOutcome reading = reading(feedbackCase.judgement(), followUp.complained());
    return followUp.proposed().equals(Optional.of(reading))
        ? List.of()
        : List.of(new FollowUpEvent.OutcomeProposed(now, By.VASTINE, reading));
  }

  /** What time did to the follow-up by now. */
  static List<CaseEvent> tick(FollowUp followUp, Instant now) {
    return followUp
        .nextAt()
        .filter(now::isAfter)
        .<List<CaseEvent>>map(due ->
            List.of(
                followUp.isOwed()
                    ? new FollowUpEvent.FollowUpMissed(now, By.VASTINE, due)
                    : new FollowUpEvent.OutcomeProposed(now, By.VASTINE, CaseOutcome.SILENT)))
        .orElse(List.of());
  }

  /** Why the case must not end: the thread does not know yet. */
  static Optional<Refusal> threadWaits(FeedbackCase feedbackCase) {
    return feedbackCase
        .followUp()
        .owedBy()
        .map(due -> Refusal.of(Refusal.Kind.CONFLICT, "case.return-first").with("due", due));
  }

  /**
   * Why those who watched would not see the end, were the case closed so: it went on out of sight
   * unsolved, or the plan goes back to the thread and nobody did, nor did the customer say in the
   * thread itself how they take our answer.
   */
  static Optional<Refusal> unseenEnd(FeedbackCase feedbackCase, CaseOutcome outcome) {
    FollowUp followUp = feedbackCase.followUp();
    boolean watched = followUp.began() == Audience.PUBLIC;
    if (!watched || followUp.askedAt().isPresent() || followUp.waived()) {
      return Optional.empty();
    }
    boolean hidden = wentOutOfSight(feedbackCase);
    String first = followUp.isSolved() ? "case.return-or-reason" : "case.solve-first";
    boolean owedByPlan =
        feedbackCase.duty().steps().contains(PlaybookStep.RETURN_TO_THREAD)
            && !wasLetGo(feedbackCase)
            && !saidInThread(feedbackCase);
    String no =
        switch (outcome) {
          case TURNED_POSITIVE, CONTENT ->
              hidden ? first : owedByPlan ? "case.return-or-reason" : "";
          case SILENT -> hidden ? first : "";
          case STILL_UNHAPPY, LAPSED -> hidden ? "case.return-or-reason" : "";
          case SOLVED_BY_COMMUNITY, NOT_ANSWERED, DISENGAGED -> "";
        };
    return no.isEmpty() ? Optional.empty() : Optional.of(Refusal.of(Refusal.Kind.CONFLICT, no));
  }

  /** Whether the case can end in a way that asks why nobody goes back to the thread. */
  public static boolean asksWhy(FeedbackCase feedbackCase) {
    return Stream.of(CaseOutcome.values())
        .anyMatch(outcome -> unseenEnd(feedbackCase, outcome).isPresent());
  }

  /** Solved, and the workspace chose not to come back to whom it let go. */
  private static boolean wasLetGo(FeedbackCase feedbackCase) {
    FollowUp followUp = feedbackCase.followUp();
    return followUp.isSolved()
        && followUp.due().isEmpty()
        && feedbackCase.judgement().style() == Style.IRRITATED;
  }

  /** Everybody can read after our answer that the customer complains no more. */
  private static boolean saidInThread(FeedbackCase feedbackCase) {
    Talk talk = feedbackCase.talk();
    return feedbackCase.audience() == Audience.PUBLIC
        && talk.publicReplies() > 0
        && talk.firstReplyAt().filter(talk.latestAt()::isAfter).isPresent()
        && !feedbackCase.judgement().isComplaint();
  }

  private boolean goesBack(FeedbackCase feedbackCase, boolean outOfSight) {
    if (feedbackCase.followUp().began() != Audience.PUBLIC) {
      return false;
    }
    boolean letGo =
        feedbackCase.judgement().style() == Style.IRRITATED
            && !policy.choices().returnAfterLettingGo();
    boolean asked = feedbackCase.duty().steps().contains(PlaybookStep.RETURN_TO_THREAD) && !letGo;
    return outOfSight || asked || wentOutOfSight(feedbackCase);
  }

  /** By replies, by a call or a visit that reached them, or by a talk that they agreed to. */
  private static boolean wentOutOfSight(FeedbackCase feedbackCase) {
    Talk talk = feedbackCase.talk();
    HandOff handOff = feedbackCase.handOff();
    return feedbackCase.followUp().began() == Audience.PUBLIC
        && (talk.replies() > talk.publicReplies()
            || handOff.state() == HandOffState.ACCEPTED
            || handOff.state() == HandOffState.ENDED
            || handOff.contacts().met());
  }

  private static CaseOutcome reading(Judgement judgement, boolean complained) {
    return switch (judgement.sentiment()) {
      case NEGATIVE -> CaseOutcome.STILL_UNHAPPY;
      case NEUTRAL -> CaseOutcome.CONTENT;
      case POSITIVE -> complained ? CaseOutcome.TURNED_POSITIVE : CaseOutcome.CONTENT;
    };
  }

  private Optional<Refusal> mayAct(FeedbackCase feedbackCase, MemberId member) {
    return feedbackCase.isEnded()
        ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.ended"))
        : CaseClaims.heldByAnother(feedbackCase, member, now);
  }

  private static Optional<Refusal> onItsWay(FeedbackCase feedbackCase) {
    return feedbackCase
        .talk()
        .pending()
        .map(delivery ->
            Refusal.of(Refusal.Kind.CONFLICT, "reply.another-on-its-way")
                .with("delivery", delivery));
  }
}
