package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.knowledge.FindKnowledge;
import org.vastine.application.reply.DraftView;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/**
 * Puts a fact that fits into the draft, with its source, for one who has no script: it goes behind
 * what was typed (R40).
 */
public final class FactInsertPages implements Routes {

  private final Console console;
  private final CaseScreen screen;
  private final TypedReplies typed;
  private final FindKnowledge find;

  /** Takes the use cases that it asks. */
  @Inject
  public FactInsertPages(
      Console console, CaseScreen screen, TypedReplies typed, FindKnowledge find) {
    this.console = console;
    this.screen = screen;
    this.typed = typed;
    this.find = find;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/w/{workspace}/cases/{id}/insert-fact", this::insert);
  }

  private void insert(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(ComposerPages.uuid(ctx.pathParam("id")));
    String wanted = desk.field("fact").orElse("");
    Decision<DraftView> written =
        find.handle(desk.actor(), new FindKnowledge.Command(id))
            .then(view ->
                view.facts().stream()
                    .map(fit -> fit.fact())
                    .filter(fact -> fact.id().toString().equals(wanted))
                    .findFirst()
                    .map(fact -> typed.save(desk, id, behind(desk, fact.wording().cited()), false))
                    .orElseGet(
                        () -> Decision.refused(Refusal.Kind.NOT_FOUND, "knowledge.not-found")));
    switch (written) {
      case Decision.Accepted<DraftView>(DraftView view) ->
          desk.goOn("/cases/" + id + "?audience=" + view.draft().audience().label() + "#composer");
      case Decision.Refused<DraftView>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        CasePages.show(
            console,
            desk,
            "cases/page",
            CasePages.find(screen, desk),
            Optional.of(desk.why(refusal)));
      }
    }
  }

  private static String behind(Desk desk, String words) {
    String typedSoFar = TypedReplies.text(desk).stripTrailing();
    return typedSoFar.isEmpty() ? words : typedSoFar + "\n" + words;
  }
}
