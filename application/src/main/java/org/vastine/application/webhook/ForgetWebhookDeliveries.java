package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.webhook.WebhookDelivery;

/**
 * The timer's wish: what became of events is forgotten after a week, and so is what waited so long.
 */
public final class ForgetWebhookDeliveries {

  private static final int BATCH = 1_000;

  private final Permitted permitted;
  private final WebhookDeliveries deliveries;
  private final InstantSource clock;

  /** Needs the events. */
  @Inject
  public ForgetWebhookDeliveries(
      Permitted permitted, WebhookDeliveries deliveries, InstantSource clock) {
    this.permitted = permitted;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /** What is asked: nothing but to forget what is old. */
  public record Command() {}

  /**
   * What was done.
   *
   * @param more whether more may be old
   */
  public record Forgotten(int count, boolean more) {}

  /** Forgets one batch. */
  public Decision<Forgotten> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.LEAD_CASES,
        () -> {
          int count =
              deliveries.forgetBefore(clock.instant().minus(WebhookDelivery.KEPT_FOR), BATCH);
          return new Forgotten(count, count == BATCH);
        });
  }
}
