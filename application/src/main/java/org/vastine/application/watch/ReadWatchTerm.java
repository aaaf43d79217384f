package org.vastine.application.watch;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

/** One watch term. */
public final class ReadWatchTerm {

  private final Permitted permitted;
  private final WatchTermWork work;

  /** Needs the terms. */
  @Inject
  public ReadWatchTerm(Permitted permitted, WatchTermWork work) {
    this.permitted = permitted;
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param term which term
   */
  public record Command(WatchTermId term) {}

  /** Gives the term. */
  public Decision<WatchTerm> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.READ_CASES, () -> work.found(command.term()));
  }
}
