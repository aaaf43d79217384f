package org.vastine.domain.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Style;

class StyleExampleTest {

  private static final ExampleId ID = new ExampleId(new UUID(0, 1));
  private static final LanguageTag ENGLISH = new LanguageTag("en");
  private static final StyleExample.Addition WRITTEN =
      new StyleExample.Addition(
          new MemberId(new UUID(0, 2)), Instant.parse("2026-03-02T08:00:00Z"), Optional.empty());

  private static StyleExample.Draft draft(String text) {
    return new StyleExample.Draft(Style.QUESTION, ENGLISH, text, true, List.of());
  }

  private static String code(StyleExample.Draft draft) {
    return StyleExample.added(ID, draft, WRITTEN) instanceof Decision.Refused<?>(var refusal)
        ? refusal.code()
        : "accepted";
  }

  private static GalleryReading.Read read(Style is, Style as) {
    return new GalleryReading.Read(
        new StyleExample(ID, is, ENGLISH, "words", Optional.empty()), as, new Confidence(0.5));
  }

  @Test
  void R6_an_example_is_text_that_somebody_read_and_that_points_to_nobody() {
    assertThat(StyleExample.added(ID, draft(" When do you\r\nopen? "), WRITTEN))
        .isEqualTo(
            Decision.accepted(
                new StyleExample(
                    ID, Style.QUESTION, ENGLISH, "When do you\nopen?", Optional.of(WRITTEN))));
    assertThat(code(draft("a".repeat(StyleExample.LONGEST)))).isEqualTo("accepted");
    assertThat(code(draft("a".repeat(StyleExample.LONGEST + 1)))).isEqualTo("gallery.text");
    assertThat(code(draft(" \n "))).isEqualTo("gallery.text");
    assertThat(
            code(
                new StyleExample.Draft(
                    Style.QUESTION, LanguageTag.UNDETERMINED, "When?", true, List.of())))
        .isEqualTo("gallery.language");
    assertThat(code(new StyleExample.Draft(Style.QUESTION, ENGLISH, "When?", false, List.of())))
        .isEqualTo("gallery.not-confirmed");
    assertThat(
            StyleExample.added(
                ID,
                new StyleExample.Draft(
                    Style.QUESTION, ENGLISH, "Maija, when?", true, List.of("Maija", "123")),
                WRITTEN))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused -> {
              assertThat(refused.refusal().code()).isEqualTo("gallery.names-left");
              assertThat(refused.refusal().facts()).containsEntry("what", "Maija, 123");
            });
  }

  @Test
  void R6_where_an_example_is_from_is_told() {
    StyleExample written = new StyleExample(ID, Style.PRAISE, ENGLISH, "Ta", Optional.of(WRITTEN));
    StyleExample.Addition made =
        new StyleExample.Addition(
            WRITTEN.by(), WRITTEN.at(), Optional.of(new CaseId(new UUID(0, 3))));

    assertThat(written.origin()).isEqualTo(ExampleOrigin.WRITTEN);
    assertThat(new StyleExample(ID, Style.PRAISE, ENGLISH, "Ta", Optional.of(made)).origin())
        .isEqualTo(ExampleOrigin.FROM_CASE);
    assertThat(new StyleExample(ID, Style.PRAISE, ENGLISH, "Ta", Optional.empty()).origin())
        .isEqualTo(ExampleOrigin.SHIPPED);
  }

  @Test
  void R6_a_reading_counts_by_style_and_names_what_was_read_otherwise() {
    GalleryReading.Read wrong = read(Style.PRAISE, Style.IRRITATED);
    GalleryReading reading =
        new GalleryReading(
            List.of(read(Style.PRAISE, Style.PRAISE), wrong, read(Style.URGENT, Style.URGENT)));

    assertThat(reading.same()).isEqualTo(2);
    assertThat(reading.otherwise()).containsExactly(wrong);
    assertThat(reading.rows()).hasSize(Style.values().length);
    assertThat(reading.rows())
        .contains(
            new GalleryReading.Row(Style.URGENT, 1, 1),
            new GalleryReading.Row(Style.PRAISE, 2, 1),
            new GalleryReading.Row(Style.NEUTRAL, 0, 0));
    assertThat(reading.rows().getFirst().style()).isEqualTo(Style.URGENT);
  }
}
