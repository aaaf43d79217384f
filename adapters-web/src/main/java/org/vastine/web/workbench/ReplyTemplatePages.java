package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.feedbackcase.ReadSurroundings;
import org.vastine.application.reply.DraftView;
import org.vastine.application.template.ProposeTemplates;
import org.vastine.application.template.ProposeTemplates.Proposed;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.template.TemplateUse;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.feedbackcase.Times;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/**
 * Choosing words of a template for a reply, or taking those of an incident. With script they go to
 * the cursor; without, what was typed is saved first, the choice is a page of its own, and the
 * words go behind what is there.
 */
public final class ReplyTemplatePages implements Routes {
  private static final String AT = "/w/{workspace}/cases/{id}";

  private final Console console;
  private final CaseScreen screen;
  private final TypedReplies typed;
  private final ProposeTemplates propose;
  private final ReadSurroundings surroundings;

  /** Takes the use cases that it asks. */
  @Inject
  public ReplyTemplatePages(
      Console console,
      CaseScreen screen,
      TypedReplies typed,
      ProposeTemplates propose,
      ReadSurroundings surroundings) {
    this.console = console;
    this.screen = screen;
    this.typed = typed;
    this.propose = propose;
    this.surroundings = surroundings;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(AT + "/templates", this::choose);
    routes.post(AT + "/insert-template", this::insert);
    routes.post(AT + "/insert-incident", this::insertIncident);
  }

  private void choose(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(ComposerPages.uuid(ctx.pathParam("id")));
    Decision<?> kept =
        desk.wantsPart() || TypedReplies.text(desk).isBlank() && desk.field("draft").isEmpty()
            ? Decision.accepted(Decision.Nothing.NOTHING)
            : typed.save(desk, id);
    switch (kept.then(_ -> proposed(desk, id))) {
      case Decision.Accepted<Proposed>(Proposed proposed) -> {
        Map<String, Object> values = new HashMap<>();
        values.put("s", desk.shell());
        values.put("m", TemplateChoice.of(desk, id, proposed));
        values.put("audience", TypedReplies.audience(desk).label());
        values.put("promiseBy", desk.field("promise-by").orElse(""));
        console.show(ctx, desk.wantsPart() ? "reply/templates" : "reply/templates-page", values);
      }
      case Decision.Refused<Proposed>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  /** Without script: the words go behind those of the draft, an opener before them. */
  private void insert(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(ComposerPages.uuid(ctx.pathParam("id")));
    TemplateUse use =
        desk.field("insert")
            .flatMap(InsertedTemplates::read)
            .orElseThrow(() -> new ProblemException(422, "request.malformed"));
    Decision<DraftView> written =
        proposed(desk, id)
            .then(proposed ->
                TemplateChoice.option(desk, proposed, use.template())
                    .then(option -> typed.insert(desk, id, option, proposed.signature().strip())));
    answer(desk, id, written);
  }

  /** Without script: what is said while an incident lasts goes behind what was typed. */
  private void insertIncident(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(ComposerPages.uuid(ctx.pathParam("id")));
    Set<TemplateUse> uses = InsertedTemplates.of(desk);
    Decision<DraftView> written =
        surroundings
            .handle(desk.actor(), new ReadSurroundings.Command(id))
            .then(view ->
                view.incidents().stream()
                    .filter(incident -> uses.contains(TemplateUse.of(incident.id())))
                    .findFirst()
                    .<Decision<ReputationIncident>>map(Decision::accepted)
                    .orElseGet(
                        () -> Decision.refused(Refusal.Kind.NOT_FOUND, "incident.not-found")))
            .then(incident -> {
              String typedSoFar = TypedReplies.text(desk).stripTrailing();
              String words = incident.holdingText();
              return typed.save(
                  desk, id, typedSoFar.isEmpty() ? words : typedSoFar + "\n" + words, false);
            });
    answer(desk, id, written);
  }

  private void answer(Desk desk, CaseId id, Decision<DraftView> written) {
    switch (written) {
      case Decision.Accepted<DraftView>(DraftView view) ->
          desk.goOn(
              "/cases/"
                  + id
                  + "?audience="
                  + view.draft().audience().label()
                  + typedTime(desk)
                  + "#composer");
      case Decision.Refused<DraftView>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  /** The time that the words were filled in with stays in the composer. */
  private static String typedTime(Desk desk) {
    return desk.field("promise-by")
        .filter(time -> Times.read(time).isPresent())
        .map(time -> "&promise-by=" + URLEncoder.encode(time, StandardCharsets.UTF_8))
        .orElse("");
  }

  private Decision<Proposed> proposed(Desk desk, CaseId id) {
    Audience audience = TypedReplies.audience(desk);
    return propose.handle(
        desk.actor(),
        new ProposeTemplates.Command(id, audience, Optional.empty(), promiseBy(desk)));
  }

  /** The time that stands in the form, where one does. */
  private static Optional<Instant> promiseBy(Desk desk) {
    ZoneId zone = ZoneId.of(desk.surroundings().workspace().zone());
    return desk.field("promise-by")
        .flatMap(Times::read)
        .map(by ->
            switch (by) {
              case ByWhen.Moment(Instant at) -> at;
              case ByWhen.Shown(var at) -> at.atZone(zone).toInstant();
            });
  }

  private void refused(Desk desk, Refusal refusal) {
    desk.ctx().status(Problem.statusOf(refusal.kind()));
    if (desk.wantsPart()) {
      console.showWhy(desk, refusal);
    } else {
      CasePages.show(
          console,
          desk,
          "cases/page",
          CasePages.find(screen, desk),
          Optional.of(desk.why(refusal)));
    }
  }
}
