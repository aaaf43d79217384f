package org.vastine.channels.alert;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.application.alert.AlertLetter;
import org.vastine.application.alert.AlertOutlet;
import org.vastine.channels.email.SmtpAnswers;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.kernel.Secret;

/**
 * Tells members by mail, through the server that the installation names. Every mail carries its
 * message's id as Message-ID. What is certainly not sent may be tried again; where the link breaks
 * while the mail is on its way, nobody can tell, and it is said so.
 */
public final class MailOutlet implements AlertOutlet {

  private static final Logger LOG = LoggerFactory.getLogger(MailOutlet.class);
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration WAIT = Duration.ofSeconds(20);

  private final Optional<MailServer> server;
  private final AlertLinks links;

  /** Tells through this server; tells nobody without one. */
  public MailOutlet(Optional<MailServer> server, AlertLinks links) {
    this.server = server;
    this.links = links;
  }

  @Override
  public OutletKind kind() {
    return OutletKind.EMAIL;
  }

  @Override
  public boolean isReady() {
    return server.isPresent();
  }

  @Override
  public boolean mayReach(URI address) {
    return false;
  }

  @Override
  public OutletAnswer tell(AlertLetter letter) {
    return server.map(ours -> tell(letter, ours)).orElseGet(OutletAnswer.Refused::new);
  }

  private OutletAnswer tell(AlertLetter letter, MailServer ours) {
    MimeMessage mail;
    SMTPTransport transport;
    try {
      Session session = Session.getInstance(properties(ours));
      mail = mail(letter, ours, session);
      transport = new SMTPTransport(session, null);
      transport.connect(
          ours.host(),
          ours.port(),
          ours.user().orElse(null),
          ours.password().map(Secret::value).orElse(null));
    } catch (MessagingException | IOException e) {
      LOG.warn("No mail about alerts can be sent: {}", e.getClass().getSimpleName());
      return new OutletAnswer.NotNow();
    }
    try {
      transport.sendMessage(mail, mail.getAllRecipients());
      return new OutletAnswer.Taken();
    } catch (MessagingException e) {
      LOG.warn("A mail about alerts was not sent: {}", e.getClass().getSimpleName());
      return whileSending(e);
    } finally {
      closed(transport);
    }
  }

  /** Only the server's own word tells that it did not take the mail. */
  private static OutletAnswer whileSending(MessagingException failure) {
    return SmtpAnswers.code(failure)
        .filter(code -> code >= 400)
        .<OutletAnswer>map(
            code -> code < 500 ? new OutletAnswer.NotNow() : new OutletAnswer.Refused())
        .orElseGet(OutletAnswer.Unknown::new);
  }

  private static void closed(SMTPTransport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.debug("The connection was not closed politely: {}", e.getClass().getSimpleName());
    }
  }

  private MimeMessage mail(AlertLetter letter, MailServer ours, Session session)
      throws MessagingException {
    String id = "<" + letter.message().id() + ".alert@" + ours.domain() + ">";
    MimeMessage mail =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
          }
        };
    MailText text = MailText.of(letter, links);
    mail.setFrom(new InternetAddress(ours.from()));
    mail.setRecipient(
        Message.RecipientType.TO, new InternetAddress(letter.member().email().value()));
    mail.setSubject(text.subject(), StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(letter.message().madeAt()));
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setText(text.body(), StandardCharsets.UTF_8.name());
    mail.saveChanges();
    return mail;
  }

  private static Properties properties(MailServer ours) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.connectiontimeout", Long.toString(CONNECT.toMillis()));
    properties.setProperty("mail.smtp.timeout", Long.toString(WAIT.toMillis()));
    properties.setProperty("mail.smtp.writetimeout", Long.toString(WAIT.toMillis()));
    properties.setProperty("mail.smtp.auth", Boolean.toString(ours.user().isPresent()));
    properties.setProperty("mail.smtp.quitwait", "false");
    properties.setProperty("mail.smtp.localhost", ours.domain());
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (ours.security()) {
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case NONE -> staysHere(ours);
    }
    return properties;
  }

  /** Unencrypted connections stay on this machine. */
  private static void staysHere(MailServer ours) throws IOException {
    for (InetAddress address : InetAddress.getAllByName(ours.host())) {
      if (!address.isLoopbackAddress()) {
        throw new IOException("an unencrypted connection would leave this machine");
      }
    }
  }
}
