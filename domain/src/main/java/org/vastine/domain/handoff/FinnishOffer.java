package org.vastine.domain.handoff;

import java.util.List;
import java.util.Map;

/** The words of an offer in Finnish. */
final class FinnishOffer {

  static final OfferWords WORDS =
      new OfferWords(
          List.of(
              "Kiitos viestistäsi, pahoittelen harmia. Jotta tietosi pysyvät omanasi, ehdotan, että"
                  + " jatkamme kahden kesken.",
              "Olen pahoillani tapahtuneesta, ja kiitos kun otit asian esille. Yksityisesti pystyn"
                  + " auttamaan nopeimmin, koska minun täytyy nähdä tilauksesi."),
          List.of(
              "Kiitos, se sopii hyvin. Ehdotukseni syy oli se, että ratkaisuun tarvittavat tiedot"
                  + " eivät kuulu muille.",
              "Kiitos avoimuudestasi. Ajattelin yksityistä viestiä vain siksi, että ratkaisu"
                  + " löytyy pian, kun voin katsoa tietosi."),
          Map.of(
              HandOffWay.MESSAGE, "Lähetä meille täällä yksityisviesti, niin vastaan siihen.",
              HandOffWay.MAIL, "Tavoitat minut suoraan.",
              HandOffWay.CALL, "Soitan sinulle mielelläni: kerro yksityisesti, milloin sopii.",
              HandOffWay.VISIT,
                  "Tulen mielelläni käymään luonasi: kerro yksityisesti, milloin sopii."),
          "Suora osoitteeni: %s",
          List.of("Tavoitat tiimimme sähköpostilla.", "Osoitteemme: %s"),
          "Numeromme: %s",
          List.of(
              "Haluatko mieluummin pysyä täällä? Sekin onnistuu.",
              "Saat valita: minulle sopii jatkaa myös tässä."),
          "Meidät tavoittaa helposti, ja löydämme ratkaisun.",
          new OfferWords.Options(
              "Miten haluat jatkaa? Saat valita:",
              Map.of(
                  HandOffWay.MESSAGE, "yksityisviestillä täällä",
                  HandOffWay.MAIL, "sähköpostilla",
                  HandOffWay.CALL, "soitan sinulle: kerro yksityisesti, milloin sopii",
                  HandOffWay.VISIT, "tulen käymään: kerro yksityisesti, milloin sopii"),
              "tässä ketjussa, jos se on sinulle mieluisampaa"));

  private FinnishOffer() {}
}
