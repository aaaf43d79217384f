package org.vastine.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;
import static org.vastine.domain.reply.GuardFixture.aReplyTo;
import static org.vastine.domain.reply.GuardFixture.noticed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.triage.Style;

class LateReplyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | Hei Anna! Kiitos palautteestasi, ja pahoittelut että vastauksemme viivästyi. Lamppu vaihdetaan huomenna.
          fi | KIITOS VIESTISTÄ JA ANTEEKSI MYÖHÄINEN VASTAUS.
          sv | Hej! Tack för ditt meddelande. Vi beklagar att svaret har dröjt.
          sv | TACK FÖR ATT DU VÄNTADE, OCH FÖRLÅT DRÖJSMÅLET.
          tr | Merhaba Ayşe, mesajınız için teşekkür ederiz. Geç yanıt verdiğimiz için özür dileriz.
          tr | TEŞEKKÜRLER, BEKLETTİĞİMİZ İÇİN ÜZGÜNÜZ.
          en | Thank you for your message, and sorry to keep you waiting.
          en | Hi! We apologise for the delay. Thanks for bearing with us.
          de | Danke für Ihre Nachricht. Entschuldigen Sie die späte Antwort.
          es | Gracias por escribirnos y perdón por la demora.
          """)
  void R15_thanks_and_an_apology_for_the_delay_open_a_late_reply(String language, String draft) {
    assertThat(readLate(language, draft).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | Hei Anna! Lamppu vaihdetaan huomenna.
          fi | Kiitos palautteestasi. Lamppu vaihdetaan huomenna.
          sv | Vi beklagar att svaret har dröjt.
          tr | Mesajınız için teşekkür ederiz. Yarın arayacağız.
          en | Sorry for the delay.
          en | Your lamp will be changed tomorrow. Anna comes at nine. Thank you, and sorry for the delay.
          """)
  void R15_a_late_reply_that_does_not_open_so_is_stopped(String language, String draft) {
    GuardReading reading = readLate(language, draft);

    assertThat(reading.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.LATE_WITHOUT_OPENER);
    assertThat(reading.stops()).isTrue();
  }

  @Test
  void R15_an_apology_for_something_else_is_only_warned_about() {
    GuardReading reading =
        readLate("en", "Thank you for your message. We are sorry about the lamp.");

    assertThat(reading.findings())
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.WARN);
  }

  @Test
  void R15_a_language_whose_openings_are_not_known_is_only_warned_about() {
    GuardReading reading = readLate("et", "Täname ja vabandame viivituse pärast.");

    assertThat(reading.findings())
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.WARN);
  }

  @Test
  void R15_a_reply_in_time_opens_as_it_likes() {
    GuardReading reading =
        new ReplyGuard()
            .read(
                "Anna comes at nine.",
                TextReading.of(List.of()),
                aReplyTo(Style.QUESTION).context(),
                aPolicy());

    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void R15_the_delay_is_not_explained() {
    String draft = "Thank you, and sorry for the delay. Half of us are ill.";
    TextFinding excuse = noticed(FindingKind.EXCUSES, 0.7, draft, "Half of us are ill");

    GuardReading late = readLate("en", draft, excuse);
    GuardReading inTime =
        new ReplyGuard()
            .read(
                draft,
                TextReading.of(List.of(excuse)),
                aReplyTo(Style.IRRITATED).context(),
                aPolicy());

    assertThat(late.stops()).isTrue();
    assertThat(inTime.stops()).isFalse();
  }

  private static GuardReading readLate(String language, String draft, TextFinding... noticed) {
    return new ReplyGuard()
        .read(
            draft,
            TextReading.of(List.of(noticed)),
            aReplyTo(Style.IRRITATED).in(language).late().context(),
            aPolicy());
  }
}
