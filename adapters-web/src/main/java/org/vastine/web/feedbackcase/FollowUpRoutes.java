package org.vastine.web.feedbackcase;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.SolveCase;
import org.vastine.application.feedbackcase.TakeBackSolution;
import org.vastine.application.feedbackcase.WaiveFollowUp;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Solved, and the way back to the thread. */
public final class FollowUpRoutes implements Routes {
  private final SolveCase solve;
  private final TakeBackSolution takeBack;
  private final WaiveFollowUp waive;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public FollowUpRoutes(
      SolveCase solve,
      TakeBackSolution takeBack,
      WaiveFollowUp waive,
      Bodies bodies,
      Answers answers) {
    this.solve = solve;
    this.takeBack = takeBack;
    this.waive = waive;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/cases/{case}/solve", this::solve);
    routes.post("/api/v1/cases/{case}/take-back-solution", this::takeBack);
    routes.post("/api/v1/cases/{case}/waive-follow-up", this::waive);
  }

  private void solve(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> what = body.required("what").text(CaseWorkRoutes.LONGEST_NOTE);
    boolean outOfSight = body.optional("outOfSight").flag().orElse(false);
    body.done();

    answers.give(
        ctx,
        solve.handle(
            Caller.of(ctx),
            new SolveCase.Command(
                CaseWorkRoutes.id(ctx), EntityTags.expected(ctx), what.orElseThrow(), outOfSight)),
        CaseWorkRoutes::told);
  }

  private void takeBack(Context ctx) {
    String reason = reason(ctx);

    answers.give(
        ctx,
        takeBack.handle(
            Caller.of(ctx),
            new TakeBackSolution.Command(CaseWorkRoutes.id(ctx), EntityTags.expected(ctx), reason)),
        CaseWorkRoutes::told);
  }

  private void waive(Context ctx) {
    String reason = reason(ctx);

    answers.give(
        ctx,
        waive.handle(
            Caller.of(ctx),
            new WaiveFollowUp.Command(CaseWorkRoutes.id(ctx), EntityTags.expected(ctx), reason)),
        CaseWorkRoutes::told);
  }

  private String reason(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> reason = body.required("reason").text(CaseWorkRoutes.LONGEST_NOTE);
    body.done();
    return reason.orElseThrow();
  }
}
