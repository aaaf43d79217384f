package org.vastine.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

  private static final Pattern REFUSED =
      Pattern.compile(
          "(?:Kind\\.[A-Z_]+,\\s*|Problem\\.of\\(\\d+, |ProblemException\\(\\d+, )"
              + "\"([a-z][a-z0-9-]*\\.[a-z0-9.-]+)\"");

  private final ProblemWords words = new ProblemWords();

  @Test
  void every_refusal_in_the_code_has_a_title_and_says_what_to_do() throws IOException {
    Set<String> refused = new TreeSet<>();
    for (String module : List.of("domain", "application", "adapters-web")) {
      refused.addAll(codesIn(Path.of("..", module, "src", "main", "java")));
    }

    assertThat(refused).hasSizeGreaterThan(60);
    assertThat(words.codes()).containsAll(refused);
    assertThat(words.codes()).allSatisfy(code -> assertThat(words.pattern(code)).endsWith("."));
  }

  @Test
  void fills_in_the_facts() {
    Problem problem =
        new Problem(
            412,
            "kernel.stale-version",
            Map.of("expected", "3", "stored", "5"),
            List.of(),
            java.util.Optional.empty());

    assertThat(words.detail(problem)).contains("version 3").contains("is 5");
  }

  private static Set<String> codesIn(Path sources) throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = REFUSED.matcher(Files.readString(file));
        while (matcher.find()) {
          codes.add(matcher.group(1));
        }
      }
    }
    return codes;
  }
}
