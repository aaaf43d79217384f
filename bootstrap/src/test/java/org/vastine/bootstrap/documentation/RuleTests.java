package org.vastine.bootstrap.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tests whose names begin with rules: methods as {@code R12_nobody_sends}, or display names as
 * {@code "R12 nobody sends"}. They are read in the sources, so that nothing that an earlier build
 * left behind counts.
 */
final class RuleTests {

  static final List<String> MODULES =
      List.of(
          "domain",
          "application",
          "adapters-language",
          "adapters-channels",
          "adapters-persistence",
          "adapters-web",
          "bootstrap");

  private static final Path ROOT = Path.of("..");

  /** What is quoted there is no code of this source. */
  private static final Pattern TEXT_BLOCK = Pattern.compile("(?s)\"\"\".*?\"\"\"");

  private static final Pattern METHOD =
      Pattern.compile(
          "((?:@\\w++(?:\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*+\"|\\([^()]*+\\))*+\\))?+\\s++)++)"
              + "(?:(?:public|protected|private|final|static)\\s++)*+void\\s++(\\w++)\\s*+\\(");

  private static final Pattern IS_TEST =
      Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest)\\b");

  private static final Pattern DISPLAY_NAME =
      Pattern.compile("@DisplayName\\(((?:\\s*+\\+?\\s*+\"(?:[^\"\\\\]|\\\\.)*+\")++)\\s*+\\)");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private static final Pattern RULES = Pattern.compile("((?:R\\d++ )++)(.++)");
  private static final Pattern NUMBER = Pattern.compile("\\d++");

  private RuleTests() {}

  /** All there are, in the order of the page. */
  static List<RuleTest> all() throws IOException {
    List<RuleTest> all = new ArrayList<>();
    for (String module : MODULES) {
      for (Path source : sources(ROOT.resolve(module).resolve("src/test/java"))) {
        all.addAll(in(module, ROOT.relativize(source), Files.readString(source)));
      }
    }
    return all.stream().sorted(RuleTest.IN_ORDER).toList();
  }

  /** Those of one source. */
  static List<RuleTest> in(String module, Path source, String code) {
    List<RuleTest> found = new ArrayList<>();
    Matcher method = METHOD.matcher(TEXT_BLOCK.matcher(code).replaceAll("\"\""));
    while (method.find()) {
      if (IS_TEST.matcher(method.group(1)).find()) {
        Matcher name = RULES.matcher(name(method));
        if (name.matches()) {
          NUMBER
              .matcher(name.group(1))
              .results()
              .mapToInt((MatchResult number) -> Integer.parseInt(number.group()))
              .forEach(rule -> found.add(new RuleTest(rule, module, source, name.group(2))));
        }
      }
    }
    return found;
  }

  private static String name(Matcher method) {
    Matcher display = DISPLAY_NAME.matcher(method.group(1));
    if (display.find()) {
      return LITERAL
          .matcher(display.group(1))
          .results()
          .map((MatchResult literal) -> literal.group(1))
          .collect(Collectors.joining());
    }
    return method.group(2).replace('_', ' ');
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
