package org.vastine.language.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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

/** Watch terms on the list of a writer who knew neither the matching nor its data (R2). */
class OtherListTest {

  /** Of all that is hit, how much is right, and of all that is right, how much is hit. */
  private static final double LEAST_PRECISION = 0.97;

  private static final double LEAST_RECALL = 0.97;
  private static final int CASES = 311;

  /** Below this no kind may fall, however few its cases are. */
  private static final double LEAST_RECALL_OF_A_KIND = 0.93;

  private record Case(String kind, String language, boolean hit, String query, String text) {}

  private static final class Score {
    private int right;
    private int tooMany;
    private int missed;

    void add(boolean wanted, boolean hit) {
      right += wanted && hit ? 1 : 0;
      tooMany += !wanted && hit ? 1 : 0;
      missed += wanted && !hit ? 1 : 0;
    }

    double precision() {
      return share(tooMany);
    }

    double recall() {
      return share(missed);
    }

    private double share(int wrong) {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }
  }

  @Test
  void R2_watch_terms_hit_what_a_stranger_says_they_should() throws IOException {
    Map<String, Score> kinds = new TreeMap<>();
    Score all = new Score();
    List<Case> cases = cases();
    for (Case one : cases) {
      boolean hit = hits(one);
      kinds.computeIfAbsent(one.kind(), _ -> new Score()).add(one.hit(), hit);
      all.add(one.hit(), hit);
      if (hit != one.hit()) {
        System.out.println((hit ? "too many: " : "missed: ") + one);
      }
    }
    kinds.forEach((kind, score) ->
        System.out.printf(
            Locale.ROOT,
            "watch terms, %s: precision %.3f, recall %.3f%n",
            kind,
            score.precision(),
            score.recall()));

    assertThat(cases).hasSize(CASES);
    assertThat(all.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(all.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
    assertThat(kinds).hasSize(11);
    assertThat(kinds.values())
        .allSatisfy(
            score -> assertThat(score.recall()).isGreaterThanOrEqualTo(LEAST_RECALL_OF_A_KIND));
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
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    OtherListTest.class.getResourceAsStream("labelled-other.tsv")),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("//")).map(OtherListTest::read).toList();
    }
  }

  private static Case read(String line) {
    String[] parts = line.split("\t", -1);
    return new Case(parts[0], parts[1], parts[2].equals("hit"), parts[3], parts[4]);
  }
}
