package org.vastine.channels.email;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vastine.domain.kernel.LanguageTag;

/** What mail programs put before subjects, and what to put where there is none. */
final class MailSubjects {

  private static final Pattern ANSWERS =
      Pattern.compile("(?iu)^(?:\\s*(?:re|sv|vs|ynt|cvp|aw)(?:\\[\\d+])?\\s*:)+\\s*");
  private static final Pattern FORWARD =
      Pattern.compile("(?iu)^\\s*(?:fwd?|vl|vb|ilt|i̇lt|wg)\\s*:.*");

  private MailSubjects() {}

  /** The subject without the marks of answers, however many languages have piled them up. */
  static String bare(String subject) {
    return ANSWERS.matcher(subject).replaceFirst("").strip();
  }

  static boolean isAnswer(String subject) {
    return ANSWERS.matcher(subject).lookingAt();
  }

  static boolean isForward(String subject) {
    return FORWARD.matcher(subject).matches();
  }

  /** A subject for an answer to a mail that had none, or that is gone. */
  static String usual(Optional<LanguageTag> language) {
    return switch (language.map(LanguageTag::code).orElse("")) {
      case "fi" -> "Viestisi";
      case "sv" -> "Ditt meddelande";
      case "tr" -> "Mesajınız";
      default -> "Your message";
    };
  }
}
