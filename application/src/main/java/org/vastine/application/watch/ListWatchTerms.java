package org.vastine.application.watch;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.watch.WatchTerm;

/** What the workspace watches for, by name. */
public final class ListWatchTerms {

  private final Permitted permitted;
  private final WatchTerms terms;

  /** Needs the terms. */
  @Inject
  public ListWatchTerms(Permitted permitted, WatchTerms terms) {
    this.permitted = permitted;
    this.terms = terms;
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

  /** Gives a page. */
  public Decision<Page<WatchTerm>> handle(Actor actor, Command command) {
    return permitted.read(
        actor, Permission.READ_CASES, () -> terms.list(command.after(), command.limit()));
  }
}
