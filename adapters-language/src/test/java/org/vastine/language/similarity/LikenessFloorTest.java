package org.vastine.language.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.vastine.application.similarity.Signature;
import org.vastine.domain.kernel.NormalisedText;

/**
 * How well near duplicates are told from other texts, on texts written by hand in four languages:
 * each pair of a language and kind is labelled by what its texts were written to be.
 */
class LikenessFloorTest {

  /** The policy's default share of common runs, in percent. */
  private static final int NEARLY_THE_SAME = 45;

  private static final MinHashSignatures SIGNATURES = new MinHashSignatures();

  private enum Label {
    NEAR,
    OTHER_WORDS,
    OTHER_MATTER
  }

  private record Text(
      String language, String kind, String matter, String wording, NormalisedText words) {

    Signature signature() {
      return SIGNATURES.of(words).orElseThrow();
    }
  }

  private record Pair(Text one, Text other) {

    Label label() {
      if (!one.matter().equals(other.matter())) {
        return Label.OTHER_MATTER;
      }
      return one.wording().equals(other.wording()) ? Label.NEAR : Label.OTHER_WORDS;
    }

    boolean isFound() {
      return one.signature().meets(other.signature());
    }

    boolean isAlike() {
      return one.words().percentAlike(other.words()) >= NEARLY_THE_SAME;
    }
  }

  private final List<Pair> pairs = pairs();

  @Test
  void near_duplicates_are_found_and_told_from_other_texts_in_each_language() {
    for (String language : List.of("fi", "sv", "tr", "en")) {
      Predicate<Pair> here = pair -> pair.one().language().equals(language);
      long near = count(here.and(labelled(Label.NEAR)));
      long found = count(here.and(labelled(Label.NEAR)).and(Pair::isFound).and(Pair::isAlike));
      long wrong =
          count(here.and(labelled(Label.NEAR).negate()).and(Pair::isFound).and(Pair::isAlike));
      tell(language + ": " + found + " of " + near + " near duplicates, " + wrong + " others");

      assertThat(found * 100 / near)
          .as("recall in %s, percent", language)
          .isGreaterThanOrEqualTo(90);
      assertThat(wrong).as("wrong in %s", language).isZero();
    }
  }

  @Test
  void what_has_little_in_common_is_seldom_read_at_all() {
    long others = count(labelled(Label.OTHER_MATTER));
    long read = count(labelled(Label.OTHER_MATTER).and(Pair::isFound));
    tell(read + " of " + others + " about other matters have a key in common");

    assertThat(read * 100).isLessThanOrEqualTo(others);
  }

  /** The limit of the method, held so that nobody claims more: it knows words, not meaning. */
  @Test
  void the_same_complaint_in_other_words_is_not_found() {
    long same = count(labelled(Label.OTHER_WORDS));
    long found = count(labelled(Label.OTHER_WORDS).and(Pair::isFound).and(Pair::isAlike));
    tell(found + " of " + same + " in other words found");

    assertThat(same).isGreaterThan(50);
    assertThat(found).isZero();
  }

  private static Predicate<Pair> labelled(Label label) {
    return pair -> pair.label() == label;
  }

  private long count(Predicate<Pair> which) {
    return pairs.stream().filter(which).count();
  }

  private static void tell(String figures) {
    System.out.println("LikenessFloorTest: " + figures);
  }

  private static List<Pair> pairs() {
    List<Text> texts = texts();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (Text other : texts.subList(i + 1, texts.size())) {
        Text one = texts.get(i);
        if (one.language().equals(other.language()) && one.kind().equals(other.kind())) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    return pairs;
  }

  private static List<Text> texts() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LikenessFloorTest.class.getResourceAsStream("likeness.tsv"), "no texts"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(part -> new Text(part[0], part[1], part[3], part[4], NormalisedText.of(part[5])))
          .toList();
    } catch (IOException e) {
      throw new AssertionError("the texts could not be read", e);
    }
  }
}
