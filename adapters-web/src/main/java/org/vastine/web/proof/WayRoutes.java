package org.vastine.web.proof;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.application.proof.ReadPublicAndPrivate;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Public against private. */
public final class WayRoutes implements Routes {

  private final ReadPublicAndPrivate read;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public WayRoutes(ReadPublicAndPrivate read, Answers answers) {
    this.read = read;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/reports/public-and-private", this::read);
  }

  private void read(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<Instant> from = query.optional("from").instant();
    Optional<Instant> to = query.optional("to").instant();
    query.done();
    answers.give(
        ctx,
        read.handle(
            Caller.of(ctx), new ReadPublicAndPrivate.Command(new RecordedCases.Period(from, to))),
        view -> Answer.ok(WayBody.of(view)));
  }
}
