package org.vastine.bootstrap.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each rule of docs/rules.md stands above the tests that show it. The words are written by hand,
 * the tests below them are drawn from the sources.
 */
final class RulesPageTest {

  private static final Path PAGE = Path.of("../docs/rules.md");
  private static final int LAST_RULE = 43;
  private static final Pattern HEADING = Pattern.compile("### R(\\d+)\\. .+");
  private static final String DRAWN = "- ";

  private static final String REDRAW =
      "mvn -q -pl bootstrap -am test -Dgates=off -Dtest=RulesPageTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dvastine.redraw=true";

  /** Rules without a test, and why; one whose rule has a test by now does not stay here. */
  private static final SortedMap<Integer, String> NOT_YET = new TreeMap<>();

  static {
    IntStream.of(35, 36, 37, 38, 39).forEach(rule -> NOT_YET.put(rule, "not built"));
  }

  private static Map<Integer, List<RuleTest>> byRule;

  @BeforeAll
  static void read() throws IOException {
    byRule =
        RuleTests.all().stream()
            .collect(Collectors.groupingBy(RuleTest::rule, TreeMap::new, Collectors.toList()));
  }

  @Test
  void the_page_shows_the_tests_as_they_are() throws IOException {
    String page = Files.readString(PAGE);
    String redrawn = redrawn(page, byRule);

    if (Boolean.getBoolean("vastine.redraw")) {
      Files.writeString(PAGE, redrawn);
    } else {
      assertThat(page).as("docs/rules.md is out of date; redraw it: %s", REDRAW).isEqualTo(redrawn);
    }
  }

  @Test
  void each_rule_has_its_place_once_and_in_order() throws IOException {
    List<Integer> places =
        Pattern.compile("(?m)^" + HEADING.pattern() + "$")
            .matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult heading) -> Integer.parseInt(heading.group(1)))
            .toList();

    assertThat(places).isEqualTo(IntStream.rangeClosed(1, LAST_RULE).boxed().toList());
  }

  @Test
  void each_rule_has_a_test_or_is_named_as_not_built() {
    assertThat(
            IntStream.rangeClosed(1, LAST_RULE).boxed().filter(rule -> !NOT_YET.containsKey(rule)))
        .as("rules without a test")
        .allMatch(byRule.keySet()::contains);
  }

  @Test
  void no_rule_with_a_test_is_named_as_not_built() {
    assertThat(byRule.keySet())
        .as("rules that have a test now; take them out of NOT_YET")
        .doesNotContainAnyElementsOf(NOT_YET.keySet());
  }

  @Test
  void no_test_names_a_rule_that_there_is_not() {
    assertThat(byRule.keySet()).allMatch(rule -> rule >= 1 && rule <= LAST_RULE);
  }

  @Test
  void newcomers_are_told_how_to_redraw() throws IOException {
    assertThat(Files.readString(Path.of("../CONTRIBUTING.md"))).contains(REDRAW);
  }

  /** What is written stays, what was drawn makes way. */
  private static String redrawn(String page, Map<Integer, List<RuleTest>> tests) {
    StringBuilder text = new StringBuilder();
    int rule = 0;
    for (String line : page.lines().toList()) {
      var heading = HEADING.matcher(line);
      if (line.startsWith("#")) {
        text.append(drawn(rule, tests));
        rule = heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
      }
      if (rule == 0 || !line.startsWith(DRAWN)) {
        text.append(line).append('\n');
      }
    }
    return text.append(drawn(rule, tests)).toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }

  private static String drawn(int rule, Map<Integer, List<RuleTest>> tests) {
    if (rule == 0) {
      return "";
    }
    if (!tests.containsKey(rule)) {
      return DRAWN + "No test: " + NOT_YET.getOrDefault(rule, "missing") + ".\n\n";
    }
    Map<Path, List<RuleTest>> bySource =
        tests.get(rule).stream()
            .collect(
                Collectors.groupingBy(RuleTest::source, LinkedHashMap::new, Collectors.toList()));
    return bySource.values().stream().map(RulesPageTest::line).collect(Collectors.joining()) + "\n";
  }

  private static String line(List<RuleTest> ofOneClass) {
    RuleTest first = ofOneClass.getFirst();
    return ofOneClass.stream()
        .map(RuleTest::sentence)
        .collect(
            Collectors.joining(
                "; ", DRAWN + "[`" + first.type() + "`](../" + first.source() + "): ", ".\n"));
  }
}
