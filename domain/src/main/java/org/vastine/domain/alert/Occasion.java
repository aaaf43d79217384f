package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTask;
import org.vastine.domain.feedbackcase.CommunityAnswer;
import org.vastine.domain.feedbackcase.Contact;
import org.vastine.domain.feedbackcase.Duty;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Promise;
import org.vastine.domain.team.MemberId;

/**
 * Something happened to a case that members may want to be told of. Kind, case and token together
 * say which occasion it is: nobody is told of the same one twice.
 *
 * @param kind what happened
 * @param caseId to which case
 * @param token tells it from other occasions of this kind on this case: the mention, the deadline,
 *     the promise; never people's words
 * @param at when it was recorded
 * @param publishedAt when the words were published that led to it; empty where none did
 * @param due what is or was due when
 * @param concerns whom it is about besides the owner of the case
 * @param by the member who did it, or knows it from another alert, and need not be told
 */
public record Occasion(
    AlertKind kind,
    CaseId caseId,
    String token,
    Instant at,
    Optional<Instant> publishedAt,
    Optional<Instant> due,
    Optional<MemberId> concerns,
    Optional<MemberId> by) {

  /** Refuses null, and a warning of nothing. */
  public Occasion {
    requireNonNull(kind, "kind is null");
    requireNonNull(caseId, "caseId is null");
    requireNonNull(at, "at is null");
    if (token.isEmpty()) {
      throw new IllegalArgumentException("an occasion without a token");
    }
    if (kind == AlertKind.DUE_SOON && due.isEmpty()) {
      throw new IllegalArgumentException("a warning of no deadline");
    }
  }

  /**
   * The same to be looked at once more, by when others are to hear of it. How soon they did is
   * counted from this moment; a warning stays bound to its deadline.
   */
  public Occasion again(Instant now) {
    return kind == AlertKind.DUE_SOON
        ? this
        : new Occasion(kind, caseId, token, now, Optional.empty(), due, concerns, by);
  }

  /** What of several things of this kind it is, such as an answer or a solution that is due. */
  public Optional<String> facet() {
    int end = token.indexOf('@');
    return end > 0 && token.chars().limit(end).allMatch(letter -> letter >= 'a' && letter <= 'z')
        ? Optional.of(token.substring(0, end))
        : Optional.empty();
  }

  /** What that is about more closely, such as the language that nobody on duty answers in. */
  public Optional<String> detail() {
    String[] parts = token.split("@", -1);
    return parts.length == 3 && facet().isPresent() ? Optional.of(parts[1]) : Optional.empty();
  }

  /** Whether it is still worth telling when the case stands so. */
  public boolean stands(FeedbackCase feedbackCase) {
    return switch (kind) {
      case NOBODY_ON_DUTY, SKILL_MISSING -> !feedbackCase.isEnded();
      // A case does not know how its author's ladder stands: a step that was settled is told of
      // late. What a colleague wrote, or did, stays worth reading.
      case THREAT, URGENT, CONDUCT_PROPOSED, CONDUCT_RECHECK, NAMED, TASK_ENDED -> true;
      case MEMBER_EXPOSED, YOU_EXPOSED -> feedbackCase.standoff().exposes();
      case DUE_SOON -> isStillToCome(feedbackCase);
      case BREACHED -> facet().filter("conduct"::equals).isPresent() || isStillLate(feedbackCase);
      case PROMISE_WARNED ->
          feedbackCase.promises().open().stream().map(Promise::due).anyMatch(this::isDue);
      case PROMISE_BROKEN -> !feedbackCase.isEnded() && isWordOut(feedbackCase);
      case REPLY_NEEDS_PERSON -> feedbackCase.talk().pending().isPresent();
      case ASSIGNED -> isStillTheirs(feedbackCase);
      case SHARE_AT_RISK -> !feedbackCase.hasAnswer();
      case ANSWER_TO_JUDGE ->
          !feedbackCase.isEnded()
              && feedbackCase.community().answers().stream()
                  .filter(answer -> answer.mention().toString().equals(token))
                  .anyMatch(CommunityAnswer::asksMember);
      case APPROVAL_ASKED -> feedbackCase.talk().awaitingApproval().isPresent();
      case FACTS_CAME -> feedbackCase.talk().factsUnread() && !feedbackCase.isEnded();
      case CUSTOMER_WROTE, NEW_CASE, CHANNEL_NEGLECTED -> !feedbackCase.hasAnswer();
    };
  }

  /** Updates are due by the plan as well, and whoever chases us may have no word of ours at all. */
  private static boolean isWordOut(FeedbackCase feedbackCase) {
    return feedbackCase.promises().nextDue().isPresent() || feedbackCase.isChased();
  }

  private boolean isStillToCome(FeedbackCase feedbackCase) {
    Duty duty = feedbackCase.duty();
    return (!duty.breached() && duty.answerDue().equals(due))
        || (!duty.resolution().missed() && duty.resolution().runningTo().equals(due))
        || (!feedbackCase.promises().updateMissed()
            && feedbackCase.promises().updateDue().equals(due))
        || (!feedbackCase.followUp().missed() && feedbackCase.followUp().owedBy().equals(due));
  }

  private boolean isStillLate(FeedbackCase feedbackCase) {
    return feedbackCase.duty().answerDue().equals(due)
        || feedbackCase.duty().resolution().runningTo().equals(due)
        || feedbackCase.followUp().owedBy().equals(due)
        || feedbackCase.handOff().contacts().open().stream().map(Contact::due).anyMatch(this::isDue)
        || openTask(feedbackCase).map(CaseTask::due).filter(this::isDue).isPresent();
  }

  private Optional<CaseTask> openTask(FeedbackCase feedbackCase) {
    return feedbackCase.teamwork().open().stream()
        .filter(task -> detail().filter(task.id().toString()::equals).isPresent())
        .findFirst();
  }

  /** The case itself, or the very thing on it that was given to somebody. */
  private boolean isStillTheirs(FeedbackCase feedbackCase) {
    return switch (facet().orElse("")) {
      case "promise" ->
          feedbackCase.promises().open().stream()
              .map(Promise::member)
              .anyMatch(one -> concerns.filter(one::equals).isPresent());
      case "contact" ->
          feedbackCase.handOff().contacts().open().stream()
              .map(Contact::member)
              .anyMatch(one -> concerns.filter(one::equals).isPresent());
      case "task" -> openTask(feedbackCase).map(CaseTask::member).filter(this::isAbout).isPresent();
      default -> feedbackCase.hold().owner().equals(concerns);
    };
  }

  private boolean isAbout(MemberId member) {
    return concerns.filter(member::equals).isPresent();
  }

  private boolean isDue(Instant moment) {
    return due.filter(moment::equals).isPresent();
  }
}
