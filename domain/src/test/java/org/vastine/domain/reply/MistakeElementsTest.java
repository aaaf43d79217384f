package org.vastine.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.policy.FindingKind.MISSING_EXPLANATION;
import static org.vastine.domain.policy.FindingKind.MISSING_REGRET;
import static org.vastine.domain.policy.FindingKind.MISSING_SOLUTION;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.PolicyFixture;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.triage.Style;

class MistakeElementsTest {

  private static final Map<String, String> WHOLE =
      Map.of(
          "fi",
          "Pahoittelemme sekaannusta. Alennus kuuluu vain verkkotilauksiin, koska se on"
              + " verkkokaupan tarjous. Voit tehdä tilauksen verkossa, ja autamme siinä.",
          "sv",
          "Vi beklagar förvirringen. Rabatten gäller i webbutiken. Vi hjälper dig gärna att beställa"
              + " där.",
          "tr",
          "Karışıklık için özür dileriz. İndirim yalnızca internet siparişlerinde geçerli, çünkü"
              + " mağazaya özel değil. İsterseniz siparişinizde yardım edebiliriz.",
          "en",
          "We are sorry for the confusion. The discount applies to web orders only. We can place"
              + " the order with you.");

  private static List<FindingKind> found(String language, String draft) {
    return new ReplyGuard()
            .read(
                draft,
                TextReading.of(List.of()),
                GuardFixture.aReplyTo(Style.CONSTRUCTIVE).in(language).toAMistake().context(),
                PolicyFixture.aPolicy())
            .findings()
            .stream()
            .map(Finding::kind)
            .toList();
  }

  @Test
  void R23_a_reply_that_regrets_explains_and_offers_a_way_out_is_whole_in_each_language() {
    WHOLE.forEach((language, words) -> assertThat(found(language, words)).as(language).isEmpty());
  }

  @Test
  void R23_each_element_that_is_missing_is_named() {
    assertThat(found("en", "The discount applies to web orders only."))
        .containsExactlyInAnyOrder(MISSING_REGRET, MISSING_SOLUTION);
    assertThat(found("en", "We are sorry for the confusion. We can place the order with you."))
        .containsExactly(MISSING_EXPLANATION);
    assertThat(found("fi", "Hei!"))
        .containsExactlyInAnyOrder(MISSING_REGRET, MISSING_EXPLANATION, MISSING_SOLUTION);
  }

  @Test
  void R23_what_is_missing_warns_and_an_unknown_language_is_not_judged_surely() {
    assertThat(severities("sv")).containsOnly(Severity.WARN);
    assertThat(severities("et")).doesNotContain(Severity.WARN, Severity.STOP);
  }

  private static List<Severity> severities(String language) {
    return new ReplyGuard()
            .read(
                "Hm.",
                TextReading.of(List.of()),
                GuardFixture.aReplyTo(Style.CONSTRUCTIVE).in(language).toAMistake().context(),
                PolicyFixture.aPolicy())
            .findings()
            .stream()
            .map(Finding::severity)
            .toList();
  }

  @Test
  void R23_other_replies_need_none_of_it() {
    assertThat(
            new ReplyGuard()
                .read(
                    "Hm.",
                    TextReading.of(List.of()),
                    GuardFixture.aReplyTo(Style.CONSTRUCTIVE).in("en").context(),
                    PolicyFixture.aPolicy())
                .findings())
        .isEmpty();
  }
}
