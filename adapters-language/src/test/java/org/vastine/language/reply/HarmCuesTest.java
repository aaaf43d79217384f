package org.vastine.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.application.reply.DraftReading.Answering;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.HarmKind;
import org.vastine.domain.reply.HarmWord;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.reply.TextReading;
import org.vastine.domain.reply.ToldHarm;
import org.vastine.domain.triage.Style;
import org.vastine.language.kernel.CueLexicon;

/** What customers tell of harm, and what replies make of it, in six languages. */
class HarmCuesTest {

  private static final HybridDraftReading READING = new HybridDraftReading();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          My parcel is two weeks late and nobody answers the phone. | We are sorry for the inconvenience. Please send us a message. | WAITING UNHEARD
          You charged me 80 euros twice for one ticket. | We apologise for any trouble caused and thank you for your feedback. | MONEY
          Pakettini on kaksi viikkoa myöhässä eikä kukaan vastaa puhelimeen. | Pahoittelemme aiheutunutta haittaa ja kiitämme palautteestasi. | WAITING UNHEARD
          Teiltä veloitettiin kortiltani 80 euroa kahteen kertaan. | Pahoittelemme tilannetta ja kiitämme palautteestasi. | MONEY
          Paketet är två veckor försenat och ingen svarar i telefon. | Vi beklagar besväret och tackar för din återkoppling till oss. | WAITING UNHEARD
          Kakan var helt förstörd och hela kalaset blev pannkaka. | Vi beklagar det inträffade och tackar för din återkoppling. | RUINED
          Kargom iki haftadır gelmedi ve telefonda kimse cevap vermiyor. | Yaşadığınız olumsuzluk için özür dileriz, geri bildiriminiz için teşekkürler. | WAITING UNHEARD
          Çamaşır makinem bozuldu ve her yer su içinde kaldı. | Yaşadığınız sıkıntı için özür dileriz, ilginiz için teşekkürler. | BROKEN
          Mein Paket ist seit zwei Wochen verspätet und niemand antwortet mir. | Wir bedauern die Unannehmlichkeiten und danken Ihnen sehr. | WAITING UNHEARD
          Der Kellner war unfreundlich und hat uns ausgelacht. | Wir entschuldigen uns für die Unannehmlichkeiten und danken Ihnen. | TREATED
          Mi paquete no ha llegado, lleva dos semanas y nadie contesta al teléfono. | Lamentamos las molestias y le agradecemos sus comentarios. | WAITING UNHEARD
          Llevamos tres días sin calefacción con un bebé en casa. | Lamentamos los inconvenientes y le agradecemos su mensaje. | WAITING STRANDED
          """)
  void R13_blanket_regret_passes_over_the_harm(String mention, String draft, String kinds) {
    ToldHarm harm = look(mention, draft).harm();

    assertThat(harm.kinds()).extracting(HarmKind::name).containsExactly(kinds.split(" ", -1));
    assertThat(harm.word()).isEqualTo(HarmWord.BLANKET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          My parcel is two weeks late and nobody answers the phone. | We are sorry that we let you wait so long for an answer. Anna rings you.
          My parcel is two weeks late and nobody answers the phone. | We are sorry for the inconvenience, your package should be there by now.
          You charged me 80 euros twice for one ticket. | We are sorry for the inconvenience. The 80 go back to you.
          Pakettini on kaksi viikkoa myöhässä eikä kukaan vastaa puhelimeen. | Olemme pahoillamme viivästyksestä, pakettisi olisi pitänyt tulla jo.
          Paketet är två veckor försenat och ingen svarar i telefon. | Vi är ledsna att du har fått vänta så länge på oss.
          Kargom iki haftadır gelmedi ve telefonda kimse cevap vermiyor. | Sizi bu kadar beklettiğimiz için çok üzgünüz.
          Mein Paket ist seit zwei Wochen verspätet und niemand antwortet mir. | Es tut uns leid, dass Sie so lange warten mussten.
          Mi paquete no ha llegado, lleva dos semanas y nadie contesta al teléfono. | Sentimos mucho la espera y que su paquete siga sin aparecer.
          """)
  void R13_a_word_on_the_matter_speaks_of_the_harm(String mention, String draft) {
    assertThat(look(mention, draft).harm().word()).isEqualTo(HarmWord.SPOKEN_OF);
  }

  @Test
  void R13_the_customers_own_words_are_told_those_side_by_side_as_one() {
    ToldHarm harm =
        look(
                "My parcel is two weeks late, nobody answers and the lid was broken.",
                "We thank you for your feedback.")
            .harm();

    assertThat(harm.words()).containsExactly("two weeks late", "nobody answers", "broken");
    assertThat(harm.word()).isEqualTo(HarmWord.LEFT_OUT);
  }

  @Test
  void R13_of_many_words_the_first_four_are_told() {
    assertThat(
            look(
                    "Late, then broken, then lost, then rude staff, then wrong size, and cancelled.",
                    "We thank you for your feedback.")
                .harm()
                .words())
        .containsExactly("Late", "broken", "lost", "rude");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When do you open on Saturday, please? | We are sorry for the inconvenience. Please send us a message.
          The lift would be easier to find with a sign at the door. | Thank you for writing to us, we appreciate it.
          '' | We are sorry for the inconvenience. Please send us a message.
          """)
  void R13_where_no_harm_was_told_none_is_passed_over(String mention, String draft) {
    assertThat(look(mention, draft).harm()).isEqualTo(ToldHarm.NONE);
  }

  @Test
  void R13_in_a_language_without_words_no_harm_is_claimed() {
    assertThat(
            look(
                    "Mon colis a deux semaines de retard et personne ne répond jamais au téléphone.",
                    "Nous sommes désolés pour la gêne occasionnée et vous remercions de votre message.")
                .harm())
        .isEqualTo(ToldHarm.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We can sort this out once you have calmed down. | once you have calmed
          Please mind your tone, then we will be glad to help you. | mind your tone
          We ask for your understanding, we are only human as well. | ask for your understanding
          Please remove your review, and we shall look into the matter. | remove your review
          Rauhoitu ensin, niin katsotaan tätä asiaa yhdessä. | Rauhoitu
          Pyydämme ymmärrystäsi, meillä on nyt paljon töitä. | Pyydämme ymmärrystäsi
          Poistathan arvostelusi, niin palaamme asiaan. | Poistathan arvostelusi
          Ta det lugnt nu, så ska vi se vad vi kan göra. | Ta det lugnt
          Vi ber om er förståelse för att det tar tid. | ber om er förståelse
          Ta bort din recension så tittar vi på saken. | Ta bort din recension
          Lütfen sakin olun, size yardımcı olmaya çalışıyoruz. | Lütfen sakin
          Anlayışınızı rica ederiz, ekibimiz çok yoğun. | Anlayışınızı rica
          Yorumunuzu kaldırırsanız konuyu görüşebiliriz. | Yorumunuzu kaldırırsanız
          Bitte beruhigen Sie sich, dann sehen wir weiter. | beruhigen Sie sich
          Wir bitten um Ihr Verständnis, es ist gerade viel los. | bitten um Ihr Verständnis
          Löschen Sie bitte Ihre Bewertung, dann reden wir. | Löschen Sie bitte Ihre Bewertung
          Cálmese, por favor, y lo hablamos. | Cálmese
          Le pedimos comprensión, estamos desbordados. | pedimos comprensión
          Retire su comentario y buscaremos una solución. | Retire su comentario
          """)
  void R13_a_reply_that_works_only_if_the_customer_gives_way_is_found(String draft, String words) {
    TextFinding found =
        look("", draft).findings().stream()
            .filter(finding -> finding.kind() == FindingKind.ASKS_TO_YIELD)
            .findFirst()
            .orElseThrow();

    assertThat(found.span().map(span -> span.of(draft))).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thank you for your patience. Anna rings you at three with an answer.
          We understand that you are angry, and we are sorry that it took so long.
          Kiitos kärsivällisyydestäsi, Anna soittaa sinulle kolmelta.
          Ymmärrämme hyvin, että olet vihainen, ja olemme pahoillamme.
          Tack för ditt tålamod, Anna ringer dig klockan tre.
          Vi förstår att du är arg, och vi är ledsna för väntan.
          Sabrınız için teşekkür ederiz, Anna sizi saat üçte arayacak.
          Danke für Ihre Geduld, Anna ruft Sie um drei Uhr an.
          Gracias por su paciencia, Ana le llama a las tres.
          """)
  void R13_thanks_for_patience_and_understanding_of_ours_ask_nothing_of_the_customer(String draft) {
    assertThat(look("", draft).findings())
        .extracting(TextFinding::kind)
        .doesNotContain(FindingKind.ASKS_TO_YIELD);
  }

  @Test
  void every_language_has_words_for_every_cue_of_harm_and_of_giving_way() {
    Set<String> cues = new HashSet<>(Set.of("duration", "blanket"));
    for (HarmKind kind : HarmKind.values()) {
      cues.add(kind.name().toLowerCase(Locale.ROOT));
    }

    assertThat(CueLexicon.load(HarmCues.class, "/org/vastine/language/cues/harm").cues())
        .containsAll(cues)
        .allMatch(cue -> cues.contains(cue.replace("about-", "")));
    assertThat(CueLexicon.load(YieldCues.class, "/org/vastine/language/cues/yield").cues())
        .containsExactly("calm", "indulge", "retract");
  }

  private static TextReading look(String mention, String draft) {
    return READING.look(draft, new Answering(mention, "", Style.IRRITATED, Audience.PUBLIC));
  }
}
