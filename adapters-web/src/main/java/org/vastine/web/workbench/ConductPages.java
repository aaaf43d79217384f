package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.vastine.application.conduct.DismissExposure;
import org.vastine.application.conduct.KeepConductStep;
import org.vastine.application.conduct.LiftThreat;
import org.vastine.application.conduct.MoveConductStep;
import org.vastine.application.conduct.ProveConductAct;
import org.vastine.application.conduct.ReadEvidence;
import org.vastine.application.conduct.SealEvidence;
import org.vastine.application.conduct.TakeConductStep;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.reply.DraftView;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.web.conduct.EvidenceRoutes;
import org.vastine.web.conduct.KeepForm;
import org.vastine.web.console.Bundles;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/** What a member does about an author's conduct; each is a form that works without script. */
public final class ConductPages implements Routes {
  private static final String AT = "/w/{workspace}/cases/{id}";
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;

  private final Console console;
  private final CaseActing acting;
  private final CaseScreen screen;
  private final CaseConduct conduct;
  private final TypedReplies typed;
  private final TakeConductStep take;
  private final MoveConductStep move;
  private final KeepConductStep keep;
  private final ProveConductAct prove;
  private final SealEvidence seal;
  private final LiftThreat lift;
  private final DismissExposure dismiss;
  private final ReadEvidence evidence;
  private final Bundles bundles;
  private final InstantSource clock;

  /** Takes the use cases that it asks. */
  @Inject
  ConductPages(
      Console console,
      CaseActing acting,
      CaseScreen screen,
      CaseConduct conduct,
      TypedReplies typed,
      TakeConductStep take,
      MoveConductStep move,
      KeepConductStep keep,
      ProveConductAct prove,
      SealEvidence seal,
      LiftThreat lift,
      DismissExposure dismiss,
      ReadEvidence evidence,
      Bundles bundles,
      InstantSource clock) {
    this.console = console;
    this.acting = acting;
    this.screen = screen;
    this.conduct = conduct;
    this.typed = typed;
    this.take = take;
    this.move = move;
    this.keep = keep;
    this.prove = prove;
    this.seal = seal;
    this.lift = lift;
    this.dismiss = dismiss;
    this.evidence = evidence;
    this.bundles = bundles;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(AT + "/conduct", acting.act("conduct-step", this::take));
    routes.post(AT + "/conduct-move", acting.act("conduct-move", (desk, _) -> move(desk)));
    routes.post(
        AT + "/conduct-keep",
        acting.act("conduct-keep", (desk, _) -> keep.handle(desk.actor(), KeepForm.of(desk))));
    routes.post(AT + "/conduct-proof", acting.act("conduct-proof", (desk, _) -> prove(desk)));
    routes.post(AT + "/seal", acting.act("seal", this::seal));
    routes.post(AT + "/lift-threat", acting.act("lift-threat", this::lift));
    routes.post(AT + "/dismiss-exposure", acting.act("dismiss-exposure", this::dismiss));
    routes.get(AT + "/evidence", this::download);
    routes.post(AT + "/insert-rule", this::insert);
  }

  private Decision<FeedbackCase> take(Desk desk, CaseId id) {
    int days = number(desk, "days");
    Optional<Instant> until =
        days == 0 ? Optional.empty() : Optional.of(clock.instant().plus(Duration.ofDays(days)));
    ConductRung rung = desk.choice("rung", ConductRung.class);
    return take.handle(
        desk.actor(),
        new TakeConductStep.Command(
            id,
            ANY,
            rung,
            number(desk, "rule"),
            Optional.empty(),
            desk.field("reason").orElse(""),
            until.filter(_ -> rung.canBeTimed()),
            desk.field("extreme").isPresent()));
  }

  private Decision<FeedbackCase> move(Desk desk) {
    return move.handle(
        desk.actor(),
        new MoveConductStep.Command(
            new ConductStepId(desk.uuid("step")),
            ANY,
            desk.choice("what", MoveConductStep.What.class),
            desk.field("reason")));
  }

  private Decision<FeedbackCase> prove(Desk desk) {
    return prove.handle(
        desk.actor(),
        new ProveConductAct.Command(new ActId(desk.uuid("act")), desk.field("proof").orElse("")));
  }

  private Decision<EvidenceChain> seal(Desk desk, CaseId id) {
    return seal.handle(desk.actor(), new SealEvidence.Command(id));
  }

  private Decision<FeedbackCase> lift(Desk desk, CaseId id) {
    return lift.handle(
        desk.actor(), new LiftThreat.Command(id, ANY, desk.field("reason").orElse("")));
  }

  private Decision<FeedbackCase> dismiss(Desk desk, CaseId id) {
    return dismiss.handle(
        desk.actor(), new DismissExposure.Command(id, ANY, desk.field("reason").orElse("")));
  }

  private void download(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(PathIds.uuid(ctx, "id"));
    switch (evidence.handle(desk.actor(), new ReadEvidence.Command(id))) {
      case Decision.Accepted<ReadEvidence.View>(ReadEvidence.View view) ->
          EvidenceRoutes.give(ctx, view, bundles);
      case Decision.Refused<ReadEvidence.View>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  /** The link goes behind what was typed, and all of it is kept as the member's draft. */
  private void insert(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(PathIds.uuid(ctx, "id"));
    String link = conduct.rulesAt(desk) + "#" + Math.max(1, number(desk, "rule"));
    String text = TypedReplies.text(desk);
    String with = text.isBlank() ? link : text.stripTrailing() + "\n" + link;
    boolean suggested = desk.field("suggested").filter("1"::equals).isPresent();
    switch (typed.save(desk, id, with, suggested)) {
      case Decision.Accepted<DraftView>(DraftView view) ->
          desk.goOn("/cases/" + id + "?audience=" + view.draft().audience().label() + "#composer");
      case Decision.Refused<DraftView>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void refused(Desk desk, Refusal refusal) {
    desk.ctx().status(Problem.statusOf(refusal.kind()));
    CasePages.show(
        console, desk, "cases/page", CasePages.find(screen, desk), Optional.of(desk.why(refusal)));
  }

  private static int number(Desk desk, String field) {
    return desk.field(field)
        .filter(text -> text.matches("[0-9]{1,4}"))
        .map(Integer::parseInt)
        .orElse(0);
  }
}
