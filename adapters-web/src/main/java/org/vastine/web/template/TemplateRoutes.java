package org.vastine.web.template;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.template.AddTemplate;
import org.vastine.application.template.ChangeTemplate;
import org.vastine.application.template.ListTemplates;
import org.vastine.application.template.ReadTemplate;
import org.vastine.application.template.RetireTemplate;
import org.vastine.application.template.TryTemplate;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Situation;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.TemplateText;
import org.vastine.domain.triage.Style;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Field;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Keeping the templates of replies, and trying one before it is saved. */
public final class TemplateRoutes implements Routes {
  private static final String PATH = "/api/v1/templates";
  private static final int LONGEST_TYPED = 10_000;
  private static final int MOST_LISTED = 100;

  private final ListTemplates list;
  private final ReadTemplate read;
  private final AddTemplate add;
  private final ChangeTemplate change;
  private final RetireTemplate retire;
  private final TryTemplate trial;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public TemplateRoutes(
      ListTemplates list,
      ReadTemplate read,
      AddTemplate add,
      ChangeTemplate change,
      RetireTemplate retire,
      TryTemplate trial,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.list = list;
    this.read = read;
    this.add = add;
    this.change = change;
    this.retire = retire;
    this.trial = trial;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH, this::add);
    routes.get(PATH + "/{template}", this::read);
    routes.put(PATH + "/{template}", this::change);
    routes.delete(PATH + "/{template}", this::retire);
    routes.post("/api/v1/template-checks", this::check);
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<LanguageTag> language = query.optional("language").language();
    boolean retired = query.optional("retired").flag().orElse(false);
    query.done();
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListTemplates.Command(language, retired)),
        listed ->
            Answer.ok(
                Pages.Listed.whole(listed.templates().stream().map(TemplateBody::of).toList())));
  }

  private void read(Context ctx) {
    answers.give(
        ctx, read.handle(Caller.of(ctx), new ReadTemplate.Command(id(ctx))), TemplateRoutes::told);
  }

  private void add(Context ctx) {
    ReplyTemplate.Written written = written(ctx);
    once.give(
        ctx,
        Caller.of(ctx),
        () -> add.handle(Caller.of(ctx), new AddTemplate.Command(written)),
        template ->
            Answer.created(PATH + "/" + template.id(), TemplateBody.of(template))
                .inVersion(template.version()));
  }

  private void change(Context ctx) {
    TemplateId id = id(ctx);
    ReplyTemplate.Written written = written(ctx);
    answers.give(
        ctx,
        change.handle(
            Caller.of(ctx), new ChangeTemplate.Command(id, EntityTags.expected(ctx), written)),
        TemplateRoutes::told);
  }

  private void retire(Context ctx) {
    answers.give(
        ctx,
        retire.handle(
            Caller.of(ctx), new RetireTemplate.Command(id(ctx), EntityTags.expected(ctx))),
        TemplateRoutes::told);
  }

  private void check(Context ctx) {
    answers.give(
        ctx,
        trial.handle(Caller.of(ctx), new TryTemplate.Command(written(ctx))),
        shown -> Answer.ok(Pages.Listed.whole(shown.stream().map(TriedBody::of).toList())));
  }

  private ReplyTemplate.Written written(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> name = body.required("name").words(LONGEST_TYPED);
    Optional<Situation> situation = body.required("situation").label(Situation.class);
    Set<Style> styles = body.optional("styles").labels(Style.class);
    Optional<LanguageTag> language = body.required("language").language();
    Set<ChannelKind> channels = channels(body.optional("channels"));
    List<String> variants = body.required("variants").texts(MOST_LISTED, TemplateText.LONGEST * 2);
    body.done();
    return new ReplyTemplate.Written(
        name.orElseThrow(),
        situation.orElseThrow(),
        styles,
        language.orElseThrow(),
        channels,
        variants);
  }

  private static Set<ChannelKind> channels(Field named) {
    try {
      return named.texts(MOST_LISTED, 40).stream()
          .map(ChannelKind::new)
          .collect(Collectors.toSet());
    } catch (IllegalArgumentException notOne) {
      named.wrong("field.value", "These must be kinds of channels.");
      return Set.of();
    }
  }

  private static Answer told(ReplyTemplate template) {
    return Answer.ok(template.version(), TemplateBody.of(template));
  }

  private static TemplateId id(Context ctx) {
    return new TemplateId(PathIds.uuid(ctx, "template"));
  }
}
