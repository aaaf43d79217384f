package org.vastine.application.watch;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.watch.WatchName;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

/**
 * Changes what a watch term is called, what hits, or whether it is used. What it hit before stays.
 */
public final class ChangeWatchTerm {

  private final WatchTermWork work;

  /** Needs what all changes need. */
  @Inject
  public ChangeWatchTerm(WatchTermWork work) {
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param term which term
   * @param expected the version that was looked at
   * @param name what it is called from now on
   * @param query what hits from now on
   * @param active whether it is used from now on
   */
  public record Command(
      WatchTermId term, ExpectedVersion expected, String name, String query, boolean active) {}

  /** Gives the term as it is now. */
  public Decision<WatchTerm> handle(Actor actor, Command command) {
    return work.change(
        actor,
        () ->
            work.found(command.term())
                .then(before ->
                    command
                        .expected()
                        .differsFrom(before.version())
                        .<Decision<WatchTerm>>map(Decision::refused)
                        .orElseGet(() -> changed(actor, before, command))));
  }

  private Decision<WatchTerm> changed(Actor actor, WatchTerm before, Command command) {
    return WatchTermWork.name(command.name())
        .then((WatchName name) ->
            work.keep(
                actor,
                before.rewritten(name, command.query(), command.active()),
                "watch-term.changed"));
  }
}
