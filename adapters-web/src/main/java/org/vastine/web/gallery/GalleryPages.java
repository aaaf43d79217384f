package org.vastine.web.gallery;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vastine.application.feedbackcase.LookAtAbuse;
import org.vastine.application.gallery.KeepExamples;
import org.vastine.application.gallery.ListExamples;
import org.vastine.application.gallery.PrepareExample;
import org.vastine.application.gallery.ReadGallery;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.gallery.ExampleId;
import org.vastine.domain.gallery.GalleryReading;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Style;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;
import org.vastine.web.workbench.StyleChip;

/** The gallery of styles, what the model makes of it, and the page that makes a case one (R6). */
public final class GalleryPages implements Routes {

  /** The languages that examples come in. */
  static final List<String> LANGUAGES = List.of("en", "fi", "sv", "tr");

  private static final String AT = "/w/{workspace}/gallery";
  private static final String OF_CASE = "/w/{workspace}/cases/{id}/style-example";

  private final Console console;
  private final ListExamples list;
  private final ReadGallery read;
  private final PrepareExample prepare;
  private final KeepExamples keep;
  private final LookAtAbuse lookAtAbuse;

  /** Takes the use cases that it asks. */
  @Inject
  public GalleryPages(
      Console console,
      ListExamples list,
      ReadGallery read,
      PrepareExample prepare,
      KeepExamples keep,
      LookAtAbuse lookAtAbuse) {
    this.console = console;
    this.list = list;
    this.read = read;
    this.prepare = prepare;
    this.keep = keep;
    this.lookAtAbuse = lookAtAbuse;
  }

  /** An example that the model takes for another style. */
  public record Otherwise(ExampleLine line, StyleChip as, String sure) {}

  /** How many examples of a style there are, and how many are read as that. */
  public record Count(StyleChip style, String same, String count) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> show(desk(ctx), Optional.empty()));
    routes.post(AT, this::write);
    routes.post(AT + "/remove", this::remove);
    routes.get(AT + "/reading", this::reading);
    routes.get(OF_CASE, ctx -> form(console.desk(ctx, "inbox"), Optional.empty()));
    routes.post(OF_CASE, this::fromCase);
  }

  private Desk desk(Context ctx) {
    return console.desk(ctx, "today");
  }

  /** The language that is asked for; the reader's own where nothing is, and English at last. */
  static String language(Desk desk) {
    String asked = Optional.ofNullable(desk.ctx().queryParam("language")).orElse("");
    String own = desk.shell().words().locale().getLanguage();
    return LANGUAGES.contains(asked) ? asked : LANGUAGES.contains(own) ? own : "en";
  }

  private void show(Desk desk, Optional<String> refused) {
    String language = language(desk);
    List<StyleExample> examples =
        desk.orTell(
            list.handle(
                desk.actor(),
                new ListExamples.Command(
                    Optional.empty(), Optional.of(new LanguageTag(language)))));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("language", language);
    values.put(
        "rooms",
        Arrays.stream(Style.values())
            .map(style -> ExampleLine.Room.of(desk, style, examples))
            .toList());
    values.put("style", desk.field("style").orElse(""));
    values.put("typed", desk.field("text").orElse(""));
    values.put("may", desk.shell().may(Permission.LEAD_CASES));
    values.put("refused", refused);
    console.show(desk.ctx(), "gallery/page", values);
  }

  private void reading(Context ctx) {
    Desk desk = desk(ctx);
    ReadGallery.Result result =
        desk.orTell(read.handle(desk.actor(), new ReadGallery.Command(Optional.empty())));
    GalleryReading reading = result.reading();
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("model", result.model());
    values.put("same", reading.same());
    values.put("count", reading.reads().size());
    values.put("rows", reading.rows().stream().map(row -> count(desk, row)).toList());
    values.put("otherwise", reading.otherwise().stream().map(one -> otherwise(desk, one)).toList());
    console.show(ctx, "gallery/reading", values);
  }

  private static Count count(Desk desk, GalleryReading.Row row) {
    return new Count(
        StyleChip.of(desk.shell(), row.style()),
        desk.shell().t("number", "n", row.same()),
        desk.shell().t("number", "n", row.count()));
  }

  private static Otherwise otherwise(Desk desk, GalleryReading.Read one) {
    return new Otherwise(
        ExampleLine.of(desk, one.example()),
        StyleChip.of(desk.shell(), one.as()),
        desk.shell().t("percent", "n", Math.round(one.confidence().value() * 100)));
  }

  private void form(Desk desk, Optional<String> refused) {
    CaseId id = caseId(desk.ctx());
    PrepareExample.Result result =
        desk.orTell(prepare.handle(desk.actor(), new PrepareExample.Command(id)));
    boolean asked = "1".equals(desk.ctx().queryParam("unveil")) || desk.field("text").isPresent();
    if (result.veiled() && asked) {
      desk.orTell(lookAtAbuse.handle(desk.actor(), new LookAtAbuse.Command(id)));
    }
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("caseId", id.toString());
    values.put("hidden", result.veiled() && !asked);
    values.put("plain", result.plain());
    values.put("there", result.there().isPresent());
    values.put("text", desk.field("text").orElse(result.plain().text()));
    values.put("style", desk.field("style").orElse(result.judgement().style().label()));
    values.put("language", desk.field("language").orElse(result.judgement().language().code()));
    values.put("refused", refused);
    console.show(desk.ctx(), "gallery/form", values);
  }

  private void write(Context ctx) {
    Desk desk = desk(ctx);
    finish(
        desk,
        typed(desk).then(typed -> keep.handle(desk.actor(), new KeepExamples.Command.Write(typed))),
        "gallery-added",
        () -> language(desk, desk.field("language").orElse("")),
        why -> show(desk, Optional.of(why)));
  }

  private void fromCase(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    finish(
        desk,
        typed(desk)
            .then(typed ->
                keep.handle(desk.actor(), new KeepExamples.Command.FromCase(caseId(ctx), typed))),
        "gallery-added",
        () -> language(desk, desk.field("language").orElse("")),
        why -> form(desk, Optional.of(why)));
  }

  private void remove(Context ctx) {
    Desk desk = desk(ctx);
    finish(
        desk,
        keep.handle(
            desk.actor(), new KeepExamples.Command.Remove(new ExampleId(desk.uuid("example")))),
        "gallery-removed",
        () -> language(desk),
        why -> show(desk, Optional.of(why)));
  }

  private static String language(Desk desk, String typed) {
    return LANGUAGES.contains(typed) ? typed : language(desk);
  }

  private static Decision<KeepExamples.Typed> typed(Desk desk) {
    String language = desk.field("language").orElse("");
    if (!language.matches("[a-z]{2,3}")) {
      return Decision.refused(Refusal.Kind.INVALID, "gallery.language");
    }
    return Decision.accepted(
        new KeepExamples.Typed(
            desk.choice("style", Style.class),
            new LanguageTag(language),
            desk.field("text").orElse(""),
            desk.field("confirmed").isPresent()));
  }

  private static void finish(
      Desk desk,
      Decision<StyleExample> done,
      String said,
      Supplier<String> language,
      Consumer<String> again) {
    switch (done) {
      case Decision.Accepted<StyleExample> _ ->
          desk.goOn("/gallery?language=" + language.get() + "&said=" + said);
      case Decision.Refused<StyleExample>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        again.accept(desk.why(refusal));
      }
    }
  }

  private static CaseId caseId(Context ctx) {
    return new CaseId(PathIds.uuid(ctx, "id"));
  }
}
