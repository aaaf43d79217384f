package org.vastine.channels.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vastine.domain.handoff.RelayToken;

/**
 * The addresses of one mailbox: its own, and those with a plus and something behind it, which its
 * server delivers there as well.
 */
final class RelayAddresses {

  private final String address;
  private final Pattern withPlus;

  /**
   * The addresses of a mailbox.
   *
   * @param address its own, in lower case
   */
  RelayAddresses(String address) {
    int at = address.indexOf('@');
    this.address = address;
    this.withPlus =
        Pattern.compile(
            "(?<![^\\s<>\",;:])"
                + Pattern.quote(address.substring(0, at))
                + "\\+([^@\\s<>\",;:]+)"
                + Pattern.quote(address.substring(at))
                + "(?![^\\s<>\",;:])");
  }

  /** The address that relays with a token. */
  static String of(MailAccount account, String token) {
    return account.local() + "+" + token + "@" + account.domain();
  }

  /** Whether mail from there is mail from ourselves. */
  boolean isOurs(String sender) {
    String lower = sender.toLowerCase(Locale.ROOT);
    return lower.equals(address) || withPlus.matcher(lower).matches();
  }

  /**
   * The token of the address that a mail was sent to; empty where it was sent to none that relays.
   */
  Optional<RelayToken> token(MimeMessage mail) throws MessagingException {
    for (String header : MailPlace.RECIPIENTS) {
      Matcher to = withPlus.matcher(MailTranslator.header(mail, header).toLowerCase(Locale.ROOT));
      while (to.find()) {
        Optional<RelayToken> token = RelayToken.in(to.group(1));
        if (token.isPresent()) {
          return token;
        }
      }
    }
    return Optional.empty();
  }
}
