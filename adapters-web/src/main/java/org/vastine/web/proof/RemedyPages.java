package org.vastine.web.proof;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.application.proof.ReadRemedyEffects;
import org.vastine.domain.proof.RemedyEffects;
import org.vastine.domain.proof.Spread;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.server.Routes;

/** How complaints ended by what was given: a table, with the cases behind each row (R24). */
public final class RemedyPages implements Routes {

  private static final int SHOWN_CASES = 20;

  private final Console console;
  private final ReadRemedyEffects read;

  /** Takes the use case that it asks. */
  @Inject
  public RemedyPages(Console console, ReadRemedyEffects read) {
    this.console = console;
    this.read = read;
  }

  /**
   * One row, in words.
   *
   * @param id tells it from others on the page
   * @param cases ids of cases behind it, the newest first
   */
  public record Line(
      String id, String subject, String given, String content, String unhappy, List<String> cases) {
    static Line of(Shell s, RemedyEffects.Row row) {
      String of = s.t("number", "n", row.count());
      String content = s.t("effects.of", "n", s.t("number", "n", row.content()), "of", of);
      return new Line(
          "effect-"
              + row.subject().map(subject -> subject.label()).orElse("all")
              + "-"
              + row.kind().map(kind -> kind.label()).orElse("nothing"),
          row.subject()
              .map(subject -> s.t("subject." + subject.label()))
              .orElseGet(() -> s.t("effects.all")),
          row.kind()
              .map(kind -> s.t("grant-kind." + kind.label()))
              .orElseGet(() -> s.t("effects.nothing")),
          row.contentPercent()
              .map(share -> content + " (" + s.t("percent", "n", share) + ")")
              .orElseGet(
                  () -> content + "; " + s.t("way.too-few", "n", s.t("number", "n", Spread.LEAST))),
          s.t("effects.of", "n", s.t("number", "n", row.unhappy()), "of", of),
          row.cases().stream().limit(SHOWN_CASES).map(Object::toString).toList());
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}/goodwill/effects", this::show);
  }

  private void show(Context ctx) {
    Desk desk = console.desk(ctx, "goodwill");
    ReadRemedyEffects.View view =
        desk.orTell(
            read.handle(
                desk.actor(),
                new ReadRemedyEffects.Command(
                    new RecordedCases.Period(Optional.empty(), Optional.empty()))));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put(
        "lines", view.effects().rows().stream().map(row -> Line.of(desk.shell(), row)).toList());
    values.put("looked", view.looked());
    values.put("whole", view.whole());
    console.show(ctx, "proof/remedies", values);
  }
}
