package org.vastine.web.gallery;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.triage.Style;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.workbench.StyleChip;

/**
 * An example as the pages show it.
 *
 * @param origin where it is from, in words
 * @param own whether the workspace added it
 */
public record ExampleLine(
    String id, StyleChip style, String language, String text, String origin, boolean own) {

  /**
   * The examples of a style.
   *
   * @param style the style
   * @param about what feedback of the style is, in words
   * @param abusive whether its words are held back until asked for (R32)
   * @param lines the examples
   */
  public record Room(StyleChip style, String about, boolean abusive, List<ExampleLine> lines) {
    /** Copies the list. */
    public Room {
      lines = List.copyOf(lines);
    }

    static Room of(Desk desk, Style style, List<StyleExample> examples) {
      Shell s = desk.shell();
      return new Room(
          StyleChip.of(s, style),
          s.t("gallery.about." + style.label()),
          style.isAbusive(),
          examples.stream()
              .filter(one -> one.style() == style)
              .map(one -> ExampleLine.of(desk, one))
              .toList());
    }
  }

  static ExampleLine of(Desk desk, StyleExample example) {
    Shell s = desk.shell();
    String origin = s.t("example-origin." + example.origin().label());
    Optional<String> added =
        example
            .addition()
            .map(how ->
                s.t(
                    "gallery.added",
                    "origin",
                    origin,
                    "member",
                    desk.name(how.by()),
                    "time",
                    s.at(how.at())));
    return new ExampleLine(
        example.id().toString(),
        StyleChip.of(s, example.style()),
        example.language().code(),
        example.text(),
        added.orElse(origin),
        example.addition().isPresent());
  }
}
