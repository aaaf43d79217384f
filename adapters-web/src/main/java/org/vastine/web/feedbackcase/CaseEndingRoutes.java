package org.vastine.web.feedbackcase;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.CloseCase;
import org.vastine.application.feedbackcase.DeclineAnswer;
import org.vastine.application.feedbackcase.DisengageCase;
import org.vastine.application.feedbackcase.ReopenCase;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** How a case ends and is taken up again. */
public final class CaseEndingRoutes implements Routes {
  private final CloseCase close;
  private final DeclineAnswer decline;
  private final DisengageCase disengage;
  private final ReopenCase reopen;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public CaseEndingRoutes(
      CloseCase close,
      DeclineAnswer decline,
      DisengageCase disengage,
      ReopenCase reopen,
      Bodies bodies,
      Answers answers) {
    this.close = close;
    this.decline = decline;
    this.disengage = disengage;
    this.reopen = reopen;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/cases/{case}/close", this::close);
    routes.post("/api/v1/cases/{case}/decline", this::decline);
    routes.post("/api/v1/cases/{case}/disengage", this::disengage);
    routes.post("/api/v1/cases/{case}/reopen", this::reopen);
  }

  private void close(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<CaseOutcome> outcome = body.required("outcome").label(CaseOutcome.class);
    Optional<String> note = body.optional("note").text(CaseWorkRoutes.LONGEST_NOTE);
    Optional<String> noReturn = body.optional("noReturn").text(CaseWorkRoutes.LONGEST_NOTE);
    boolean exhausted = body.optional("exhausted").flag().orElse(false);
    body.done();

    answers.give(
        ctx,
        close.handle(
            Caller.of(ctx),
            new CloseCase.Command(
                CaseWorkRoutes.id(ctx),
                EntityTags.expected(ctx),
                outcome.orElseThrow(),
                note,
                noReturn,
                exhausted)),
        CaseWorkRoutes::told);
  }

  private void decline(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<SilenceReason> reason = body.required("reason").label(SilenceReason.class);
    Optional<String> note = body.optional("note").text(CaseWorkRoutes.LONGEST_NOTE);
    body.done();

    answers.give(
        ctx,
        decline.handle(
            Caller.of(ctx),
            new DeclineAnswer.Command(
                CaseWorkRoutes.id(ctx), EntityTags.expected(ctx), reason.orElseThrow(), note)),
        CaseWorkRoutes::told);
  }

  private void disengage(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<DisengageReason> reason = body.required("reason").label(DisengageReason.class);
    Optional<String> note = body.required("note").text(CaseWorkRoutes.LONGEST_NOTE);
    boolean signedOff = body.optional("signedOff").flag().orElse(false);
    boolean withoutOffer = body.optional("withoutOffer").flag().orElse(false);
    body.done();

    answers.give(
        ctx,
        disengage.handle(
            Caller.of(ctx),
            new DisengageCase.Command(
                CaseWorkRoutes.id(ctx),
                EntityTags.expected(ctx),
                reason.orElseThrow(),
                note.orElseThrow(),
                signedOff,
                withoutOffer)),
        CaseWorkRoutes::told);
  }

  private void reopen(Context ctx) {
    answers.give(
        ctx,
        reopen.handle(
            Caller.of(ctx),
            new ReopenCase.Command(CaseWorkRoutes.id(ctx), EntityTags.expected(ctx))),
        CaseWorkRoutes::told);
  }
}
