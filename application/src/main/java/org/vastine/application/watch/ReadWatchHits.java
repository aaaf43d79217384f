package org.vastine.application.watch;

import static java.util.stream.Collectors.toUnmodifiableList;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

/** How many mentions each watch term found over a period. */
public final class ReadWatchHits {

  /** The longest period that is counted: a leap year. */
  public static final Duration LONGEST = Duration.ofDays(366);

  private final Permitted permitted;
  private final WatchTerms terms;
  private final WatchHits hits;
  private final InstantSource clock;

  /** Needs the terms and their hits. */
  @Inject
  public ReadWatchHits(Permitted permitted, WatchTerms terms, WatchHits hits, InstantSource clock) {
    this.permitted = permitted;
    this.terms = terms;
    this.hits = hits;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param from the begin; {@link CountWatchHits#LATELY} before the end where it is left out
   * @param to the end, which is not in the period; now where it is left out
   * @param after where the former page ended
   * @param limit how many terms, 1 to {@link Page#MOST}
   */
  public record Command(
      Optional<Instant> from, Optional<Instant> to, Optional<String> after, int limit) {
    /** Keeps the limit in its range. */
    public Command {
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /**
   * A term and what it found.
   *
   * @param term which term
   * @param mentions in how many mentions of the period it held when they were taken in
   */
  public record Counted(WatchTerm term, long mentions) {}

  /**
   * Terms over a period.
   *
   * @param from its first moment
   * @param to its end
   * @param page the terms by handle, those without hits as well
   */
  public record Counts(Instant from, Instant to, Page<Counted> page) {}

  /** Counts the hits of a page of terms; a period without an inside or beyond a year is refused. */
  public Decision<Counts> handle(Actor actor, Command command) {
    Instant to = command.to().orElseGet(clock::instant);
    Instant from = command.from().orElseGet(() -> to.minus(CountWatchHits.LATELY));
    if (!from.isBefore(to)) {
      return Decision.refused(Refusal.of(Refusal.Kind.INVALID, "watch-hits.period-empty"));
    }
    if (Duration.between(from, to).compareTo(LONGEST) > 0) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "watch-hits.period-too-long")
              .with("days", LONGEST.toDays()));
    }
    return permitted.read(
        actor, Permission.READ_CASES, () -> new Counts(from, to, counted(command, from, to)));
  }

  private Page<Counted> counted(Command command, Instant from, Instant to) {
    Page<WatchTerm> page = terms.list(command.after(), command.limit());
    List<WatchTermId> ids = page.items().stream().map(WatchTerm::id).toList();
    Map<WatchTermId, Long> found = hits.between(ids, from, to);
    return new Page<>(
        page.items().stream()
            .map(term -> new Counted(term, found.getOrDefault(term.id(), 0L)))
            .collect(toUnmodifiableList()),
        page.next());
  }
}
