package org.vastine.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Seed;

class TemplateTextTest {

  private static final Filling MAIJA = new Filling(Map.of(Variable.CUSTOMER, "Maija"));
  private static final Filling NOTHING = new Filling(Map.of());

  @Test
  void R20_variables_are_filled_in_and_optional_parts_vanish_without_them() {
    TemplateText text = read("Hi[ {customer}]! Thank you.");

    assertThat(text.fill(MAIJA)).isEqualTo(new TemplateText.Filled.Whole("Hi Maija! Thank you."));
    assertThat(text.fill(NOTHING)).isEqualTo(new TemplateText.Filled.Whole("Hi! Thank you."));
    assertThat(text.needs()).isEmpty();
  }

  @Test
  void R20_a_variable_is_never_left_empty() {
    TemplateText text = read("{customer}, we are back by {promise.time}[ from {brand}].");

    assertThat(text.fill(MAIJA))
        .isEqualTo(new TemplateText.Filled.Lacking(Set.of(Variable.PROMISE_TIME)));
    assertThat(text.fill(new Filling(Map.of(Variable.CUSTOMER, " ", Variable.BRAND, "Acme"))))
        .isEqualTo(
            new TemplateText.Filled.Lacking(Set.of(Variable.CUSTOMER, Variable.PROMISE_TIME)));
    assertThat(text.needs()).containsExactlyInAnyOrder(Variable.CUSTOMER, Variable.PROMISE_TIME);
  }

  @Test
  void a_part_goes_with_the_first_variable_that_is_not_known() {
    assertThat(read("Thanks[, {customer} of {brand}].").fill(MAIJA))
        .isEqualTo(new TemplateText.Filled.Whole("Thanks."));
  }

  @Test
  void a_backslash_takes_a_sign_for_itself() {
    assertThat(read("\\{customer\\} \\[x\\] a \\\\ b").fill(NOTHING))
        .isEqualTo(new TemplateText.Filled.Whole("{customer} [x] a \\ b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hi {customr}!     | template.variable-unknown      | 4",
        "Hi {Customer}!    | template.variable-unknown      | 4",
        "Hi {}!            | template.variable-unknown      | 4",
        "Hi {customer      | template.sign-unclosed         | 4",
        "Hi[ {customer}!   | template.sign-unclosed         | 3",
        "Hi customer}!     | template.sign-unopened         | 12",
        "Hi {customer}]!   | template.sign-unopened         | 14",
        "Hi[ there]!       | template.part-without-variable | 3",
        "Hi[ {brand}[ {customer}]]! | template.part-in-part | 12",
        "Hi \\n            | template.escape-unknown        | 4",
        "Hi \\             | template.escape-unknown        | 4",
      })
  void what_is_not_meant_is_refused_with_its_place(String source, String code, String place) {
    Refusal refusal = refused(source);

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.facts()).containsEntry("place", place);
  }

  @Test
  void what_says_nothing_whatever_is_known_is_refused() {
    for (String source : new String[] {"", "  \n ", "...", "[Hi {customer}]", "{customer}"}) {
      assertThat(refused(source).code()).as(source).isEqualTo("template.text-empty");
    }
  }

  @Test
  void what_no_platform_could_show_is_refused() {
    assertThat(refused("Hi\u0007!").facts()).containsEntry("place", "3");
    assertThat(refused("Hi \ud83d!").code()).isEqualTo("template.character-unusable");
    assertThat(refused("Hi \ude00!").code()).isEqualTo("template.character-unusable");
    assertThat(refused("x".repeat(2_001)).facts()).containsEntry("most", "2000");
    assertThat(read("Hi 😀\n– us").source()).isEqualTo("Hi 😀\n– us");
  }

  @Test
  void half_a_character_is_refused_at_the_end_as_well() {
    assertThat(refused("Hi \ud83d").code()).isEqualTo("template.character-unusable");
    assertThat(refused("\ude00 Hi").facts()).containsEntry("place", "1");
  }

  @Test
  void two_thousand_characters_are_a_wording() {
    assertThat(read("x".repeat(2_000)).source()).hasSize(2_000);
  }

  @Test
  void what_is_blank_is_not_known_and_what_is_known_has_no_space_around() {
    Filling filling = new Filling(Map.of(Variable.CUSTOMER, " Maija\n", Variable.BRAND, " "));

    assertThat(filling.of(Variable.CUSTOMER)).contains("Maija");
    assertThat(filling.of(Variable.BRAND)).isEmpty();
  }

  @Test
  void whatever_is_typed_is_read_or_refused_and_what_is_filled_in_has_no_slot_left() {
    Random random = Seed.printedFor("TemplateTextTest").random("sources");
    String[] parts = {
      "Hi", " ", "{customer}", "{brand}", "{", "}", "[", "]", "\\", "\\{", "\n", "😀", "{x}", "!"
    };
    int read = 0;
    for (int round = 0; round < 8_000; round++) {
      StringBuilder source = new StringBuilder();
      for (int part = random.nextInt(8); part >= 0; part--) {
        source.append(parts[random.nextInt(parts.length)]);
      }
      if (TemplateText.read(source.toString())
          instanceof Decision.Accepted<TemplateText>(TemplateText text)) {
        read++;
        assertThat(read(text.source())).isEqualTo(text);
        for (Filling filling : new Filling[] {MAIJA, NOTHING}) {
          if (text.fill(filling) instanceof TemplateText.Filled.Whole(String words)) {
            assertThat(words).as("<%s>", source).isNotBlank().doesNotContain("{brand}");
            assertThat(filling.values().keySet()).as("<%s>", source).containsAll(text.needs());
          }
        }
      }
    }
    assertThat(read).isGreaterThan(100);
  }

  private static TemplateText read(String source) {
    return switch (TemplateText.read(source)) {
      case Decision.Accepted<TemplateText>(TemplateText text) -> text;
      case Decision.Refused<TemplateText>(Refusal refusal) ->
          throw new AssertionError(source + ": " + refusal);
    };
  }

  private static Refusal refused(String source) {
    if (TemplateText.read(source) instanceof Decision.Refused<TemplateText>(Refusal refusal)) {
      return refusal;
    }
    throw new AssertionError("read: " + source);
  }
}
