package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.goodwill.AskGrant;
import org.vastine.application.goodwill.GrantView;
import org.vastine.application.goodwill.MoveGrant;
import org.vastine.application.goodwill.WrittenAmount;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.kernel.Decision;
import org.vastine.web.console.Amounts;
import org.vastine.web.console.Desk;
import org.vastine.web.server.Routes;

/** What a member does about goodwill on a case; each is a form that works without script. */
public final class GrantPages implements Routes {
  private static final String AT = "/w/{workspace}/cases/{id}";
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;

  private final CaseActing acting;
  private final AskGrant ask;
  private final MoveGrant move;

  /** Takes the use cases that it asks. */
  @Inject
  public GrantPages(CaseActing acting, AskGrant ask, MoveGrant move) {
    this.acting = acting;
    this.ask = ask;
    this.move = move;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(AT + "/grant", acting.act("grant", this::ask));
    routes.post(AT + "/grant-step", acting.act("grant-step", (desk, _) -> move(desk)));
  }

  /** The amount is in the currency of the budget that was chosen. */
  private Decision<GrantView> ask(Desk desk, CaseId caseId) {
    return ask.handle(
        desk.actor(),
        new AskGrant.Command(
            caseId,
            ANY,
            new BudgetId(desk.uuid("budget")),
            desk.choice("kind", GrantKind.class),
            new WrittenAmount(Amounts.typed(desk.field("amount").orElse("")), Optional.empty()),
            desk.field("what").orElse(""),
            desk.field("in-spite").isPresent(),
            desk.field("deviation")));
  }

  private Decision<GrantView> move(Desk desk) {
    return move.handle(
        desk.actor(),
        new MoveGrant.Command(
            new GrantId(desk.uuid("grant")),
            ANY,
            desk.choice("step", GrantStep.class),
            desk.field("note")));
  }
}
