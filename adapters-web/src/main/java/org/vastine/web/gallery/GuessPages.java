package org.vastine.web.gallery;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.gallery.ListExamples;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.triage.Style;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.server.Routes;
import org.vastine.web.workbench.StyleChip;

/**
 * Guess the style of an example, then see the answer. Nothing is stored and nothing is counted:
 * what somebody guesses stands in the address of their page alone (R32).
 */
public final class GuessPages implements Routes {

  private final Console console;
  private final ListExamples list;

  /** Takes the use case that it asks. */
  @Inject
  public GuessPages(Console console, ListExamples list) {
    this.console = console;
    this.list = list;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}/gallery/practice", this::show);
  }

  private void show(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    String language = GalleryPages.language(desk);
    boolean attacks = "1".equals(ctx.queryParam("attacks"));
    List<StyleExample> shuffled =
        desk
            .orTell(
                list.handle(
                    desk.actor(),
                    new ListExamples.Command(
                        Optional.empty(), Optional.of(new LanguageTag(language)))))
            .stream()
            .filter(one -> attacks || !one.style().isAbusive())
            .sorted(Comparator.comparingInt(one -> one.text().hashCode()))
            .toList();
    int number = number(ctx) % shuffled.size();
    StyleExample example = shuffled.get(number);
    Optional<Style> guess =
        Optional.ofNullable(ctx.queryParam("guess"))
            .flatMap(label -> Labelled.find(Style.class, label));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("language", language);
    values.put("attacks", attacks);
    values.put("number", number);
    values.put("next", (number + 1) % shuffled.size());
    values.put("count", shuffled.size());
    values.put("line", ExampleLine.of(desk, example));
    values.put("about", desk.shell().t("gallery.about." + example.style().label()));
    values.put("right", guess.equals(Optional.of(example.style())));
    values.put("guess", guess.map(style -> StyleChip.of(desk.shell(), style)));
    values.put(
        "styles",
        Arrays.stream(Style.values())
            .filter(style -> attacks || !style.isAbusive())
            .map(style -> StyleChip.of(desk.shell(), style))
            .toList());
    console.show(ctx, "gallery/practice", values);
  }

  private static int number(Context ctx) {
    return Optional.ofNullable(ctx.queryParam("n"))
        .filter(typed -> typed.matches("[0-9]{1,6}"))
        .map(Integer::parseInt)
        .orElse(0);
  }
}
