package org.vastine.channels.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.ParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells mail of machines about mail from what people have to say (RFC 3834, RFC 3464, RFC 5965, RFC
 * 8098). It must not open cases, and is set aside so that nothing is lost: a bounce tells that a
 * reply did not arrive. Mail that a machine wrote for a person (a contact form, a list) is not told
 * apart, because feedback comes that way.
 */
final class AutomaticMail {

  private static final Set<String> REPLIES_BY_PRECEDENCE = Set.of("auto_reply", "auto-reply");

  private static final Set<String> BULK = Set.of("bulk", "list", "junk");
  private static final Pattern NOT_AUTOMATIC = Pattern.compile("^no\\b(?!-)");

  private AutomaticMail() {}

  /** The message key of what sort of automatic mail it is; empty for mail of people. */
  static Optional<String> sort(MimeMessage mail) throws MessagingException {
    Optional<String> report = reportType(mail);
    if (report.isPresent()) {
      return switch (report.get()) {
        case "delivery-status" -> Optional.of(DeliveryReport.problem(mail));
        case "disposition-notification" -> Optional.of("unreadable.mail-read-receipt");
        case "feedback-report" -> Optional.of("unreadable.mail-spam-complaint");
        default -> Optional.of("unreadable.mail-automatic");
      };
    }
    if (isAutomaticReply(mail)) {
      return Optional.of("unreadable.mail-automatic-reply");
    }
    if ("<>".equals(first(mail, "Return-Path")) || isMailSystem(mail)) {
      return Optional.of("unreadable.mail-bounced");
    }
    return Optional.empty();
  }

  /**
   * The same, for mail to an address that reaches one person: there every mail that a machine sent
   * by itself, and every mail of a list, is out of place (RFC 3834: any {@code Auto-Submitted} but
   * {@code no}; RFC 2919: {@code List-Id}).
   */
  static Optional<String> notFromAPerson(MimeMessage mail) throws MessagingException {
    String submitted = first(mail, "Auto-Submitted");
    boolean automatic = !submitted.isEmpty() && !NOT_AUTOMATIC.matcher(submitted).find();
    boolean bulk = BULK.contains(first(mail, "Precedence")) || !first(mail, "List-Id").isEmpty();
    return automatic || bulk ? Optional.of("unreadable.mail-automatic") : Optional.empty();
  }

  private static boolean isAutomaticReply(MimeMessage mail) throws MessagingException {
    return first(mail, "Auto-Submitted").startsWith("auto-replied")
        || REPLIES_BY_PRECEDENCE.contains(first(mail, "Precedence"))
        || !first(mail, "X-Autoreply").isEmpty()
        || !first(mail, "X-Autorespond").isEmpty()
        || !first(mail, "X-Vastine-Loop").isEmpty();
  }

  /** Old mail servers report in words of their own, under names that everyone knows. */
  private static boolean isMailSystem(MimeMessage mail) throws MessagingException {
    String from = first(mail, "From");
    return from.contains("mailer-daemon@")
        || from.contains("postmaster@") && !first(mail, "Auto-Submitted").isEmpty();
  }

  private static Optional<String> reportType(MimeMessage mail) throws MessagingException {
    if (!mail.isMimeType("multipart/report")) {
      return Optional.empty();
    }
    try {
      @Nullable String type = new ContentType(mail.getContentType()).getParameter("report-type");
      return Optional.of(type == null ? "" : type.toLowerCase(Locale.ROOT));
    } catch (ParseException e) {
      return Optional.of("");
    }
  }

  private static String first(MimeMessage mail, String name) throws MessagingException {
    String value = mail.getHeader(name, null);
    return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
  }
}
