package org.vastine.application.watch;

import jakarta.inject.Inject;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

/** Stops watching for something, and forgets what it hit. */
public final class RemoveWatchTerm {

  private final WatchTermWork work;

  /** Needs what all changes need. */
  @Inject
  public RemoveWatchTerm(WatchTermWork work) {
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param term which term
   */
  public record Command(WatchTermId term) {}

  /** Gives the term as it was. */
  public Decision<WatchTerm> handle(Actor actor, Command command) {
    return work.change(
        actor,
        () ->
            work.found(command.term())
                .map(term -> {
                  work.terms().remove(term.id());
                  work.note(actor, term, "watch-term.removed");
                  return term;
                }));
  }
}
