package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.feedbackcase.Alarms;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.feedbackcase.CaseId;

/** Alarms as members were told of them in the console, where each alert stands first. */
public final class AlarmsInConsole implements Alarms {

  private static final Set<AlertKind> ALARMING = EnumSet.of(AlertKind.THREAT, AlertKind.URGENT);

  private final Alerts alerts;

  /** Needs what members were told. */
  @Inject
  public AlarmsInConsole(Alerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public Optional<Instant> firstTold(CaseId id) {
    return alerts.firstTold(id, ALARMING);
  }
}
