package org.vastine.web.incident;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.incident.CloseIncident;
import org.vastine.application.incident.ListIncidents;
import org.vastine.application.incident.OpenIncident;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.incident.IncidentScope;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Subject;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/** What goes on: a lead opens and closes incidents, with what is said in public meanwhile. */
public final class IncidentPages implements Routes {
  private static final String PATH = "/w/{workspace}/settings/incidents";

  private final Console console;
  private final ListIncidents list;
  private final OpenIncident open;
  private final CloseIncident close;

  /** Takes the use cases that it asks. */
  @Inject
  public IncidentPages(
      Console console, ListIncidents list, OpenIncident open, CloseIncident close) {
    this.console = console;
    this.list = list;
    this.open = open;
    this.close = close;
  }

  /**
   * An incident as the page shows it.
   *
   * @param scope which cases it is about, in words
   * @param when since when, or from when to when
   */
  public record Line(
      String id, String title, String scope, String holdingText, String when, boolean open) {
    static Line of(Desk desk, ReputationIncident incident) {
      String from = desk.shell().full(incident.openedAt());
      return new Line(
          incident.id().toString(),
          incident.title(),
          scope(desk, incident.scope()),
          incident.holdingText(),
          incident
              .closedAt()
              .map(end ->
                  desk.shell().t("incident.lasted", "from", from, "to", desk.shell().full(end)))
              .orElseGet(() -> desk.shell().t("incident.since", "time", from)),
          incident.isOpen());
    }

    private static String scope(Desk desk, IncidentScope scope) {
      String words =
          Stream.of(
                  scope.subjects().stream()
                      .map(subject -> desk.shell().t("subject." + subject.label()))
                      .sorted(),
                  scope.channels().stream().map(desk::channel).sorted(),
                  scope.languages().stream().map(LanguageTag::code).sorted())
              .flatMap(one -> one)
              .collect(Collectors.joining(", "));
      return words.isEmpty() ? desk.shell().t("incident.everything") : words;
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, ctx -> show(console.desk(ctx, "settings"), Optional.empty()));
    routes.post(PATH, this::open);
    routes.post(PATH + "/{id}/close", this::close);
  }

  private void show(Desk desk, Optional<String> refused) {
    List<ReputationIncident> all =
        desk.orTell(list.handle(desk.actor(), new ListIncidents.Command()));
    console.show(
        desk.ctx(),
        "incident/incidents",
        Map.of(
            "s",
            desk.shell(),
            "lines",
            all.stream().map(one -> Line.of(desk, one)).toList(),
            "may",
            desk.shell().may(Permission.LEAD_CASES),
            "subjects",
            Subject.values(),
            "refused",
            refused));
  }

  private void open(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    Decision<ReputationIncident> done =
        WrittenScope.of(
                ctx.formParams("subject"),
                desk.field("channels").orElse(""),
                desk.field("languages").orElse(""))
            .then(scope ->
                open.handle(
                    desk.actor(),
                    new OpenIncident.Command(
                        desk.field("title").orElse(""), scope, desk.field("text").orElse(""))));
    finish(desk, done, "incident-opened");
  }

  private void close(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    finish(
        desk,
        close.handle(
            desk.actor(), new CloseIncident.Command(new IncidentId(PathIds.uuid(ctx, "id")))),
        "incident-closed");
  }

  private void finish(Desk desk, Decision<?> done, String said) {
    switch (done) {
      case Decision.Accepted<?> _ -> desk.goOn("/settings/incidents?said=" + said);
      case Decision.Refused<?>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        show(desk, Optional.of(desk.why(refusal)));
      }
    }
  }
}
