package org.vastine.domain.feedbackcase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.kernel.Labelled;

/**
 * Where a case stands in the inbox (R8, R12): by what breaches first, raised by the heat of its
 * thread and by how far it spreads. What is late already stands before all else, by when it was
 * due.
 *
 * <p>Each step of a raise brings an owed answer nearer by an eighth of the time that there was for
 * it, and at most four steps count, so that a case stands at most as high as one with half of the
 * time. The deadline itself stays. How many people follow the author raises nothing: an audience
 * counts where others in the thread complain as well.
 *
 * @param late whether something was due and did not come
 * @param at the moment by which it is ordered among the late ones or the others; empty while
 *     nothing is owed, which is behind all
 * @param raises why it stands higher than by its deadline alone
 */
public record InboxPlace(boolean late, Optional<Instant> at, List<Raise> raises) {

  /** The part of the time that a step brings a case nearer: one in so many. */
  private static final int PARTS = 8;

  /** How many steps count. */
  private static final int MOST_STEPS = 4;

  /** From so many possible readers on a warm thread is widely seen. */
  static final long WIDE = 1_000;

  /** And from so many on very widely. */
  static final long VERY_WIDE = 10_000;

  /** From so many mentions on an author who writes again has written often. */
  static final int OFTEN = 4;

  /** What is late is ordered by its moment as if it were so long ago. */
  private static final Duration BEFORE_ALL = Duration.ofDays(73_000);

  /** Why a case stands higher. */
  public enum Ground implements Labelled {
    /** Others complain in the thread as well. */
    COMPLAINTS,
    /** The author wrote again while they wait. */
    WROTE_AGAIN,
    /** Many may see the thread, and others complain there. */
    SPREAD
  }

  /**
   * One reason to stand higher.
   *
   * @param measure how many complaints of others, mentions of the author, or possible readers
   * @param steps 1 or 2
   */
  public record Raise(Ground ground, long measure, int steps) {}

  /** Copies the reasons. */
  public InboxPlace {
    raises = List.copyOf(raises);
  }

  /** The place of a case as it stands. */
  public static InboxPlace of(FeedbackCase feedbackCase) {
    boolean late = isLate(feedbackCase);
    Optional<Instant> answer = feedbackCase.duty().answerDue();
    if (late || answer.isEmpty()) {
      return new InboxPlace(late, feedbackCase.nextDue(), List.of());
    }
    List<Raise> raises = raises(feedbackCase.talk());
    Instant raised = raised(feedbackCase.talk().owedSince(), answer.get(), raises);
    Instant first =
        Stream.concat(Stream.of(raised), feedbackCase.nextDue().stream())
            .min(Comparator.naturalOrder())
            .orElse(raised);
    return new InboxPlace(false, Optional.of(first), raises);
  }

  /** What the inbox is sorted by, the earliest first; empty for behind all. */
  public Optional<Instant> order() {
    return at.map(moment -> late ? moment.minus(BEFORE_ALL) : moment);
  }

  private static boolean isLate(FeedbackCase feedbackCase) {
    boolean answer = feedbackCase.duty().breached() && feedbackCase.duty().answerDue().isPresent();
    Promises word = feedbackCase.promises();
    boolean promise =
        word.updateMissed() && word.updateDue().isPresent()
            || word.open().stream().anyMatch(Promise::overdue);
    boolean wayBack = feedbackCase.followUp().isOwed() && feedbackCase.followUp().missed();
    boolean contact = feedbackCase.handOff().contacts().open().stream().anyMatch(Contact::overdue);
    ResolutionClock solving = feedbackCase.duty().resolution();
    boolean solution = solving.missed() && solving.runningTo().isPresent();
    return answer || promise || wayBack || contact || solution;
  }

  private static List<Raise> raises(Talk talk) {
    List<Raise> raises = new ArrayList<>();
    int heat = ThreadHeat.steps(talk.othersComplaining());
    if (heat > 0) {
      raises.add(new Raise(Ground.COMPLAINTS, talk.othersComplaining(), heat));
    }
    if (talk.wroteAgain()) {
      raises.add(new Raise(Ground.WROTE_AGAIN, talk.mentions(), talk.mentions() >= OFTEN ? 2 : 1));
    }
    if (heat > 0 && talk.reach() >= WIDE) {
      raises.add(new Raise(Ground.SPREAD, talk.reach(), talk.reach() >= VERY_WIDE ? 2 : 1));
    }
    return raises;
  }

  private static Instant raised(Instant since, Instant due, List<Raise> raises) {
    int steps = Math.min(MOST_STEPS, raises.stream().mapToInt(Raise::steps).sum());
    Duration time = Duration.between(since, due);
    return time.isNegative() ? due : due.minus(time.multipliedBy(steps).dividedBy(PARTS));
  }
}
