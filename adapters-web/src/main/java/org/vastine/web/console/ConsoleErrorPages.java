package org.vastine.web.console;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.team.ReadWorkspace.Surroundings;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Caller;
import org.vastine.web.server.ErrorPages;

/** Says what happened, what is safe, and where to go on. */
@Singleton
public final class ConsoleErrorPages implements ErrorPages {
  private final Console console;

  /** Takes the console. */
  @Inject
  public ConsoleErrorPages(Console console) {
    this.console = console;
  }

  @Override
  public void show(Context ctx, Problem problem) {
    Optional<Surroundings> around = console.surroundings(ctx);
    Shell shell =
        around
            .flatMap(known ->
                Caller.find(ctx).map(caller -> console.shell(ctx, "", caller.actor(), known)))
            .orElseGet(() -> console.open(ctx));
    String text = RefusalWords.of(shell, around, problem.code(), problem.facts());
    boolean part = ctx.header("HX-Request") != null;
    console.show(
        ctx,
        part ? "console/problem-part" : "console/problem",
        Map.of("s", shell, "status", problem.status(), "text", text));
  }
}
