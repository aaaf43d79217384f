package org.vastine.web.conduct;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.conduct.KeepConductStep;
import org.vastine.application.conduct.ListConductWork;
import org.vastine.application.conduct.MoveConductStep;
import org.vastine.application.conduct.ProveConductAct;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/** What steps ask of people, by when, and whom we keep away until when (R29). */
public final class ConductWorkPages implements Routes {
  private static final String AT = "/w/{workspace}/conduct";

  private final Console console;
  private final ListConductWork list;
  private final ProveConductAct prove;
  private final KeepConductStep keep;
  private final MoveConductStep move;

  /** Takes the use cases that it asks. */
  @Inject
  public ConductWorkPages(
      Console console,
      ListConductWork list,
      ProveConductAct prove,
      KeepConductStep keep,
      MoveConductStep move) {
    this.console = console;
    this.list = list;
    this.prove = prove;
    this.keep = keep;
    this.move = move;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> show(console.desk(ctx, "today"), Optional.empty()));
    routes.post(AT + "/proof", this::prove);
    routes.post(AT + "/keep", this::keep);
    routes.post(AT + "/lift", this::lift);
  }

  private void show(Desk desk, Optional<String> refused) {
    ListConductWork.View view =
        desk.orTell(list.handle(desk.actor(), new ListConductWork.Command()));
    console.show(
        desk.ctx(),
        "conduct/work",
        Map.of("s", desk.shell(), "m", ConductWorkModel.of(desk, view), "refused", refused));
  }

  private void prove(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    Decision<FeedbackCase> proven =
        prove.handle(
            desk.actor(),
            new ProveConductAct.Command(
                new ActId(desk.uuid("act")), desk.field("proof").orElse("")));
    goOn(desk, proven, "conduct-proof");
  }

  private void keep(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    goOn(desk, keep.handle(desk.actor(), KeepForm.of(desk)), "conduct-keep");
  }

  private void lift(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    goOn(
        desk,
        move.handle(
            desk.actor(),
            new MoveConductStep.Command(
                new ConductStepId(desk.uuid("step")),
                ExpectedVersion.ANY,
                MoveConductStep.What.LIFT,
                desk.field("reason"))),
        "conduct-move");
  }

  private void goOn(Desk desk, Decision<FeedbackCase> done, String said) {
    switch (done) {
      case Decision.Accepted<FeedbackCase> _ -> desk.goOn("/conduct?said=" + said);
      case Decision.Refused<FeedbackCase>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        show(desk, Optional.of(desk.why(refusal)));
      }
    }
  }
}
