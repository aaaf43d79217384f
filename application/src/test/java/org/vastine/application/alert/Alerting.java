package org.vastine.application.alert;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Ports;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.team.Actor;

/** The use cases of alerts over some ports, with outlets for tests. */
public final class Alerting {

  /** Mail. */
  public final TestOutlet mail = new TestOutlet(OutletKind.EMAIL);

  /** Webhooks. */
  public final TestOutlet hook = new TestOutlet(OutletKind.WEBHOOK);

  private final Ports ports;
  private final Ids ids;
  private final InstantSource clock;
  private final Measurements measurements;
  private final AlertDesk desk;
  private final Outlets outlets = new Outlets(Set.of(mail, hook));

  /** Over these ports. */
  public Alerting(Ports ports, Ids ids, InstantSource clock, Measurements measurements) {
    this.ports = ports;
    this.ids = ids;
    this.clock = clock;
    this.measurements = measurements;
    this.desk =
        new AlertDesk(
            ports.alertPreferences(),
            ports.members(),
            ports.workspaces(),
            ports.absenceBook(),
            ports.dutyOutlook());
  }

  /** Over a workspace at work. */
  public static Alerting of(Casework work) {
    return new Alerting(work.world, work.world.ids(), work.world.clock(), Measurements.NONE);
  }

  /** Looks who is told of one batch, and tells in the console. */
  public SpreadAlerts.Spread spreads(Actor vastine) {
    return Casework.accepted(
        new SpreadAlerts(
                ports.transactions(),
                ports.alertOutbox(),
                ports.cases(),
                ports.channelAccounts(),
                desk,
                ports.alerts(),
                ports.alertMessages(),
                ports.alertWebhooks(),
                outlets,
                ports.liveEvents(),
                measurements,
                ids,
                clock)
            .handle(vastine, new SpreadAlerts.Command()));
  }

  /** Puts messages together and hands one batch over. */
  public SendAlerts.Sent sends(Actor vastine) {
    return Casework.accepted(
        new SendAlerts(
                ports.transactions(),
                new AlertGrouping(
                    ports.alertMessages(),
                    ports.alerts(),
                    ports.cases(),
                    ports.members(),
                    desk,
                    ports.alertOutbox(),
                    ids),
                ports.alertMessages(),
                new AlertLetters(
                    ports.alertMessages(),
                    ports.alerts(),
                    ports.alertWebhooks(),
                    ports.members(),
                    ports.workspaces(),
                    desk),
                outlets,
                () -> 0.5,
                measurements,
                clock)
            .handle(vastine, new SendAlerts.Command()));
  }

  /** What a member was told, the latest first. */
  public List<Alert> told(Actor member) {
    return Casework.accepted(
            new ListAlerts(new Permitted(ports.transactions()), ports.alerts())
                .handle(member, new ListAlerts.Command(false, Optional.empty(), 100)))
        .page()
        .items();
  }

  /** Changing how a member is told. */
  public ChangeAlertSettings changing() {
    return new ChangeAlertSettings(
        new Permitted(ports.transactions()), ports.alertPreferences(), ports.auditLog(), clock);
  }

  /** Reading how a member is told. */
  public ReadAlertSettings reading() {
    return new ReadAlertSettings(
        new Permitted(ports.transactions()), desk, ports.members(), outlets);
  }
}
