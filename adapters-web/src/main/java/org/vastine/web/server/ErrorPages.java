package org.vastine.web.server;

import io.javalin.http.Context;
import org.vastine.web.kernel.Problem;

/** Shows a problem to a person; the console implements it. */
@FunctionalInterface
public interface ErrorPages {
  /** Answers with a page that says what happened and what to do next; the status is set already. */
  void show(Context ctx, Problem problem);
}
