package org.vastine.application.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

/** What every {@link WatchMatching} keeps to. */
public abstract class WatchMatchingContract {

  private static final LanguageTag EN = LanguageTag.of("en");

  /** The adapter under test. */
  protected abstract WatchMatching matching();

  @Test
  final void hits_come_in_the_order_of_the_queries_once_each() {
    Watch watch = watch("brick", "acme OR brick", "crane", "acme");

    assertThat(watch.hits("Acme, acme and BRICK", EN))
        .extracting(WatchHit::term)
        .containsExactly(term(0), term(1), term(3));
  }

  @Test
  final void a_hit_tells_where_its_words_stand() {
    String text = "The parcel from Acme never came";

    assertThat(watch("acme").hits(text, EN))
        .containsExactly(new WatchHit(term(0), List.of(new TextSpan(16, 20))));
  }

  @Test
  final void phrases_and_operators_hold_or_do_not() {
    Watch watch = watch("\"blue brick\"", "blue NEAR/1 crane", "brick NOT blue");

    assertThat(watch.hits("a blue brick", EN)).extracting(WatchHit::term).containsExactly(term(0));
    assertThat(watch.hits("a crane, blue", EN)).extracting(WatchHit::term).containsExactly(term(1));
    assertThat(watch.hits("brick by brick", EN))
        .extracting(WatchHit::term)
        .containsExactly(term(2));
  }

  @Test
  final void a_word_within_another_is_none() {
    assertThat(watch("lie").hits("I believe it", EN)).isEmpty();
  }

  @Test
  final void nothing_is_found_without_queries_or_words() {
    assertThat(watch().hits("acme", EN)).isEmpty();
    for (String text : List.of("", " ", "!!!", "\uD83D", "\0")) {
      assertThat(watch("acme").hits(text, LanguageTag.UNDETERMINED)).as(text).isEmpty();
    }
  }

  private Watch watch(String... queries) {
    List<Watched> watched = new ArrayList<>();
    for (String query : queries) {
      Decision<WatchQuery> read = WatchQueryText.read(query);
      if (!(read instanceof Decision.Accepted<WatchQuery>(WatchQuery ready))) {
        throw new AssertionError(query + ": " + read);
      }
      watched.add(new Watched(term(watched.size()), ready));
    }
    return matching().watch(watched);
  }

  private static WatchTermId term(int number) {
    return new WatchTermId(new UUID(9, number));
  }
}
