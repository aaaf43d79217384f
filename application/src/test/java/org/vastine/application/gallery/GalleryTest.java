package org.vastine.application.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.proof.PlainAnonymiser;
import org.vastine.application.triage.WorkspaceUnderstanding;
import org.vastine.application.world.Casework;
import org.vastine.application.world.TestUnderstanding;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.gallery.ExampleId;
import org.vastine.domain.gallery.ExampleOrigin;
import org.vastine.domain.gallery.GalleryReading;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

class GalleryTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private final Casework work = new Casework();
  private final Permitted permitted = new Permitted(work.world.transactions());
  private final Actor lead = work.one(Role.LEAD);
  private final ShippedExamples shipped = new ShippedExamples();
  private final FeedbackCase complaint =
      work.caseOf(
          work.given.item(
              new ExternalId("c-1"),
              new ExternalId("post-1"),
              "Maija",
              "irritated: still no parcel, call 123456, says Maija"));

  private Gallery gallery() {
    return new Gallery(work.world.exampleBook(), shipped);
  }

  private CaseWords words() {
    return new CaseWords(
        work.world.caseList(), work.world.mentions(), work.world.members(), new PlainAnonymiser());
  }

  private Decision<StyleExample> keeps(Actor who, KeepExamples.Command command) {
    return new KeepExamples(
            permitted,
            words(),
            work.world.exampleBook(),
            work.world.auditLog(),
            work.world.ids(),
            work.world.clock())
        .handle(who, command);
  }

  private Decision<PrepareExample.Result> prepares(Actor who, CaseId id) {
    return new PrepareExample(permitted, words(), work.world.exampleBook())
        .handle(who, new PrepareExample.Command(id));
  }

  private List<StyleExample> lists(Optional<Style> style, Optional<LanguageTag> language) {
    return accepted(
        new ListExamples(permitted, gallery())
            .handle(work.aino, new ListExamples.Command(style, language)));
  }

  private Decision<ReadGallery.Result> reads(Actor who) {
    return new ReadGallery(
            permitted,
            gallery(),
            new WorkspaceUnderstanding(
                new TestUnderstanding(),
                work.world.taughtCorrections(),
                work.world.mentions(),
                work.world.transactions(),
                work.world.clock()))
        .handle(who, new ReadGallery.Command(Optional.of(ENGLISH)));
  }

  private static KeepExamples.Typed typed(Style style, String text) {
    return new KeepExamples.Typed(style, ENGLISH, text, true);
  }

  private StyleExample written(Style style, String text) {
    return accepted(keeps(lead, new KeepExamples.Command.Write(typed(style, text))));
  }

  @Test
  void R6_each_style_comes_with_three_examples_in_each_language_of_the_house() {
    for (String language : List.of("en", "fi", "sv", "tr")) {
      for (Style style : Style.values()) {
        assertThat(lists(Optional.of(style), Optional.of(new LanguageTag(language))))
            .as(language + " " + style)
            .hasSize(3)
            .allMatch(one -> one.origin() == ExampleOrigin.SHIPPED);
      }
    }
    assertThat(shipped.all()).extracting(StyleExample::id).doesNotHaveDuplicates();
  }

  @Test
  void R6_what_a_lead_adds_stands_before_what_came_with_vastine() {
    StyleExample one = written(Style.QUESTION, "Open on Sunday?");
    assertThat(one.origin()).isEqualTo(ExampleOrigin.WRITTEN);
    assertThat(lists(Optional.of(Style.QUESTION), Optional.of(ENGLISH))).hasSize(4).startsWith(one);
    assertThat(lists(Optional.of(Style.PRAISE), Optional.of(ENGLISH))).hasSize(3);
    assertThat(lists(Optional.empty(), Optional.empty()))
        .hasSize(121)
        .isSortedAccordingTo((a, b) -> a.style().compareTo(b.style()));
    assertThat(work.audited(one.id())).containsExactly("gallery.added");
  }

  @Test
  void R6_a_case_becomes_an_example_without_what_points_to_people() {
    PrepareExample.Result preview = accepted(prepares(lead, complaint.id()));
    assertThat(preview.plain().text())
        .contains("still no parcel")
        .doesNotContain("Maija", "123456");
    assertThat(preview.judgement().style()).isEqualTo(Style.IRRITATED);
    assertThat(preview.veiled()).isFalse();
    assertThat(preview.there()).isEmpty();

    KeepExamples.Command.FromCase named =
        new KeepExamples.Command.FromCase(
            complaint.id(), typed(Style.IRRITATED, "Still no parcel, says Maija"));
    assertThat(code(keeps(lead, named))).isEqualTo("gallery.names-left");
    StyleExample made =
        accepted(
            keeps(
                lead,
                new KeepExamples.Command.FromCase(
                    complaint.id(), typed(Style.IRRITATED, preview.plain().text()))));

    assertThat(made.origin()).isEqualTo(ExampleOrigin.FROM_CASE);
    assertThat(accepted(prepares(lead, complaint.id())).there()).contains(made);
    assertThat(code(prepares(work.aino, complaint.id()))).isEqualTo("team.permission-needed");
    assertThat(code(prepares(lead, new CaseId(work.world.ids().next()))))
        .isEqualTo("case.not-found");
    assertThat(
            code(
                keeps(
                    lead,
                    new KeepExamples.Command.FromCase(
                        new CaseId(work.world.ids().next()), typed(Style.PRAISE, "Thanks")))))
        .isEqualTo("case.not-found");
  }

  @Test
  void R6_only_a_lead_who_is_a_member_adds_and_takes_out() {
    KeepExamples.Command add = new KeepExamples.Command.Write(typed(Style.PRAISE, "Thanks."));
    assertThat(code(keeps(work.aino, add))).isEqualTo("team.permission-needed");
    assertThat(code(keeps(work.program(), add))).isEqualTo("team.member-needed");

    StyleExample one = written(Style.PRAISE, "Thanks.");
    KeepExamples.Command gone = new KeepExamples.Command.Remove(one.id());
    assertThat(code(keeps(work.aino, gone))).isEqualTo("team.permission-needed");
    assertThat(accepted(keeps(lead, gone))).isEqualTo(one);
    assertThat(code(keeps(lead, gone))).isEqualTo("gallery.not-found");
    assertThat(work.audited(one.id())).containsExactly("gallery.removed", "gallery.added");
    assertThat(code(keeps(lead, new KeepExamples.Command.Remove(shipped.all().getFirst().id()))))
        .isEqualTo("gallery.not-found");
  }

  @Test
  void R6_a_gallery_has_an_end() {
    work.inside(() -> {
      IntStream.range(0, StyleExample.MOST)
          .forEach(number ->
              work.world
                  .exampleBook()
                  .store(
                      new StyleExample(
                          new ExampleId(work.world.ids().next()),
                          Style.PRAISE,
                          ENGLISH,
                          "Thanks " + number,
                          Optional.of(
                              new StyleExample.Addition(
                                  lead.member().orElseThrow(),
                                  work.world.clock().instant(),
                                  Optional.empty())))));
      return true;
    });
    assertThat(code(keeps(lead, new KeepExamples.Command.Write(typed(Style.PRAISE, "More")))))
        .isEqualTo("gallery.full");
  }

  @Test
  void R6_the_examples_are_laid_before_the_model_and_it_is_told_what_it_reads_otherwise() {
    StyleExample same = written(Style.IRRITATED, "irritated: no parcel");
    StyleExample otherwise = written(Style.PRAISE, "hostile: lovely");

    ReadGallery.Result result = accepted(reads(work.aino));

    assertThat(result.model()).isEqualTo(new TestUnderstanding().model());
    assertThat(result.reading().reads()).hasSize(32);
    assertThat(result.reading().otherwise())
        .extracting(GalleryReading.Read::example)
        .contains(otherwise)
        .doesNotContain(same);
    assertThat(
            result.reading().otherwise().stream()
                .filter(read -> read.example().equals(otherwise))
                .map(GalleryReading.Read::as))
        .containsExactly(Style.HOSTILE);
    assertThat(code(reads(work.lacking(Permission.READ_CASES))))
        .isEqualTo("team.permission-needed");
  }
}
