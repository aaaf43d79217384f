package org.vastine.domain.handoff;

import java.util.List;
import java.util.Map;

/** The words of an offer in English. */
final class EnglishOffer {

  static final OfferWords WORDS =
      new OfferWords(
          List.of(
              "Thanks for writing, and sorry for the trouble. So that your details stay yours, I"
                  + " suggest that the two of us go on in private.",
              "I am sorry that this happened, and thank you for saying so. Going on in private is"
                  + " the quickest way for me to help, as I need to see your order for it."),
          List.of(
              "Thank you for your answer, I respect it. I suggested going on in private because"
                  + " it is quicker there and your details stay between us.",
              "Thank you for being open. I only thought of private because a solution comes"
                  + " sooner when I can look at your details."),
          Map.of(
              HandOffWay.MESSAGE, "Please send us a private message here, and I will answer it.",
              HandOffWay.MAIL, "You reach me directly.",
              HandOffWay.CALL, "I will gladly call you: tell me privately when it suits you.",
              HandOffWay.VISIT,
                  "I will gladly come and see you: tell me privately when it suits you."),
          "My direct address: %s",
          List.of("You reach our team by mail.", "Our address: %s"),
          "Our number: %s",
          List.of(
              "Would you rather stay here? We can do that too.",
              "You choose: here is fine for me as well."),
          "You can reach us easily, and we will find a solution.",
          new OfferWords.Options(
              "How would you like to go on? You choose:",
              Map.of(
                  HandOffWay.MESSAGE, "by a private message here",
                  HandOffWay.MAIL, "by mail",
                  HandOffWay.CALL, "I call you: tell me privately when it suits you",
                  HandOffWay.VISIT, "I come and see you: tell me privately when it suits you"),
              "here in this thread, if you prefer"));

  private EnglishOffer() {}
}
