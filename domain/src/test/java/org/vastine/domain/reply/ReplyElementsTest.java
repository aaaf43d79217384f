package org.vastine.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.policy.PlaybookStep.APOLOGISE_ONCE;
import static org.vastine.domain.policy.PlaybookStep.NAME_TIME_OF_RETURN;
import static org.vastine.domain.policy.PlaybookStep.OFFER_PERSONAL_SERVICE_ONCE;
import static org.vastine.domain.policy.PlaybookStep.OFFER_SOLUTION;
import static org.vastine.domain.policy.PlaybookStep.SAY_WHAT_HAPPENS;
import static org.vastine.domain.policy.PlaybookStep.STAY_NEUTRAL;
import static org.vastine.domain.policy.PlaybookStep.THANK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.Overriding;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.triage.Confidence;

class ReplyElementsTest {

  private static Set<PlaybookStep> shown(String language, String text) {
    return ReplyElements.in(text, LanguageTag.of(language), List.of()).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | Kiitos palautteesta! Pahoittelemme. Korjaamme laskun ja vastaamme huomenna klo 12.
          sv | Tack för att du skrev! Vi beklagar. Vi kan byta den och tar det vidare till måndag.
          tr | Teşekkür ederiz, özür dileriz. Konuyu ekibe iletiyoruz, yarına kadar değiştirebiliriz.
          en | Thank you, and sorry. We passed this to our team and can replace it by tomorrow noon.
          """)
  void a_full_reply_shows_its_elements_in_four_languages(String language, String text) {
    assertThat(shown(language, text))
        .contains(THANK, APOLOGISE_ONCE, SAY_WHAT_HAPPENS, NAME_TIME_OF_RETURN, STAY_NEUTRAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | Luimme tämän.
          sv | Vi har läst det.
          tr | Okuduk.
          en | We read it.
          """)
  void a_bare_one_shows_none_of_them(String language, String text) {
    assertThat(shown(language, text)).containsExactly(STAY_NEUTRAL);
  }

  @Test
  void an_offer_of_a_call_is_personal_service_and_help_a_solution() {
    assertThat(shown("en", "We can help: call us.")).contains(OFFER_PERSONAL_SERVICE_ONCE);
    assertThat(shown("en", "We can help: call us.")).contains(OFFER_SOLUTION);
  }

  @Test
  void R31_a_reply_that_yields_is_not_neutral() {
    Finding yields =
        new Finding(
            FindingKind.YIELDS_TO_THREAT,
            Severity.WARN,
            Overriding.BY_APPROVER,
            Optional.empty(),
            Confidence.CERTAIN,
            Optional.empty(),
            Map.of());

    assertThat(ReplyElements.in("Fine.", LanguageTag.of("en"), List.of(yields)).orElseThrow())
        .doesNotContain(STAY_NEUTRAL);
  }

  @Test
  void in_a_language_that_is_not_known_nobody_can_tell() {
    assertThat(ReplyElements.in("Kiitti", LanguageTag.of("et"), List.of())).isEmpty();
  }
}
