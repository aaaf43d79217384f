package org.vastine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.triage.TextUnderstanding.Example;
import org.vastine.application.watch.WatchMatching.Watch;
import org.vastine.application.watch.WatchMatching.Watched;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.triage.Correction;
import org.vastine.domain.triage.Style;
import org.vastine.domain.watch.WatchHit;
import org.vastine.domain.watch.WatchQuery;
import org.vastine.domain.watch.WatchQueryText;
import org.vastine.domain.watch.WatchTermId;
import org.vastine.language.community.PhraseThreadReading;
import org.vastine.language.similarity.MinHashSignatures;
import org.vastine.language.triage.LinearTextUnderstanding;
import org.vastine.language.watch.AutomatonMatching;

/**
 * Hostile texts through every door beside triage and the guard, which have tests of their own: what
 * was taught, watch terms, likeness, and answers of the community.
 */
class AllEntryPointsTest {

  private static final List<LanguageTag> LANGUAGES =
      List.of(new LanguageTag("fi"), new LanguageTag("tr"), LanguageTag.UNDETERMINED);
  private static final String USUAL = "How do I reset the router after the update?";

  @Test
  void hostile_texts_are_read_by_what_was_taught_and_can_be_taught() {
    TextUnderstanding understanding = new LinearTextUnderstanding();
    List<Example> examples =
        HostileTexts.all().stream()
            .map(text -> new Example(text, Correction.of(Style.IRRITATED)))
            .toList();

    TextUnderstanding taught = understanding.taught(examples);

    for (String text : HostileTexts.all()) {
      assertThat(taught.assess(text)).isEqualTo(taught.assess(text));
    }
  }

  @Test
  void hostile_texts_are_read_for_watch_terms() {
    Watch watch =
        new AutomatonMatching()
            .watch(
                List.of(
                    watched(1, "word"),
                    watched(2, "idiot NEAR/3 damn"),
                    watched(3, "a.a/a OR #aA OR \"word word\""),
                    watched(4, "wordwordword NOT =pay")));
    for (String text : HostileTexts.all()) {
      for (LanguageTag language : LANGUAGES) {
        for (WatchHit hit : watch.hits(text, language)) {
          assertThat(hit.spans())
              .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        }
      }
    }
  }

  @Test
  void hostile_queries_are_read_or_refused() {
    for (String text : HostileTexts.all()) {
      assertThatNoException().isThrownBy(() -> WatchQueryText.read(text));
    }
    for (String piece : List.of("(", "NOT ", "a OR ", "a NEAR/9 ", "\"", "-", "=", "((a) ")) {
      assertThatNoException().isThrownBy(() -> WatchQueryText.read(piece.repeat(100_000)));
    }
  }

  @Test
  void hostile_texts_have_a_signature_or_none() {
    MinHashSignatures signatures = new MinHashSignatures();
    for (String text : HostileTexts.all()) {
      NormalisedText normalised = NormalisedText.of(text);
      assertThat(signatures.of(normalised)).isEqualTo(signatures.of(normalised));
    }
  }

  @Test
  void hostile_answers_of_the_community_are_read() {
    PhraseThreadReading reading = new PhraseThreadReading();
    for (String text : HostileTexts.all()) {
      for (LanguageTag language : LANGUAGES) {
        assertThat(reading.read(USUAL, text, language).shared()).isBetween(0.0, 1.0);
        assertThat(reading.read(text, text, language).shared()).isBetween(0.0, 1.0);
      }
    }
  }

  private static Watched watched(int number, String text) {
    if (WatchQueryText.read(text) instanceof Decision.Accepted<WatchQuery>(WatchQuery query)) {
      return new Watched(new WatchTermId(new UUID(1, number)), query);
    }
    throw new AssertionError("unreadable: " + text);
  }
}
