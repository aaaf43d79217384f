package org.vastine.channels.alert;

import java.util.Optional;
import org.vastine.domain.kernel.Secret;

/**
 * The mail server by which this installation sends alerts.
 *
 * @param host where it is
 * @param port its port
 * @param security how the way there is protected; without any it must be on this machine
 * @param user who signs in; nobody does where it is left out
 * @param password with what
 * @param from the address that alerts come from
 */
public record MailServer(
    String host,
    int port,
    Security security,
    Optional<String> user,
    Optional<Secret> password,
    String from) {

  /** How a connection is protected. */
  public enum Security {
    /** From its first byte. */
    TLS,
    /** From the server's greeting on. */
    STARTTLS,
    /** Not at all. */
    NONE
  }

  /** Refuses an address that is none. */
  public MailServer {
    if (!from.matches("[^@\\s<>\",;:]+@[^@\\s<>\",;:]+")) {
      throw new IllegalArgumentException("not an address that mail can come from");
    }
  }

  String domain() {
    return from.substring(from.indexOf('@') + 1);
  }
}
