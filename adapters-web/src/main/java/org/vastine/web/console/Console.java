package org.vastine.web.console;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.alert.ListAlerts;
import org.vastine.application.stream.FollowChanges;
import org.vastine.application.team.ReadWorkspace;
import org.vastine.application.team.ReadWorkspace.Surroundings;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Csrf;
import org.vastine.web.server.WebSettings;

/** Makes the shell for a request and shows templates in it. */
@Singleton
public final class Console {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Console.class.getClassLoader(), "org.vastine.web.templates");
  private final Bundles bundles;
  private final Assets assets;
  private final Csrf csrf;
  private final WebSettings settings;
  private final ReadWorkspace readWorkspace;
  private final FollowChanges followChanges;
  private final ListAlerts alerts;
  private final InstantSource clock;

  /** Takes what a shell is made of. */
  @Inject
  public Console(
      Bundles bundles,
      Assets assets,
      Csrf csrf,
      WebSettings settings,
      ReadWorkspace readWorkspace,
      FollowChanges followChanges,
      ListAlerts alerts,
      InstantSource clock) {
    this.bundles = bundles;
    this.assets = assets;
    this.csrf = csrf;
    this.settings = settings;
    this.readWorkspace = readWorkspace;
    this.followChanges = followChanges;
    this.alerts = alerts;
    this.clock = clock;
  }

  /** A page of the workspace in the path; another workspace's is not found. */
  public Desk desk(Context ctx, String area) {
    Actor actor = Caller.of(ctx);
    Surroundings around =
        switch (readWorkspace.handle(actor)) {
          case Decision.Accepted<Surroundings>(Surroundings value) -> value;
          case Decision.Refused<Surroundings>(Refusal refusal) ->
              throw new ProblemException(Problem.of(refusal));
        };
    if (!around.workspace().slug().equals(ctx.pathParam("workspace"))) {
      throw new NotFoundResponse();
    }
    return new Desk(ctx, actor, around, shell(ctx, area, actor, around));
  }

  /** The surroundings of whoever is signed in, on a page that has none in its path. */
  public Optional<Surroundings> surroundings(Context ctx) {
    return Caller.find(ctx)
        .filter(Caller::inBrowser)
        .flatMap(caller ->
            readWorkspace.handle(caller.actor()) instanceof Decision.Accepted<Surroundings> known
                ? Optional.of(known.value())
                : Optional.empty());
  }

  /** The shell of the customers' form, which speaks a language of its own. */
  public Shell openForm(Context ctx, String language, ZoneId zone) {
    Words words = bundles.forForm(language);
    return shell(ctx, Look.of(ctx), words, zone, "", Optional.empty(), 0, Optional.empty());
  }

  /** The same where nothing is known but the browser. */
  public Shell openForm(Context ctx) {
    return openForm(
        ctx,
        Optional.ofNullable(ctx.header("Accept-Language"))
            .flatMap(bundles::preferredForForm)
            .orElse("en"),
        ZoneOffset.UTC);
  }

  /** The shell of a page that is open to everybody. */
  public Shell open(Context ctx, Optional<String> fallbackLanguage, ZoneId zone) {
    Look look = Look.of(ctx);
    return shell(
        ctx,
        look,
        words(ctx, look, fallbackLanguage),
        zone,
        "",
        Optional.empty(),
        0,
        Optional.empty());
  }

  /** The shell of a page that is open to everybody and belongs to no workspace. */
  public Shell open(Context ctx) {
    return open(ctx, Optional.empty(), ZoneOffset.UTC);
  }

  /** Answers with the reason of a refusal, as a part of the page that asked. */
  public void showWhy(Desk desk, Refusal refusal) {
    show(
        desk.ctx(),
        "console/problem-part",
        Map.of(
            "s",
            desk.shell(),
            "text",
            desk.why(refusal),
            "status",
            Problem.statusOf(refusal.kind())));
  }

  /** A template's text, to be sent as a part of an answer. */
  public String part(String template, Map<String, Object> values) {
    Utf8ByteOutput part = new Utf8ByteOutput();
    templates.render(template + ".jte", values, part);
    return new String(part.toByteArray(), StandardCharsets.UTF_8);
  }

  /** Answers with a template. */
  public void show(Context ctx, String template, Map<String, Object> values) {
    Utf8ByteOutput page = new Utf8ByteOutput();
    templates.render(template + ".jte", values, page);
    ctx.header("Cache-Control", "no-store")
        .header("Vary", "HX-Request")
        .contentType("text/html; charset=utf-8")
        .result(page.toByteArray());
  }

  /** Whether cookies travel over HTTPS only. */
  public boolean secureCookies() {
    return settings.secureCookies();
  }

  Shell shell(Context ctx, String area, Actor actor, Surroundings around) {
    Look look = Look.of(ctx);
    Words words = words(ctx, look, Optional.of(around.workspace().language()));
    Optional<Shell.Place> place =
        actor
            .member()
            .flatMap(around::member)
            .map((Member me) -> new Shell.Place(around.workspace(), me, actor.permissions()));
    return shell(
        ctx,
        look,
        words,
        ZoneId.of(around.workspace().zone()),
        area,
        place,
        unseen(ctx, actor),
        position(ctx, actor));
  }

  /** A part of a page leaves the bell as it is. */
  private int unseen(Context ctx, Actor actor) {
    boolean part = ctx.header("HX-Request") != null;
    return !part
            && actor.member().isPresent()
            && alerts.handle(actor, new ListAlerts.Command(true, Optional.empty(), 0))
                instanceof Decision.Accepted<ListAlerts.Listed>(ListAlerts.Listed listed)
        ? listed.unseen()
        : 0;
  }

  /** Asked before anything else of a page is read, so that no change falls in between. */
  private Optional<String> position(Context ctx, Actor actor) {
    boolean part = ctx.header("HX-Request") != null;
    return !part
            && followChanges.handle(actor, new FollowChanges.Command(Optional.empty()))
                instanceof Decision.Accepted<FollowChanges.Followed>(var followed)
        ? Optional.of(followed.position())
        : Optional.empty();
  }

  private Shell shell(
      Context ctx,
      Look look,
      Words words,
      ZoneId zone,
      String area,
      Optional<Shell.Place> place,
      int unseen,
      Optional<String> position) {
    return new Shell(
        words,
        look,
        new Moments(words, zone, clock.instant()),
        assets,
        csrf.token(ctx),
        ctx.path(),
        area,
        place,
        Optional.ofNullable(ctx.queryParam("said")).map(said -> "said." + said).filter(words::has),
        unseen,
        position);
  }

  private Words words(Context ctx, Look look, Optional<String> fallback) {
    return bundles.in(
        look.language()
            .or(() -> fallback)
            .or(() ->
                Optional.ofNullable(ctx.header("Accept-Language")).flatMap(bundles::preferred))
            .orElse("en"));
  }
}
