package org.vastine.language.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.watch.WatchQuery;
import org.vastine.domain.watch.WatchQueryText;

/** A query is looked at where it can hold, and by its longest words. */
class AnchorsTest {

  @ParameterizedTest
  @CsvSource({
    "acme, acme",
    "acme AND dynamite, dynamite",
    "acme OR dynamite, acme|dynamite",
    "acme NOT dynamite, acme",
    "acme NEAR/3 box, acme",
    "box AND (acme OR dynamite), acme|dynamite",
    "parcel AND (acme OR box), parcel",
    "(acme AND box) OR (tax AND dynamite), acme|dynamite"
  })
  void R2_of_what_must_stand_together_the_longest_is_looked_for(String query, String anchors) {
    assertThat(Anchors.of(read(query)))
        .extracting(phrase -> String.join(" ", phrase.words()))
        .isEqualTo(List.of(anchors.split("\\|", -1)));
  }

  private static WatchQuery read(String query) {
    return switch (WatchQueryText.read(query)) {
      case Decision.Accepted<WatchQuery>(WatchQuery read) -> read;
      case Decision.Refused<WatchQuery> refused -> throw new AssertionError(refused.toString());
    };
  }
}
