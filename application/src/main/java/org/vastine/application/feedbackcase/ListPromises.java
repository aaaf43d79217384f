package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** Lists the promises that are open, what is due first first (R21). */
public final class ListPromises {

  private final Permitted permitted;
  private final PromiseBook book;

  /** Needs the book of promises. */
  @Inject
  public ListPromises(Permitted permitted, PromiseBook book) {
    this.permitted = permitted;
    this.book = book;
  }

  /**
   * What is asked.
   *
   * @param member whose; everyone's where it is left out
   * @param limit at most so many
   */
  public record Command(Optional<MemberId> member, int limit) {}

  /** Gives the promises. */
  public Decision<List<PromiseBook.Entry>> handle(Actor actor, Command command) {
    return permitted.read(
        actor, Permission.READ_CASES, () -> book.open(command.member(), command.limit()));
  }
}
