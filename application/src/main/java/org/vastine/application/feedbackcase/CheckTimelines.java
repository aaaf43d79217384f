package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * Folds the timelines of cases anew and compares them with the rows that lists read: the timeline
 * is the truth.
 */
public final class CheckTimelines {

  private static final int EVENTS = 10_000;

  private final Permitted permitted;
  private final CaseList cases;
  private final Timeline timeline;

  /** Needs rows and timelines. */
  @Inject
  public CheckTimelines(Permitted permitted, CaseList cases, Timeline timeline) {
    this.permitted = permitted;
    this.cases = cases;
    this.timeline = timeline;
  }

  /**
   * What is asked.
   *
   * @param after where the former page ended; empty to begin
   */
  public record Command(Optional<String> after) {}

  /**
   * What one page of cases showed.
   *
   * @param checked how many cases
   * @param different those whose row is not what their events tell
   * @param next where to go on; empty at the end
   */
  public record Checked(int checked, List<CaseId> different, Optional<String> next) {
    /** Copies the ids. */
    public Checked {
      different = List.copyOf(different);
    }
  }

  /** Checks one page. */
  public Decision<Checked> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_AUDIT, () -> check(command.after()));
  }

  private Checked check(Optional<String> after) {
    Page<CaseListItem> page = cases.list(CaseFilter.ALL, after, Page.MOST);
    List<CaseId> different = new ArrayList<>();
    for (CaseListItem item : page.items()) {
      FeedbackCase row = item.feedbackCase();
      List<CaseEvent> events =
          timeline.of(row.id(), 0, EVENTS).stream().map(Timeline.Entry::event).toList();
      if (events.isEmpty() || !FeedbackCase.fold(row.id(), events).equals(row)) {
        different.add(row.id());
      }
    }
    return new Checked(page.items().size(), different, page.next());
  }
}
