package org.vastine.web.template;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.vastine.application.continuation.ReadContinuations;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.template.AddTemplate;
import org.vastine.application.template.ChangeTemplate;
import org.vastine.application.template.ChooseSignature;
import org.vastine.application.template.DefaultTemplates;
import org.vastine.application.template.ListTemplates;
import org.vastine.application.template.ReadTemplate;
import org.vastine.application.template.RetireTemplate;
import org.vastine.application.template.TryTemplate;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Signature;
import org.vastine.domain.template.Situation;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.Variable;
import org.vastine.domain.triage.Style;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.continuation.CalmestFirst;
import org.vastine.web.continuation.WentOn;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/** The templates of replies: reading, writing, trying out and retiring them, and the signature. */
public final class TemplatePages implements Routes {
  private static final String PATH = "/settings/templates";
  private static final String AT = "/w/{workspace}" + PATH;

  private final Console console;
  private final ListTemplates list;
  private final ReadContinuations continuations;
  private final ReadTemplate read;
  private final AddTemplate add;
  private final ChangeTemplate change;
  private final RetireTemplate retire;
  private final TryTemplate trial;
  private final ChooseSignature choose;

  /** A template, and how threads went on after it, where it was sent. */
  public record Listed(ReplyTemplate template, Optional<WentOn> went) {}

  /** Takes the use cases that it asks. */
  @Inject
  public TemplatePages(
      Console console,
      ListTemplates list,
      ReadContinuations continuations,
      ReadTemplate read,
      AddTemplate add,
      ChangeTemplate change,
      RetireTemplate retire,
      TryTemplate trial,
      ChooseSignature choose) {
    this.console = console;
    this.list = list;
    this.continuations = continuations;
    this.read = read;
    this.add = add;
    this.change = change;
    this.retire = retire;
    this.trial = trial;
    this.choose = choose;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> show(console.desk(ctx, "settings"), Optional.empty()));
    routes.get(AT + "/new", this::begin);
    routes.post(AT, this::add);
    routes.post(AT + "/try", ctx -> tried(ctx, ""));
    routes.get(AT + "/{id}", this::one);
    routes.post(AT + "/{id}", this::change);
    routes.post(AT + "/{id}/try", ctx -> tried(ctx, id(ctx).toString()));
    routes.post(AT + "/{id}/retire", this::retire);
    routes.post("/w/{workspace}/settings/reply-signature", this::sign);
  }

  private void show(Desk desk, Optional<String> refused) {
    Optional<LanguageTag> language =
        Optional.ofNullable(desk.ctx().queryParam("language"))
            .filter(code -> code.matches("[a-z]{2,3}"))
            .map(LanguageTag::new);
    boolean retired = "1".equals(desk.ctx().queryParam("retired"));
    ListTemplates.Listed listed =
        desk.orTell(
            list.handle(desk.actor(), new ListTemplates.Command(Optional.empty(), retired)));
    TreeSet<String> languages = new TreeSet<>(DefaultTemplates.LANGUAGES);
    listed.templates().forEach(one -> languages.add(one.language().code()));
    String shown = language.map(LanguageTag::code).orElse(usual(desk));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("languages", List.copyOf(languages));
    values.put("language", shown);
    values.put("retired", retired);
    ReadContinuations.View went =
        desk.orTell(continuations.handle(desk.actor(), ReadContinuations.Command.USUAL));
    values.put(
        "templates",
        listed.templates().stream()
            .filter(one -> one.language().code().equals(shown))
            .sorted(CalmestFirst.of(went))
            .map(one -> new Listed(one, WentOn.of(desk.shell(), went, one.id())))
            .toList());
    values.put("signature", listed.signature());
    values.put("may", desk.shell().may(Permission.CHANGE_TEMPLATES));
    values.put("refused", refused);
    console.show(desk.ctx(), "template/list", values);
  }

  private static String usual(Desk desk) {
    return LanguageTag.of(desk.surroundings().workspace().language()).code();
  }

  private void begin(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    String language =
        Optional.ofNullable(ctx.queryParam("language"))
            .filter(code -> code.matches("[a-z]{2,3}"))
            .orElse(usual(desk));
    sheet(desk, TemplateSheet.empty(language), Optional.empty());
  }

  private void one(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    sheet(desk, TemplateSheet.of(found(desk)), Optional.empty());
  }

  private ReplyTemplate found(Desk desk) {
    return desk.orTell(read.handle(desk.actor(), new ReadTemplate.Command(id(desk.ctx()))));
  }

  private void sheet(Desk desk, TemplateSheet sheet, Optional<String> refused) {
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("t", sheet);
    values.put("situations", Situation.values());
    values.put("styles", Style.values());
    values.put("kinds", desk.surroundings().kinds().stream().filter(TemplatePages::takes).toList());
    values.put("variables", Variable.values());
    values.put("may", desk.shell().may(Permission.CHANGE_TEMPLATES));
    values.put("refused", refused);
    console.show(desk.ctx(), "template/sheet", values);
  }

  /** Whether replies can go there at all. */
  private static boolean takes(ChannelDescription kind) {
    return kind.publicLimit().isPresent() || kind.privateLimit().isPresent();
  }

  private void add(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    TemplateSheet sheet = TemplateSheet.typed(desk, "", 0);
    finish(
        desk, sheet, add.handle(desk.actor(), new AddTemplate.Command(sheet.written())), "saved");
  }

  private void change(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    TemplateId id = id(ctx);
    TemplateSheet sheet = TemplateSheet.typed(desk, id.toString(), version(desk));
    finish(
        desk,
        sheet,
        change.handle(
            desk.actor(),
            new ChangeTemplate.Command(id, ExpectedVersion.of(sheet.version()), sheet.written())),
        "saved");
  }

  private void retire(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    TemplateSheet sheet = TemplateSheet.of(found(desk));
    finish(
        desk,
        sheet,
        retire.handle(
            desk.actor(), new RetireTemplate.Command(id(ctx), ExpectedVersion.of(version(desk)))),
        "template-retired");
  }

  private void tried(Context ctx, String id) {
    Desk desk = console.desk(ctx, "settings");
    TemplateSheet sheet = TemplateSheet.typed(desk, id, version(desk));
    switch (trial.handle(desk.actor(), new TryTemplate.Command(sheet.written()))) {
      case Decision.Accepted<List<TryTemplate.Shown>>(List<TryTemplate.Shown> shown) ->
          sheet(desk, sheet.with(shown), Optional.empty());
      case Decision.Refused<List<TryTemplate.Shown>>(Refusal refusal) ->
          refused(desk, sheet, refusal);
    }
  }

  private void finish(
      Desk desk, TemplateSheet sheet, Decision<ReplyTemplate> decision, String said) {
    switch (decision) {
      case Decision.Accepted<ReplyTemplate>(ReplyTemplate template) ->
          desk.goOn(PATH + "?language=" + template.language().code() + "&said=" + said);
      case Decision.Refused<ReplyTemplate>(Refusal refusal) -> refused(desk, sheet, refusal);
    }
  }

  private void refused(Desk desk, TemplateSheet sheet, Refusal refusal) {
    desk.ctx().status(Problem.statusOf(refusal.kind()));
    sheet(desk, sheet, Optional.of(desk.why(refusal)));
  }

  private void sign(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    Signature signature =
        desk.field("signature")
            .flatMap(label -> Labelled.find(Signature.class, label))
            .orElseThrow(() -> new ProblemException(422, "request.malformed"));
    switch (choose.handle(desk.actor(), new ChooseSignature.Command(signature))) {
      case Decision.Accepted<Signature> _ -> desk.goOn(PATH + "?said=saved");
      case Decision.Refused<Signature>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        show(desk, Optional.of(desk.why(refusal)));
      }
    }
  }

  private static int version(Desk desk) {
    return desk.field("version")
        .filter(number -> number.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  private static TemplateId id(Context ctx) {
    String text = ctx.pathParam("id");
    if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new ProblemException(404, "template.not-found");
    }
    return new TemplateId(UUID.fromString(text));
  }
}
