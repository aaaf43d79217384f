package org.vastine.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.application.reply.DraftReading.Answering;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.TextReading;
import org.vastine.domain.triage.Style;
import org.vastine.language.kernel.CueLexicon;

/** What drafts do in their words, in six languages. */
class MoveCuesTest {

  private static final HybridDraftReading READING = new HybridDraftReading();
  private static final Map<String, String> MENTIONS =
      Map.of(
          "fi", "Tilaukseni on edelleen hukassa eikä kukaan vastaa minulle puhelimessa.",
          "sv", "Min beställning är fortfarande borta och ingen svarar när jag ringer er.",
          "tr", "Siparişim hâlâ kayıp ve aradığımda kimse telefona cevap vermiyor.",
          "en", "My order is still missing and nobody answers when I call you.",
          "de", "Meine Bestellung fehlt immer noch und niemand geht ans Telefon.",
          "es", "Mi pedido sigue perdido y nadie contesta cuando llamo por teléfono.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | We are sorry. It was our mistake. | our mistake
          en | You waited for nothing, and we were at fault. | we were at fault
          en | We got your order wrong and a new one is on its way. | We got your order wrong
          en | We did not call you back in time, and that was our fault. | our fault
          en | We take full responsibility for what happened. | We take full responsibility
          fi | Pahoittelemme, virhe oli meidän. | virhe oli meidän
          fi | Lähetimme sinulle väärän tuotteen: teimme virheen. | teimme virheen
          fi | Tämä on meidän vikamme, ja korjaamme sen. | meidän vikamme
          fi | Mokasimme toimituksesi kanssa. | Mokasimme
          sv | Vi beklagar, det var vårt fel. | vårt fel
          sv | Vi har gjort ett misstag med din leverans. | Vi har gjort ett misstag
          sv | Felet låg hos oss, och du får en ny lampa. | Felet låg hos oss
          tr | Özür dileriz, bu bizim hatamız. | bizim hatamız
          tr | Siparişinizi karıştırdık, hata bizde. | hata bizde
          tr | Bu konuda hata yaptık ve düzelteceğiz. | hata yaptık
          de | Das war unser Fehler, und Sie bekommen Ersatz. | unser Fehler
          es | Lo sentimos, fue culpa nuestra. | culpa nuestra
          """)
  void R13_whoever_says_outright_that_the_fault_was_ours_admits_it(
      String language, String draft, String words) {
    TextReading reading = look(language, draft);

    assertThat(reading.moves()).containsKey(ReplyMove.ADMISSION);
    assertThat(reading.moves().get(ReplyMove.ADMISSION).of(draft)).isEqualToIgnoringCase(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | We are sorry that you had to wait, and we regret the trouble.
          en | We apologise for the inconvenience this has caused you.
          en | We are looking into whether it was our mistake.
          en | If this was our fault, we will refund you at once.
          en | This was not our fault, the courier lost it.
          en | That should not have happened to you.
          en | Thank you for pointing out the mistake in our menu.
          fi | Olemme pahoillamme, että jouduit odottamaan.
          fi | Pahoittelemme aiheutunutta harmia.
          fi | Selvitämme, oliko virhe meidän.
          fi | Virhe ei ollut meidän.
          fi | Jos teimme virheen, hyvitämme sen sinulle heti.
          fi | Kiitos, että kerroit ruokalistan virheestä.
          fi | Valitettavasti lamppu on loppu varastosta.
          sv | Vi beklagar att du har fått vänta.
          sv | Vi är ledsna för besväret som det har orsakat.
          sv | Vi tar reda på om det var vårt fel.
          sv | Det var inte vårt fel.
          sv | Tack för att du hittade felet på vår sida.
          tr | Üzgünüz, sizi beklettik.
          tr | Yaşadığınız sıkıntı için özür dileriz.
          tr | Bir hatamız varsa hemen telafi ederiz.
          tr | Bu bizim hatamız değil.
          tr | Hata yaptık mı, bakıyoruz.
          de | Es tut uns leid, dass Sie warten mussten.
          de | Wir prüfen, ob es unser Fehler war.
          es | Lamentamos mucho la espera.
          es | Si fue nuestro error, lo arreglamos.
          """)
  void R13_regret_a_question_and_a_denial_admit_nothing(String language, String draft) {
    assertThat(look(language, draft).moves()).doesNotContainKey(ReplyMove.ADMISSION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Thank you for writing. We are sorry about the lamp.
          fi | Kiitos viestistäsi. Pahoittelemme lampun kohtaloa.
          sv | Tack för ditt meddelande. Vi beklagar det som hände med lampan.
          tr | Mesajınız için teşekkür ederiz. Lamba için özür dileriz.
          de | Danke für Ihre Nachricht. Es tut uns leid wegen der Lampe.
          es | Gracias por escribirnos. Sentimos lo de la lámpara.
          """)
  void R13_thanks_and_regret_are_seen_and_their_lack_is_not_claimed(String language, String draft) {
    TextReading reading = look(language, draft);

    assertThat(reading.moves()).containsKeys(ReplyMove.THANKS, ReplyMove.APOLOGY);
    assertThat(reading.lacks()).doesNotContain(ReplyMove.THANKS, ReplyMove.APOLOGY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Thank you for your patience while we look for it.
          fi | Kiitos kärsivällisyydestäsi, etsimme sitä yhä.
          sv | Tack för ditt tålamod medan vi letar.
          tr | Sabrınız için teşekkür ederiz, hâlâ arıyoruz.
          """)
  void R22_thanks_for_patience_are_no_thanks_that_wear_off(String language, String draft) {
    TextReading reading = look(language, draft);

    assertThat(reading.moves()).doesNotContainKey(ReplyMove.THANKS);
    assertThat(reading.lacks()).doesNotContain(ReplyMove.THANKS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Thank you for your feedback on our service.
          fi | Kiitos palautteestasi meidän palvelustamme.
          sv | Tack för din feedback om vår service.
          tr | Hizmetimizle ilgili görüşünüz için teşekkürler.
          """)
  void R13_a_reply_without_any_move_is_seen_as_one(String language, String draft) {
    assertThat(look(language, draft).lacks())
        .contains(ReplyMove.APOLOGY, ReplyMove.SOLUTION, ReplyMove.LATER, ReplyMove.INVITATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The delay was due to the snow on the roads that day.
          fi | Viivästys johtui siitä, että tiet olivat lumessa.
          sv | Förseningen berodde på att vägarna var snöiga.
          tr | Bunun nedeni yolların karla kaplı olmasıydı.
          """)
  void R13_an_explanation_of_our_side_is_seen(String language, String draft) {
    assertThat(look(language, draft).moves()).containsKey(ReplyMove.EXPLANATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ok!", "Thanks!", "謝謝您的意見"})
  void R13_where_the_language_is_not_known_nothing_is_said_to_be_lacking(String draft) {
    assertThat(READING.look(draft, new Answering("", "", Style.IRRITATED, Audience.PUBLIC)).lacks())
        .isEmpty();
  }

  @Test
  void every_language_has_words_for_every_cue() {
    CueLexicon lexicon = CueLexicon.load(MoveCues.class, "/org/vastine/language/cues/moves");

    assertThat(Set.copyOf(lexicon.cues()))
        .isEqualTo(
            Set.of(
                "thanks",
                "thanks-for-waiting",
                "regret",
                "admits",
                "explains",
                "solution",
                "unsettled",
                "not"));
  }

  private static TextReading look(String language, String draft) {
    return READING.look(
        draft,
        new Answering(MENTIONS.getOrDefault(language, ""), "", Style.IRRITATED, Audience.PUBLIC));
  }
}
