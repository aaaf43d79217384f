package org.vastine.bootstrap.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What docs/operations.md says that bad input is answered with names the tests that show it: each
 * class is there, and has a test of each name that is given behind it.
 */
final class BadInputPageTest {

  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/operations.md");
  private static final String HEADING = "## What bad input is answered with";
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*+)(?:\\.(\\w++))?+`");
  private static final int CELLS = 3;

  @Test
  void each_test_that_the_page_names_is_there() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String row : rows(Files.readString(PAGE))) {
      Matcher named = NAMED.matcher(lastCell(row));
      while (named.find()) {
        if (!isThere(named.group(1), named.group(2))) {
          missing.add(named.group());
        }
      }
    }

    assertThat(missing).as("tests that docs/operations.md names and nobody wrote").isEmpty();
  }

  @Test
  void each_input_has_an_answer_and_a_test() throws IOException {
    assertThat(rows(Files.readString(PAGE)))
        .hasSizeGreaterThan(20)
        .allSatisfy(row -> {
          assertThat(cells(row)).hasSize(CELLS);
          assertThat(lastCell(row)).containsPattern(NAMED);
        });
  }

  @Test
  void a_class_or_a_method_that_nobody_wrote_is_noticed() throws IOException {
    assertThat(isThere("BadInputPageTest", null)).isTrue();
    assertThat(isThere("BadInputPageTest", "each_input_has_an_answer_and_a_test")).isTrue();
    assertThat(isThere("BadInputPageTest", "rows")).isFalse();
    assertThat(isThere("NobodyWroteThisTest", null)).isFalse();
  }

  /** The rows below the heading, without the head of the table. */
  private static List<String> rows(String page) {
    assertThat(page).contains(HEADING);
    return page.substring(page.indexOf(HEADING) + HEADING.length())
        .lines()
        .takeWhile(line -> !line.startsWith("#"))
        .filter(line -> line.startsWith("| "))
        .skip(2)
        .toList();
  }

  private static List<String> cells(String row) {
    return Stream.of(row.split("\\|", -1))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static String lastCell(String row) {
    return cells(row).getLast();
  }

  /** Whether a test class has this name and, where one is given, a test of this name. */
  private static boolean isThere(String type, String test) throws IOException {
    for (String module : RuleTests.MODULES) {
      for (Path source : sources(module, type)) {
        if (test == null || hasTest(Files.readString(source), test)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Path> sources(String module, String type) throws IOException {
    try (Stream<Path> all = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
      return all.filter(file -> file.getFileName().toString().equals(type + ".java")).toList();
    }
  }

  /** A method below a line that says that it is a test. */
  private static boolean hasTest(String code, String test) {
    return Pattern.compile(
            "(?s)@(?:Test|ParameterizedTest)\\b(?:(?!\\bvoid\\b).)*+\\bvoid (\\w++)\\(")
        .matcher(code)
        .results()
        .map((MatchResult found) -> found.group(1))
        .anyMatch(test::equals);
  }
}
