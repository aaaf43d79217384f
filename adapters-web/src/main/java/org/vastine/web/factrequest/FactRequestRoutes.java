package org.vastine.web.factrequest;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.vastine.application.factrequest.AskFacts;
import org.vastine.application.factrequest.ChangeFactRequest;
import org.vastine.application.factrequest.NoteWanted;
import org.vastine.application.factrequest.ReadCaseFacts;
import org.vastine.application.factrequest.ReadFactAnswers;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.feedbackcase.Promising;
import org.vastine.domain.factrequest.AskedFact;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.factrequest.FactKind;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FactRequests;
import org.vastine.domain.feedbackcase.WantedAndGiven;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.web.console.Bundles;
import org.vastine.web.feedbackcase.CaseWorkRoutes;
import org.vastine.web.feedbackcase.PromiseRoutes;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Field;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Asking customers for facts in private (R18). The link is told once, when it is made. */
public final class FactRequestRoutes implements Routes {
  private static final String OF_CASE = "/api/v1/cases/{case}/fact-requests";
  private static final String ONE = "/api/v1/fact-requests/{request}";

  private final AskFacts ask;
  private final ChangeFactRequest change;
  private final ReadCaseFacts ofCase;
  private final ReadFactAnswers readAnswers;
  private final NoteWanted note;
  private final FactLinks links;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public FactRequestRoutes(
      AskFacts ask,
      ChangeFactRequest change,
      ReadCaseFacts ofCase,
      ReadFactAnswers readAnswers,
      NoteWanted note,
      FactLinks links,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.ask = ask;
    this.change = change;
    this.ofCase = ofCase;
    this.readAnswers = readAnswers;
    this.note = note;
    this.links = links;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  /** What was asked on a case, and what would satisfy the customer beside what they got. */
  private record CaseFactsBody(List<FactRequestBody> requests, Optional<WantedBody> wanted) {
    static CaseFactsBody of(ReadCaseFacts.View view) {
      return new CaseFactsBody(
          view.lines().stream()
              .map(
                  line -> FactRequestBody.of(view.feedbackCase().id(), line.request(), line.form()))
              .toList(),
          view.wanted()
              .map(wanted -> WantedBody.of(wanted, view.feedbackCase().factRequests().noted())));
    }
  }

  private record WantedBody(
      String wanted, List<String> given, boolean solved, String match, Optional<UUID> notedBy) {
    static WantedBody of(WantedAndGiven it, Optional<FactRequests.Noted> noted) {
      return new WantedBody(
          it.wanted().label(),
          it.given().stream().map(Labelled::label).toList(),
          it.solved(),
          it.how().label(),
          noted.map(note -> note.member().value()));
    }
  }

  /** A new request; a request that is repeated is told all but the link. */
  private record AskedBody(FactRequestBody request, Optional<String> link, Optional<String> text) {}

  private record AnswersBody(
      UUID request,
      List<AnswerBody> answers,
      List<String> contact,
      Optional<String> wanted,
      Optional<String> wantedWords) {
    static AnswersBody of(ReadFactAnswers.View view) {
      List<AskedFact> facts = view.form().facts();
      return new AnswersBody(
          view.request().id().value(),
          IntStream.range(0, facts.size())
              .mapToObj(place ->
                  new AnswerBody(
                      facts.get(place).kind().label(),
                      facts.get(place).question(),
                      view.answers().values().get(place)))
              .toList(),
          view.answers().contact().stream().sorted().map(Labelled::label).toList(),
          view.answers().wanted().map(Labelled::label),
          view.answers().wantedWords());
    }
  }

  private record AnswerBody(String kind, Optional<String> question, Optional<String> answer) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get(OF_CASE, this::ofCase);
    routes.post(OF_CASE, this::ask);
    routes.put("/api/v1/cases/{case}/wanted-outcome", this::note);
    routes.get(ONE + "/answers", this::answers);
    routes.post(ONE + "/withdraw", ctx -> change(ctx, ChangeFactRequest.Step.WITHDRAW));
    routes.post(ONE + "/erase", ctx -> change(ctx, ChangeFactRequest.Step.ERASE));
  }

  private void ofCase(Context ctx) {
    answers.give(
        ctx,
        ofCase.handle(Caller.of(ctx), new ReadCaseFacts.Command(caseId(ctx))),
        view -> Answer.ok(view.feedbackCase().version(), CaseFactsBody.of(view)));
  }

  private void ask(Context ctx) {
    CaseId caseId = caseId(ctx);
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    List<AskFacts.Wish> wishes =
        body.required("facts").objects(FactForm.MOST_FACTS).stream()
            .map(FactRequestRoutes::wish)
            .flatMap(Optional::stream)
            .toList();
    Optional<LanguageTag> language = language(body.required("language"));
    Set<ContactWay> contact = body.optional("contact").labels(ContactWay.class);
    Optional<Promising.Word> promise =
        body.optional("promise").object().flatMap(FactRequestRoutes::promise);
    body.done();
    once.give(
        ctx,
        Caller.of(ctx),
        () ->
            ask.handle(
                Caller.of(ctx),
                new AskFacts.Command(
                    caseId,
                    EntityTags.expected(ctx),
                    wishes,
                    language.orElseThrow(),
                    new AskFacts.Then(contact, promise))),
        asked -> told(asked, true),
        asked -> told(asked, false));
  }

  private static Optional<Promising.Word> promise(Fields word) {
    Optional<String> what = word.required("what").text(CaseWorkRoutes.LONGEST_NOTE);
    Optional<ByWhen> by = PromiseRoutes.by(word.required("by"));
    return what.flatMap(words -> by.map(when -> new Promising.Word(words, when)));
  }

  private static Optional<AskFacts.Wish> wish(Fields fact) {
    Optional<FactKind> kind = fact.required("kind").label(FactKind.class);
    boolean required = fact.optional("required").flag().orElse(false);
    String question = fact.optional("question").text(AskedFact.MOST_WORDS).orElse("");
    String why = fact.optional("why").text(AskedFact.MOST_WORDS).orElse("");
    return kind.map(it -> new AskFacts.Wish(it, required, question, why));
  }

  private static Optional<LanguageTag> language(Field field) {
    return field
        .language()
        .flatMap(language ->
            Bundles.FORM_LANGUAGES.contains(language.code())
                ? Optional.of(language)
                : field.wrong(
                    "facts.language-unknown",
                    "Forms speak " + String.join(", ", Bundles.FORM_LANGUAGES) + "."));
  }

  private Answer told(AskFacts.Asked asked, boolean first) {
    CaseId caseId = asked.feedbackCase().id();
    return Answer.created(
            "/api/v1/cases/" + caseId + "/fact-requests",
            new AskedBody(
                FactRequestBody.of(caseId, asked.request(), asked.form()),
                first ? Optional.of(links.address(asked)) : Optional.empty(),
                first ? Optional.of(links.text(asked)) : Optional.empty()))
        .inVersion(asked.feedbackCase().version());
  }

  private void note(Context ctx) {
    CaseId caseId = caseId(ctx);
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<WantedOutcome> wanted = body.required("wanted").label(WantedOutcome.class);
    body.done();
    answers.give(
        ctx,
        note.handle(
                Caller.of(ctx),
                new NoteWanted.Command(caseId, EntityTags.expected(ctx), wanted.orElseThrow()))
            .then(_ -> ofCase.handle(Caller.of(ctx), new ReadCaseFacts.Command(caseId))),
        view -> Answer.ok(view.feedbackCase().version(), CaseFactsBody.of(view)));
  }

  private void answers(Context ctx) {
    answers.give(
        ctx,
        readAnswers.handle(Caller.of(ctx), new ReadFactAnswers.Command(request(ctx))),
        view -> Answer.ok(AnswersBody.of(view)));
  }

  private void change(Context ctx, ChangeFactRequest.Step step) {
    bodies.objectOrNothing(ctx).done();
    answers.give(
        ctx,
        change.handle(
            Caller.of(ctx),
            new ChangeFactRequest.Command(request(ctx), EntityTags.expected(ctx), step)),
        changed ->
            Answer.ok(
                changed.feedbackCase().version(),
                FactRequestBody.of(
                    changed.feedbackCase().id(), changed.request(), changed.form())));
  }

  private static CaseId caseId(Context ctx) {
    return new CaseId(PathIds.uuid(ctx, "case"));
  }

  private static FactRequestId request(Context ctx) {
    return new FactRequestId(PathIds.uuid(ctx, "request"));
  }
}
