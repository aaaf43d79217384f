package org.vastine.language.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.watch.WatchMatching.Watched;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.watch.WatchQuery;
import org.vastine.domain.watch.WatchQueryText;
import org.vastine.domain.watch.WatchTermId;

/** Precision and recall of watch terms on the labelled list, language by language (R2). */
class LabelledListTest {

  private static final double LEAST_PRECISION = 0.93;
  private static final double LEAST_RECALL = 0.97;
  private static final int FEWEST = 300;

  private record Case(String language, String query, String text, boolean hit) {}

  private static final class Score {
    private int right;
    private int tooMany;
    private int missed;

    double precision() {
      return right == 0 ? 0 : (double) right / (right + tooMany);
    }

    double recall() {
      return right == 0 ? 0 : (double) right / (right + missed);
    }
  }

  @Test
  void R2_watch_terms_hit_what_they_should_and_nothing_else() throws IOException {
    List<Case> cases = cases();
    Map<String, Score> scores = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Case one : cases) {
      Score score = scores.computeIfAbsent(one.language(), _ -> new Score());
      boolean hit = hits(one);
      if (hit && one.hit()) {
        score.right++;
      } else if (hit) {
        score.tooMany++;
      } else if (one.hit()) {
        score.missed++;
      }
      if (hit != one.hit()) {
        wrong.add((hit ? "too many: " : "missed: ") + one);
      }
    }
    wrong.forEach(System.out::println);
    scores.forEach((language, score) ->
        System.out.printf(
            Locale.ROOT,
            "watch terms, %s: precision %.3f, recall %.3f%n",
            language,
            score.precision(),
            score.recall()));

    assertThat(cases).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(scores.keySet()).containsExactly("de", "en", "es", "fi", "sv", "tr");
    assertThat(scores.values())
        .allSatisfy(score -> {
          assertThat(score.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
          assertThat(score.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
        });
  }

  private static boolean hits(Case one) {
    if (!(WatchQueryText.read(one.query())
        instanceof Decision.Accepted<WatchQuery>(WatchQuery query))) {
      throw new AssertionError("unreadable: " + one);
    }
    return !new AutomatonMatching()
        .watch(List.of(new Watched(new WatchTermId(new UUID(1, 1)), query)))
        .hits(one.text(), new LanguageTag(one.language()))
        .isEmpty();
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LabelledListTest.class.getResourceAsStream("labelled.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("//")) {
          String[] parts = line.split("\t", -1);
          cases.add(new Case(parts[0], parts[2], parts[3], parts[1].equals("+")));
        }
      }
    }
    return cases;
  }
}
