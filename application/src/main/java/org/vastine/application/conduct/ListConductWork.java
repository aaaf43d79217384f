package org.vastine.application.conduct;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.conduct.ConductTimes;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * What steps still ask of people, with deadlines, and whom we keep away from us now, with the day
 * on which somebody looks at it again (R29). The number of questions that it asks does not grow
 * with what is there.
 */
public final class ListConductWork {

  /** How many of each are shown at most. */
  public static final int MOST = 200;

  private final Permitted permitted;
  private final HandWork work;
  private final Standings standings;
  private final CaseList cases;
  private final Mentions mentions;
  private final InstantSource clock;

  /** Needs what waits, the ladders, and what is said of cases. */
  @Inject
  public ListConductWork(
      Permitted permitted,
      HandWork work,
      Standings standings,
      CaseList cases,
      Mentions mentions,
      InstantSource clock) {
    this.permitted = permitted;
    this.work = work;
    this.standings = standings;
    this.cases = cases;
    this.mentions = mentions;
    this.clock = clock;
  }

  /** What is asked: all of it. */
  public record Command() {}

  /**
   * Something that a person does outside.
   *
   * @param chore what, and by when
   * @param row its case
   * @param mention what the author wrote, where we still have it
   */
  public record Task(HandWork.Chore chore, CaseListItem row, Optional<Mention> mention) {}

  /**
   * Somebody whom we keep away.
   *
   * @param placed the step that holds
   * @param row the case that it rests on
   * @param recheck when somebody looks at it again
   * @param late whether nobody did in time
   */
  public record Holding(Standings.Placed placed, CaseListItem row, Instant recheck, boolean late) {}

  /**
   * All of it.
   *
   * @param tasks the oldest first
   * @param rechecks what is to be looked at again now, what is due first first
   * @param holding the latest first
   */
  public record View(List<Task> tasks, List<Holding> rechecks, List<Holding> holding) {
    /** Copies the lists. */
    public View {
      tasks = List.copyOf(tasks);
      rechecks = List.copyOf(rechecks);
      holding = List.copyOf(holding);
    }
  }

  /** Gives them. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_CASES, this::view);
  }

  private View view() {
    List<HandWork.Chore> chores = work.waiting(MOST);
    Instant now = clock.instant();
    List<Standings.Placed> rechecks = standings.toRecheck(now, MOST);
    List<Standings.Placed> silencing = standings.silencing(MOST);
    Map<CaseId, CaseListItem> rows =
        cases
            .rows(
                Stream.of(
                        chores.stream().map(HandWork.Chore::placed),
                        rechecks.stream(),
                        silencing.stream())
                    .flatMap(identity())
                    .map(placed -> placed.step().grounds().caseId())
                    .distinct()
                    .toList())
            .stream()
            .collect(toMap(row -> row.feedbackCase().id(), identity()));
    Map<MentionId, Mention> said =
        mentions
            .findAll(
                chores.stream()
                    .map(chore -> chore.placed().step().grounds().mention())
                    .distinct()
                    .toList())
            .stream()
            .collect(toMap(Mention::id, identity()));
    return new View(
        chores.stream().flatMap(chore -> task(chore, rows, said).stream()).toList(),
        rechecks.stream().flatMap(placed -> holding(placed, rows, now).stream()).toList(),
        silencing.stream().flatMap(placed -> holding(placed, rows, now).stream()).toList());
  }

  private static Optional<Task> task(
      HandWork.Chore chore, Map<CaseId, CaseListItem> rows, Map<MentionId, Mention> said) {
    Optional<Mention> mention =
        Optional.ofNullable(said.get(chore.placed().step().grounds().mention()));
    return row(chore.placed(), rows).map(row -> new Task(chore, row, mention));
  }

  private static Optional<Holding> holding(
      Standings.Placed placed, Map<CaseId, CaseListItem> rows, Instant now) {
    return row(placed, rows)
        .map(row ->
            new Holding(
                placed,
                row,
                ConductTimes.recheck(placed.step()),
                placed.step().missesRecheck(now)));
  }

  private static Optional<CaseListItem> row(
      Standings.Placed placed, Map<CaseId, CaseListItem> rows) {
    return Optional.ofNullable(rows.get(placed.step().grounds().caseId()));
  }
}
