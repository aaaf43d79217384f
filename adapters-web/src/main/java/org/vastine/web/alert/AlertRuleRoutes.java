package org.vastine.web.alert;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.alert.ChangeAlertSettings;
import org.vastine.application.alert.ReadAlertSettings;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertRule;
import org.vastine.domain.alert.AlertSettings;
import org.vastine.domain.kernel.DayHours;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** How one wants to be told. */
public final class AlertRuleRoutes implements Routes {
  private static final String PATH = "/api/v1/alert-rules";
  private static final int LONGEST_HOURS = 200;

  private final ReadAlertSettings read;
  private final ChangeAlertSettings change;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public AlertRuleRoutes(
      ReadAlertSettings read, ChangeAlertSettings change, Bodies bodies, Answers answers) {
    this.read = read;
    this.change = change;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::read);
    routes.put(PATH, this::change);
  }

  private void read(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadAlertSettings.Command()),
        view -> Answer.ok(view.settings().version(), AlertSettingsBody.of(view)));
  }

  private void change(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<ZoneId> zone = body.required("zone").text(60, ZoneId::of, "an IANA time zone");
    Map<DayOfWeek, DayHours> week =
        body.required("hours").object().map(this::week).orElse(Map.of());
    Set<AlertKind> through = body.optional("breakThrough").labels(AlertKind.class);
    Optional<Duration> window =
        body.required("windowMinutes").number(0, 60).map(Duration::ofMinutes);
    Optional<Duration> lead = body.required("leadMinutes").number(5, 120).map(Duration::ofMinutes);
    List<AlertRule> rules =
        body.optional("rules").objects(AlertSettings.MOST_RULES).stream()
            .flatMap(rule -> AlertRuleBody.read(rule).stream())
            .toList();
    body.done();
    ChangeAlertSettings.Command command =
        new ChangeAlertSettings.Command(
            EntityTags.expected(ctx),
            zone.orElseThrow(),
            week,
            through,
            window.orElseThrow(),
            lead.orElseThrow(),
            rules);
    answers.give(
        ctx,
        change
            .handle(Caller.of(ctx), command)
            .then(_ -> read.handle(Caller.of(ctx), new ReadAlertSettings.Command())),
        view -> Answer.ok(view.settings().version(), AlertSettingsBody.of(view)));
  }

  private Map<DayOfWeek, DayHours> week(Fields hours) {
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      hours
          .optional(AlertSettingsBody.name(day))
          .text(LONGEST_HOURS, DayHours::of, "hours such as 08:00-12:00, 13:00-17:00")
          .ifPresent(of -> week.put(day, of));
    }
    return week;
  }
}
