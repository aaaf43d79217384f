package org.vastine.web.triage;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.triage.LearningView;
import org.vastine.application.triage.ReadLearning;
import org.vastine.application.triage.ResetLearning;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/** What triage has learnt from the team's corrections, and beginning again. */
public final class LearningPages implements Routes {
  private final Console console;
  private final ReadLearning read;
  private final ResetLearning reset;

  /** Takes the use cases that it asks. */
  @Inject
  public LearningPages(Console console, ReadLearning read, ResetLearning reset) {
    this.console = console;
    this.read = read;
    this.reset = reset;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(
        "/w/{workspace}/settings/learning",
        ctx -> show(console.desk(ctx, "settings"), Optional.empty()));
    routes.post("/w/{workspace}/settings/learning/reset", this::reset);
  }

  private void show(Desk desk, Optional<String> refused) {
    LearningView learning = desk.orTell(read.handle(desk.actor(), new ReadLearning.Command()));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("learning", learning);
    values.put("may", desk.shell().may(Permission.RESET_LEARNING));
    values.put("refused", refused);
    console.show(desk.ctx(), "triage/learning", values);
  }

  private void reset(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    switch (reset.handle(desk.actor(), new ResetLearning.Command())) {
      case Decision.Accepted<LearningView> _ -> desk.goOn("/settings/learning?said=reset");
      case Decision.Refused<LearningView>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        show(desk, Optional.of(desk.why(refusal)));
      }
    }
  }
}
