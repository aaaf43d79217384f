package org.vastine.application.feedbackcase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.Promise;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** Lists promises across cases, with the cases that they are on (R21). */
public final class ListPromises {

  private final Permitted permitted;
  private final PromiseBook book;
  private final CaseList cases;
  private final CaseTexts texts;
  private final InstantSource clock;

  /** Needs the book of promises, and what stands beside them. */
  @Inject
  public ListPromises(
      Permitted permitted, PromiseBook book, CaseList cases, CaseTexts texts, InstantSource clock) {
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
   * @param after where to go on, as a page before said
   * @param limit at most so many
   */
  public record Command(
      PromiseFilter filter, Optional<MemberId> member, Optional<String> after, int limit) {}

  /**
   * A promise beside its case.
   *
   * @param what what was promised; empty where the words were erased
   * @param late whether its time is over while it is not kept
   */
  public record Listed(
      PromiseBook.Entry entry, CaseListItem row, Optional<String> what, boolean late) {}

  /** Gives a page of promises: four questions, whatever its length. */
  public Decision<Page<Listed>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () ->
            beside(
                book.list(
                    command.filter(),
                    command.member(),
                    clock.instant(),
                    command.after(),
                    command.limit())));
  }

  private Page<Listed> beside(Page<PromiseBook.Entry> page) {
    if (page.items().isEmpty()) {
      return new Page<>(List.of(), page.next());
    }
    Map<CaseId, CaseListItem> rows =
        cases
            .rows(page.items().stream().map(PromiseBook.Entry::caseId).distinct().toList())
            .stream()
            .collect(toMap(row -> row.feedbackCase().id(), identity()));
    Map<CaseTextId, String> words =
        texts.find(
            page.items().stream()
                .flatMap(entry -> promise(rows, entry).stream())
                .map(Promise::what)
                .toList());
    return new Page<>(
        page.items().stream()
            .flatMap(entry ->
                Optional.ofNullable(rows.get(entry.caseId()))
                    .map(row ->
                        new Listed(
                            entry,
                            row,
                            promise(rows, entry)
                                .flatMap(found -> Optional.ofNullable(words.get(found.what()))),
                            PromiseFilter.OVERDUE.passes(entry, clock.instant())))
                    .stream())
            .toList(),
        page.next());
  }

  private static Optional<Promise> promise(
      Map<CaseId, CaseListItem> rows, PromiseBook.Entry entry) {
    return Optional.ofNullable(rows.get(entry.caseId()))
        .flatMap(row -> row.feedbackCase().promises().find(entry.id()));
  }
}
