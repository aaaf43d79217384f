package org.vastine.channels.email;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.vastine.channels.http.AddressGuard;

/**
 * Opens connections to mail servers: within bounds of time and network, and never with a password
 * in the clear.
 */
public final class MailConnections {

  /** The longest wait for one answer of a server. */
  static final Duration USUAL_WAIT = Duration.ofSeconds(30);

  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final AddressGuard guard;

  /** Connections that the guard allows. */
  @Inject
  public MailConnections(AddressGuard guard) {
    this.guard = guard;
  }

  /** A session to read and write mails with; it connects to nothing. */
  static Session forMails() {
    Properties properties = new Properties();
    properties.setProperty("mail.mime.address.strict", "false");
    return Session.getInstance(properties);
  }

  IMAPStore imap(MailAccount account, Duration longestWait) throws MessagingException, IOException {
    Properties properties = properties("imap", account, account.imap(), longestWait);
    properties.setProperty("mail.imap.connectionpoolsize", "1");
    properties.setProperty("mail.imap.fetchsize", "262144");
    IMAPStore store = new IMAPStore(Session.getInstance(properties), null);
    store.connect(account.imap().host(), account.imap().port(), account.user(), account.password());
    return store;
  }

  SMTPTransport smtp(MailAccount account) throws MessagingException, IOException {
    Properties properties = properties("smtp", account, account.smtp(), USUAL_WAIT);
    properties.setProperty("mail.smtp.auth", "true");
    properties.setProperty("mail.smtp.sendpartial", "false");
    properties.setProperty("mail.smtp.quitwait", "false");
    properties.setProperty("mail.smtp.localhost", account.domain());
    properties.setProperty("mail.smtp.from", account.address());
    SMTPTransport transport = new SMTPTransport(Session.getInstance(properties), null);
    transport.connect(
        account.smtp().host(), account.smtp().port(), account.user(), account.password());
    return transport;
  }

  private Properties properties(
      String protocol, MailAccount account, MailAccount.Server server, Duration longestWait)
      throws IOException {
    guardAgainst(account, server);
    String prefix = "mail." + protocol + ".";
    Properties properties = new Properties();
    properties.setProperty("mail.mime.address.strict", "false");
    properties.setProperty(prefix + "connectiontimeout", Long.toString(CONNECT.toMillis()));
    properties.setProperty(prefix + "timeout", Long.toString(longestWait.toMillis()));
    properties.setProperty(prefix + "writetimeout", Long.toString(USUAL_WAIT.toMillis()));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    switch (server.security()) {
      case TLS -> properties.setProperty(prefix + "ssl.enable", "true");
      case STARTTLS -> {
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", "true");
      }
      case NONE -> properties.setProperty(prefix + "starttls.enable", "false");
    }
    return properties;
  }

  /** Unencrypted connections stay on this machine. */
  private void guardAgainst(MailAccount account, MailAccount.Server server) throws IOException {
    for (InetAddress address : guard.resolve(server.host(), account.reach())) {
      if (server.security() == MailAccount.Security.NONE && !address.isLoopbackAddress()) {
        throw new UnprotectedException();
      }
    }
  }

  /** A server elsewhere, and nothing that protects the way there. */
  static final class UnprotectedException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
