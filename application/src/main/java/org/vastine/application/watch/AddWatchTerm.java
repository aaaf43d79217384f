package org.vastine.application.watch;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Ids;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.watch.WatchName;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

/** Watches for something more (R2): what is taken in from now on is matched with it. */
public final class AddWatchTerm {

  /** How many terms a workspace may have. */
  public static final int MOST = 10_000;

  private final WatchTermWork work;
  private final Ids ids;

  /** Needs what all changes need, and new ids. */
  @Inject
  public AddWatchTerm(WatchTermWork work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /**
   * What is asked.
   *
   * @param name what the term is called
   * @param query what hits
   * @param active whether it is used at once
   */
  public record Command(String name, String query, boolean active) {}

  /** Gives the term. */
  public Decision<WatchTerm> handle(Actor actor, Command command) {
    return work.change(
        actor, () -> WatchTermWork.name(command.name()).then(name -> added(actor, name, command)));
  }

  private Decision<WatchTerm> added(Actor actor, WatchName name, Command command) {
    if (work.terms().count() >= MOST) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "watch-term.too-many").with("most", MOST));
    }
    return work.keep(
        actor,
        new WatchTerm(new WatchTermId(ids.next()), name, command.query(), command.active(), 1),
        "watch-term.added");
  }
}
