package org.vastine.web.knowledge;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vastine.application.knowledge.FindKnowledge;
import org.vastine.application.knowledge.KeepFacts;
import org.vastine.application.knowledge.ListFacts;
import org.vastine.application.knowledge.ReadFact;
import org.vastine.domain.knowledge.FactFit;
import org.vastine.domain.knowledge.FactWording;
import org.vastine.domain.knowledge.KnownFact;
import org.vastine.domain.knowledge.KnownFactId;
import org.vastine.domain.triage.Subject;
import org.vastine.web.feedbackcase.CaseWorkRoutes;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Field;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** What the workspace knows: kept, checked, and found for a case (R40). */
public final class KnowledgeRoutes implements Routes {

  private static final String AT = "/api/v1/knowledge";
  private static final int DAY = 10;
  private static final int MOST_LANGUAGES = 50;

  private final ListFacts list;
  private final ReadFact read;
  private final KeepFacts keep;
  private final FindKnowledge find;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public KnowledgeRoutes(
      ListFacts list,
      ReadFact read,
      KeepFacts keep,
      FindKnowledge find,
      Bodies bodies,
      Answers answers) {
    this.list = list;
    this.read = read;
    this.keep = keep;
    this.find = find;
    this.bodies = bodies;
    this.answers = answers;
  }

  private record FitBody(KnownFactBody fact, boolean subject, List<String> words, String cited) {
    static FitBody of(FactFit fit) {
      return new FitBody(
          KnownFactBody.of(fit.fact(), Optional.of(fit.standing())),
          fit.subject(),
          fit.words(),
          fit.fact().wording().cited());
    }
  }

  private record LessonBody(UUID caseId, String subject, String text) {
    static LessonBody of(FindKnowledge.Lesson lesson) {
      return new LessonBody(lesson.caseId().value(), lesson.subject().label(), lesson.words());
    }
  }

  private record KnowledgeBody(List<FitBody> facts, List<LessonBody> lessons) {
    static KnowledgeBody of(FindKnowledge.View view) {
      return new KnowledgeBody(
          view.facts().stream().map(FitBody::of).toList(),
          view.lessons().stream().map(LessonBody::of).toList());
    }
  }

  /** What somebody wrote down. */
  private record Written(KeepFacts.Written fact, Optional<LocalDate> reviewOn) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, this::list);
    routes.post(AT, this::note);
    routes.get(AT + "/{fact}", this::read);
    routes.put(AT + "/{fact}", this::change);
    routes.delete(AT + "/{fact}", this::remove);
    routes.post(AT + "/{fact}/check", this::check);
    routes.get("/api/v1/cases/{case}/knowledge", this::find);
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<Subject> subject = query.optional("subject").label(Subject.class);
    boolean toCheck = query.optional("toCheck").flag().orElse(false);
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListFacts.Command(subject, toCheck, after, limit)),
        page ->
            Answer.ok(
                Pages.Listed.of(
                    page, one -> KnownFactBody.of(one.fact(), Optional.of(one.standing())))));
  }

  private void read(Context ctx) {
    answers.give(
        ctx, read.handle(Caller.of(ctx), new ReadFact.Command(fact(ctx))), KnowledgeRoutes::told);
  }

  private void note(Context ctx) {
    Written written = written(ctx);
    answers.give(
        ctx,
        keep.handle(Caller.of(ctx), new KeepFacts.Command.Note(written.fact(), written.reviewOn())),
        fact ->
            Answer.created(AT + "/" + fact.id(), KnownFactBody.of(fact, Optional.empty()))
                .inVersion(fact.version()));
  }

  private void change(Context ctx) {
    Written written = written(ctx);
    answers.give(
        ctx,
        keep.handle(
            Caller.of(ctx),
            new KeepFacts.Command.Change(
                fact(ctx), EntityTags.expected(ctx), written.fact(), written.reviewOn())),
        KnowledgeRoutes::told);
  }

  private void check(Context ctx) {
    Fields body = bodies.objectOrNothing(ctx);
    Optional<LocalDate> reviewOn = day(body.optional("reviewOn"));
    body.done();
    answers.give(
        ctx,
        keep.handle(
            Caller.of(ctx),
            new KeepFacts.Command.Check(fact(ctx), EntityTags.expected(ctx), reviewOn)),
        KnowledgeRoutes::told);
  }

  private void remove(Context ctx) {
    answers.give(
        ctx,
        keep.handle(
            Caller.of(ctx), new KeepFacts.Command.Remove(fact(ctx), EntityTags.expected(ctx))),
        _ -> Answer.nothing());
  }

  private void find(Context ctx) {
    answers.give(
        ctx,
        find.handle(Caller.of(ctx), new FindKnowledge.Command(CaseWorkRoutes.id(ctx))),
        view -> Answer.ok(KnowledgeBody.of(view)));
  }

  private Written written(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> title = body.required("title").words(FactWording.LONGEST_TITLE);
    Optional<String> text = body.required("text").text(FactWording.LONGEST_TEXT);
    Optional<String> source = body.required("source").text(FactWording.LONGEST_SOURCE);
    Optional<LocalDate> from = day(body.optional("validFrom"));
    Optional<LocalDate> until = day(body.optional("validUntil"));
    Set<Subject> subjects = body.optional("subjects").labels(Subject.class);
    List<String> languages = body.optional("languages").texts(MOST_LANGUAGES, 3);
    Optional<LocalDate> reviewOn = day(body.optional("reviewOn"));
    body.done();
    return new Written(
        new KeepFacts.Written(
            title.orElseThrow(),
            text.orElseThrow(),
            source.orElseThrow(),
            from,
            until,
            subjects,
            new HashSet<>(languages)),
        reviewOn);
  }

  private static Answer told(KnownFact fact) {
    return Answer.ok(fact.version(), KnownFactBody.of(fact, Optional.empty()));
  }

  private static KnownFactId fact(Context ctx) {
    return new KnownFactId(PathIds.uuid(ctx, "fact"));
  }

  private static Optional<LocalDate> day(Field field) {
    return field.text(DAY, LocalDate::parse, "a day such as 2026-03-02");
  }
}
