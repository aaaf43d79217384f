package org.vastine.channels.email;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.vastine.channels.http.AddressRefusedException;
import org.vastine.domain.channel.ChannelAnswer;

/**
 * What a failure of a mail server means. Details name no more than the sort of failure: servers
 * quote addresses.
 */
final class MailFailures {

  /** Signs that a sign-in failed for a while only (RFC 5530, RFC 4954). */
  private static final Pattern FOR_A_WHILE =
      Pattern.compile(
          "(?is)^\\s*4\\d\\d.*|.*\\[(?:unavailable|inuse|limit|serverbug)].*|.*try again later.*");

  private MailFailures() {}

  /** Of anything that certainly sent nothing. */
  static <T> ChannelAnswer<T> nothingSent(Exception failure) {
    if (has(failure, AddressRefusedException.class)) {
      return new ChannelAnswer.Refused<>(
          "channel.address-not-allowed", "the address is not allowed");
    }
    if (has(failure, MailConnections.UnprotectedException.class)) {
      return new ChannelAnswer.Refused<>(
          "email.needs-encryption", "unencrypted connections stay on this machine");
    }
    if (has(failure, CertificateException.class)) {
      return new ChannelAnswer.Refused<>(
          "email.certificate-refused", "the server's certificate is not trusted");
    }
    if (failure instanceof FolderNotFoundException) {
      return new ChannelAnswer.Refused<>("email.no-such-folder", "the mailbox has no such folder");
    }
    if (failure instanceof AuthenticationFailedException && !isForAWhile(failure)) {
      return new ChannelAnswer.NeedsAuthorisation<>(
          "the mail server does not accept user and password");
    }
    return ChannelAnswer.tryLater(sort(failure));
  }

  /** Of a mail on its way: only a server's own word tells that it was not taken. */
  static <T> ChannelAnswer<T> whileSending(MessagingException failure) {
    Optional<Integer> code = SmtpAnswers.code(failure);
    if (code.isEmpty() || code.get() < 400) {
      return new ChannelAnswer.Unknown<>("the link broke while sending: " + sort(failure));
    }
    String detail = "the mail server answered " + code.get();
    if (code.get() < 500) {
      return ChannelAnswer.tryLater(detail);
    }
    return has(failure, SMTPAddressFailedException.class)
        ? new ChannelAnswer.Refused<>("email.no-such-recipient", detail)
        : new ChannelAnswer.Refused<>("email.refused", detail);
  }

  private static boolean isForAWhile(Exception failure) {
    String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return FOR_A_WHILE.matcher(words).matches();
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> type) {
    for (@Nullable Throwable at = failure; at != null; at = next(at)) {
      if (type.isInstance(at)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Throwable next(Throwable failure) {
    return failure.getCause();
  }

  private static String sort(Exception failure) {
    Throwable cause = failure.getCause();
    String name = failure.getClass().getSimpleName();
    return cause instanceof IOException ? name + ", " + cause.getClass().getSimpleName() : name;
  }
}
