package org.vastine.web.factrequest;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.factrequest.AnswerFacts;
import org.vastine.application.factrequest.AnswerFacts.Outcome;
import org.vastine.application.factrequest.OpenFactForm;
import org.vastine.domain.factrequest.FactFault;
import org.vastine.domain.factrequest.TypedFacts;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.web.console.Console;
import org.vastine.web.console.Shell;
import org.vastine.web.server.Access;
import org.vastine.web.server.Routes;

/**
 * The page behind the link of a fact request. Nobody signs in: who holds the link may answer, once.
 * Opening uses nothing up, so that previews of messengers do no harm. Whatever is wrong with a
 * link, the same page says so. The link itself is what another site would have to know to post the
 * form.
 */
public final class FactFormPages implements Routes {
  private static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";
  private static final TypedFacts NOTHING = new TypedFacts(Map.of(), Set.of(), "", "");

  private final Console console;
  private final OpenFactForm open;
  private final AnswerFacts answer;
  private final InstantSource clock;

  /** Takes the use cases that it asks. */
  @Inject
  public FactFormPages(
      Console console, OpenFactForm open, AnswerFacts answer, InstantSource clock) {
    this.console = console;
    this.open = open;
    this.answer = answer;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/f/received", this::received, Access.EVERYONE);
    routes.get(FactLinks.PATH + "{link}", this::open, Access.EVERYONE);
    routes.post(FactLinks.PATH + "{link}", this::answer, Access.EVERYONE);
  }

  private void open(Context ctx) {
    switch (open.handle(new OpenFactForm.Command(link(ctx), ctx.ip()))) {
      case Decision.Accepted<OpenFactForm.View>(OpenFactForm.View view) ->
          show(ctx, view, NOTHING, List.of());
      case Decision.Refused<OpenFactForm.View>(Refusal refusal) -> closed(ctx, refusal);
    }
  }

  private void answer(Context ctx) {
    TypedFacts typed = typed(ctx);
    switch (answer.handle(new AnswerFacts.Command(link(ctx), ctx.ip(), typed))) {
      case Decision.Accepted<Outcome>(Outcome.Taken taken) -> {
        guarded(ctx);
        ctx.header("Location", "/f/received?lang=" + taken.view().form().language().code())
            .header("Cache-Control", "no-store")
            .status(303);
      }
      case Decision.Accepted<Outcome>(Outcome.Faulty faulty) -> {
        ctx.status(422);
        show(ctx, faulty.view(), typed, faulty.faults());
      }
      case Decision.Refused<Outcome>(Refusal refusal) -> closed(ctx, refusal);
    }
  }

  private void show(Context ctx, OpenFactForm.View view, TypedFacts typed, List<FactFault> faults) {
    Shell s = console.openForm(ctx, view.form().language().code(), ZoneId.of(view.zone()));
    guarded(ctx);
    console.show(
        ctx,
        "factrequest/form",
        Map.of("s", s, "f", FormModel.of(s, ctx.path(), view, typed, faults)));
  }

  /** Tells nothing: the same page, whether the link was guessed, used, taken back or too old. */
  private void closed(Context ctx, Refusal refusal) {
    ctx.status(404);
    if (refusal.kind() == Refusal.Kind.TOO_MANY) {
      ctx.status(429);
      Optional.ofNullable(refusal.facts().get("until"))
          .ifPresent(until -> ctx.header("Retry-After", Long.toString(secondsTo(until))));
    }
    plain(ctx, console.openForm(ctx), "closed");
  }

  private void received(Context ctx) {
    String language = Optional.ofNullable(ctx.queryParam("lang")).orElse("en");
    plain(ctx, console.openForm(ctx, language, ZoneOffset.UTC), "received");
  }

  private void plain(Context ctx, Shell s, String what) {
    guarded(ctx);
    console.show(ctx, "factrequest/plain", Map.of("s", s, "what", what));
  }

  /** The address holds the link's secret: it stays here, out of searches and other pages. */
  private static void guarded(Context ctx) {
    ctx.header("Content-Security-Policy", CONTENT_POLICY)
        .header("X-Robots-Tag", "noindex, nofollow, noarchive")
        // Nothing of the path goes anywhere; the bare origin keeps our own form's posting allowed.
        .header("Referrer-Policy", "strict-origin");
  }

  private static TypedFacts typed(Context ctx) {
    Map<String, String> facts = new HashMap<>();
    ctx.formParamMap()
        .forEach((name, values) -> {
          if (name.startsWith("fact-") && !values.isEmpty()) {
            // The same field twice is none of ours: it is read as a field that the form does not
            // have.
            facts.put(values.size() == 1 ? name : name + "+", values.getFirst());
          }
        });
    return new TypedFacts(
        facts,
        Set.copyOf(ctx.formParams("contact")),
        field(ctx, "wanted"),
        field(ctx, "wanted-words"));
  }

  private long secondsTo(String until) {
    try {
      return Math.max(1, Duration.between(clock.instant(), Instant.parse(until)).toSeconds());
    } catch (DateTimeException e) {
      return 60;
    }
  }

  private static Secret link(Context ctx) {
    return new Secret(ctx.pathParam("link"));
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("");
  }
}
