package org.vastine.channels.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a person sees of a mail that was set aside: enough to find it in the mailbox. */
final class MailHead {

  private static final String[] SHOWN = {
    "From", "To", "Date", "Subject", "Message-ID", "In-Reply-To"
  };

  private MailHead() {}

  /** The head in short, and of a report what it says. */
  static String of(MimeMessage mail) {
    List<String> lines = new ArrayList<>();
    try {
      for (String name : SHOWN) {
        String value =
            name.equals("Subject")
                ? MailTranslator.subject(mail)
                : MailTranslator.header(mail, name);
        if (!value.isBlank()) {
          lines.add(name + ": " + value);
        }
      }
      if (mail.isMimeType("multipart/report")) {
        lines.add("");
        lines.addAll(Arrays.asList(DeliveryReport.status(mail).split("\r?\n", -1)));
      }
    } catch (MessagingException e) {
      lines.add("(the rest of the head cannot be read)");
    }
    return String.join("\n", lines);
  }
}
