package org.vastine.web.incident;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vastine.application.incident.CloseIncident;
import org.vastine.application.incident.ListIncidents;
import org.vastine.application.incident.OpenIncident;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.incident.IncidentScope;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.triage.Subject;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Field;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Incidents: opened, listed, closed (R34). */
public final class IncidentRoutes implements Routes {

  private static final String PATH = "/api/v1/incidents";
  private static final int MOST_IN_SCOPE = 50;

  private final OpenIncident open;
  private final CloseIncident close;
  private final ListIncidents list;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public IncidentRoutes(
      OpenIncident open,
      CloseIncident close,
      ListIncidents list,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.open = open;
    this.close = close;
    this.list = list;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  private record IncidentBody(
      UUID id,
      String title,
      List<String> subjects,
      List<String> channels,
      List<String> languages,
      String holdingText,
      Instant openedAt,
      Optional<Instant> closedAt) {
    static IncidentBody of(ReputationIncident incident) {
      IncidentScope scope = incident.scope();
      return new IncidentBody(
          incident.id().value(),
          incident.title(),
          scope.subjects().stream().map(Labelled::label).sorted().toList(),
          scope.channels().stream().map(ChannelKind::name).sorted().toList(),
          scope.languages().stream().map(LanguageTag::code).sorted().toList(),
          incident.holdingText(),
          incident.openedAt(),
          incident.closedAt());
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH, this::open);
    routes.post(PATH + "/{incident}/close", this::close);
  }

  private void list(Context ctx) {
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListIncidents.Command()),
        all -> Answer.ok(Pages.Listed.whole(all.stream().map(IncidentBody::of).toList())));
  }

  private void open(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> title = body.required("title").text(200);
    Optional<String> text = body.required("holdingText").text(5_000);
    Set<Subject> subjects = body.optional("subjects").labels(Subject.class);
    Set<ChannelKind> channels = channels(body.optional("channels"));
    Set<LanguageTag> languages = languages(body.optional("languages"));
    body.done();
    OpenIncident.Command command =
        new OpenIncident.Command(
            title.orElseThrow(),
            new IncidentScope(subjects, channels, languages),
            text.orElseThrow());
    once.give(
        ctx,
        Caller.of(ctx),
        () -> open.handle(Caller.of(ctx), command),
        incident -> Answer.created(PATH + "/" + incident.id(), IncidentBody.of(incident)));
  }

  private void close(Context ctx) {
    IncidentId id = new IncidentId(PathIds.uuid(ctx, "incident"));
    answers.give(
        ctx,
        close.handle(Caller.of(ctx), new CloseIncident.Command(id)),
        incident -> Answer.ok(IncidentBody.of(incident)));
  }

  private static Set<ChannelKind> channels(Field field) {
    Set<ChannelKind> kinds = new HashSet<>();
    for (String name : field.texts(MOST_IN_SCOPE, 40)) {
      if (name.matches(WrittenScope.CHANNEL)) {
        kinds.add(new ChannelKind(name));
      } else {
        field.wrong("request.malformed", "kinds of places such as mastodon");
      }
    }
    return kinds;
  }

  private static Set<LanguageTag> languages(Field field) {
    Set<LanguageTag> languages = new HashSet<>();
    for (String code : field.texts(MOST_IN_SCOPE, 3)) {
      if (code.matches(WrittenScope.LANGUAGE)) {
        languages.add(new LanguageTag(code));
      } else {
        field.wrong("request.malformed", "codes such as fi");
      }
    }
    return languages;
  }
}
