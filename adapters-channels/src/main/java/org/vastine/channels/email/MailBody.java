package org.vastine.channels.email;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of a mail among its parts: plain text where there is some, else the words of the
 * HTML. What is attached stays in the mailbox.
 */
final class MailBody {

  /** Nobody writes a mail deeper than this; somebody might to exhaust whoever reads it. */
  static final int MOST_DEPTH = 20;

  /** More parts than any mail of a person has. */
  static final int MOST_PARTS = 200;

  private final List<String> plain = new ArrayList<>();
  private final List<String> html = new ArrayList<>();
  private int parts;

  private MailBody() {}

  /** The words, with history and signature still in them; empty when the mail has none. */
  static String of(Part mail) throws MessagingException, IOException, UnreadableMail {
    MailBody body = new MailBody();
    body.walk(mail, 0);
    String text = String.join("\n\n", body.plain).strip();
    return text.isEmpty() ? MailHtml.words(String.join("<hr>", body.html)) : text;
  }

  private void walk(Part part, int depth) throws MessagingException, IOException, UnreadableMail {
    if (depth > MOST_DEPTH || ++parts > MOST_PARTS) {
      throw new UnreadableMail("unreadable.mail-too-nested");
    }
    if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      return;
    }
    if (part.isMimeType("text/plain")) {
      plain.add(MailWords.of(part));
    } else if (part.isMimeType("text/html")) {
      html.add(MailWords.of(part));
    } else if (part.isMimeType("multipart/alternative")) {
      alternatives(multipart(part), depth);
    } else if (part.isMimeType("multipart/*")) {
      Multipart multipart = multipart(part);
      for (int at = 0; at < multipart.getCount(); at++) {
        walk(multipart.getBodyPart(at), depth + 1);
      }
    }
  }

  /**
   * All alternatives say the same: the first that has words counts, and plain text goes before
   * HTML.
   */
  private void alternatives(Multipart alternatives, int depth)
      throws MessagingException, IOException, UnreadableMail {
    MailBody each = new MailBody();
    each.parts = parts;
    for (int at = 0; at < alternatives.getCount(); at++) {
      BodyPart alternative = alternatives.getBodyPart(at);
      each.walk(alternative, depth + 1);
    }
    parts = each.parts;
    if (each.plain.stream().allMatch(String::isBlank)) {
      html.addAll(each.html);
    } else {
      plain.addAll(each.plain);
    }
  }

  private Multipart multipart(Part part) throws MessagingException, IOException, UnreadableMail {
    if (part.getContent() instanceof Multipart multipart) {
      if (PartCount.isMoreThan(MOST_PARTS - parts, part, multipart)) {
        throw new UnreadableMail("unreadable.mail-too-nested");
      }
      return multipart;
    }
    throw new UnreadableMail("unreadable.mail-malformed");
  }
}
