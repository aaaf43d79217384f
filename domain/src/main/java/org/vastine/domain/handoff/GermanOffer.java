package org.vastine.domain.handoff;

import java.util.List;
import java.util.Map;

/** The words of an offer in German. */
final class GermanOffer {

  static final OfferWords WORDS =
      new OfferWords(
          List.of(
              "Danke für Ihre Nachricht, und entschuldigen Sie den Ärger. Damit Ihre Angaben bei"
                  + " Ihnen bleiben, schlage ich vor, dass wir beide privat weitermachen.",
              "Es tut mir leid, dass das passiert ist, und danke, dass Sie es ansprechen. Privat"
                  + " kann ich am schnellsten helfen, denn dafür muss ich Ihre Bestellung sehen."),
          List.of(
              "Danke für Ihre Antwort, ich respektiere sie. Privat hatte ich vorgeschlagen, weil es"
                  + " dort schneller geht und Ihre Angaben unter uns bleiben.",
              "Danke für Ihre Offenheit. An eine private Nachricht dachte ich nur, weil sich eher"
                  + " eine Lösung findet, wenn ich Ihre Angaben ansehen kann."),
          Map.of(
              HandOffWay.MESSAGE,
                  "Schreiben Sie uns hier eine private Nachricht, ich antworte darauf.",
              HandOffWay.MAIL, "Sie erreichen mich direkt.",
              HandOffWay.CALL, "Ich rufe Sie gern an: Sagen Sie mir privat, wann es passt.",
              HandOffWay.VISIT,
                  "Ich komme gern bei Ihnen vorbei: Sagen Sie mir privat, wann es passt."),
          "Meine direkte Adresse: %s",
          List.of("Sie erreichen unser Team per E-Mail.", "Unsere Adresse: %s"),
          "Unsere Nummer: %s",
          List.of(
              "Möchten Sie lieber hier bleiben? Auch das geht.",
              "Sie haben die Wahl: Hier weiterzumachen ist mir ebenso recht."),
          "Sie erreichen uns leicht, und wir finden eine Lösung.",
          new OfferWords.Options(
              "Wie möchten Sie weitermachen? Sie haben die Wahl:",
              Map.of(
                  HandOffWay.MESSAGE, "per privater Nachricht hier",
                  HandOffWay.MAIL, "per E-Mail",
                  HandOffWay.CALL, "ich rufe Sie an: Sagen Sie mir privat, wann es passt",
                  HandOffWay.VISIT, "ich komme vorbei: Sagen Sie mir privat, wann es passt"),
              "hier im Thread, wenn Ihnen das lieber ist"));

  private GermanOffer() {}
}
