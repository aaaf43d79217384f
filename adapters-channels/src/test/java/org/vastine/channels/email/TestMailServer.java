package org.vastine.channels.email;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * A mail server on this machine's loopback address, with our mailbox in it; for tests of this
 * module and whole runs.
 */
public final class TestMailServer implements AutoCloseable {

  /** Our address. */
  public static final String ADDRESS = "care@acme.example";

  /** Our password. */
  public static final String PASSWORD = "s3cret-of-the-mailbox";

  private final GreenMail mail;

  /** Starts on free ports. */
  public TestMailServer() {
    mail =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
    // The server logs what comes in, passwords included; what is watched for secrets is us.
    ((Logger) LoggerFactory.getLogger("com.icegreen")).setLevel(Level.OFF);
    mail.start();
    mail.setUser(ADDRESS, ADDRESS, PASSWORD);
  }

  /** Where mail is read. */
  public int imapPort() {
    return mail.getImap().getPort();
  }

  /** Where mail is sent. */
  public int smtpPort() {
    return mail.getSmtp().getPort();
  }

  /** The settings of an account for our mailbox, without its password. */
  public Map<String, String> settings() {
    return settings(imapPort(), smtpPort());
  }

  static Map<String, String> settings(int imapPort, int smtpPort) {
    return Map.of(
        "address", ADDRESS,
        "name", "Acme Care",
        "imap-host", "127.0.0.1",
        "imap-port", Integer.toString(imapPort),
        "imap-security", "none",
        "smtp-host", "127.0.0.1",
        "smtp-port", Integer.toString(smtpPort),
        "smtp-security", "none",
        "allow-private-network", "true");
  }

  /** The secret settings of an account for our mailbox. */
  public Map<String, String> secrets() {
    return Map.of("password", PASSWORD);
  }

  /** A mail arrives in our mailbox, head and body as given, lines ending as they like. */
  public void arrives(String mailSource, Instant at) {
    String source = mailSource.replace("\r\n", "\n").replace("\n", "\r\n");
    arrives(source.getBytes(StandardCharsets.UTF_8), at);
  }

  void arrives(byte[] source, Instant at) {
    try {
      MimeMessage message =
          new MimeMessage(MailConnections.forMails(), new ByteArrayInputStream(source));
      inbox(ADDRESS).appendMessage(message, new Flags(), Date.from(at));
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  /** The mails that arrived for anybody but us, in their order. */
  public List<MimeMessage> sentByUs() {
    List<MimeMessage> sent = new ArrayList<>();
    for (GreenMailUser user : mail.getUserManager().listUser()) {
      if (!user.getEmail().equals(ADDRESS)) {
        inbox(user.getEmail()).getMessages().forEach(stored -> sent.add(stored.getMimeMessage()));
      }
    }
    return sent;
  }

  /** The mails that arrived for anybody but us: to whom, which, about what, and what they say. */
  public List<String> wordsSentByUs() {
    List<String> all = new ArrayList<>();
    for (MimeMessage sent : sentByUs()) {
      try {
        all.add(
            String.join(
                "\n",
                "To: " + sent.getAllRecipients()[0],
                "Message-ID: " + sent.getMessageID(),
                "Subject: " + sent.getSubject(),
                String.valueOf(sent.getContent())));
      } catch (MessagingException | IOException e) {
        throw new AssertionError(e);
      }
    }
    return all;
  }

  /** The mails in our mailbox. */
  List<MimeMessage> ours() {
    List<MimeMessage> all = new ArrayList<>();
    inbox(ADDRESS).getMessages().forEach(stored -> all.add(stored.getMimeMessage()));
    return all;
  }

  /** From now on only this password opens our mailbox. */
  void passwordIs(String password) {
    mail.getUserManager().getUserByEmail(ADDRESS).setPassword(password);
  }

  private MailFolder inbox(String address) {
    try {
      return mail.getManagers()
          .getImapHostManager()
          .getInbox(mail.getUserManager().getUserByEmail(address));
    } catch (FolderException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    mail.stop();
  }
}
