package org.vastine.application.task;

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
import org.vastine.application.feedbackcase.CaseTexts;
import org.vastine.application.feedbackcase.TaskBook;
import org.vastine.application.feedbackcase.TaskFilter;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** Lists tasks across cases, with the cases that they are for (R12). */
public final class ListTasks {

  /** How many departments are named at most. */
  public static final int MOST_DEPARTMENTS = 100;

  private final Permitted permitted;
  private final TaskBook book;
  private final CaseList cases;
  private final CaseTexts texts;
  private final InstantSource clock;

  /** Needs the book of tasks, and what stands beside them. */
  @Inject
  public ListTasks(
      Permitted permitted, TaskBook book, CaseList cases, CaseTexts texts, InstantSource clock) {
    this.permitted = permitted;
    this.book = book;
    this.cases = cases;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param filter which of them
   * @param member whose; everyone's where it is left out
   * @param department whose; all where it is left out
   * @param after where to go on, as a page before said
   * @param limit at most so many, 1 to {@link Page#MOST}
   */
  public record Command(
      TaskFilter filter,
      Optional<MemberId> member,
      Optional<String> department,
      Optional<String> after,
      int limit) {
    /** Keeps the limit in its range. */
    public Command {
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /**
   * A task beside its case.
   *
   * @param what what is to be done; empty where the words were erased
   * @param result what came of it, likewise
   * @param late whether its time is over while it is not done
   */
  public record Listed(
      TaskBook.Entry entry,
      CaseListItem row,
      Optional<String> what,
      Optional<String> result,
      boolean late) {}

  /**
   * What is given.
   *
   * @param page the tasks
   * @param departments to whom tasks were given, by name
   */
  public record View(Page<Listed> page, List<String> departments) {
    /** Copies the names. */
    public View {
      departments = List.copyOf(departments);
    }
  }

  /** Gives a page of tasks: four questions, whatever its length. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () -> {
          Instant now = clock.instant();
          TaskBook.Query query =
              new TaskBook.Query(command.filter(), command.member(), command.department(), now);
          return new View(
              beside(book.list(query, command.after(), command.limit()), now),
              book.departments(MOST_DEPARTMENTS));
        });
  }

  private Page<Listed> beside(Page<TaskBook.Entry> page, Instant now) {
    List<TaskBook.Entry> entries = page.items();
    if (entries.isEmpty()) {
      return new Page<>(List.of(), page.next());
    }
    Map<CaseId, CaseListItem> rows =
        cases.rows(entries.stream().map(TaskBook.Entry::caseId).distinct().toList()).stream()
            .collect(toMap(row -> row.feedbackCase().id(), identity()));
    Map<CaseTextId, String> words =
        texts.find(
            entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.what()), entry.result().stream()))
                .toList());
    return new Page<>(
        entries.stream()
            .flatMap(entry ->
                Optional.ofNullable(rows.get(entry.caseId())).stream()
                    .map(row ->
                        new Listed(
                            entry,
                            row,
                            Optional.ofNullable(words.get(entry.what())),
                            entry.result().flatMap(id -> Optional.ofNullable(words.get(id))),
                            TaskFilter.OVERDUE.passes(entry, now))))
            .toList(),
        page.next());
  }
}
