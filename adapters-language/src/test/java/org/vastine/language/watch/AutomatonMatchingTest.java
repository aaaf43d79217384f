package org.vastine.language.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.vastine.application.watch.WatchMatching.Watch;
import org.vastine.application.watch.WatchMatching.Watched;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.watch.WatchHit;
import org.vastine.domain.watch.WatchQuery;
import org.vastine.domain.watch.WatchQueryText;
import org.vastine.domain.watch.WatchTermId;

class AutomatonMatchingTest {

  private static final LanguageTag FI = new LanguageTag("fi");
  private static final LanguageTag EN = new LanguageTag("en");
  private static final int LONG = 1_000_000;
  private static final String[] PIECES = {
    "kesko",
    "Kesko",
    "n",
    "lla",
    "#",
    "@",
    ".",
    "fi",
    "/",
    "?",
    "&",
    "=",
    "-",
    "_",
    " ",
    "ß",
    "İ",
    "ı",
    "ä",
    "\u0308",
    "ooo",
    "'",
    "’",
    ":",
    "https://",
    "www.",
    "😀",
    "\uD83D",
    "\uDE00",
    "\n"
  };

  @Test
  void R2_hits_tell_the_whole_words_as_they_stand_in_the_text() {
    String text =
        "😀 Meidän KESKOLLAKIN: keskoooo, #KeskoPlussa ja https://www.kesko.fi/x?utm_source=y!";
    List<WatchHit> hits = watch("kesko", "#KeskoPlussa", "kesko.fi").hits(text, FI);

    assertThat(words(hits.get(0), text)).contains("KESKOLLAKIN", "keskoooo", "Kesko");
    assertThat(words(hits.get(1), text)).containsExactly("KeskoPlussa");
    assertThat(words(hits.get(2), text)).containsExactly("kesko.fi");
  }

  @Test
  void hits_stand_in_the_order_of_the_queries_and_only_once_each() {
    Watch watch = watch("brick", "acme OR brick", "crane", "acme");

    assertThat(watch.hits("acme acme brick", EN))
        .extracting(WatchHit::term)
        .containsExactly(term(0), term(1), term(3));
    assertThat(watch.hits("", EN)).isEmpty();
    assertThat(watch.hits("nothing of it", EN)).isEmpty();
  }

  @Test
  void exact_words_hit_only_as_they_are_written() {
    Watch watch = watch("=acme");

    assertThat(watch.hits("ACME!", EN)).hasSize(1);
    assertThat(watch.hits("acmes", EN)).isEmpty();
    assertThat(watch.hits("acne", EN)).isEmpty();
  }

  @Test
  void any_text_is_read_whatever_its_length_and_characters() {
    Watch watch = watch("kesko", "asiakaspalvelu NEAR/50 kesko", "kesko.fi/kampanja", "=#fail");
    for (String piece :
        List.of(
            "a",
            "ab",
            "kesko",
            "kesko ",
            "keskokesko",
            "kesko.",
            "#Kesko",
            "#aA",
            "kesko.fi/",
            "http://",
            "asiakaspalvelu kesko ",
            "?&=",
            "\uD83D",
            "\u0301",
            "'",
            "k'e",
            "😀",
            "\0")) {
      String text = piece.repeat(LONG / piece.length());
      assertThat(watch.hits(text, FI)).as(piece).hasSizeLessThan(5);
      assertThat(watch.hits(text, LanguageTag.UNDETERMINED)).as(piece).hasSizeLessThan(5);
    }
  }

  @Test
  void spans_lie_inside_of_any_text() {
    long seed = RandomGenerator.getDefault().nextLong();
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Watch watch = watch("kesko", "\"kesko kesko\"", "kesko.fi", "#KeskoKesko", "kesko NEAR/2 fi");
    for (int round = 0; round < 20_000; round++) {
      String whole = text(random);
      assertThat(watch.hits(whole, FI))
          .as("seed %d, <%s>", seed, whole)
          .allSatisfy(hit ->
              assertThat(hit.spans())
                  .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(whole.length())));
    }
  }

  @Test
  void what_was_read_before_changes_nothing() {
    long seed = RandomGenerator.getDefault().nextLong();
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    String[] queries = {
      "kesko", "\"kesko kesko\"", "=ooo", "kesko.fi", "#KeskoKesko", "=#kesko", "fi NEAR/2 lla"
    };
    List<LanguageTag> languages = List.of(FI, EN, new LanguageTag("sv"), LanguageTag.UNDETERMINED);
    Watch used = watch(queries);
    int hits = 0;
    for (int round = 0; round < 400; round++) {
      String text = text(random) + " " + text(random);
      LanguageTag language = languages.get(random.nextInt(languages.size()));
      List<WatchHit> found = used.hits(text, language);
      hits += found.size();
      assertThat(found)
          .as("seed %d, <%s> in %s", seed, text, language)
          .isEqualTo(watch(queries).hits(text, language))
          .isEqualTo(used.hits(text, language));
    }
    assertThat(hits).as("seed %d", seed).isPositive();
  }

  private static String text(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int piece = random.nextInt(14); piece > 0; piece--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static List<String> words(WatchHit hit, String text) {
    return hit.spans().stream().map((TextSpan span) -> span.of(text)).toList();
  }

  private static Watch watch(String... queries) {
    List<Watched> watched = new ArrayList<>();
    for (String query : queries) {
      if (WatchQueryText.read(query) instanceof Decision.Accepted<WatchQuery>(WatchQuery read)) {
        watched.add(new Watched(term(watched.size()), read));
      }
    }
    assertThat(watched).hasSize(queries.length);
    return new AutomatonMatching().watch(watched);
  }

  private static WatchTermId term(int number) {
    return new WatchTermId(new UUID(1, number));
  }
}
