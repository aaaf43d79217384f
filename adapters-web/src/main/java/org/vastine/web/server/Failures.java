package org.vastine.web.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.application.kernel.StorageUnavailable;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemAnswers;
import org.vastine.web.kernel.ProblemException;

/**
 * What is answered when a request cannot be done: a problem to programs, a page to people, and
 * never the text of an exception.
 */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private static final int COME_BACK_SECONDS = 5;

  private final ProblemAnswers answers;
  private final ErrorPages pages;

  @Inject
  Failures(ProblemAnswers answers, ErrorPages pages) {
    this.answers = answers;
    this.pages = pages;
  }

  void add(RoutesConfig routes) {
    routes.exception(ProblemException.class, (e, ctx) -> tell(ctx, e.problem()));
    routes.exception(
        UnreadableCursor.class, (_, ctx) -> tell(ctx, Problem.of(400, "request.cursor")));
    routes.exception(
        StorageUnavailable.class,
        (e, ctx) -> {
          LOG.warn("{} {}: {}", ctx.method(), ctx.endpoint().path, e.getMessage());
          tell(ctx, Problem.of(503, "server.unavailable").retryAfter(COME_BACK_SECONDS));
        });
    routes.exception(HttpResponseException.class, (e, ctx) -> tell(ctx, known(e.getStatus())));
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          LOG.error("{} {} failed", ctx.method(), ctx.endpoint().path, e);
          tell(ctx, Problem.of(500, "server.failed"));
        });
  }

  private void tell(Context ctx, Problem problem) {
    ctx.status(problem.status());
    if (Paths.isApi(ctx)) {
      answers.answer(ctx, problem);
    } else {
      pages.show(ctx, problem);
    }
  }

  private static Problem known(int status) {
    return switch (status) {
      case 404 -> Problem.of(404, "path.unknown");
      case 405 -> Problem.of(405, "path.method-unknown");
      case 413 -> Problem.of(413, "request.too-large");
      case 415 -> Problem.of(415, "request.media-type");
      default ->
          Problem.of(
              status >= 400 && status < 500 ? status : 500,
              status >= 400 && status < 500 ? "request.malformed" : "server.failed");
    };
  }
}
