package org.vastine.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.triage.Style;

final class RewritesTest {

  private static final HybridDraftReading READING = new HybridDraftReading();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DEFENSIVE|It is not our fault that the carrier lost it.|I am sorry that the carrier lost it.",
        "DEFENSIVE|Hei Maija. Ei ole meidän vika, että paketti viipyy.|Hei Maija. Olen pahoillani, että paketti viipyy.",
        "DEFENSIVE|Hej! Det är inte vårt fel att paketet dröjer.|Hej! Jag är ledsen att paketet dröjer.",
        "DEFENSIVE|Kargonun gecikmesi bizim suçumuz değil.|Kargonun gecikmesi için özür dileriz.",
        "DEFENSIVE|Bizim suçumuz değil, kargo geç kaldı.|Özür dileriz, kargo geç kaldı.",
        "BLAMES_CUSTOMER|Olisit lukenut ohjeet.|Olen pahoillani, että tämä jäi epäselväksi.",
        "BLAMES_CUSTOMER|Du borde ha läst instruktionen.|Förlåt att det här var otydligt.",
        "BLAMES_CUSTOMER|Talimatı okusaydınız böyle olmazdı.|Bunu açıkça anlatamadığımız için özür dileriz.",
        "BLAMES_CUSTOMER|Well, it is your own fault.|Well, I am sorry that this happened.",
        "ASKS_PERSONAL_DATA_IN_PUBLIC|Please tell us your order number here.|Please send us your order number in a private message.",
        "ASKS_PERSONAL_DATA_IN_PUBLIC|Merhaba. Sipariş numaranızı buraya yazın.|Merhaba. Sipariş numaranızı özel mesajla gönderin."
      })
  void calmer_words_take_the_very_place_of_those_that_were_found(
      FindingKind kind, String draft, String calmer) {
    TextFinding finding = finding(kind, draft).orElseThrow();
    TextSpan span = finding.span().orElseThrow();

    String replaced =
        draft.substring(0, span.start())
            + finding.suggestion().orElseThrow()
            + draft.substring(span.end());

    assertThat(replaced).isEqualTo(calmer);
    assertThat(finding(kind, calmer)).isEmpty();
  }

  @Test
  void where_no_words_are_known_none_are_suggested() {
    TextFinding finding =
        finding(FindingKind.BLAMES_CUSTOMER, "You clicked the wrong button yourself, your mistake.")
            .orElseThrow();

    assertThat(finding.suggestion()).isEmpty();
  }

  /** Nobody is led from one finding into another of the same kind. */
  @ParameterizedTest
  @MethodSource
  void what_is_suggested_is_not_held_against_a_reply(Rewrites.Line line) {
    String alone =
        line.instead().substring(0, 1).toUpperCase(Locale.ROOT) + line.instead().substring(1);
    assertThat(finding(line.kind(), alone + ".")).as(line.toString()).isEmpty();
  }

  static Stream<Rewrites.Line> what_is_suggested_is_not_held_against_a_reply() {
    return Rewrites.LANGUAGES.stream()
        .flatMap(language -> Rewrites.lines(language).stream())
        // What only leaves a swear word out is no sentence.
        .filter(line -> line.kind() != FindingKind.PROFANE_INSULTING);
  }

  private static Optional<TextFinding> finding(FindingKind kind, String draft) {
    return READING.read(draft, "", Style.IRRITATED, Audience.PUBLIC).stream()
        .filter(found -> found.kind() == kind)
        .findFirst();
  }
}
