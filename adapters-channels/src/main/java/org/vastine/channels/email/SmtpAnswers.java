package org.vastine.channels.email;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a mail server said about a mail that was handed to it. */
public final class SmtpAnswers {

  private SmtpAnswers() {}

  /** The code of its answer; empty where it gave none. */
  public static Optional<Integer> code(MessagingException failure) {
    for (Exception at = failure;
        at instanceof MessagingException mail;
        at = mail.getNextException()) {
      switch (at) {
        case SMTPAddressFailedException address -> {
          return Optional.of(address.getReturnCode());
        }
        case SMTPSenderFailedException sender -> {
          return Optional.of(sender.getReturnCode());
        }
        case SMTPSendFailedException send
            when !(send.getNextException() instanceof SMTPAddressFailedException) -> {
          return Optional.of(send.getReturnCode());
        }
        default -> {
          // The answer stands further down.
        }
      }
    }
    return Optional.empty();
  }
}
