package org.vastine.channels.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes a part's words. The character set that a mail names is often missing, unknown, or a lie.
 */
final class MailWords {

  /** What Western programs send when they do not say. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private MailWords() {}

  static String of(Part part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      return decoded(in.readAllBytes(), part.getContentType());
    }
  }

  /** UTF-8 shows itself; where it does not, the mail's word counts, and else the usual. */
  static String decoded(byte[] bytes, String contentType) {
    Optional<Charset> stated = stated(contentType);
    if (stated.isPresent() && !isGuess(stated.get())) {
      return new String(bytes, stated.get());
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WESTERN);
    }
  }

  /**
   * ASCII and UTF-8 are named by programs that did not look, and the first two are often the third.
   */
  private static boolean isGuess(Charset charset) {
    return charset.equals(StandardCharsets.US_ASCII)
        || charset.equals(StandardCharsets.UTF_8)
        || charset.equals(StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> stated(String contentType) {
    try {
      String name = new ContentType(contentType).getParameter("charset");
      return name == null
          ? Optional.empty()
          : Optional.of(Charset.forName(MimeUtility.javaCharset(name)));
    } catch (ParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
