package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseTexts;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.GrantDeviation;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What was given, or asked for, that differs from other channels: with norm and reason (R24). */
public final class ListDeviations {

  private final Permitted permitted;
  private final GrantBook book;
  private final CaseTexts texts;

  /** Needs the book of grants, and the words of cases. */
  @Inject
  public ListDeviations(Permitted permitted, GrantBook book, CaseTexts texts) {
    this.permitted = permitted;
    this.book = book;
    this.texts = texts;
  }

  /**
   * What is asked.
   *
   * @param after where the former page ended
   * @param limit how many, 1 to {@link Page#MOST}
   */
  public record Command(Optional<String> after, int limit) {
    /** Keeps the limit in its range. */
    public Command {
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /**
   * A grant that differs.
   *
   * @param grant as it stands
   * @param deviation how it differs
   * @param reason why; empty where the words were erased
   */
  public record Line(GrantBook.Entry grant, GrantDeviation deviation, Optional<String> reason) {}

  /** Gives them, what was asked for last first. */
  public Decision<Page<Line>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () -> {
          Page<GrantBook.Entry> page = book.deviating(command.after(), command.limit());
          return new Page<>(lines(page.items()), page.next());
        });
  }

  private List<Line> lines(List<GrantBook.Entry> entries) {
    Map<CaseTextId, String> words =
        texts.find(
            entries.stream()
                .flatMap(entry -> entry.deviation().stream())
                .map(GrantDeviation::reason)
                .toList());
    return entries.stream()
        .flatMap(entry ->
            entry.deviation().stream()
                .map(differs ->
                    new Line(entry, differs, Optional.ofNullable(words.get(differs.reason())))))
        .toList();
  }
}
