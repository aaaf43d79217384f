package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.advice.SuggestReply;
import org.vastine.application.advice.SuggestReply.Suggested;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.feedbackcase.Promising;
import org.vastine.application.feedbackcase.ReadCase;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.reply.AskApproval;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.SaidBeside;
import org.vastine.application.reply.SendReply;
import org.vastine.application.reply.UndoReply;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.Delivery;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.feedbackcase.Times;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/**
 * Writing and sending: what is typed is saved with the guard's findings as answer; a reply is sent
 * by a form that names the draft and its version.
 */
public final class ComposerPages implements Routes {
  private static final String AT = "/w/{workspace}/cases/{id}";

  private final Console console;
  private final CaseScreen screen;
  private final ComposerDesk composers;
  private final ReadCase readCase;
  private final TypedReplies typed;
  private final SuggestReply suggest;
  private final AskApproval askApproval;
  private final SendReply send;
  private final UndoReply undo;

  /** Takes the use cases that it asks. */
  @Inject
  public ComposerPages(
      Console console,
      CaseScreen screen,
      ComposerDesk composers,
      ReadCase readCase,
      TypedReplies typed,
      SuggestReply suggest,
      AskApproval askApproval,
      SendReply send,
      UndoReply undo) {
    this.console = console;
    this.screen = screen;
    this.composers = composers;
    this.readCase = readCase;
    this.typed = typed;
    this.suggest = suggest;
    this.askApproval = askApproval;
    this.send = send;
    this.undo = undo;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(AT + "/draft", this::draft);
    routes.post(AT + "/suggestion", this::suggest);
    routes.post(AT + "/take-suggestion", this::take);
    routes.post(AT + "/send", this::send);
    routes.post(AT + "/ask-approval", this::askApproval);
    routes.post("/w/{workspace}/deliveries/{id}/undo", this::undo);
  }

  private void draft(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(uuid(ctx.pathParam("id")));
    switch (typed.save(desk, id)) {
      case Decision.Accepted<DraftView>(DraftView view) -> {
        if (desk.wantsPart()) {
          CaseListItem row =
              desk.orTell(readCase.handle(desk.actor(), new ReadCase.Command(id))).row();
          ComposerModel model =
              composers.of(desk, view, composers.places(desk, row), row.feedbackCase());
          console.show(ctx, "reply/reading", Map.of("s", desk.shell(), "m", model));
        } else {
          desk.goOn(
              "/cases/"
                  + id
                  + "?audience="
                  + view.draft().audience().label()
                  + promising(desk)
                  + "#composer");
        }
      }
      case Decision.Refused<DraftView>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  /** Without script: the time that the words name goes into the fields of a promise. */
  private static String promising(Desk desk) {
    return desk.field("promise-named")
        .filter(by -> Times.read(by).isPresent())
        .map(by ->
            "&promise-by="
                + URLEncoder.encode(by, StandardCharsets.UTF_8)
                + "&promise-what="
                + URLEncoder.encode(desk.shell().t("word.named-usual"), StandardCharsets.UTF_8))
        .orElse("");
  }

  /** What was typed is kept first; the words that are proposed stand beside it. */
  private void suggest(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(uuid(ctx.pathParam("id")));
    Audience audience = TypedReplies.audience(desk);
    Decision<?> kept =
        TypedReplies.text(desk).isBlank() && desk.field("draft").isEmpty()
            ? Decision.accepted(Decision.Nothing.NOTHING)
            : typed.save(desk, id);
    Decision<Suggested> suggested =
        kept.then(_ -> suggest.handle(desk.actor(), new SuggestReply.Command(id, audience)));
    switch (suggested) {
      case Decision.Accepted<Suggested>(Suggested given) ->
          CasePages.show(
              console,
              desk,
              "cases/page",
              model(desk).with(CaseModel.Advice.of(given.wording())),
              Optional.empty());
      case Decision.Refused<Suggested>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  /** Without script: the words that were proposed take the place of those in the form. */
  private void take(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(uuid(ctx.pathParam("id")));
    String words = Optional.ofNullable(ctx.formParam("instead")).orElse("").replace("\r\n", "\n");
    switch (typed.save(desk, id, words, true)) {
      case Decision.Accepted<DraftView>(DraftView view) ->
          desk.goOn("/cases/" + id + "?audience=" + view.draft().audience().label() + "#composer");
      case Decision.Refused<DraftView>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  /** Another device saved other words: nothing is overwritten, and both are shown. */
  private void conflict(Desk desk, CaseModel model) {
    CaseModel both = model.against(TypedReplies.text(desk));
    if (desk.wantsPart()) {
      console.show(
          desk.ctx(),
          "reply/conflict",
          Map.of("s", desk.shell(), "m", both.answering().composer().orElseThrow()));
    } else {
      show(desk, both, desk.shell().t("composer.conflict"), Optional.empty());
    }
  }

  private void send(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(uuid(ctx.pathParam("id")));
    Decision<Delivery> sent =
        typed
            .save(desk, id)
            .then(view ->
                beside(desk)
                    .then(beside ->
                        send.handle(
                            desk.actor(),
                            new SendReply.Command(
                                view.draft().id(),
                                ExpectedVersion.of(view.draft().version()),
                                desk.field("reason"),
                                beside))));
    finish(desk, id, sent, "sent");
  }

  /** A promise needs both its words and its time; neither is none. */
  private static Decision<SaidBeside> beside(Desk desk) {
    Optional<String> what = desk.field("promise-what").filter(text -> !text.isBlank());
    Optional<String> by = desk.field("promise-by").filter(text -> !text.isBlank());
    boolean followUp = desk.field("follow-up").isPresent();
    if (what.isEmpty() && by.isEmpty()) {
      return Decision.accepted(new SaidBeside(Optional.empty(), followUp));
    }
    return by.flatMap(Times::read)
        .<Decision<SaidBeside>>map(time ->
            Decision.accepted(
                new SaidBeside(Optional.of(new Promising.Word(what.orElse(""), time)), followUp)))
        .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "promise.say-when"));
  }

  private void askApproval(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(uuid(ctx.pathParam("id")));
    Decision<DraftView> asked =
        typed
            .save(desk, id)
            .then(view ->
                askApproval.handle(
                    desk.actor(),
                    new AskApproval.Command(
                        view.draft().id(), ExpectedVersion.of(view.draft().version()))));
    finish(desk, id, asked, "approval-asked");
  }

  private void undo(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    DeliveryId id = new DeliveryId(uuid(ctx.pathParam("id")));
    switch (undo.handle(desk.actor(), new UndoReply.Command(id))) {
      case Decision.Accepted<Delivery>(Delivery delivery) ->
          desk.goOn(
              "/cases/"
                  + delivery.caseId()
                  + "?said=undone&audience="
                  + delivery.audience().label());
      case Decision.Refused<Delivery>(Refusal refusal) -> tooLate(desk, id, refusal);
    }
  }

  /** The case with the reason, and a link to the reply as it is now. */
  private void tooLate(Desk desk, DeliveryId id, Refusal refusal) {
    CaseModel model =
        desk.field("case")
            .flatMap(caseId -> screen.find(desk, caseId, Optional.empty()))
            .orElseThrow(() -> new ProblemException(Problem.of(refusal)));
    desk.ctx().status(Problem.statusOf(refusal.kind()));
    show(desk, model, desk.why(refusal), Optional.of("reply-" + id));
  }

  private void finish(Desk desk, CaseId id, Decision<?> decision, String said) {
    switch (decision) {
      case Decision.Accepted<?> _ -> desk.goOn("/cases/" + id + "?said=" + said);
      case Decision.Refused<?>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void refused(Desk desk, Refusal refusal) {
    desk.ctx().status(Problem.statusOf(refusal.kind()));
    if (refusal.kind() == Refusal.Kind.STALE) {
      conflict(desk, model(desk));
    } else if (desk.wantsPart()) {
      console.showWhy(desk, refusal);
    } else {
      show(desk, model(desk), desk.why(refusal), Optional.empty());
    }
  }

  private CaseModel model(Desk desk) {
    return screen
        .find(desk, desk.ctx().pathParam("id"), Optional.empty())
        .orElseThrow(() -> new ProblemException(404, "case.not-found"));
  }

  private void show(Desk desk, CaseModel model, String refused, Optional<String> reply) {
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("c", model);
    values.put("refused", Optional.of(refused));
    values.put("reply", reply);
    console.show(desk.ctx(), "cases/page", values);
  }

  static UUID uuid(String text) {
    if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new ProblemException(404, "path.unknown");
    }
    return UUID.fromString(text);
  }
}
