package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.advice.AskSecondOpinion;
import org.vastine.application.advice.Opinion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/** Asking what an undecided case is; to agree is an ordinary correction of the style. */
public final class SecondOpinionPages implements Routes {
  private final Console console;
  private final CaseScreen screen;
  private final AskSecondOpinion ask;

  /** Takes the use case that it asks. */
  @Inject
  public SecondOpinionPages(Console console, CaseScreen screen, AskSecondOpinion ask) {
    this.console = console;
    this.screen = screen;
    this.ask = ask;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/w/{workspace}/cases/{id}/second-opinion", this::ask);
  }

  private void ask(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(ComposerPages.uuid(ctx.pathParam("id")));
    switch (ask.handle(desk.actor(), new AskSecondOpinion.Command(id))) {
      case Decision.Accepted<Opinion>(Opinion opinion) -> {
        CaseModel model = CasePages.find(screen, desk).with(CaseModel.Advice.of(opinion));
        if (desk.wantsPart()) {
          console.show(ctx, "cases/opinion", Map.of("s", desk.shell(), "c", model, "oob", true));
        } else {
          CasePages.show(console, desk, "cases/page", model, Optional.empty());
        }
      }
      case Decision.Refused<Opinion>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        CasePages.show(
            console,
            desk,
            desk.wantsPart() ? "cases/parts" : "cases/page",
            CasePages.find(screen, desk),
            Optional.of(desk.why(refusal)));
      }
    }
  }
}
