package org.vastine.benchmarks.large;

import java.util.List;

/** What people write in the life that is copied. */
final class Words {

  private static final List<String> COMPLAINTS =
      List.of(
          "My parcel %d has been at your depot for two weeks and nobody answers me. This is awful!",
          "You charged me twice for invoice %d. I want my money back, this is a disgrace.",
          "The new washing machine broke after %d days and your service never called back.",
          "Third time that delivery %d is late. I am really disappointed with you.",
          "Your app deleted my booking %d and the hotline is useless. Terrible service.");

  private static final List<String> QUESTIONS =
      List.of(
          "Does anybody know how I reset the password of router model %d?",
          "How can I change the delivery address of order %d?",
          "Where do I find the filter of the coffee machine, model %d?");

  private static final List<String> PRAISE =
      List.of(
          "Thank you so much, the repair of order %d was great and so quick. I love it!",
          "Wonderful service today at counter %d, your team is fantastic. Thanks!");

  private static final List<String> JOINING =
      List.of(
          "Same here, I have been waiting for %d days. Terrible.",
          "They did that to me as well, %d euros gone. Never again.",
          "I am still waiting for an answer to ticket %d. Awful.");

  /** What somebody says who answers another one's question. */
  static final String ADVICE =
      "You can do that under settings, then account: press the button there. It worked for me.";

  /** What somebody says who was helped by another one. */
  static final String THAT_WORKED = "Thank you, that worked!";

  /** What a customer says who is content. */
  static final String CONTENT = "Great, thank you so much for your help, I am happy now!";

  /** What a customer says who is not. */
  static final String WAITING = "I am still waiting. This is terrible, when does it come?";

  private Words() {}

  static String complaint(int number) {
    return of(COMPLAINTS, number);
  }

  static String question(int number) {
    return of(QUESTIONS, number);
  }

  static String praise(int number) {
    return of(PRAISE, number);
  }

  static String joining(int number) {
    return of(JOINING, number);
  }

  private static String of(List<String> all, int number) {
    return all.get(number % all.size()).formatted(number);
  }
}
