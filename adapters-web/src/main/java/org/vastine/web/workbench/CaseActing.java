package org.vastine.web.workbench;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.kernel.WrittenId;

/** What the forms of a case's page have in common: the case, the use case, the page after it. */
public final class CaseActing {
  private final Console console;
  private final CaseScreen screen;

  /** Takes what shows the page after it. */
  @Inject
  public CaseActing(Console console, CaseScreen screen) {
    this.console = console;
    this.screen = screen;
  }

  /** One action: what it asks of a use case. */
  @FunctionalInterface
  interface Action {
    Decision<?> ask(Desk desk, CaseId id);
  }

  /** The handler of a form; {@code said} names what the page says after it. */
  Handler act(String said, Action action) {
    return ctx -> {
      Desk desk = console.desk(ctx, "inbox");
      String path = ctx.pathParam("id");
      CaseId id =
          WrittenId.read(path)
              .map(CaseId::new)
              .orElseThrow(() -> new ProblemException(404, "case.not-found"));
      Decision<?> decision = action.ask(desk, id);
      switch (decision) {
        case Decision.Accepted<?> _ -> done(desk, path, said);
        case Decision.Refused<?>(Refusal refusal) -> refused(desk, refusal);
      }
    };
  }

  private void done(Desk desk, String id, String said) {
    if (desk.wantsPart()) {
      CasePages.show(console, desk, "cases/parts", CasePages.find(screen, desk), Optional.empty());
    } else {
      desk.goOn("/cases/" + id + "?said=" + said);
    }
  }

  private void refused(Desk desk, Refusal refusal) {
    Context ctx = desk.ctx();
    ctx.status(Problem.statusOf(refusal.kind()));
    CasePages.show(
        console,
        desk,
        desk.wantsPart() ? "cases/parts" : "cases/page",
        CasePages.find(screen, desk),
        Optional.of(desk.why(refusal)));
  }
}
