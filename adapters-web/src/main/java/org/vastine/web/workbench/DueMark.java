package org.vastine.web.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.web.console.Shell;

/**
 * How much time is left, as it is shown.
 *
 * @param state {@code late}, {@code close}, {@code soon}, {@code far}, {@code community} or {@code
 *     none}
 * @param icon the icon's name
 * @param words the words
 * @param moment the due moment in ISO 8601; empty where nothing is due
 * @param full day and time of it in words
 * @param targetMillis how long the whole time was, for the browser's clock
 * @param ticks whether the browser keeps the words true
 */
public record DueMark(
    String state,
    String icon,
    String words,
    String moment,
    String full,
    long targetMillis,
    boolean ticks) {

  private static final Duration CLOSE = Duration.ofMinutes(5);

  /** The mark of a case. */
  public static DueMark of(Shell s, FeedbackCase feedbackCase) {
    if (feedbackCase.status() == CaseStatus.COMMUNITY
        && feedbackCase.duty().communityUntil().isPresent()) {
      Instant until = feedbackCase.duty().communityUntil().get();
      String words = s.t("due.community", "t", s.words().length(s.moments().until(until)));
      return new DueMark(
          "community", "hourglass", words, until.toString(), s.full(until), 0, false);
    }
    boolean withUs = !feedbackCase.hasAnswer() || feedbackCase.status() == CaseStatus.COMING_BACK;
    return feedbackCase
        .nextDue()
        .filter(_ -> withUs)
        .map(due -> of(s, due, since(feedbackCase)))
        .orElseGet(() -> {
          String words = s.t("status." + feedbackCase.status().label());
          return new DueMark("none", "circle-check", words, "", "", 0, false);
        });
  }

  /**
   * The mark of solving, where the plan has a target for it: it runs on after an answer, until the
   * concern is solved.
   */
  public static Optional<DueMark> ofSolving(Shell s, FeedbackCase feedbackCase) {
    return feedbackCase
        .duty()
        .resolution()
        .runningTo()
        .map(due -> of(s, due, feedbackCase.talk().owedSince()));
  }

  /** Since when we owe what is due next: the customer's word, or our own of just now. */
  private static Instant since(FeedbackCase feedbackCase) {
    return feedbackCase.status() == CaseStatus.COMING_BACK
        ? feedbackCase.changedAt()
        : feedbackCase.talk().owedSince();
  }

  /** The mark of a moment by which something is owed since another one. */
  public static DueMark of(Shell s, Instant due, Instant since) {
    Duration left = s.moments().until(due);
    Duration target = Duration.between(since, due);
    String words =
        s.t(left.isNegative() ? "due.late" : "due.left", "t", s.words().length(left.abs()));
    String state = state(left, target);
    String icon = state.equals("late") ? "alarm-clock" : "clock";
    return new DueMark(
        state, icon, words, due.toString(), s.full(due), Math.max(0, target.toMillis()), true);
  }

  private static String state(Duration left, Duration target) {
    if (left.isNegative()) {
      return "late";
    }
    if (left.compareTo(CLOSE) < 0) {
      return "close";
    }
    return left.multipliedBy(4).compareTo(target) < 0 ? "soon" : "far";
  }
}
