package org.vastine.web.alert;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.alert.AddAlertWebhook;
import org.vastine.application.alert.ChangeAlertSettings;
import org.vastine.application.alert.ListAlertWebhooks;
import org.vastine.application.alert.ReadAlertHealth;
import org.vastine.application.alert.ReadAlertSettings;
import org.vastine.application.alert.RemoveAlertWebhook;
import org.vastine.domain.alert.AlertMessage;
import org.vastine.domain.alert.AlertWebhookId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/** How the member is told: rules, hours, webhooks; and for admins whether telling works. */
public final class AlertSettingsPages implements Routes {
  private static final String PATH = "/w/{workspace}/settings/alerts";
  private static final int TROUBLED = 20;

  private final Console console;
  private final ReadAlertSettings read;
  private final ChangeAlertSettings change;
  private final ListAlertWebhooks list;
  private final AddAlertWebhook add;
  private final RemoveAlertWebhook remove;
  private final ReadAlertHealth health;

  /** Takes the use cases that it asks. */
  @Inject
  public AlertSettingsPages(
      Console console,
      ReadAlertSettings read,
      ChangeAlertSettings change,
      ListAlertWebhooks list,
      AddAlertWebhook add,
      RemoveAlertWebhook remove,
      ReadAlertHealth health) {
    this.console = console;
    this.read = read;
    this.change = change;
    this.list = list;
    this.add = add;
    this.remove = remove;
    this.health = health;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(
        PATH, ctx -> show(console.desk(ctx, "settings"), Optional.empty(), Optional.empty()));
    routes.post(PATH, this::save);
    routes.post(PATH + "/webhooks", this::addHook);
    routes.post(PATH + "/webhooks/{id}/remove", this::removeHook);
  }

  private void show(Desk desk, Optional<String> secret, Optional<String> refused) {
    ReadAlertSettings.View view =
        desk.orTell(read.handle(desk.actor(), new ReadAlertSettings.Command()));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("settings", AlertSettingsBody.of(view));
    values.put("hooks", desk.orTell(list.handle(desk.actor(), new ListAlertWebhooks.Command())));
    values.put("health", health(desk));
    values.put("secret", secret);
    values.put("refused", refused);
    console.show(desk.ctx(), "alert/settings", values);
  }

  private Optional<Health> health(Desk desk) {
    return desk.shell().may(Permission.CHANGE_MEMBERS)
        ? Optional.of(
            Health.of(
                desk,
                desk.orTell(
                    health.handle(
                        desk.actor(), new ReadAlertHealth.Command(Optional.empty(), TROUBLED)))))
        : Optional.empty();
  }

  private void save(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    switch (new AlertForm(ctx).read().then(asked -> change.handle(desk.actor(), asked))) {
      case Decision.Accepted<?> _ -> desk.goOn("/settings/alerts?said=saved");
      case Decision.Refused<?>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void addHook(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    switch (add.handle(
        desk.actor(),
        new AddAlertWebhook.Command(desk.field("name").orElse(""), desk.field("url").orElse("")))) {
      case Decision.Accepted<AddAlertWebhook.Added>(AddAlertWebhook.Added added) ->
          show(desk, Optional.of(added.secret().value()), Optional.empty());
      case Decision.Refused<AddAlertWebhook.Added>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void removeHook(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    String id = ctx.pathParam("id");
    if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new ProblemException(404, "alert.webhook-not-found");
    }
    switch (remove.handle(
        desk.actor(), new RemoveAlertWebhook.Command(new AlertWebhookId(UUID.fromString(id))))) {
      case Decision.Accepted<?> _ -> desk.goOn("/settings/alerts?said=hook-removed");
      case Decision.Refused<?>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void refused(Desk desk, Refusal refusal) {
    desk.ctx().status(Problem.statusOf(refusal.kind()));
    show(desk, Optional.empty(), Optional.of(desk.why(refusal)));
  }

  /**
   * Whether telling works, in words.
   *
   * @param told how many alerts there were in the last day
   * @param intake how soon half, and 95 of 100, stood in the console after they were recorded
   * @param publication the same from publication
   * @param troubled messages that failed, or of which nobody knows
   */
  public record Health(
      int told, List<String> intake, List<String> publication, List<Row> troubled) {

    /** One message. */
    public record Row(String member, String outlet, String state, String at, int attempts) {
      static Row of(Desk desk, AlertMessage message) {
        return new Row(
            desk.name(message.member()),
            message.to().kind().label(),
            message.state().label(),
            desk.shell().full(message.madeAt()),
            message.attempts());
      }
    }

    static Health of(Desk desk, ReadAlertHealth.Health health) {
      return new Health(
          health.speed().told(),
          both(desk, health.speed().sinceIntakeMedian(), health.speed().sinceIntakeSlow()),
          both(
              desk, health.speed().sincePublicationMedian(), health.speed().sincePublicationSlow()),
          health.troubled().items().stream().map(one -> Row.of(desk, one)).toList());
    }

    private static List<String> both(
        Desk desk, Optional<Duration> median, Optional<Duration> slow) {
      List<String> both = new ArrayList<>();
      if (median.isPresent() && slow.isPresent()) {
        both.add(seconds(desk, median.get()));
        both.add(seconds(desk, slow.get()));
      }
      return both;
    }

    private static String seconds(Desk desk, Duration time) {
      return desk.shell().t("number", "n", time.toMillis() / 1000.0);
    }
  }
}
