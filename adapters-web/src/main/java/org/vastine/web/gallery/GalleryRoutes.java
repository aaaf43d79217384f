package org.vastine.web.gallery;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.gallery.KeepExamples;
import org.vastine.application.gallery.ListExamples;
import org.vastine.application.gallery.PrepareExample;
import org.vastine.application.gallery.ReadGallery;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.gallery.ExampleId;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.triage.Style;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Examples of each style (R6). */
public final class GalleryRoutes implements Routes {
  private static final String PATH = "/api/v1/style-examples";
  private static final String OF_CASE = "/api/v1/cases/{case}/style-example";

  private final ListExamples list;
  private final ReadGallery read;
  private final PrepareExample prepare;
  private final KeepExamples keep;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public GalleryRoutes(
      ListExamples list,
      ReadGallery read,
      PrepareExample prepare,
      KeepExamples keep,
      Bodies bodies,
      Answers answers) {
    this.list = list;
    this.read = read;
    this.prepare = prepare;
    this.keep = keep;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH, this::write);
    routes.get(PATH + "/reading", this::read);
    routes.delete(PATH + "/{example}", this::remove);
    routes.get(OF_CASE, this::prepare);
    routes.put(OF_CASE, this::fromCase);
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<Style> style = query.optional("style").label(Style.class);
    Optional<LanguageTag> language = query.optional("language").language();
    query.done();
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListExamples.Command(style, language)),
        examples -> Answer.ok(ExampleBody.GalleryBody.of(examples)));
  }

  private void read(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<LanguageTag> language = query.optional("language").language();
    query.done();
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadGallery.Command(language)),
        result -> Answer.ok(ExampleBody.ReadingBody.of(result)));
  }

  private void prepare(Context ctx) {
    answers.give(
        ctx,
        prepare.handle(Caller.of(ctx), new PrepareExample.Command(caseId(ctx))),
        result -> Answer.ok(ExampleBody.PreviewBody.of(result)));
  }

  private void write(Context ctx) {
    KeepExamples.Typed typed = typed(ctx);
    answers.give(
        ctx,
        keep.handle(Caller.of(ctx), new KeepExamples.Command.Write(typed)),
        example -> Answer.ok(ExampleBody.of(example)));
  }

  private void fromCase(Context ctx) {
    CaseId caseId = caseId(ctx);
    KeepExamples.Typed typed = typed(ctx);
    answers.give(
        ctx,
        keep.handle(Caller.of(ctx), new KeepExamples.Command.FromCase(caseId, typed)),
        example -> Answer.ok(ExampleBody.of(example)));
  }

  private void remove(Context ctx) {
    ExampleId example = new ExampleId(PathIds.uuid(ctx, "example"));
    answers.give(
        ctx,
        keep.handle(Caller.of(ctx), new KeepExamples.Command.Remove(example)),
        _ -> Answer.nothing());
  }

  private KeepExamples.Typed typed(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<Style> style = body.required("style").label(Style.class);
    Optional<LanguageTag> language = body.required("language").language();
    Optional<String> text = body.required("text").words(StyleExample.LONGEST);
    boolean confirmed = body.optional("confirmed").flag().orElse(false);
    body.done();
    return new KeepExamples.Typed(
        style.orElseThrow(), language.orElseThrow(), text.orElseThrow(), confirmed);
  }

  private static CaseId caseId(Context ctx) {
    return new CaseId(PathIds.uuid(ctx, "case"));
  }
}
