package org.vastine.domain.handoff;

import java.util.List;
import java.util.Map;

/** The words of an offer in Swedish. */
final class SwedishOffer {

  static final OfferWords WORDS =
      new OfferWords(
          List.of(
              "Tack för att du berättar om det här, jag beklagar. Jag vill reda ut det med dig"
                  + " personligen, eftersom det behövs uppgifter som inte hör hemma offentligt.",
              "Tack för att du skriver, och ursäkta besväret. För att dina uppgifter ska förbli"
                  + " dina föreslår jag att vi två fortsätter privat."),
          List.of(
              "Tack för ditt svar, jag respekterar det. Jag föreslog att vi fortsätter privat"
                  + " eftersom det går snabbare så och dina uppgifter stannar mellan oss.",
              "Tack, det går bra. Skälet till mitt förslag: det som behövs för en lösning angår"
                  + " ingen annan."),
          Map.of(
              HandOffWay.MESSAGE, "Skicka gärna ett privat meddelande till oss här, så svarar jag.",
              HandOffWay.MAIL, "Du når mig direkt.",
              HandOffWay.CALL, "Jag ringer dig gärna: berätta privat när det passar.",
              HandOffWay.VISIT, "Jag besöker dig gärna: berätta privat när det passar."),
          "Min direkta adress: %s",
          List.of("Du når vårt team per e-post.", "Vår adress: %s"),
          "Vårt nummer: %s",
          List.of(
              "Om du hellre fortsätter här går det också bra.",
              "Vill du hellre stanna här? Det ordnar vi också."),
          "Det är lätt att nå oss, och vi hittar en lösning.",
          new OfferWords.Options(
              "Hur vill du gå vidare? Du väljer:",
              Map.of(
                  HandOffWay.MESSAGE, "med ett privat meddelande här",
                  HandOffWay.MAIL, "per e-post",
                  HandOffWay.CALL, "jag ringer dig: berätta privat när det passar",
                  HandOffWay.VISIT, "jag besöker dig: berätta privat när det passar"),
              "här i tråden, om du hellre vill det"));

  private SwedishOffer() {}
}
