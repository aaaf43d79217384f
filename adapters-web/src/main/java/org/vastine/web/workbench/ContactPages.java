package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.handoff.DropContact;
import org.vastine.application.handoff.FinishContact;
import org.vastine.application.handoff.MoveContact;
import org.vastine.application.handoff.PlanContact;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.team.MemberId;
import org.vastine.web.console.Desk;
import org.vastine.web.server.Routes;

/** Calls and visits on a case's page; each step is a form that works without script. */
public final class ContactPages implements Routes {
  private static final String AT = "/w/{workspace}/cases/{id}";
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;
  private static final String SAID = "contact";

  private final CaseActing acting;
  private final PlanContact plan;
  private final MoveContact move;
  private final FinishContact finish;
  private final DropContact drop;

  /** Takes the use cases that it asks. */
  @Inject
  public ContactPages(
      CaseActing acting,
      PlanContact plan,
      MoveContact move,
      FinishContact finish,
      DropContact drop) {
    this.acting = acting;
    this.plan = plan;
    this.move = move;
    this.finish = finish;
    this.drop = drop;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(
        AT + "/contact-plan",
        acting.act(
            SAID,
            (desk, id) ->
                plan.handle(
                    desk.actor(),
                    new PlanContact.Command(
                        id,
                        ANY,
                        desk.choice("kind", ContactKind.class),
                        who(desk),
                        WordPages.by(desk, "when"),
                        desk.field("note")))));
    routes.post(
        AT + "/contact-move",
        acting.act(
            SAID,
            (desk, id) ->
                move.handle(
                    desk.actor(),
                    new MoveContact.Command(
                        id,
                        ANY,
                        contact(desk),
                        who(desk),
                        WordPages.by(desk, "when"),
                        note(desk)))));
    routes.post(
        AT + "/contact-done",
        acting.act(
            SAID,
            (desk, id) ->
                finish.handle(
                    desk.actor(),
                    new FinishContact.Command(
                        id,
                        ANY,
                        contact(desk),
                        desk.choice("outcome", ContactOutcome.class),
                        note(desk)))));
    routes.post(
        AT + "/contact-drop",
        acting.act(
            SAID,
            (desk, id) ->
                drop.handle(
                    desk.actor(), new DropContact.Command(id, ANY, contact(desk), note(desk)))));
  }

  private static ContactId contact(Desk desk) {
    return new ContactId(desk.uuid("contact"));
  }

  private static Optional<MemberId> who(Desk desk) {
    return desk.field("who").isPresent()
        ? Optional.of(new MemberId(desk.uuid("who")))
        : Optional.empty();
  }

  private static String note(Desk desk) {
    return desk.field("note").orElse("");
  }
}
