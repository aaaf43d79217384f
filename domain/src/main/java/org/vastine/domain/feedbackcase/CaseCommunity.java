package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.community.AnswerReading;
import org.vastine.domain.community.AnswerVerdict;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/**
 * The time in which the community answers: what others write in the thread is read, a case whose
 * asker is satisfied ends by itself, and one that goes wrong is ours again at once (R10).
 *
 * @param now this moment
 */
public record CaseCommunity(Instant now) {

  /**
   * A mention in the thread of a case, read once.
   *
   * @param mention the mention
   * @param author who wrote it
   * @param toAsker whether it was written as a reply to the asker
   * @param style how it is triaged
   * @param sentiment its writer's stance
   * @param reading what it says in view of the question
   */
  public record Look(
      MentionId mention,
      AuthorId author,
      boolean toAsker,
      Style style,
      Sentiment sentiment,
      AnswerReading reading) {}

  /** Whether a mention of the asker says that they are satisfied, and nothing else. */
  static boolean isThanks(Assessment assessment) {
    Style style = assessment.style().value();
    return assessment.sentiment().value() == Sentiment.POSITIVE
        && (style == Style.PRAISE || style == Style.NEUTRAL);
  }

  /** The asker is satisfied; where somebody answered well, that is the end. */
  List<CaseEvent> thanked(FeedbackCase feedbackCase, MentionId mention) {
    return feedbackCase.community().thanked().isPresent()
        ? List.of()
        : endedIfSolved(
            feedbackCase, List.of(new CommunityEvent.AskerThanked(now, By.VASTINE, mention)));
  }

  /** What a mention in the thread does to a case that waits for the community. */
  public List<CaseEvent> looked(FeedbackCase feedbackCase, Look look) {
    if (feedbackCase.status() != CaseStatus.COMMUNITY) {
      return List.of();
    }
    return look.author().equals(feedbackCase.key().author())
        ? ofAsker(feedbackCase, look)
        : ofOther(feedbackCase, look);
  }

  private List<CaseEvent> ofAsker(FeedbackCase feedbackCase, Look look) {
    if (look.mention().equals(feedbackCase.talk().first())) {
      return List.of();
    }
    AnswerReading reading = look.reading();
    if (reading.failed()) {
      return feedbackCase.community().answers().isEmpty()
          ? List.of()
          : List.of(ended(CommunityEnd.WRONG_ANSWER, By.VASTINE));
    }
    boolean content = reading.thanks() && !reading.asks() && look.sentiment() != Sentiment.NEGATIVE;
    return content ? thanked(feedbackCase, look.mention()) : List.of();
  }

  private List<CaseEvent> ofOther(FeedbackCase feedbackCase, Look look) {
    if (look.style().isAbusive()) {
      return List.of(ended(CommunityEnd.ABUSIVE_ANSWER, By.VASTINE));
    }
    AnswerReading reading = look.reading();
    if (reading.disputes() && !feedbackCase.community().answers().isEmpty()) {
      return List.of(ended(CommunityEnd.WRONG_ANSWER, By.VASTINE));
    }
    AnswerVerdict verdict =
        AnswerVerdict.of(reading, look.toAsker(), look.sentiment() == Sentiment.NEGATIVE);
    AnswerVerdict known =
        feedbackCase.community().thanked().isPresent() ? verdict.thanked() : verdict;
    return known.isNone()
        ? List.of()
        : endedIfSolved(
            feedbackCase,
            List.of(
                new CommunityEvent.AnswerSeen(
                    now,
                    By.VASTINE,
                    look.mention(),
                    look.author(),
                    known.confidence(),
                    known.signs())));
  }

  /** A member says whether an answer is a good one; a wrong one makes the case ours at once. */
  public Decision<List<CaseEvent>> judge(
      FeedbackCase feedbackCase, MemberId member, MentionId mention, boolean good, By by) {
    return found(feedbackCase, mention)
        .then(answer -> {
          Optional<Refusal> no = mayAct(feedbackCase, member);
          if (no.isEmpty() && answer.judged().equals(Optional.of(good))) {
            no = Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "community.judged-already"));
          }
          if (no.isPresent()) {
            return Decision.refused(no.get());
          }
          List<CaseEvent> judged = List.of(new CommunityEvent.AnswerJudged(now, by, mention, good));
          if (good) {
            return Decision.accepted(endedIfSolved(feedbackCase, judged));
          }
          List<CaseEvent> events = new ArrayList<>(judged);
          if (feedbackCase.status() == CaseStatus.COMMUNITY) {
            events.add(ended(CommunityEnd.WRONG_ANSWER, by));
          }
          return Decision.accepted(events);
        });
  }

  /** A member takes the case back before the community's time is over, without taking it up. */
  public Decision<List<CaseEvent>> takeBack(FeedbackCase feedbackCase, MemberId member, By by) {
    Optional<Refusal> no = mayAct(feedbackCase, member);
    if (no.isEmpty() && feedbackCase.status() != CaseStatus.COMMUNITY) {
      no = Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "community.not-waiting"));
    }
    return no.<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(List.of(ended(CommunityEnd.MEMBER, by))));
  }

  /** A thanks to the helper is prepared, once; the case may have ended by then. */
  public Decision<List<CaseEvent>> prepareThanks(
      FeedbackCase feedbackCase, MentionId mention, CaseId helperCase, By by) {
    return found(feedbackCase, mention)
        .then(answer -> {
          if (!answer.counts()) {
            return Decision.refused(Refusal.Kind.CONFLICT, "community.not-a-good-answer");
          }
          if (feedbackCase.community().thanking().isPresent()) {
            return Decision.refused(Refusal.Kind.CONFLICT, "community.thanked-already");
          }
          return Decision.accepted(
              List.of(
                  new CommunityEvent.HelperThanksPrepared(now, by, answer.mention(), helperCase)));
        });
  }

  private static Decision<CommunityAnswer> found(FeedbackCase feedbackCase, MentionId mention) {
    return feedbackCase
        .community()
        .find(mention)
        .<Decision<CommunityAnswer>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "community.no-such-answer"));
  }

  private Optional<Refusal> mayAct(FeedbackCase feedbackCase, MemberId member) {
    return feedbackCase.isEnded()
        ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.ended"))
        : CaseClaims.heldByAnother(feedbackCase, member, now);
  }

  /** A case on which our word is out, or that somebody took up, is not ended by others. */
  private List<CaseEvent> endedIfSolved(FeedbackCase before, List<CaseEvent> events) {
    FeedbackCase after = before.applyAll(events);
    boolean ends =
        after.status() == CaseStatus.COMMUNITY
            && after.community().isSolved()
            && after.hold().holder(now).isEmpty()
            && after.talk().pending().isEmpty()
            && !after.mistake().owesPrevention()
            && CaseEnding.stillOwed(after).isEmpty();
    if (!ends) {
      return events;
    }
    List<CaseEvent> all = new ArrayList<>(events);
    all.addAll(
        CaseEnding.ending(
            after,
            new CaseEvent.Closed(
                now, By.VASTINE, CaseOutcome.SOLVED_BY_COMMUNITY, Optional.empty()),
            By.VASTINE,
            now));
    return all;
  }

  private CaseEvent ended(CommunityEnd why, By by) {
    return new CaseEvent.CommunityWindowEnded(now, by, why);
  }
}
