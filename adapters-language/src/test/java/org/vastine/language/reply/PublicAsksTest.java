package org.vastine.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.language.kernel.CueLexicon;

class PublicAsksTest {

  private static final CueLexicon LEXICON = DraftFeatures.lexicon();
  private static final PublicAsks ASKS = new PublicAsks(LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Sorry about that! Post your phone number below and we will ring you.",
        "en | Could we have your home address, please?",
        "en | What is your customer number?",
        "en | Please tell us your full name and date of birth.",
        "en | Reply with your booking number and we will look today.",
        "en | Thanks! Leave us your e-mail address in the comments.",
        "fi | Laita puhelinnumerosi tähän, niin soitamme.",
        "fi | Voisitko kertoa? Mikä on asiakasnumerosi ja osoitteesi?",
        "fi | Kirjoittakaa henkilötunnuksenne kommenttiin.",
        "sv | Skriv ditt personnummer här så kollar vi.",
        "sv | Vad är ditt ordernummer?",
        "sv | Kan vi få ditt telefonnummer?",
        "tr | Telefon numaranızı buraya yazın, sizi arayalım.",
        "tr | TC kimlik numaranızı paylaşır mısınız?",
        "tr | Müşteri numaranız nedir?",
        "de | Schreiben Sie uns Ihre Telefonnummer in die Kommentare.",
        "de | Wie lautet Ihre Kundennummer?",
        "es | Déjenos su teléfono aquí y le llamamos.",
        "es | ¿Cuál es su número de pedido?",
      })
  void asking_for_personal_data_is_found(String language, String draft) {
    assertThat(ASKS.in(read(language, draft))).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Please do not post your phone number here.",
        "en | Never share your address in the comments, we will find you by your order.",
        "en | Send us your phone number by direct message.",
        "en | Give us a call on 0131 496 0000, or write to our address.",
        "en | The number below is open until 8 pm.",
        "en | Thank you for telling us in the comments what happened.",
        "en | A new one goes out to your address today.",
        "en | We will send it to your address tomorrow.",
        "en | Send us a message with your order number and we will look at it today.",
        "fi | Älä kirjoita puhelinnumeroasi tähän.",
        "fi | Älkää jättäkö numeroanne kommentteihin, henkilötunnustanne emme kysy koskaan.",
        "fi | Laita numerosi yksityisviestillä, niin soitan tänään.",
        "fi | Soita meille, numeromme on 010 000 2244.",
        "fi | Lähetämme uuden osoitteeseesi huomenna.",
        "sv | Skriv inte ditt personnummer här.",
        "sv | Skicka ditt nummer i ett meddelande så ringer jag dig före kl 18.",
        "sv | Ring oss, numret är 031-390 06 09.",
        "sv | Tack för att du skrev här i kommentarerna.",
        "tr | Buraya yazdığınız için teşekkürler.",
        "tr | Lütfen telefon numaranızı buraya yazmayın.",
        "tr | Numaranızı özel mesajla iletirseniz bugün ararız.",
        "tr | Bundan sonra adresinizi yazarken dikkat edin.",
        "tr | Bize 0850 000 00 00 numarasından yazabilirsiniz.",
        "de | Bitte posten Sie Ihre Telefonnummer nicht hier.",
        "de | Schicken Sie uns Ihre Kundennummer per Privatnachricht.",
        "de | Danke für den Hinweis in den Kommentaren!",
        "es | Por favor, no escriba su teléfono aquí.",
        "es | Envíenos su número de pedido por mensaje privado.",
        "es | Gracias por avisar en los comentarios.",
      })
  void warning_of_it_or_asking_for_it_in_private_is_not(String language, String draft) {
    assertThat(ASKS.in(read(language, draft))).isEmpty();
  }

  private static DraftText read(String language, String draft) {
    return DraftText.of(draft, "", language, LEXICON);
  }
}
