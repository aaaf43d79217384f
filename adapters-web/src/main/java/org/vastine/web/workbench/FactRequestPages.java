package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vastine.application.factrequest.AskFacts;
import org.vastine.application.factrequest.ChangeFactRequest;
import org.vastine.application.factrequest.NoteWanted;
import org.vastine.application.factrequest.ReadFactAnswers;
import org.vastine.application.feedbackcase.ReadCase;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.reply.DraftView;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.web.console.Bundles;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.LanguageNames;
import org.vastine.web.factrequest.FactLinks;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/**
 * Asking a customer for facts: a page of its own, after what was typed is saved; the link goes into
 * the draft, or is shown once where no reply can be written.
 */
public final class FactRequestPages implements Routes {
  private static final String AT = "/w/{workspace}/cases/{id}";
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;

  private final Console console;
  private final CaseActing acting;
  private final CaseScreen screen;
  private final TypedReplies typed;
  private final ReadCase readCase;
  private final AskFacts ask;
  private final ChangeFactRequest change;
  private final ReadFactAnswers read;
  private final NoteWanted note;
  private final FactLinks links;

  /** Takes the use cases that it asks. */
  @Inject
  public FactRequestPages(
      Console console,
      CaseActing acting,
      CaseScreen screen,
      TypedReplies typed,
      ReadCase readCase,
      AskFacts ask,
      ChangeFactRequest change,
      ReadFactAnswers read,
      NoteWanted note,
      FactLinks links) {
    this.console = console;
    this.acting = acting;
    this.screen = screen;
    this.typed = typed;
    this.readCase = readCase;
    this.ask = ask;
    this.change = change;
    this.read = read;
    this.note = note;
    this.links = links;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(AT + "/ask-facts", this::begin);
    routes.get(AT + "/ask-facts", ctx -> form(console.desk(ctx, "inbox"), Optional.empty()));
    routes.post(AT + "/facts", this::ask);
    routes.get(AT + "/facts/{request}", this::answers);
    routes.post(AT + "/wanted", acting.act("wanted-noted", this::note));
    routes.post(
        AT + "/withdraw-facts",
        acting.act("facts-withdrawn", (desk, _) -> change(desk, ChangeFactRequest.Step.WITHDRAW)));
    routes.post(
        AT + "/erase-facts",
        acting.act("facts-erased", (desk, _) -> change(desk, ChangeFactRequest.Step.ERASE)));
  }

  /** From the composer: what was typed is kept before the page is left. */
  private void begin(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = caseId(ctx);
    boolean nothing = TypedReplies.text(desk).isBlank() && desk.field("draft").isEmpty();
    Decision<?> kept = nothing ? Decision.accepted(Decision.Nothing.NOTHING) : typed.save(desk, id);
    switch (kept) {
      case Decision.Accepted<?> _ ->
          desk.goOn(
              "/cases/"
                  + id
                  + "/ask-facts?audience="
                  + TypedReplies.audience(desk).label()
                  + "&seen="
                  + desk.field("seen").filter(it -> it.matches("[0-9]{1,9}")).orElse("0"));
      case Decision.Refused<?>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void form(Desk desk, Optional<Refusal> refused) {
    Context ctx = desk.ctx();
    FeedbackCase it =
        desk.orTell(readCase.handle(desk.actor(), new ReadCase.Command(caseId(ctx))))
            .feedbackCase();
    Map<String, String> languages = new LinkedHashMap<>();
    Bundles.FORM_LANGUAGES.forEach(
        code -> languages.put(code, LanguageNames.of(desk.shell(), LanguageTag.of(code))));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("caseId", it.id().toString());
    values.put("audience", either(desk, "audience").orElse(it.audience().label()));
    values.put("seen", either(desk, "seen").orElse(Integer.toString(it.talk().mentions())));
    values.put("languages", languages);
    values.put(
        "language",
        desk.field("language")
            .orElseGet(() -> TypedWishes.proposed(desk, it.judgement().language())));
    values.put("typed", typed(desk));
    values.put("contact", Set.copyOf(ctx.formParams("contact")));
    values.put("questions", FactForm.MOST_QUESTIONS);
    values.put("refused", refused.map(desk::why));
    console.show(ctx, "factrequest/ask", values);
  }

  /** What was typed before, where the form comes back with a reason. */
  private static Map<String, String> typed(Desk desk) {
    Map<String, String> fields = new HashMap<>();
    desk.ctx().formParamMap().forEach((name, all) -> fields.put(name, all.getFirst()));
    return fields;
  }

  private static Optional<String> either(Desk desk, String name) {
    return desk.field(name).or(() -> Optional.ofNullable(desk.ctx().queryParam(name)));
  }

  private void ask(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = caseId(ctx);
    Decision<AskFacts.Asked> decision =
        TypedWishes.then(desk)
            .then(follows ->
                ask.handle(
                    desk.actor(),
                    new AskFacts.Command(
                        id, ANY, TypedWishes.of(desk), TypedWishes.language(desk), follows)));
    switch (decision) {
      case Decision.Accepted<AskFacts.Asked>(AskFacts.Asked asked) -> hand(desk, id, asked);
      case Decision.Refused<AskFacts.Asked>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        form(desk, Optional.of(refusal));
      }
    }
  }

  /** The link goes into the draft; where there can be none, it is shown, this once. */
  private void hand(Desk desk, CaseId id, AskFacts.Asked asked) {
    String words = links.text(asked);
    // The audience for which a reply can be written here, whatever the form says.
    Optional<Audience> audience =
        CasePages.find(screen, desk)
            .answering()
            .composer()
            .filter(sheet -> !sheet.waits())
            .flatMap(sheet -> Labelled.find(Audience.class, sheet.audience()));
    if (audience.isPresent()
        && typed.add(desk, id, audience.get(), words)
            instanceof Decision.Accepted<DraftView>(DraftView view)) {
      desk.goOn(
          "/cases/"
              + id
              + "?said=facts-asked&audience="
              + view.draft().audience().label()
              + "#composer");
      return;
    }
    console.show(
        desk.ctx(),
        "factrequest/link",
        Map.of(
            "s",
            desk.shell(),
            "caseId",
            id.toString(),
            "words",
            words,
            "language",
            asked.form().language().code()));
  }

  private void answers(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    ReadFactAnswers.View view =
        desk.orTell(
            read.handle(
                desk.actor(),
                new ReadFactAnswers.Command(
                    new FactRequestId(ComposerPages.uuid(ctx.pathParam("request"))))));
    if (!view.feedbackCase().id().equals(caseId(ctx))) {
      throw new ProblemException(404, "facts.not-found");
    }
    console.show(
        ctx,
        "factrequest/answers",
        Map.of("s", desk.shell(), "a", FactAnswersModel.of(desk.shell(), view)));
  }

  private Decision<?> note(Desk desk, CaseId id) {
    return note.handle(
        desk.actor(), new NoteWanted.Command(id, ANY, desk.choice("wanted", WantedOutcome.class)));
  }

  private Decision<?> change(Desk desk, ChangeFactRequest.Step step) {
    UUID request =
        desk.field("request")
            .map(ComposerPages::uuid)
            .orElseThrow(() -> new ProblemException(422, "request.malformed"));
    return change.handle(
        desk.actor(), new ChangeFactRequest.Command(new FactRequestId(request), ANY, step));
  }

  private void refused(Desk desk, Refusal refusal) {
    desk.ctx().status(Problem.statusOf(refusal.kind()));
    CasePages.show(
        console, desk, "cases/page", CasePages.find(screen, desk), Optional.of(desk.why(refusal)));
  }

  private static CaseId caseId(Context ctx) {
    return new CaseId(ComposerPages.uuid(ctx.pathParam("id")));
  }
}
