package org.vastine.channels.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Counts the parts of a multipart by its boundaries, in one walk over its bytes. To ask the
 * multipart itself would make all of them first, which takes long where somebody sent thousands.
 */
final class PartCount {

  private static final String ANY_BOUNDARY = "";

  private PartCount() {}

  /** Whether the multipart that this part holds has more parts than that. */
  static boolean isMoreThan(int most, Part part, Multipart multipart)
      throws MessagingException, IOException {
    String boundary =
        Optional.ofNullable(new ContentType(multipart.getContentType()).getParameter("boundary"))
            .orElse(ANY_BOUNDARY);
    byte[] delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    // The last boundary ends the last part and begins none.
    int mostBoundaries = most + 1;
    try (InputStream bytes = new BufferedInputStream(raw(part))) {
      int boundaries = 0;
      while (boundaries <= mostBoundaries) {
        Line line = line(bytes, delimiter);
        boundaries += line.begins ? 1 : 0;
        if (line.last) {
          return boundaries > mostBoundaries;
        }
      }
      return true;
    }
  }

  private static InputStream raw(Part part) throws MessagingException, IOException {
    return switch (part) {
      case MimeMessage mail -> mail.getRawInputStream();
      case MimeBodyPart body -> body.getRawInputStream();
      default -> part.getInputStream();
    };
  }

  /**
   * A line that was read.
   *
   * @param begins whether it begins as was asked for
   * @param last whether nothing follows
   */
  private record Line(boolean begins, boolean last) {}

  private static Line line(InputStream bytes, byte[] beginning) throws IOException {
    int matched = 0;
    boolean matches = true;
    int next = bytes.read();
    while (next >= 0 && next != '\n' && next != '\r') {
      if (matches && matched < beginning.length) {
        matches = next == (beginning[matched] & 0xFF);
        matched++;
      }
      next = bytes.read();
    }
    return new Line(matches && matched == beginning.length, next < 0);
  }
}
