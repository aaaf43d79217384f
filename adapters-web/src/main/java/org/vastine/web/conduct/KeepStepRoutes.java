package org.vastine.web.conduct;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.conduct.KeepConductStep;
import org.vastine.application.conduct.ReadCaseConduct;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** A step that was looked at again is kept until a further day (R29). */
public final class KeepStepRoutes implements Routes {
  private static final int LONGEST_WORDS = 10_000;

  private final KeepConductStep keep;
  private final ReadCaseConduct read;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public KeepStepRoutes(
      KeepConductStep keep, ReadCaseConduct read, Bodies bodies, Answers answers) {
    this.keep = keep;
    this.read = read;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/conduct-steps/{step}/keep", this::keep);
  }

  private void keep(Context ctx) {
    ConductStepId step = new ConductStepId(PathIds.uuid(ctx, "step"));
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<Instant> until = body.required("until").instant();
    Optional<String> reason = body.required("reason").text(LONGEST_WORDS);
    body.done();
    Decision<FeedbackCase> kept =
        keep.handle(
            Caller.of(ctx),
            new KeepConductStep.Command(
                step, EntityTags.expected(ctx), until.orElseThrow(), reason.orElseThrow()));
    answers.give(
        ctx,
        kept.then(after -> read.handle(Caller.of(ctx), new ReadCaseConduct.Command(after.id()))),
        view -> Answer.ok(view.feedbackCase().version(), CaseConductBody.of(view)));
  }
}
