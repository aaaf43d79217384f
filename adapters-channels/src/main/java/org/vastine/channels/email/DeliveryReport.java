package org.vastine.channels.email;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail server reports about a mail of ours (RFC 3464). */
final class DeliveryReport {

  private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*([a-z]+)");

  private DeliveryReport() {}

  /** The message key: did not arrive, is late, or arrived. */
  static String problem(MimeMessage mail) throws MessagingException {
    Matcher action = ACTION.matcher(status(mail));
    boolean late = false;
    boolean arrived = false;
    while (action.find()) {
      switch (action.group(1).toLowerCase(Locale.ROOT)) {
        case "failed" -> {
          return "unreadable.mail-bounced";
        }
        case "delayed" -> late = true;
        default -> arrived = true;
      }
    }
    if (late) {
      return "unreadable.mail-delayed";
    }
    return arrived ? "unreadable.mail-delivered" : "unreadable.mail-bounced";
  }

  /**
   * The machine's part of the report, whose first lines a person can read as well; empty when there
   * is none.
   */
  static String status(MimeMessage mail) throws MessagingException {
    try {
      if (mail.getContent() instanceof Multipart report) {
        for (int at = 0; at < Math.min(report.getCount(), MailBody.MOST_PARTS); at++) {
          BodyPart part = report.getBodyPart(at);
          if (part.isMimeType("message/delivery-status")) {
            try (InputStream in = part.getInputStream()) {
              return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
          }
        }
      }
    } catch (IOException e) {
      return "";
    }
    return "";
  }
}
