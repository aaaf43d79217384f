package org.vastine.domain.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.watch.WatchEvaluation.Place;

class WatchEvaluationTest {

  private static final String TEXT = "one two three four five six seven two";

  @Test
  void R2_all_any_and_without_hold_as_they_say() {
    assertThat(words("one AND six")).contains(List.of("one", "six"));
    assertThat(words("one AND nine")).isEmpty();
    assertThat(words("nine OR six")).contains(List.of("six"));
    assertThat(words("one OR six")).contains(List.of("one", "six"));
    assertThat(words("one NOT nine")).contains(List.of("one"));
    assertThat(words("one NOT six")).isEmpty();
    assertThat(words("(one NOT six) OR five")).contains(List.of("five"));
  }

  @Test
  void R2_near_counts_the_words_between_in_either_order() {
    assertThat(words("one NEAR/2 four")).contains(List.of("one", "four"));
    assertThat(words("four NEAR/2 one")).contains(List.of("one", "four"));
    assertThat(words("one NEAR/1 four")).isEmpty();
    assertThat(words("one NEAR/0 two")).contains(List.of("one", "two"));
    assertThat(words("seven NEAR/0 two")).contains(List.of("seven", "two"));
    assertThat(words("one NEAR/5 one")).isEmpty();
    assertThat(words("two NEAR/5 two")).contains(List.of("two", "two"));
    assertThat(words("two NEAR/4 two")).isEmpty();
  }

  @Test
  void words_of_a_part_that_does_not_hold_are_not_told() {
    assertThat(words("(one nine) OR six")).contains(List.of("six"));
  }

  private static Optional<List<String>> words(String query) {
    WatchQuery read =
        WatchQueryText.read(query) instanceof Decision.Accepted<WatchQuery>(WatchQuery accepted)
            ? accepted
            : new WatchQuery.Phrase(List.of("unreadable"), true);
    return WatchEvaluation.of(read, WatchEvaluationTest::places)
        .map(spans -> spans.stream().map(span -> span.of(TEXT)).toList());
  }

  private static List<Place> places(WatchQuery.Phrase phrase) {
    List<Place> places = new ArrayList<>();
    int at = 0;
    int number = 0;
    for (String word : TEXT.split(" ", -1)) {
      if (word.equals(phrase.words().getFirst())) {
        places.add(new Place(number, number, new TextSpan(at, at + word.length())));
      }
      at += word.length() + 1;
      number++;
    }
    return places;
  }

  @Test
  void R2_what_stands_too_far_before_is_not_near() {
    assertThat(words("seven NEAR/0 one")).isEmpty();
    assertThat(words("seven NEAR/4 one")).isEmpty();
    assertThat(words("seven NEAR/5 one")).contains(List.of("one", "seven"));
  }

  @Test
  void R2_all_parts_have_to_hold_and_all_their_words_are_told() {
    assertThat(words("(one OR nine) AND (six OR five)")).contains(List.of("one", "five", "six"));
    assertThat(words("(one OR nine) AND (eight OR ten)")).isEmpty();
  }

  @Test
  void twenty_places_are_told_and_no_more() {
    WatchQuery.Phrase ding = new WatchQuery.Phrase(List.of("ding"), false);
    List<Place> thirty = new ArrayList<>();
    for (int number = 0; number < 30; number++) {
      thirty.add(new Place(number, number, new TextSpan(5 * number, 5 * number + 4)));
    }

    assertThat(WatchEvaluation.of(ding, _ -> thirty).orElseThrow())
        .hasSize(20)
        .endsWith(thirty.get(19).span());
    assertThat(WatchEvaluation.of(new WatchQuery.Near(ding, ding, 3), _ -> thirty).orElseThrow())
        .hasSizeLessThanOrEqualTo(20);
  }
}
