package org.vastine.application.mention;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * The timer's wish: mentions that were taken in meanwhile can be found by their words. Beside
 * intake and not in it, because whoever hands a mention in waits, and nobody waits for this. What
 * is not done yet is known by what is stored, so that it goes on after any end.
 */
public final class FileMentions {

  private static final int BATCH = 500;

  /** No transaction of intake takes that long: what it took in is to be seen by then. */
  private static final Duration SETTLING = Duration.ofMinutes(2);

  private final Transactions transactions;
  private final MentionWordings wordings;
  private final MentionFiling filing;
  private final InstantSource clock;

  /** Needs the mentions and the clock. */
  @Inject
  public FileMentions(
      Transactions transactions,
      MentionWordings wordings,
      MentionFiling filing,
      InstantSource clock) {
    this.transactions = transactions;
    this.wordings = wordings;
    this.filing = filing;
    this.clock = clock;
  }

  /** What is asked: nothing but to go on. */
  public record Command() {}

  /**
   * What was done.
   *
   * @param filed how many mentions
   * @param more whether there may be more at once
   */
  public record Filed(int filed, boolean more) {}

  /** Files one batch. */
  public Decision<Filed> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.TAKE_IN_MENTIONS)
        .<Decision<Filed>>map(Decision::refused)
        .orElseGet(
            () -> Decision.accepted(transactions.inWorkspace(actor.workspace(), this::fileBatch)));
  }

  private Filed fileBatch() {
    Instant sure = clock.instant().minus(SETTLING);
    List<Mention> found = wordings.unfiled(BATCH);
    filing.file(found);
    boolean more = found.size() == BATCH;
    if (!found.isEmpty()) {
      Instant reached = more ? found.getLast().takenInAt() : sure;
      wordings.settle(reached.isBefore(sure) ? reached : sure);
    }
    return new Filed(found.size(), more);
  }
}
