package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertRule;
import org.vastine.domain.alert.AlertSettings;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A member says how they want to be told from now on (R3). */
public final class ChangeAlertSettings {

  private final Permitted permitted;
  private final AlertPreferences preferences;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the settings and the audit log. */
  @Inject
  public ChangeAlertSettings(
      Permitted permitted, AlertPreferences preferences, AuditLog audit, InstantSource clock) {
    this.permitted = permitted;
    this.preferences = preferences;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param expected the version that was looked at
   * @param zone the IANA time zone of the member's clock
   * @param week when mail and webhooks may speak; a day that is missing is quiet
   * @param breakThrough what is told at any hour
   * @param window within what time alerts are told together
   * @param lead how long before a deadline a warning comes
   * @param rules of what to tell; none means that nothing is told
   */
  public record Command(
      ExpectedVersion expected,
      ZoneId zone,
      Map<DayOfWeek, DayHours> week,
      Set<AlertKind> breakThrough,
      Duration window,
      Duration lead,
      List<AlertRule> rules) {
    /** Copies the collections. */
    public Command {
      week = Map.copyOf(week);
      breakThrough = Set.copyOf(breakThrough);
      rules = List.copyOf(rules);
    }
  }

  /** Gives the settings as they are then. */
  public Decision<AlertSettings> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_ALERTS,
        () -> CaseWork.member(actor).then(member -> changed(actor, member, command)));
  }

  private Decision<AlertSettings> changed(Actor actor, MemberId member, Command command) {
    Optional<Refusal> wrong = wrong(command);
    if (wrong.isPresent()) {
      return Decision.refused(wrong.get());
    }
    int version = preferences.lock(member).map(AlertSettings::version).orElse(0);
    Optional<Refusal> stale = command.expected().differsFrom(version);
    if (stale.isPresent()) {
      return Decision.refused(stale.get());
    }
    AlertSettings settings =
        new AlertSettings(
            member,
            version + 1,
            new BusinessCalendar(command.zone(), command.week(), Map.of()),
            command.breakThrough(),
            command.window(),
            command.lead(),
            command.rules());
    preferences.store(settings);
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            "alerts.settings-changed",
            member.toString(),
            Map.of("rules", Integer.toString(settings.rules().size()))));
    return Decision.accepted(settings);
  }

  private static Optional<Refusal> wrong(Command command) {
    if (command.week().values().stream().allMatch(DayHours::isClosed)) {
      return invalid("alert.hours-empty");
    }
    if (command.window().isNegative()
        || command.window().compareTo(AlertSettings.LONGEST_WINDOW) > 0) {
      return invalid("alert.window-out-of-bounds");
    }
    if (command.lead().compareTo(AlertSettings.SHORTEST_LEAD) < 0
        || command.lead().compareTo(AlertSettings.LONGEST_LEAD) > 0) {
      return invalid("alert.lead-out-of-bounds");
    }
    return command.rules().size() > AlertSettings.MOST_RULES
        ? invalid("alert.too-many-rules")
        : Optional.empty();
  }

  private static Optional<Refusal> invalid(String code) {
    return Optional.of(Refusal.of(Refusal.Kind.INVALID, code));
  }
}
