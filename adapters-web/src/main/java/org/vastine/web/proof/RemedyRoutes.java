package org.vastine.web.proof;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.application.proof.ReadRemedyEffects;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** How complaints ended by what was given (R24). */
public final class RemedyRoutes implements Routes {

  private final ReadRemedyEffects read;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public RemedyRoutes(ReadRemedyEffects read, Answers answers) {
    this.read = read;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/reports/goodwill-effects", this::read);
  }

  private void read(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<Instant> from = query.optional("from").instant();
    Optional<Instant> to = query.optional("to").instant();
    query.done();
    answers.give(
        ctx,
        read.handle(
            Caller.of(ctx), new ReadRemedyEffects.Command(new RecordedCases.Period(from, to))),
        view -> Answer.ok(RemedyBody.of(view)));
  }
}
