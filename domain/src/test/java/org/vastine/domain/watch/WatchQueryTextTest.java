package org.vastine.domain.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.watch.WatchQuery.All;
import org.vastine.domain.watch.WatchQuery.Any;
import org.vastine.domain.watch.WatchQuery.Near;
import org.vastine.domain.watch.WatchQuery.Phrase;
import org.vastine.domain.watch.WatchQuery.Without;

class WatchQueryTextTest {

  private static final Phrase A = word("acme");
  private static final Phrase B = word("brick");
  private static final Phrase C = word("crane");

  @Test
  void R2_words_side_by_side_are_all_wanted_and_bind_closer_than_or() {
    assertThat(read("acme brick")).isEqualTo(new All(List.of(A, B)));
    assertThat(read("acme AND brick")).isEqualTo(new All(List.of(A, B)));
    assertThat(read("acme brick OR crane")).isEqualTo(new Any(List.of(new All(List.of(A, B)), C)));
    assertThat(read("acme (brick OR crane)"))
        .isEqualTo(new All(List.of(A, new Any(List.of(B, C)))));
  }

  @Test
  void R2_not_leaves_out_what_follows_it() {
    assertThat(read("acme NOT brick")).isEqualTo(new Without(A, B));
    assertThat(read("acme AND NOT brick")).isEqualTo(new Without(A, B));
    assertThat(read("acme NOT (brick OR crane)")).isEqualTo(new Without(A, new Any(List.of(B, C))));
  }

  @Test
  void R2_phrases_exact_words_hashtags_addresses_and_nearness_are_read() {
    assertThat(read("\"our acme  shop\""))
        .isEqualTo(new Phrase(List.of("our", "acme", "shop"), false));
    assertThat(read("=acme")).isEqualTo(new Phrase(List.of("acme"), true));
    assertThat(read("=“acme shop”")).isEqualTo(new Phrase(List.of("acme", "shop"), true));
    assertThat(read("#acme")).isEqualTo(word("#acme"));
    assertThat(read("https://acme.example/x?y=1")).isEqualTo(word("https://acme.example/x?y=1"));
    assertThat(read("acme NEAR/5 \"brick wall\""))
        .isEqualTo(new Near(A, new Phrase(List.of("brick", "wall"), false), 5));
    assertThat(read("\"NOT\" and")).isEqualTo(new All(List.of(word("NOT"), word("and"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|watch-query.empty|1",
        "`   `|watch-query.empty|1",
        "acme AND (brick|watch-query.not-closed|10",
        "acme) brick|watch-query.not-opened|5",
        "acme \"brick|watch-query.quote-not-closed|6",
        "\"\"|watch-query.no-letters|1",
        "acme = brick|watch-query.no-letters|6",
        "acme ---|watch-query.no-letters|6",
        "NOT acme|watch-query.only-not|1",
        "acme OR NOT brick|watch-query.only-not|9",
        "acme AND|watch-query.ends-too-soon|9",
        "acme OR|watch-query.ends-too-soon|8",
        "OR acme|watch-query.operator-misplaced|1",
        "acme AND OR brick|watch-query.operator-misplaced|10",
        "acme AND AND brick|watch-query.operator-misplaced|10",
        "()|watch-query.not-opened|2",
        "a|watch-query.too-short|1",
        "acme OR =b|watch-query.too-short|9",
        "acme NEAR brick|watch-query.near-needs-a-number|6",
        "acme NEAR/x brick|watch-query.near-needs-a-number|6",
        "acme NEAR/51 brick|watch-query.near-needs-a-number|6",
        "(acme OR crane) NEAR/2 brick|watch-query.near-needs-two-phrases|1",
        "acme NEAR/2 brick NEAR/2 crane|watch-query.near-needs-two-phrases|19"
      })
  void what_cannot_be_read_is_refused_with_its_place(String query, String code, int position) {
    Refusal refusal = refused(query);

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.facts()).containsEntry("position", Integer.toString(position));
  }

  @Test
  void words_pasted_with_spaces_that_do_not_break_are_words() {
    assertThat(read("\"our\u00a0acme\u202fshop\""))
        .isEqualTo(new Phrase(List.of("our", "acme", "shop"), false));
    assertThat(read("acme\u00a0brick")).isEqualTo(new All(List.of(A, B)));
    assertThat(read("\" acme brick\u00a0\""))
        .isEqualTo(new Phrase(List.of("acme", "brick"), false));
    assertThat(refused("\"\u00a0\"").code()).isEqualTo("watch-query.no-letters");
  }

  @Test
  void a_query_is_written_out_with_no_more_marks_than_it_needs() {
    assertThat(read("\"acme\" AND brick")).hasToString("acme AND brick");
    assertThat(read("=acme \"brick wall\"")).hasToString("=acme AND \"brick wall\"");
    assertThat(word("NOT")).hasToString("\"NOT\"");
    assertThat(new Phrase(List.of("NOT"), true)).hasToString("=NOT");
    assertThat(word("(par")).hasToString("\"(par\"");
    assertThat(word(")par")).hasToString("\")par\"");
    assertThat(word("pa)r(")).hasToString("\"pa)r(\"");
    assertThat(word("=par")).hasToString("\"=par\"");
  }

  @Test
  void all_phrases_of_a_query_are_known_the_unwanted_ones_too() {
    assertThat(read("acme NEAR/3 brick NOT crane").phrases()).containsExactly(A, B, C);
    assertThat(read("(acme OR brick) AND crane").phrases()).containsExactly(A, B, C);
  }

  @Test
  void there_is_a_limit_to_everything() {
    assertThat(refused("x".repeat(2_001)).code()).isEqualTo("watch-query.too-long");
    assertThat(refused("ab ".repeat(101)).code()).isEqualTo("watch-query.too-many-words");
    assertThat(refused("(".repeat(21) + "ab" + ")".repeat(21)).code())
        .isEqualTo("watch-query.too-deep");
    assertThat(refused("(".repeat(2_000)).code()).isEqualTo("watch-query.too-deep");
    assertThat(read("(".repeat(20) + "ab" + ")".repeat(20))).isEqualTo(word("ab"));
    assertThat(read("ab NOT cd".repeat(1) + " NOT ef".repeat(98)).phrases()).hasSize(100);
  }

  @Test
  void what_is_written_out_reads_as_the_same_query() {
    long seed = RandomGenerator.getDefault().nextLong();
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int round = 0; round < 3_000; round++) {
      WatchQuery query = any(random, 4);
      if (query.phrases().mapToLong(phrase -> phrase.words().size()).sum() <= 100) {
        assertThat(read(query.toString())).as("seed %d, %s", seed, query).isEqualTo(query);
      }
    }
  }

  @Test
  void any_text_is_read_or_refused() {
    long seed = RandomGenerator.getDefault().nextLong();
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    String[] pieces = {
      "acme", "AND", "OR", "NOT", "NEAR/3", "(", ")", "\"", "=", "#x", " ", "ä", "\uD83D"
    };
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(12); piece > 0; piece--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      assertThat(WatchQueryText.read(text.toString())).as("seed %d, <%s>", seed, text).isNotNull();
    }
  }

  private static WatchQuery any(RandomGenerator random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 2)) {
      case 0, 1 -> phrase(random);
      case 2 -> new Near(phrase(random), phrase(random), random.nextInt(51));
      case 3 -> new All(some(random, depth));
      case 4 -> new Any(some(random, depth));
      default -> new Without(any(random, depth - 1), any(random, depth - 1));
    };
  }

  private static List<WatchQuery> some(RandomGenerator random, int depth) {
    List<WatchQuery> parts = new ArrayList<>();
    for (int part = 2 + random.nextInt(2); part > 0; part--) {
      parts.add(any(random, depth - 1));
    }
    return parts;
  }

  private static Phrase phrase(RandomGenerator random) {
    String[] words = {
      "acme",
      "Öljy",
      "#tag",
      "@us",
      "x.example/a?b=c",
      "AND",
      "OR",
      "NOT",
      "NEAR",
      "NEAR/4",
      "=eq",
      "(par)",
      "it's",
      "S-market",
      "42",
      "a/b"
    };
    List<String> some = new ArrayList<>();
    for (int word = 1 + random.nextInt(3); word > 0; word--) {
      some.add(words[random.nextInt(words.length)]);
    }
    return new Phrase(some, random.nextBoolean());
  }

  private static Phrase word(String word) {
    return new Phrase(List.of(word), false);
  }

  private static WatchQuery read(String text) {
    return switch (WatchQueryText.read(text)) {
      case Decision.Accepted<WatchQuery>(WatchQuery query) -> query;
      case Decision.Refused<WatchQuery>(Refusal refusal) ->
          throw new AssertionError(refusal + " for " + text);
    };
  }

  private static Refusal refused(String text) {
    return WatchQueryText.read(text) instanceof Decision.Refused<WatchQuery>(Refusal refusal)
        ? refusal
        : Refusal.of(Refusal.Kind.INVALID, "test.accepted");
  }
}
