package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.vastine.application.feedbackcase.Preventions.Marks;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * How often each member says that customers were mistaken, for leads: whoever says so often may be
 * right, or takes every problem for a slip of the customer (R23).
 */
public final class ReadMistakeShares {

  /** So far back it is counted. */
  public static final Duration WINDOW = Duration.ofDays(90);

  private final Permitted permitted;
  private final Preventions preventions;
  private final InstantSource clock;

  /** Needs the counts. */
  @Inject
  public ReadMistakeShares(Permitted permitted, Preventions preventions, InstantSource clock) {
    this.permitted = permitted;
    this.preventions = preventions;
    this.clock = clock;
  }

  /** What is asked: nothing but the shares. */
  public record Command() {}

  /**
   * The shares.
   *
   * @param since from when on it was counted
   * @param members those who said so at least once, the most often first
   */
  public record View(Instant since, List<Marks> members) {
    /** Copies the list. */
    public View {
      members = List.copyOf(members);
    }
  }

  /** Gives the shares to whoever leads. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.LEAD_CASES,
        () -> {
          Instant since = clock.instant().minus(WINDOW);
          return new View(
              since,
              preventions.marks(since).stream()
                  .sorted(
                      Comparator.comparingInt(Marks::marked)
                          .reversed()
                          .thenComparing(marks -> marks.member().value()))
                  .toList());
        });
  }
}
