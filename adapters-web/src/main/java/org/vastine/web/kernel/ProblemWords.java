package org.vastine.web.kernel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The API's words for problems, by code: a title that never changes, and a detail that says what to
 * do next. They are English, as the rest of the API; the console has its own in four languages.
 */
@Singleton
public final class ProblemWords {
  private static final String FILE = "problems.properties";
  private static final String TITLE = ".title";
  private static final String DETAIL = ".detail";

  private final Properties words = new Properties();

  /** Reads the words. */
  @Inject
  public ProblemWords() {
    try (Reader reader =
        new InputStreamReader(
            java.util.Objects.requireNonNull(
                ProblemWords.class.getResourceAsStream(FILE), FILE + " is missing"),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What went wrong, in a few words; the same for every problem of the code. */
  public String title(String code) {
    return Optional.ofNullable(words.getProperty(code + TITLE)).orElse(code);
  }

  /** What to do next, with the problem's own values filled in. */
  public String detail(Problem problem) {
    String detail = pattern(problem.code());
    for (var fact : problem.facts().entrySet()) {
      detail = detail.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return detail;
  }

  /** What to do next, with the names of values in braces. */
  public String pattern(String code) {
    return Optional.ofNullable(words.getProperty(code + DETAIL)).orElse("");
  }

  /** Every code that has words. */
  public SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>();
    for (String key : words.stringPropertyNames()) {
      if (key.endsWith(TITLE)) {
        codes.add(key.substring(0, key.length() - TITLE.length()));
      }
    }
    return codes;
  }
}
