package org.vastine.application.gallery;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.triage.Style;

/**
 * The examples of a workspace: its own, the newest first, and then those that come with Vastine;
 * works within the transaction that is open.
 */
final class Gallery {

  private final ExampleBook own;
  private final ShippedExamples shipped;

  @Inject
  Gallery(ExampleBook own, ShippedExamples shipped) {
    this.own = own;
    this.shipped = shipped;
  }

  /** Those of a style, or of all, in a language, or in all; by style. */
  List<StyleExample> of(Optional<Style> style, Optional<LanguageTag> language) {
    return Stream.concat(own.all().stream(), shipped.all().stream())
        .filter(one -> style.stream().allMatch(one.style()::equals))
        .filter(one -> language.stream().allMatch(one.language()::equals))
        .sorted(Comparator.comparing(StyleExample::style))
        .toList();
  }
}
