package org.vastine.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.triage.Style;
import org.vastine.language.HostileTexts;
import org.vastine.language.kernel.CueLexicon;

/** R13: homes and names of people that a public reply tells and the mention does not. */
class DisclosuresTest {

  private static final CueLexicon LEXICON = DraftFeatures.lexicon();
  private static final Disclosures DISCLOSURES = new Disclosures(LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi | Paketti meni osoitteeseen Mannerheimintie 12 A 3, 00100 Helsinki. | Mannerheimintie 12 A 3, 00100 Helsinki",
        "fi | Hän asuu nyt Koivukujalla 4 B. | Koivukujalla 4 B",
        "fi | Tiedot löytyvät: Saaripolku 7, 33100 Tampere. | Saaripolku 7, 33100 Tampere",
        "sv | Fakturan gick till din gamla adress på Tallstigen 9 i Hedemora. | Tallstigen 9",
        "sv | Den ligger hos grannen, Storgatan 5 lgh 1203, 123 45 Lund. | Storgatan 5 lgh 1203, 123 45 Lund",
        "sv | Hon bor på Björkvägen 14b. | Björkvägen 14b",
        "tr | Kargonuz Kuşburnu Sokak No: 9 Daire: 3 adresine gidiyor. | Kuşburnu Sokak No: 9 Daire: 3",
        "tr | Bağlar Mah. 12/4 adresinize ait fatura görünüyor. | Bağlar Mah. 12/4",
        "tr | Kayıtta Atatürk Cad. No:15 D:7 yazıyor. | Atatürk Cad. No:15 D:7",
        "en | The prep kit goes to 14 Fennel Road, Leeds LS1 4AB, on Tuesday. | 14 Fennel Road, Leeds LS1 4AB",
        "en | It is waiting at your house, 221b Old Mill Lane. | 221b Old Mill Lane",
        "en | The label says Flat 3, Elm Court. | Flat 3, Elm Court",
        "en | The letter went to 1200 Harbor Avenue, 94107 Bayview as usual. | 1200 Harbor Avenue, 94107 Bayview",
        "de | Ihre Lieferung liegt in der Rosenstraße 8, 04109 Leipzig. | Rosenstraße 8, 04109 Leipzig",
        "de | Sie wohnt im Ahornweg 7. | Ahornweg 7",
        "es | Su pedido va a la calle del Olmo, 7, piso 2. | calle del Olmo, 7, piso 2"
      })
  void R13_homes_are_found_at_their_place(String language, String draft, String shown) {
    assertThat(found(draft, "", language)).containsExactly(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi | Tervetuloa myymäläämme, Mannerheimintie 12, 00100 Helsinki!",
        "fi | Valtatie 4 on poikki, ja Hiihtotie 5 avataan maanantaina.",
        "sv | Vår butik på Storgatan 5, 123 45 Lund har öppet i dag.",
        "sv | Skriv till oss: Box 12, Storgatan 5, 123 45 Lund.",
        "tr | Mağazamız Atatürk Cad. No: 15, bekleriz.",
        "en | Pop in to our shop at 14 Fennel Road, Leeds LS1 4AB.",
        "en | We close at 18 on Monday, and the 5 Road Runner buses stop at 9.",
        "de | Besuchen Sie unsere Filiale in der Rosenstraße 8, 04109 Leipzig.",
        "es | Le esperamos en nuestra tienda de la calle Olmo, 7."
      })
  void where_the_firm_is_and_roads_are_no_homes(String language, String draft) {
    assertThat(found(draft, "", language)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi | Asian sotki herra Virtanen Kuopiosta. | herra Virtanen",
        "fi | Sormus on Jenni Tuomalan nimissä. | Jenni Tuomalan",
        "fi | Kyseessä on Väinö Saha-Aho. | Väinö Saha-Aho",
        "sv | Det var Herr Lindqvist som klagade först. | Herr Lindqvist",
        "sv | Nyckeln tillhör Rune Asker sedan i våras. | Rune Asker",
        "tr | Parsel Bay Yılmaz adına kayıtlı. | Bay Yılmaz",
        "tr | Borç Cafer Bey'in hesabında görünüyor. | Cafer Bey",
        "tr | Dün Ayşe Hanım iki ilaç aldı. | Ayşe Hanım",
        "tr | Bavulu Hakan Tunç almış. | Hakan Tunç",
        "en | The boxes are with Mr Virtanen since noon. | Mr Virtanen",
        "en | The key was left with Mrs. Novak at noon. | Mrs. Novak",
        "en | It was Danielle Rudge who took it. | Danielle Rudge",
        "de | Das Paket hat Frau Seidel angenommen. | Frau Seidel",
        "de | Nein, Petra Wolters ist bis Monatsende krank. | Petra Wolters",
        "es | La multa es de Javier Ortega desde marzo. | Javier Ortega"
      })
  void R13_people_named_in_full_are_found(String language, String draft, String shown) {
    assertThat(found(draft, "", language)).containsExactly(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi | Hei Matti Virtanen, pahoittelut! Korjaamme tämän tänään.",
        "fi | Kiitos palautteesta! Terveisin Jenni Tuomala",
        "sv | Hej Erik Johansson! Vi ordnar det i dag.",
        "sv | Jag heter Malin Ek och tar gärna ditt ärende.",
        "tr | Sayın Hakan Yıldız, özür dileriz.",
        "tr | Ayşe Hanım, merhaba, bugün düzeltiyoruz.",
        "en | Dear Mr Virtanen, sorry for the wait.",
        "en | Sorry, Mrs Novak, this is on us.",
        "en | Please ask for Anna Berg at the desk.",
        "en | Our director Anna Berg said so in May.",
        "en | We will put it right today. – Mark Henshaw, customer care",
        "en | We miss Anna too, and Will Monday do?",
        "sv | Hälsa din fru. Vi ordnar det i dag.",
        "de | Guten Tag Herr Lindqvist, das tut uns leid.",
        "de | Frau Lenz meldet sich heute bei Ihnen.",
        "es | Hola, Javier Ortega: lo sentimos."
      })
  void who_is_addressed_signs_or_speaks_for_the_firm_is_not_disclosed(
      String language, String draft) {
    assertThat(found(draft, "", language)).isEmpty();
  }

  @Test
  void what_the_mention_shows_is_not_disclosed() {
    assertThat(found("Herra Virtasen paketti löytyi.", "Naapurini Virtanen sai pakettini", "fi"))
        .isEmpty();
    assertThat(
            found("Your parcel waits at 14 Fennel Road.", "It said Fennel Road, not my door", "en"))
        .isEmpty();
    assertThat(found("Bavulu Hakan Tunç almış.", "Hakan Tunç bavulumu almış, kim bu?", "tr"))
        .isEmpty();
  }

  @Test
  void R13_they_are_findings_in_public_only() {
    HybridDraftReading reading = new HybridDraftReading();
    String draft = "The boxes were left with Mrs Novak since nobody was in.";

    assertThat(reading.read(draft, "", Style.NEUTRAL, Audience.PUBLIC))
        .anyMatch(finding ->
            finding.kind() == FindingKind.DISCLOSES_PERSONAL_DATA
                && finding.span().orElseThrow().of(draft).equals("Mrs Novak"));
    assertThat(reading.read(draft, "", Style.NEUTRAL, Audience.PRIVATE))
        .noneMatch(finding -> finding.kind() == FindingKind.DISCLOSES_PERSONAL_DATA);
  }

  @Test
  void hostile_texts_are_read() {
    for (String language : CueLexicon.LANGUAGES) {
      for (String text : HostileTexts.all()) {
        assertThat(found(text, text, language)).isEqualTo(found(text, text, language));
      }
      for (String piece :
          List.of(
              "Anna ",
              "Anna-",
              "Mr ",
              "Mr. ",
              "1 Aa Road ",
              "Flat 3, ",
              "Mah. ",
              "Aa Mah No ",
              "calle ",
              "calle A 1 ",
              "Xtie 1 ",
              "Xtie 1 A 2, ",
              "Xtie 1, 00100 Aa. our ",
              "Bey ")) {
        assertThat(found(piece.repeat(3_000), "", language)).doesNotContain("");
      }
    }
  }

  private static List<String> found(String draft, String mention, String language) {
    DraftText text = DraftText.of(draft, mention, language, LEXICON);
    return DISCLOSURES.in(text).stream().map(span -> span.of(draft)).toList();
  }
}
