package org.vastine.web.gallery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.gallery.PrepareExample;
import org.vastine.application.gallery.ReadGallery;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.gallery.GalleryReading;
import org.vastine.domain.gallery.StyleExample;

/** An example of a style, as answers tell it. */
record ExampleBody(
    UUID id,
    String style,
    String language,
    String text,
    String origin,
    Optional<UUID> caseId,
    Optional<Instant> addedAt,
    Optional<UUID> addedBy) {

  static ExampleBody of(StyleExample example) {
    return new ExampleBody(
        example.id().value(),
        example.style().label(),
        example.language().code(),
        example.text(),
        example.origin().label(),
        example.addition().flatMap(StyleExample.Addition::from).map(CaseId::value),
        example.addition().map(StyleExample.Addition::at),
        example.addition().map(how -> how.by().value()));
  }

  /** All of them. */
  record GalleryBody(List<ExampleBody> items) {
    static GalleryBody of(List<StyleExample> examples) {
      return new GalleryBody(examples.stream().map(ExampleBody::of).toList());
    }
  }

  /** What an example would be. */
  record PreviewBody(
      String style,
      String language,
      String anonymous,
      List<String> takenOut,
      List<String> lookAt,
      Optional<ExampleBody> there) {
    static PreviewBody of(PrepareExample.Result result) {
      return new PreviewBody(
          result.judgement().style().label(),
          result.judgement().language().code(),
          result.plain().text(),
          result.plain().left(),
          result.plain().look(),
          result.there().map(ExampleBody::of));
    }
  }

  /** What the model made of the examples. */
  record ReadingBody(
      String model, int count, int same, List<RowBody> styles, List<OtherwiseBody> otherwise) {
    static ReadingBody of(ReadGallery.Result result) {
      GalleryReading reading = result.reading();
      return new ReadingBody(
          result.model(),
          reading.reads().size(),
          reading.same(),
          reading.rows().stream()
              .map(row -> new RowBody(row.style().label(), row.count(), row.same()))
              .toList(),
          reading.otherwise().stream()
              .map(read ->
                  new OtherwiseBody(
                      ExampleBody.of(read.example()), read.as().label(), read.confidence().value()))
              .toList());
    }
  }

  /** How many of a style there are. */
  record RowBody(String style, int count, int same) {}

  /** One that was read otherwise. */
  record OtherwiseBody(ExampleBody example, String readAs, double confidence) {}
}
