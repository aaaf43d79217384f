package org.vastine.web.alert;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.alert.ListAlerts;
import org.vastine.application.alert.SeeAlerts;
import org.vastine.application.kernel.Page;
import org.vastine.domain.alert.AlertId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Field;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** What one was told. */
public final class AlertRoutes implements Routes {
  private final ListAlerts list;
  private final SeeAlerts see;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public AlertRoutes(ListAlerts list, SeeAlerts see, Bodies bodies, Answers answers) {
    this.list = list;
    this.see = see;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/alerts", this::list);
    routes.post("/api/v1/alerts/seen", this::see);
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    boolean unseen = query.optional("unseen").flag().orElse(false);
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListAlerts.Command(unseen, after, limit)),
        listed ->
            Answer.ok(
                new ListedBody(
                    listed.page().items().stream().map(AlertBody::of).toList(),
                    listed.page().next(),
                    listed.unseen())));
  }

  private record ListedBody(List<AlertBody> items, Optional<String> next, int unseen) {}

  private void see(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    List<AlertId> ids = ids(body.optional("ids"));
    Optional<Instant> until = body.optional("until").instant();
    body.done();
    answers.give(
        ctx,
        see.handle(Caller.of(ctx), new SeeAlerts.Command(ids, until)),
        seen -> Answer.ok(new SeenBody(seen.seen(), seen.unseen())));
  }

  private static List<AlertId> ids(Field field) {
    List<AlertId> ids = new ArrayList<>();
    for (String text : field.texts(Page.MOST, 36)) {
      try {
        ids.add(new AlertId(UUID.fromString(text)));
      } catch (IllegalArgumentException notOne) {
        field.wrong("field.invalid", "This must be ids of alerts.");
      }
    }
    return ids;
  }

  private record SeenBody(int seen, int unseen) {}
}
