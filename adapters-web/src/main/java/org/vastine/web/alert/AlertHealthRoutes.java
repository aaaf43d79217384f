package org.vastine.web.alert;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.alert.Alerts;
import org.vastine.application.alert.ReadAlertHealth;
import org.vastine.domain.alert.AlertMessage;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Whether members are told: how fast, and what did not arrive. */
public final class AlertHealthRoutes implements Routes {
  private final ReadAlertHealth read;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public AlertHealthRoutes(ReadAlertHealth read, Answers answers) {
    this.read = read;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/alert-health", this::read);
  }

  private void read(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadAlertHealth.Command(after, limit)),
        health ->
            Answer.ok(
                new HealthBody(
                    SpeedBody.of(health.speed()),
                    health.troubled().items().stream().map(MessageBody::of).toList(),
                    health.troubled().next())));
  }

  private record HealthBody(SpeedBody lastDay, List<MessageBody> items, Optional<String> next) {}

  private record SpeedBody(
      int told,
      Optional<Long> sinceIntakeMedianMillis,
      Optional<Long> sinceIntakeSlowMillis,
      Optional<Long> sincePublicationMedianMillis,
      Optional<Long> sincePublicationSlowMillis) {
    static SpeedBody of(Alerts.Speed speed) {
      return new SpeedBody(
          speed.told(),
          speed.sinceIntakeMedian().map(Duration::toMillis),
          speed.sinceIntakeSlow().map(Duration::toMillis),
          speed.sincePublicationMedian().map(Duration::toMillis),
          speed.sincePublicationSlow().map(Duration::toMillis));
    }
  }

  private record MessageBody(
      UUID id,
      UUID member,
      String outlet,
      String state,
      int attempts,
      Instant madeAt,
      Optional<Instant> endedAt) {
    static MessageBody of(AlertMessage message) {
      return new MessageBody(
          message.id().value(),
          message.member().value(),
          message.to().kind().label(),
          message.state().label(),
          message.attempts(),
          message.madeAt(),
          message.endedAt());
    }
  }
}
