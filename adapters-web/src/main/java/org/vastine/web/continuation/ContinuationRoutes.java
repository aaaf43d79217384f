package org.vastine.web.continuation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.vastine.application.continuation.ReadContinuations;
import org.vastine.application.continuation.ReadContinuations.Command;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** How threads went on after templates. */
public final class ContinuationRoutes implements Routes {

  private final ReadContinuations read;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public ContinuationRoutes(ReadContinuations read, Answers answers) {
    this.read = read;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/template-continuations", this::read);
  }

  private void read(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    int silent =
        query
            .optional("silentDays")
            .number(1, 30)
            .map(Math::toIntExact)
            .orElse(Command.USUAL.silentDays());
    int opened =
        query
            .optional("openedDays")
            .number(1, 730)
            .map(Math::toIntExact)
            .orElse(Command.USUAL.openedDays());
    query.done();
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new Command(silent, opened)),
        view -> Answer.ok(ContinuationBody.of(view)));
  }
}
