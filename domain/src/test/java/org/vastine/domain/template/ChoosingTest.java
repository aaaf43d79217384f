package org.vastine.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Seed;

/** R20: fitted to the platform's limits, varied so that no two people get the same words. */
class ChoosingTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final TextLimit WIDE = new TextLimit(500, TextLimit.Unit.GRAPHEMES, 23);
  private static final Filling MAIJA = new Filling(Map.of(Variable.CUSTOMER, "Maija"));
  private static final TemplateId ID = new TemplateId(new UUID(0, 1));

  @Test
  void R20_words_that_somebody_got_are_not_given_again() {
    ReplyTemplate template = template("One {customer} word.", "Quite another sentence.");
    Proposal first = chosen(template, Uses.NONE, WIDE, 0);
    Proposal second = chosen(template, used(first), WIDE, 0);

    assertThat(first).isEqualTo(new Proposal(ID, 1, "One Maija word.", 15, false));
    assertThat(second.variant()).isEqualTo(2);
    assertThat(second.repeated()).isFalse();
  }

  @Test
  void R20_when_all_were_used_it_says_so_and_gives_what_went_out_longest_ago() {
    ReplyTemplate template = template("One word.", "Another sentence.", "And a third.");
    Uses uses =
        new Uses(
            List.of(
                new Uses.Used(new TemplateUse(ID, 1), NOW),
                new Uses.Used(new TemplateUse(ID, 2), NOW.minusSeconds(9)),
                new Uses.Used(new TemplateUse(ID, 2), NOW.minusSeconds(60)),
                new Uses.Used(new TemplateUse(ID, 3), NOW.minusSeconds(50))));

    Proposal chosen = chosen(template, uses, WIDE, 0);

    assertThat(chosen.variant()).isEqualTo(3);
    assertThat(chosen.repeated()).isTrue();
  }

  @Test
  void R20_words_like_a_recent_reply_are_a_reason_for_the_next() {
    ReplyTemplate template = template("One word.", "Another sentence.");

    Proposal chosen =
        accepted(choosing(Uses.NONE, WIDE, 0, text -> text.startsWith("One")).of(template));
    Proposal worn = accepted(choosing(Uses.NONE, WIDE, 0, _ -> true).of(template));

    assertThat(chosen.variant()).isEqualTo(2);
    assertThat(worn.repeated()).isTrue();
  }

  @Test
  void R20_the_words_that_fit_are_chosen_counted_as_the_platform_counts() {
    ReplyTemplate template =
        template("See https://example.org/a/very/long/address/that/counts/little", "Short 😀.");

    assertThat(chosen(template, Uses.NONE, limit(27, 23), 0).variant()).isEqualTo(1);
    assertThat(chosen(template, Uses.NONE, limit(26, 23), 0).variant()).isEqualTo(2);
    assertThat(chosen(template, Uses.NONE, limit(26, 23), 0).length()).isEqualTo(8);
  }

  @Test
  void R20_when_none_fits_it_is_refused_with_the_numbers() {
    ReplyTemplate template = template("Twelve signs", "More than twelve signs");

    Refusal refusal = refused(choosing(Uses.NONE, limit(11, 0), 0, _ -> false).of(template));

    assertThat(refusal.code()).isEqualTo("template.too-long");
    assertThat(refusal.facts()).containsEntry("length", "12").containsEntry("most", "11");
  }

  @Test
  void R16_the_signature_counts() {
    Choosing signed = new Choosing(MAIJA, "\n– Aino", limit(12, 0), Uses.NONE, _ -> false, 0);
    ReplyTemplate template = template("Thank", "Thank you");

    assertThat(accepted(signed.of(template)).text()).isEqualTo("Thank\n– Aino");
  }

  @Test
  void R20_what_lacks_a_value_is_refused_with_the_names() {
    ReplyTemplate template = template("Back by {promise.time}.", "{brand} is back, {customer}.");

    Refusal refusal = refused(choosing(Uses.NONE, WIDE, 0, _ -> false).of(template));

    assertThat(refusal.code()).isEqualTo("template.missing");
    assertThat(refusal.facts()).containsEntry("names", "brand promise.time");
  }

  @Test
  void R20_no_two_people_get_the_same_words_while_there_are_words_left() {
    Random random = Seed.printedFor("ChoosingTest").random("people");
    for (int round = 0; round < 60; round++) {
      int variants = 2 + random.nextInt(11);
      List<String> sources = new ArrayList<>();
      for (int variant = 0; variant < variants; variant++) {
        sources.add(String.valueOf((char) ('a' + variant)).repeat(12));
      }
      ReplyTemplate template = template(sources.toArray(String[]::new));
      List<Uses.Used> uses = new ArrayList<>();
      Set<Integer> given = new HashSet<>();
      for (int person = 0; person < variants + 2; person++) {
        Proposal got = chosen(template, new Uses(uses), WIDE, random.nextInt());
        assertThat(got.repeated()).isEqualTo(!given.add(got.variant()));
        assertThat(got.repeated()).isEqualTo(person >= variants);
        uses.add(new Uses.Used(got.use(), NOW.plusSeconds(person)));
      }
    }
  }

  private static Uses used(Proposal... proposals) {
    return new Uses(List.of(proposals).stream().map(one -> new Uses.Used(one.use(), NOW)).toList());
  }

  private static TextLimit limit(int most, int link) {
    return new TextLimit(most, TextLimit.Unit.GRAPHEMES, link);
  }

  private static Choosing choosing(Uses uses, TextLimit limit, int turn, Predicate<String> alike) {
    return new Choosing(MAIJA, "", limit, uses, alike, turn);
  }

  private static Proposal chosen(ReplyTemplate template, Uses uses, TextLimit limit, int turn) {
    return accepted(choosing(uses, limit, turn, _ -> false).of(template));
  }

  private static ReplyTemplate template(String... variants) {
    return accepted(
        ReplyTemplate.written(
            ID,
            new ReplyTemplate.Written(
                "Name",
                Situation.ACKNOWLEDGE,
                Set.of(),
                new LanguageTag("en"),
                Set.of(),
                List.of(variants)),
            1));
  }

  private static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  private static <T> Refusal refused(Decision<T> decision) {
    if (decision instanceof Decision.Refused<T>(Refusal refusal)) {
      return refusal;
    }
    throw new AssertionError("accepted: " + decision);
  }

  @Test
  void R20_the_search_goes_on_from_where_it_begins() {
    ReplyTemplate template = template("One word.", "Another sentence.", "And a third.");
    Uses used =
        new Uses(
            List.of(
                new Uses.Used(new TemplateUse(ID, 1), NOW),
                new Uses.Used(new TemplateUse(ID, 3), NOW)));

    assertThat(chosen(template, Uses.NONE, WIDE, 1).variant()).isEqualTo(2);
    assertThat(chosen(template, Uses.NONE, WIDE, 3).variant()).isEqualTo(1);
    assertThat(chosen(template, Uses.NONE, WIDE, -1).variant()).isEqualTo(3);
    assertThat(chosen(template, used, WIDE, 0).variant()).isEqualTo(2);
    assertThat(
            chosen(template, new Uses(List.of(new Uses.Used(new TemplateUse(ID, 1), NOW))), WIDE, 0)
                .variant())
        .as("the one after the first")
        .isEqualTo(2);
  }
}
