package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vastine.application.feedbackcase.AnsweredShares.Share;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * How the obligations to answer are kept over the policy's rolling window, and what is to be
 * answered next so that they hold (R9).
 */
public final class ReadAnsweredShares {

  private static final Comparator<Share> ORDER =
      Comparator.comparing(Share::style)
          .thenComparing(
              share -> share.obligation().leastPercent(), Comparator.<Integer>reverseOrder());

  /** So many weeks of asking again are told, this one the last. */
  public static final int WEEKS = 8;

  private final Permitted permitted;
  private final Policies policies;
  private final RecentShares shares;
  private final AnsweredShares counts;
  private final Workspaces workspaces;
  private final CaseList cases;
  private final InstantSource clock;

  /** Needs the counts, and the list for what comes next. */
  @Inject
  public ReadAnsweredShares(
      Permitted permitted,
      Policies policies,
      RecentShares shares,
      AnsweredShares counts,
      Workspaces workspaces,
      CaseList cases,
      InstantSource clock) {
    this.permitted = permitted;
    this.policies = policies;
    this.shares = shares;
    this.counts = counts;
    this.workspaces = workspaces;
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param next how many cases to name that are to be answered next, 0 to 20
   * @param raisedOnly only shares that are about to fall below what is asked, or have; counts may
   *     then be up to {@link RecentShares#LONGEST} old
   */
  public record Command(int next, boolean raisedOnly) {
    /** Keeps the number in its range. */
    public Command {
      next = Math.clamp(next, 0, 20);
    }
  }

  /**
   * What there is.
   *
   * @param since when the window began
   * @param window how long it is
   * @param lines by style, and within one the strictest obligation first
   * @param chased how often customers had to ask again in each of the last {@link #WEEKS} weeks,
   *     the earliest first; none where only raised shares are asked for
   */
  public record View(Instant since, Duration window, List<Line> lines, List<Week> chased) {
    /** Copies the lists. */
    public View {
      lines = List.copyOf(lines);
      chased = List.copyOf(chased);
    }
  }

  /**
   * One week.
   *
   * @param monday its first day, by the clock of the workspace
   * @param times how often customers had to ask again in it
   */
  public record Week(LocalDate monday, int times) {}

  /**
   * How one obligation is kept.
   *
   * @param share what was counted
   * @param spare how many of the open ones may stay unanswered so that it is kept once all are
   *     settled
   * @param raised whether the open ones are to be answered before others: leaving the next one
   *     would break what the policy asks for
   * @param next those that wait for a first answer, what breaches first at the beginning; overdue
   *     ones among them
   */
  public record Line(Share share, int spare, boolean raised, List<CaseListItem> next) {
    /** Copies the list. */
    public Line {
      next = List.copyOf(next);
    }
  }

  /** Gives the shares. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () -> {
          Duration window = policies.active().work().shareWindow();
          Instant since = clock.instant().minus(window);
          List<Share> counted =
              command.raisedOnly()
                  ? shares.since(actor.workspace(), since)
                  : shares.sinceNow(actor.workspace(), since);
          return new View(
              since,
              window,
              counted.stream()
                  .filter(share -> !command.raisedOnly() || raised(share))
                  .sorted(ORDER)
                  .map(share -> line(share, command.next()))
                  .toList(),
              command.raisedOnly() ? List.of() : chased(actor));
        });
  }

  private List<Week> chased(Actor actor) {
    ZoneId zone = ZoneId.of(workspaces.find(actor.workspace()).orElseThrow().zone());
    LocalDate first =
        LocalDate.ofInstant(clock.instant(), zone)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .minusWeeks(WEEKS - 1L);
    int[] times = new int[WEEKS];
    counts
        .chases(first.atStartOfDay(zone).toInstant(), zone)
        .forEach((day, count) -> {
          int week = Math.toIntExact(ChronoUnit.WEEKS.between(first, day));
          if (week < WEEKS) {
            times[week] += count;
          }
        });
    return IntStream.range(0, WEEKS)
        .mapToObj(week -> new Week(first.plusWeeks(week), times[week]))
        .toList();
  }

  private Line line(Share share, int next) {
    return new Line(
        share,
        share.settled().spare(share.obligation(), share.open()),
        raised(share),
        next == 0 ? List.of() : next(share, next));
  }

  /**
   * Where each one is answered anyway nothing is raised above the rest; nor while there are so few
   * that not a single one could be left.
   */
  private static boolean raised(Share share) {
    int unsettled = share.open() + share.settled().neglected();
    long all = (long) share.settled().settled() + share.open();
    return share.obligation() instanceof Obligation.TargetShare(int percent)
        && unsettled > 0
        && all * (100 - percent) >= 100
        && share.settled().needsNextAnswered(share.obligation());
  }

  private List<CaseListItem> next(Share share, int next) {
    CaseFilter open = CaseFilter.ALL.narrowedTo(Set.of(CaseStatus.OPEN), Set.of(share.style()));
    return cases.list(open, Optional.empty(), Page.MOST).items().stream()
        .filter(item -> item.feedbackCase().talk().replies() == 0)
        .filter(item -> item.feedbackCase().duty().obligation().equals(share.obligation()))
        .limit(next)
        .toList();
  }
}
