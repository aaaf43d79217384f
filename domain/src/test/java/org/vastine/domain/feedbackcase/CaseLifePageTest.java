package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The life of a case in docs/domain.md is as random lives show it. */
final class CaseLifePageTest {

  private static final Path PAGE = Path.of("../docs/domain.md");
  private static final String BEGIN = "<!-- drawn from random lives: begin -->\n";
  private static final String END = "<!-- drawn from random lives: end -->\n";
  private static final String REDRAW =
      "mvn -q -pl domain -am test -Dgates=off -Dtest=CaseLifePageTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dvastine.redraw=true";

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final int LIVES = 1_000;
  private static final int STEPS = 60;

  @Test
  void the_page_shows_where_a_case_can_go() throws IOException {
    String page = Files.readString(PAGE);
    String redrawn =
        page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
            + "\n"
            + drawing()
            + "\n"
            + page.substring(page.indexOf(END));

    if (Boolean.getBoolean("vastine.redraw")) {
      Files.writeString(PAGE, redrawn);
    } else {
      assertThat(page)
          .as("docs/domain.md is out of date; redraw it: %s", REDRAW)
          .isEqualTo(redrawn);
    }
  }

  private static String drawing() {
    Map<String, Set<String>> arrows = new TreeMap<>();
    for (long seed = 1; seed <= LIVES; seed++) {
      RandomLife life = new RandomLife(seed);
      for (int step = 0; step < STEPS; step++) {
        life.step();
      }
      life.passages().stream()
          .filter(passage -> passage.from() != passage.to())
          .forEach(passage ->
              arrows
                  .computeIfAbsent(
                      passage.from().label() + " --> " + passage.to().label(), _ -> new TreeSet<>())
                  .add(words(passage.event())));
    }
    StringBuilder text =
        new StringBuilder("```mermaid\nstateDiagram-v2\n  [*] --> open : opened\n");
    arrows.forEach((arrow, events) ->
        text.append("  ")
            .append(arrow)
            .append(" : ")
            .append(String.join(", ", events))
            .append('\n'));
    return text.append("```\n").toString();
  }

  private static String words(Class<?> event) {
    return HUMP.matcher(event.getSimpleName()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
