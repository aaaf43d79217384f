package org.vastine.language.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.watch.WatchMatching.Watch;
import org.vastine.application.watch.WatchMatching.Watched;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.watch.WatchQuery;
import org.vastine.domain.watch.WatchQueryText;
import org.vastine.domain.watch.WatchTermId;

/** What is remembered of texts that were read changes nothing of what is hit in others. */
class KnownStretchesTest {

  private static final int ROUNDS = 3;

  private record Text(LanguageTag language, String words) {}

  @Test
  void R2_terms_that_have_read_other_texts_hit_the_same_as_new_ones() throws IOException {
    List<Watched> terms = new ArrayList<>();
    List<Text> texts = new ArrayList<>();
    for (String line : lines()) {
      String[] parts = line.split("\t", -1);
      terms.add(new Watched(new WatchTermId(new UUID(1, terms.size())), query(parts[3])));
      texts.add(new Text(new LanguageTag(parts[1]), parts[4]));
      texts.add(new Text(LanguageTag.UNDETERMINED, parts[4] + " " + parts[4]));
    }
    long seed = new Random().nextLong();
    System.out.println("known stretches: seed " + seed);
    Random random = new Random(seed);
    Watch reading = new AutomatonMatching().watch(terms);

    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(texts, random);
      Watch fresh = new AutomatonMatching().watch(terms);
      for (Text text : texts) {
        assertThat(reading.hits(text.words(), text.language()))
            .as("seed " + seed + ": " + text)
            .isEqualTo(fresh.hits(text.words(), text.language()));
        if (random.nextInt(10) == 0) {
          fresh = new AutomatonMatching().watch(terms);
        }
      }
    }
  }

  private static WatchQuery query(String text) {
    if (WatchQueryText.read(text) instanceof Decision.Accepted<WatchQuery>(WatchQuery query)) {
      return query;
    }
    throw new AssertionError("unreadable: " + text);
  }

  private static List<String> lines() throws IOException {
    try (InputStream list =
        Objects.requireNonNull(
            KnownStretchesTest.class.getResourceAsStream("labelled-other.tsv"))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("//"))
          .toList();
    }
  }
}
