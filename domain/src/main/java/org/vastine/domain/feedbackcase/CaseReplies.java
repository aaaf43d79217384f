package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * What a reply does to its case. Whether the words may go out is the reply guard's matter, not the
 * case's.
 */
public final class CaseReplies {

  private CaseReplies() {}

  /**
   * Whether the member may work on a reply: the case is open, not locked, and nobody else holds it.
   */
  public static Optional<Refusal> mayWrite(
      FeedbackCase feedbackCase, MemberId member, Instant now) {
    if (feedbackCase.status() == CaseStatus.DISENGAGED) {
      return Optional.of(Refusal.of(Refusal.Kind.HELD_BACK, "case.reply-locked"));
    }
    if (feedbackCase.status() == CaseStatus.CLOSED) {
      return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.ended"));
    }
    return CaseClaims.heldByAnother(feedbackCase, member, now);
  }

  /**
   * A reply of the member goes on its way. The member must hold the case, have seen all that the
   * customer wrote, and no other reply may be on its way. The case remembers what the words do.
   */
  public static Decision<List<CaseEvent>> queue(
      FeedbackCase feedbackCase,
      MemberId member,
      DraftId draft,
      DeliveryId delivery,
      Audience audience,
      boolean suggested,
      ReplyMoves moves,
      int mentionsSeen,
      Instant notBefore,
      By by,
      Instant now) {
    Optional<Refusal> no =
        mayWrite(feedbackCase, member, now)
            .or(() -> notHeldBy(feedbackCase, member, now))
            .or(() -> CaseHandOff.tooEarly(feedbackCase, audience))
            .or(() -> mentionsUnseen(feedbackCase, mentionsSeen))
            .or(() -> alreadyOnItsWay(feedbackCase));
    return no.<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(
                List.of(
                    new CaseEvent.ReplyQueued(
                        now, by, draft, delivery, audience, notBefore, suggested, moves))));
  }

  /**
   * The reply is to be seen; it answers the customer's last word when nothing was said after the
   * answered mention and no facts came since it was sent, or when it takes the end of a private
   * talk back to the thread. The next update gets its date, the question back to the thread is
   * asked, and going on in private is offered.
   */
  public static List<CaseEvent> published(
      FeedbackCase feedbackCase,
      DeliveryId delivery,
      Audience audience,
      MentionId answered,
      ResponsePolicy policy,
      Instant now) {
    Talk talk = feedbackCase.talk();
    boolean goesBack = feedbackCase.followUp().sending().equals(Optional.of(delivery));
    boolean latest = goesBack || talk.latest().equals(answered) && !talk.factsUnread();
    List<CaseEvent> events = new ArrayList<>();
    events.add(new CaseEvent.ReplyPublished(now, By.VASTINE, delivery, audience, latest));
    events.addAll(new CasePromises(policy, now).dated(feedbackCase));
    events.addAll(new CaseFollowUp(policy, now).published(feedbackCase, delivery));
    events.addAll(CaseHandOff.published(feedbackCase, delivery, now));
    return events;
  }

  /** A draft waits for another member; refused while one waits already. */
  public static Decision<List<CaseEvent>> askApproval(
      FeedbackCase feedbackCase, MemberId member, DraftId draft, Instant now) {
    Optional<Refusal> no =
        mayWrite(feedbackCase, member, now).or(() -> alreadyOnItsWay(feedbackCase));
    if (no.isEmpty() && feedbackCase.talk().awaitingApproval().isPresent()) {
      no = Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "draft.another-awaits-approval"));
    }
    return no.<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(
                List.of(new CaseEvent.ApprovalAsked(now, new By.AMember(member), draft))));
  }

  private static Optional<Refusal> notHeldBy(
      FeedbackCase feedbackCase, MemberId member, Instant now) {
    return feedbackCase.hold().holder(now).equals(Optional.of(member))
        ? Optional.empty()
        : Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.not-claimed"));
  }

  private static Optional<Refusal> mentionsUnseen(FeedbackCase feedbackCase, int mentionsSeen) {
    return feedbackCase.talk().mentions() <= mentionsSeen
        ? Optional.empty()
        : Optional.of(
            Refusal.of(Refusal.Kind.CONFLICT, "reply.customer-wrote-again")
                .with("mentions", feedbackCase.talk().mentions()));
  }

  private static Optional<Refusal> alreadyOnItsWay(FeedbackCase feedbackCase) {
    return feedbackCase
        .talk()
        .pending()
        .map(delivery ->
            Refusal.of(Refusal.Kind.CONFLICT, "reply.another-on-its-way")
                .with("delivery", delivery));
  }
}
