package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Grants across cases: what waits for approval, what is not delivered yet (R24). */
public final class ListGrants {

  private final Permitted permitted;
  private final GrantBook book;

  /** Needs the book of grants. */
  @Inject
  public ListGrants(Permitted permitted, GrantBook book) {
    this.permitted = permitted;
    this.book = book;
  }

  /**
   * What is asked.
   *
   * @param states in any of these states
   * @param limit how many, 1 to {@link Page#MOST}
   */
  public record Command(Set<GrantState> states, int limit) {
    /** Copies the states and keeps the limit in its range. */
    public Command {
      states = Set.copyOf(states);
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /** Gives them, what was asked for first first. */
  public Decision<List<GrantBook.Entry>> handle(Actor actor, Command command) {
    return permitted.read(
        actor, Permission.READ_CASES, () -> book.in(command.states(), command.limit()));
  }
}
