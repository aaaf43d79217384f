package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.AddNote;
import org.vastine.application.feedbackcase.AssignCase;
import org.vastine.application.feedbackcase.ClaimCase;
import org.vastine.application.feedbackcase.CloseCase;
import org.vastine.application.feedbackcase.CorrectTriage;
import org.vastine.application.feedbackcase.DeclineAnswer;
import org.vastine.application.feedbackcase.DisengageCase;
import org.vastine.application.feedbackcase.ReleaseCase;
import org.vastine.application.feedbackcase.ReopenCase;
import org.vastine.application.feedbackcase.TakeOverCase;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;
import org.vastine.web.console.Desk;
import org.vastine.web.server.Routes;

/** What a member does with a case; each is a form that works without script as well. */
public final class CaseActionPages implements Routes {
  private static final String AT = "/w/{workspace}/cases/{id}";

  private final CaseActing acting;
  private final ClaimCase claim;
  private final ReleaseCase release;
  private final TakeOverCase takeOver;
  private final AssignCase assign;
  private final CorrectTriage correct;
  private final AddNote note;
  private final DeclineAnswer decline;
  private final CloseCase close;
  private final DisengageCase disengage;
  private final ReopenCase reopen;

  /** Takes the use cases that it asks. */
  @Inject
  public CaseActionPages(
      CaseActing acting,
      ClaimCase claim,
      ReleaseCase release,
      TakeOverCase takeOver,
      AssignCase assign,
      CorrectTriage correct,
      AddNote note,
      DeclineAnswer decline,
      CloseCase close,
      DisengageCase disengage,
      ReopenCase reopen) {
    this.acting = acting;
    this.claim = claim;
    this.release = release;
    this.takeOver = takeOver;
    this.assign = assign;
    this.correct = correct;
    this.note = note;
    this.decline = decline;
    this.close = close;
    this.disengage = disengage;
    this.reopen = reopen;
  }

  @Override
  public void add(RoutesConfig routes) {
    ExpectedVersion any = ExpectedVersion.ANY;
    routes.post(
        AT + "/claim",
        act("claim", (desk, id) -> claim.handle(desk.actor(), new ClaimCase.Command(id, any))));
    routes.post(
        AT + "/release",
        act(
            "release",
            (desk, id) -> release.handle(desk.actor(), new ReleaseCase.Command(id, any))));
    routes.post(
        AT + "/take-over",
        act(
            "claim",
            (desk, id) -> takeOver.handle(desk.actor(), new TakeOverCase.Command(id, any))));
    routes.post(
        AT + "/assign",
        act(
            "assign",
            (desk, id) ->
                assign.handle(
                    desk.actor(),
                    new AssignCase.Command(id, any, member(desk), desk.field("reason")))));
    routes.post(
        AT + "/style",
        act(
            "style",
            (desk, id) ->
                correct.handle(
                    desk.actor(),
                    new CorrectTriage.Command(
                        id,
                        any,
                        Optional.of(desk.choice("style", Style.class)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))));
    routes.post(
        AT + "/note",
        act(
            "note",
            (desk, id) ->
                note.handle(
                    desk.actor(), new AddNote.Command(id, any, desk.field("text").orElse("")))));
    routes.post(
        AT + "/decline",
        act(
            "decline",
            (desk, id) ->
                decline.handle(
                    desk.actor(),
                    new DeclineAnswer.Command(
                        id, any, desk.choice("why", SilenceReason.class), desk.field("note")))));
    routes.post(
        AT + "/close",
        act(
            "close",
            (desk, id) ->
                close.handle(
                    desk.actor(),
                    new CloseCase.Command(
                        id,
                        any,
                        desk.choice("outcome", CaseOutcome.class),
                        desk.field("note"),
                        desk.field("noReturn"),
                        desk.field("exhausted").filter("yes"::equals).isPresent()))));
    routes.post(
        AT + "/disengage",
        act(
            "disengage",
            (desk, id) ->
                disengage.handle(
                    desk.actor(),
                    new DisengageCase.Command(
                        id,
                        any,
                        desk.choice("why", DisengageReason.class),
                        desk.field("note").orElse(""),
                        desk.field("signedOff").filter("yes"::equals).isPresent(),
                        desk.field("withoutOffer").filter("yes"::equals).isPresent()))));
    routes.post(
        AT + "/reopen",
        act("reopen", (desk, id) -> reopen.handle(desk.actor(), new ReopenCase.Command(id, any))));
  }

  private Handler act(String said, CaseActing.Action action) {
    return acting.act(said, action);
  }

  private static MemberId member(Desk desk) {
    return new MemberId(desk.uuid("member"));
  }
}
