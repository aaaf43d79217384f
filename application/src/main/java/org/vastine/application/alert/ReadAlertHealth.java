package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.alert.AlertMessage;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** An admin looks whether members are told: how fast, and what did not arrive. */
public final class ReadAlertHealth {

  private static final Duration DAY = Duration.ofDays(1);

  private final Permitted permitted;
  private final Alerts alerts;
  private final AlertMessages messages;
  private final InstantSource clock;

  /** Needs the alerts and their messages. */
  @Inject
  public ReadAlertHealth(
      Permitted permitted, Alerts alerts, AlertMessages messages, InstantSource clock) {
    this.permitted = permitted;
    this.alerts = alerts;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param after where the list of messages goes on
   * @param limit at most so many messages
   */
  public record Command(Optional<String> after, int limit) {}

  /**
   * How telling goes.
   *
   * @param speed how long it took in the last 24 hours
   * @param troubled messages that failed, or of which nobody knows whether they arrived
   */
  public record Health(Alerts.Speed speed, Page<AlertMessage> troubled) {}

  /** Gives the figures and the messages. */
  public Decision<Health> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.CHANGE_MEMBERS,
        () ->
            new Health(
                alerts.speedSince(clock.instant().minus(DAY)),
                messages.troubled(command.after(), command.limit())));
  }
}
