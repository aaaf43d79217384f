package org.vastine.web.triage;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.triage.LearningView;
import org.vastine.application.triage.ReadLearning;
import org.vastine.application.triage.ResetLearning;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** What text understanding has learnt from corrections, and making it forget that. */
public final class LearningRoutes implements Routes {
  private static final String PATH = "/api/v1/triage-learning";

  private final ReadLearning read;
  private final ResetLearning reset;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public LearningRoutes(ReadLearning read, ResetLearning reset, Answers answers) {
    this.read = read;
    this.reset = reset;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::read);
    routes.delete(PATH, this::reset);
  }

  private void read(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadLearning.Command()),
        learning -> Answer.ok(LearningBody.of(learning)));
  }

  private void reset(Context ctx) {
    answers.give(
        ctx,
        reset.handle(Caller.of(ctx), new ResetLearning.Command()),
        learning -> Answer.ok(LearningBody.of(learning)));
  }

  private record LearningBody(
      String model,
      int corrections,
      int counting,
      Optional<Instant> latestAt,
      Optional<Instant> resetAt) {
    static LearningBody of(LearningView view) {
      return new LearningBody(
          view.model(), view.corrections(), view.counting(), view.latestAt(), view.resetAt());
    }
  }
}
