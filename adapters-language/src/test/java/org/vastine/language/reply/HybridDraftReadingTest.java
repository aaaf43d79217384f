package org.vastine.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.application.reply.DraftReading;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.triage.Style;

class HybridDraftReadingTest {

  private static final HybridDraftReading READING = new HybridDraftReading();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pahoittelut ja kiitos viestistä! Soitan sinulle tänään klo 15, tai tavoitat minut numerosta 010 000 2244.",
        "Tack för att du skrev och förlåt för besväret. Ring mig i dag på 031-390 06 09 så löser vi det.",
        "Özür dileriz, haber verdiğiniz için teşekkürler. Bugün saat 17.00'ye kadar sizi arıyoruz, özelden yazabilirsiniz.",
        "Thank you for telling us, and we are sorry. Please send us a direct message and I will call you today by 5 pm."
      })
  void a_complete_answer_to_an_irritated_customer_is_left_alone(String draft) {
    assertThat(kinds(draft, "", Style.IRRITATED, Audience.PUBLIC)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Olisit lukenut ohjeet, itse valitsit väärän koon.",
        "Du borde ha läst instruktionen, det är ditt eget fel.",
        "Talimatı okusaydınız böyle olmazdı, kendi hatanız.",
        "You should have read the instructions, it is your own fault."
      })
  void blame_and_what_is_missing_are_found(String draft) {
    assertThat(kinds(draft, "", Style.IRRITATED, Audience.PUBLIC))
        .contains(
            FindingKind.BLAMES_CUSTOMER,
            FindingKind.MISSING_THANKS_APOLOGY,
            FindingKind.MISSING_CONTACT_HANDOFF,
            FindingKind.MISSING_TIME_PROMISE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thank you for your feedback, idiot. We are sorry that you can not read. | idiot",
        "It is not our fault that you know nothing about coffee. Stay at home next time, you idiot. | idiot",
        "Kiitos viestistä! Pahoittelut odotuksesta, palaamme asiaan tänään klo 15. Olet idiootti. | idiootti",
        "Tack för att du skrev. Vi beklagar väntan och hör av oss i dag kl. 15. Du är en idiot. | idiot",
        "Yazdığınız için teşekkürler. Bekleme için özür dileriz, bugün 15.00'te döneceğiz. Sen bir salaksın. | salaksın"
      })
  void R13_an_insult_among_calm_words_is_found(String draft, String word) {
    assertThat(READING.read(draft, "", Style.IRRITATED, Audience.PUBLIC))
        .filteredOn(finding -> finding.kind() == FindingKind.PROFANE_INSULTING)
        .singleElement()
        .satisfies(finding -> assertThat(finding.span().orElseThrow().of(draft)).isEqualTo(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you for telling us. We are sorry that our thick cable broke; Aino calls you by 15:00.",
        "We are sorry, that was a stupid mistake of ours. Write to Aino at care@acme.example by 15:00.",
        "Thank you! A brain training app needs time. Aino answers you at care@acme.example by 15:00."
      })
  void R13_such_words_that_are_meant_for_nobody_are_left_alone(String draft) {
    assertThat(kinds(draft, "", Style.IRRITATED, Audience.PUBLIC))
        .doesNotContain(FindingKind.PROFANE_INSULTING);
  }

  @Test
  void an_account_number_in_public_is_marked_at_its_place() {
    String draft = "Kiitos viestistä! Palautamme rahat tilille FI21 1234 5600 0007 85 tänään.";

    TextFinding finding =
        READING.read(draft, "", Style.IRRITATED, Audience.PUBLIC).stream()
            .filter(found -> found.kind() == FindingKind.DISCLOSES_PERSONAL_DATA)
            .findFirst()
            .orElseThrow();

    assertThat(finding.span().orElseThrow().of(draft)).isEqualTo("FI21 1234 5600 0007 85");
  }

  @Test
  void in_private_data_and_a_missing_hand_off_are_no_findings() {
    String draft = "Palautamme rahat tilille FI21 1234 5600 0007 85.";

    assertThat(kinds(draft, "", Style.IRRITATED, Audience.PRIVATE))
        .doesNotContain(FindingKind.DISCLOSES_PERSONAL_DATA, FindingKind.MISSING_CONTACT_HANDOFF);
  }

  @Test
  void R18_asking_for_personal_data_is_found_in_public_only() {
    String draft = "Sorry! Please post your phone number and address here in the comments.";

    assertThat(kinds(draft, "", Style.IRRITATED, Audience.PUBLIC))
        .contains(FindingKind.ASKS_PERSONAL_DATA_IN_PUBLIC);
    assertThat(kinds(draft, "", Style.IRRITATED, Audience.PRIVATE))
        .doesNotContain(FindingKind.ASKS_PERSONAL_DATA_IN_PUBLIC);
  }

  @Test
  void R31_giving_in_to_a_threat_is_found() {
    String draft = "We will refund you and send a voucher, please call us.";

    assertThat(kinds(draft, "Pay or else", Style.THREAT, Audience.PUBLIC))
        .contains(FindingKind.YIELDS_TO_THREAT);
    assertThat(kinds(draft, "My parcel is late", Style.IRRITATED, Audience.PUBLIC))
        .doesNotContain(FindingKind.YIELDS_TO_THREAT);
    assertThat(kinds("We do not negotiate and won't pay.", "Pay", Style.THREAT, Audience.PUBLIC))
        .doesNotContain(FindingKind.YIELDS_TO_THREAT);
  }

  @Test
  void each_kind_is_found_once_and_what_is_missing_has_no_place() {
    List<TextFinding> findings =
        READING.read("You idiot, you bloody idiot.", "", Style.IRRITATED, Audience.PUBLIC);

    assertThat(findings).extracting(TextFinding::kind).doesNotHaveDuplicates();
    assertThat(findings)
        .filteredOn(finding -> finding.kind() == FindingKind.MISSING_THANKS_APOLOGY)
        .extracting(TextFinding::span)
        .containsExactly(Optional.empty());
  }

  @Test
  void nothing_is_found_in_nothing() {
    assertThat(READING.read("  ", "hei", Style.URGENT, Audience.PUBLIC)).isEmpty();
  }

  private static List<FindingKind> kinds(
      String draft, String mention, Style style, Audience audience) {
    return READING.read(draft, mention, style, audience).stream().map(TextFinding::kind).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | We are sorry, and we told the courier that Danielle Rudge has waited long enough.
          fi | Pahoittelemme, ja kerroimme kuljettajalle, että Danielle Rudge on odottanut tarpeeksi.
          """)
  void R13_who_wrote_may_be_called_by_the_name_that_everybody_sees_beside_it(
      String language, String draft) {
    assertThat(disclosures(draft, "")).as(language).containsExactly("Danielle Rudge");
    assertThat(disclosures(draft, "Danielle Rudge")).as(language).isEmpty();
    assertThat(disclosures(draft, "Maija")).as(language).containsExactly("Danielle Rudge");
  }

  private static List<String> disclosures(String draft, String author) {
    return READING
        .look(
            draft,
            new DraftReading.Answering(
                "Still no parcel!", author, Style.IRRITATED, Audience.PUBLIC))
        .findings()
        .stream()
        .filter(finding -> finding.kind() == FindingKind.DISCLOSES_PERSONAL_DATA)
        .map(finding -> finding.span().orElseThrow().of(draft))
        .toList();
  }
}
