package org.vastine.channels.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;

/**
 * Where in our conversations a mail belongs: by our own mail that it answers, else by the first
 * mail of its thread, else by the token in the address it was sent to or in its subject. The same
 * subject alone says nothing.
 *
 * @param mail the mail
 * @param messageId its id
 * @param answered the ids of what it answers, the nearest last
 * @param sender who sent it, to whom a token must have been given
 */
record MailPlace(MimeMessage mail, String messageId, List<String> answered, String sender) {

  /** Where it stands whom a mail was sent to, the surest first. */
  static final List<String> RECIPIENTS =
      List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");

  MailThread thread() throws MessagingException {
    Optional<MailThread> ours =
        answered.reversed().stream()
            .flatMap(id -> MessageIds.threadOfOurs(id).stream())
            .findFirst();
    if (ours.isPresent()) {
      return ours.get();
    }
    if (!answered.isEmpty()) {
      return MailThread.begunBy(answered.getFirst());
    }
    for (String header : RECIPIENTS) {
      Optional<MailThread> named = MailThread.byToken(MailTranslator.header(mail, header), sender);
      if (named.isPresent()) {
        return named.get();
      }
    }
    return MailThread.byToken(MailTranslator.subject(mail), sender)
        .orElseGet(() -> MailThread.begunBy(messageId));
  }
}
