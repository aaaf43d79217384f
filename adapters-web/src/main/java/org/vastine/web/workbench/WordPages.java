package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import jakarta.inject.Inject;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.feedbackcase.KeepPromise;
import org.vastine.application.feedbackcase.MakePromise;
import org.vastine.application.feedbackcase.MovePromise;
import org.vastine.application.feedbackcase.Promising;
import org.vastine.application.feedbackcase.SolveCase;
import org.vastine.application.feedbackcase.TakeBackSolution;
import org.vastine.application.feedbackcase.WaiveFollowUp;
import org.vastine.application.feedbackcase.WithdrawPromise;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.web.console.Desk;
import org.vastine.web.feedbackcase.Times;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/** What a member does about promises and solutions; each is a form that works without script. */
public final class WordPages implements Routes {
  private static final String AT = "/w/{workspace}/cases/{id}";
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;

  private final CaseActing acting;
  private final MakePromise make;
  private final KeepPromise keep;
  private final MovePromise move;
  private final WithdrawPromise withdraw;
  private final SolveCase solve;
  private final TakeBackSolution takeBack;
  private final WaiveFollowUp waive;

  /** Takes the use cases that it asks. */
  @Inject
  public WordPages(
      CaseActing acting,
      MakePromise make,
      KeepPromise keep,
      MovePromise move,
      WithdrawPromise withdraw,
      SolveCase solve,
      TakeBackSolution takeBack,
      WaiveFollowUp waive) {
    this.acting = acting;
    this.make = make;
    this.keep = keep;
    this.move = move;
    this.withdraw = withdraw;
    this.solve = solve;
    this.takeBack = takeBack;
    this.waive = waive;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(
        AT + "/promise",
        act(
            "promise",
            (desk, id) ->
                make.handle(
                    desk.actor(),
                    new MakePromise.Command(
                        id, ANY, new Promising.Word(words(desk, "what"), by(desk, "by"))))));
    routes.post(
        AT + "/keep",
        act(
            "keep",
            (desk, id) ->
                keep.handle(
                    desk.actor(),
                    new KeepPromise.Command(id, ANY, promise(desk), desk.field("note")))));
    routes.post(
        AT + "/move",
        act(
            "move",
            (desk, id) ->
                move.handle(
                    desk.actor(),
                    new MovePromise.Command(
                        id, ANY, promise(desk), by(desk, "by"), words(desk, "reason")))));
    routes.post(
        AT + "/withdraw",
        act(
            "withdraw",
            (desk, id) ->
                withdraw.handle(
                    desk.actor(),
                    new WithdrawPromise.Command(id, ANY, promise(desk), words(desk, "reason")))));
    routes.post(
        AT + "/solve",
        act(
            "solve",
            (desk, id) ->
                solve.handle(
                    desk.actor(),
                    new SolveCase.Command(
                        id, ANY, words(desk, "what"), desk.field("out-of-sight").isPresent()))));
    routes.post(
        AT + "/not-solved",
        act(
            "not-solved",
            (desk, id) ->
                takeBack.handle(
                    desk.actor(), new TakeBackSolution.Command(id, ANY, words(desk, "reason")))));
    routes.post(
        AT + "/waive",
        act(
            "waive",
            (desk, id) ->
                waive.handle(
                    desk.actor(), new WaiveFollowUp.Command(id, ANY, words(desk, "reason")))));
  }

  private Handler act(String said, CaseActing.Action action) {
    return acting.act(said, action);
  }

  private static String words(Desk desk, String field) {
    return desk.field(field).orElse("");
  }

  /** A time of a form; one that is none is a mistake of the form, which browsers do not send. */
  static ByWhen by(Desk desk, String field) {
    return desk.field(field)
        .flatMap(Times::read)
        .orElseThrow(() -> new ProblemException(422, "request.malformed"));
  }

  private static PromiseId promise(Desk desk) {
    return new PromiseId(desk.uuid("promise"));
  }
}
