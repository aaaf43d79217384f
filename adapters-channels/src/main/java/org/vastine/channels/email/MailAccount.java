package org.vastine.channels.email;

import java.util.Locale;
import java.util.Optional;
import org.vastine.application.channel.AccountAccess;
import org.vastine.channels.http.NetworkReach;

/**
 * The settings of an account in their types.
 *
 * @param address our address, in lower case
 * @param name our name beside the address, may be empty
 * @param user who signs in
 * @param password with what
 * @param imap where mail is read
 * @param smtp where mail is sent
 * @param folder the folder that is read
 * @param sentFolder where sent mail is kept
 * @param firstDays how many days back the first pull goes
 * @param proof how it can be told later that a mail was sent
 * @param plusAddresses whether our mail server delivers name+anything to name
 * @param reach which networks may be called
 */
record MailAccount(
    String address,
    String name,
    String user,
    String password,
    Server imap,
    Server smtp,
    String folder,
    String sentFolder,
    int firstDays,
    Proof proof,
    boolean plusAddresses,
    NetworkReach reach) {

  /** Where a server is, and how the way there is protected. */
  record Server(String host, int port, Security security) {}

  /** How a connection is protected. */
  enum Security {
    TLS,
    STARTTLS,
    NONE
  }

  /** How it can be told later that a mail was sent. */
  enum Proof {
    /**
     * A blind copy to our own mailbox goes out with the mail itself: it is there if and only if the
     * mail was sent.
     */
    COPY,
    /** The provider's server keeps what was sent. */
    SERVER,
    /** We store it after sending, which says nothing where the link broke in between. */
    APPEND
  }

  /**
   * Reads the settings; throws {@link IllegalArgumentException} with a setting's name where a value
   * is none.
   */
  static MailAccount of(AccountAccess access) {
    String address = value(access, EmailSettings.ADDRESS).toLowerCase(Locale.ROOT);
    if (!address.matches("[^@\\s<>\",;:]+@[^@\\s<>\",;:]+")) {
      throw new IllegalArgumentException(EmailSettings.ADDRESS);
    }
    String user = value(access, EmailSettings.USER);
    return new MailAccount(
        address,
        value(access, EmailSettings.NAME),
        user.isEmpty() ? address : user,
        value(access, EmailSettings.PASSWORD),
        server(
            access, EmailSettings.IMAP_HOST, EmailSettings.IMAP_PORT, EmailSettings.IMAP_SECURITY),
        server(
            access, EmailSettings.SMTP_HOST, EmailSettings.SMTP_PORT, EmailSettings.SMTP_SECURITY),
        value(access, EmailSettings.FOLDER),
        value(access, EmailSettings.SENT_FOLDER),
        number(access, EmailSettings.FIRST_DAYS, 36_500),
        choice(access, EmailSettings.PROOF, Proof.class),
        value(access, EmailSettings.PLUS).equals("true"),
        NetworkReach.of(access));
  }

  /** The part of our address before the at sign. */
  String local() {
    return address.substring(0, address.indexOf('@'));
  }

  /** The part of our address behind the at sign. */
  String domain() {
    return address.substring(address.indexOf('@') + 1);
  }

  private static Server server(AccountAccess access, String host, String port, String security) {
    String name = value(access, host);
    if (name.isEmpty()) {
      throw new IllegalArgumentException(host);
    }
    return new Server(name, number(access, port, 65_535), choice(access, security, Security.class));
  }

  private static String value(AccountAccess access, String name) {
    Optional<String> fallback =
        EmailSettings.ALL.stream()
            .filter(setting -> setting.name().equals(name))
            .findFirst()
            .flatMap(setting -> setting.fallback());
    return access
        .setting(name)
        .filter(value -> !value.isBlank())
        .or(() -> fallback)
        .orElse("")
        .strip();
  }

  private static int number(AccountAccess access, String name, int most) {
    String value = value(access, name);
    if (!value.matches("\\d{1,6}") || Integer.parseInt(value) > most) {
      throw new IllegalArgumentException(name);
    }
    return Integer.parseInt(value);
  }

  private static <E extends Enum<E>> E choice(AccountAccess access, String name, Class<E> type) {
    String value = value(access, name);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(name);
  }

  @Override
  public String toString() {
    return "MailAccount[" + address + "]";
  }
}
