package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * Reads replies on their way: what needs a person, what waits, what is published, what was given
 * up.
 */
public final class ListDeliveries {

  private final Transactions transactions;
  private final Deliveries deliveries;

  /** Needs the outbox. */
  @Inject
  public ListDeliveries(Transactions transactions, Deliveries deliveries) {
    this.transactions = transactions;
    this.deliveries = deliveries;
  }

  /**
   * What is asked.
   *
   * @param states those in one of these states; empty for all
   * @param ofCase those of this case only, all at once
   * @param after where the former page ended
   * @param limit how many, 1 to {@link Page#MOST}
   */
  public record Command(
      Set<DeliveryState> states, Optional<CaseId> ofCase, Optional<String> after, int limit) {
    /** Copies the states and keeps the limit in its range. */
    public Command {
      states = states.isEmpty() ? Set.of(DeliveryState.values()) : Set.copyOf(states);
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /** Gives a page, the latest first. */
  public Decision<Page<Delivery>> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.READ_CASES)
        .<Decision<Page<Delivery>>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(transactions.inWorkspace(actor.workspace(), () -> read(command))));
  }

  private Page<Delivery> read(Command command) {
    return command
        .ofCase()
        .map(id -> {
          List<Delivery> all = deliveries.ofCase(id);
          return new Page<>(
              all.stream().filter(delivery -> command.states().contains(delivery.state())).toList(),
              Optional.empty());
        })
        .orElseGet(() -> deliveries.list(command.states(), command.after(), command.limit()));
  }
}
