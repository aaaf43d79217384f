package org.vastine.channels.email;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.domain.kernel.LanguageTag;

/** Writes the mail that carries a reply: the same at every try, and findable by its id. */
final class ReplyComposer {

  private static final int MOST_REFERENCES = 20;

  private final MailAccount account;
  private final Session session = MailConnections.forMails();

  ReplyComposer(MailAccount account) {
    this.account = account;
  }

  /** The id that this reply has in the world of mail. */
  String messageId(OutgoingReply reply) {
    return MessageIds.ours(reply.key(), MailThread.of(reply.thread()), account.domain());
  }

  /**
   * The mail.
   *
   * @param parent the mail that is answered; empty when it is no longer in the mailbox
   * @throws AddressException when the author has no address that mail can be sent to
   */
  MimeMessage composed(OutgoingReply reply, Optional<MimeMessage> parent)
      throws MessagingException {
    InternetAddress recipient = recipient(reply, parent);
    String token = MailThread.of(reply.thread()).tokenFor(recipient.getAddress());
    MailOfOurs mail = new MailOfOurs(session, messageId(reply));
    mail.setEnvelopeFrom(account.address());
    sentBy(mail, reply.from());
    mail.setRecipient(Message.RecipientType.TO, recipient);
    mail.setSubject(subject(reply, parent, token), StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(reply.firstTriedAt()));
    if (account.plusAddresses() && reply.from().isEmpty()) {
      String address = account.local() + "+" + token + "@" + account.domain();
      mail.setReplyTo(new InternetAddress[] {named(address, account.name())});
    }
    if (MessageIds.isReal(reply.inReplyTo())) {
      mail.setHeader("In-Reply-To", "<" + reply.inReplyTo() + ">");
      mail.setHeader("References", references(reply, parent));
    }
    reply
        .language()
        .filter(language -> !language.equals(LanguageTag.UNDETERMINED))
        .ifPresent(language -> setLanguage(mail, language));
    mail.setText(reply.text(), StandardCharsets.UTF_8.name());
    mail.saveChanges();
    return mail;
  }

  /**
   * Under an address that relays the whole mail names no other; that the mailbox sent it stands in
   * {@code Sender}, as RFC 5322 asks.
   */
  private void sentBy(MimeMessage mail, Optional<OutgoingReply.RelaySender> relay)
      throws MessagingException {
    if (relay.isEmpty()) {
      mail.setFrom(named(account.address(), account.name()));
      return;
    }
    InternetAddress alias = named(relay.get().address(), relay.get().name());
    mail.setFrom(alias);
    mail.setSender(new InternetAddress(account.address()));
    mail.setReplyTo(new InternetAddress[] {alias});
  }

  /**
   * Where the author wants to be answered; the address that was written from, when the mail is
   * gone.
   */
  private static InternetAddress recipient(OutgoingReply reply, Optional<MimeMessage> parent)
      throws MessagingException {
    if (parent.isPresent()) {
      String wanted = MailTranslator.header(parent.get(), "Reply-To");
      InternetAddress[] addresses = wanted.isBlank() ? new InternetAddress[0] : lenient(wanted);
      if (addresses.length > 0) {
        return addresses[0];
      }
    }
    InternetAddress address = named(reply.to().externalId().value(), reply.to().name());
    address.validate();
    return address;
  }

  private static InternetAddress[] lenient(String addresses) {
    try {
      InternetAddress[] parsed = InternetAddress.parseHeader(addresses, false);
      for (InternetAddress each : parsed) {
        each.validate();
      }
      return parsed;
    } catch (AddressException e) {
      return new InternetAddress[0];
    }
  }

  private String subject(OutgoingReply reply, Optional<MimeMessage> parent, String token)
      throws MessagingException {
    String answered =
        parent.isPresent() ? MailSubjects.bare(MailTranslator.subject(parent.get())) : "";
    String subject =
        "Re: " + (answered.isEmpty() ? MailSubjects.usual(reply.language()) : answered);
    boolean needsToken =
        !account.plusAddresses() && !subject.toLowerCase(Locale.ROOT).contains(token);
    return needsToken ? subject + " [#" + token + "]" : subject;
  }

  /** The whole way back to the first mail; of a very long one its beginning and its end. */
  private static String references(OutgoingReply reply, Optional<MimeMessage> parent)
      throws MessagingException {
    List<String> ids =
        new ArrayList<>(parent.isPresent() ? MailTranslator.answered(parent.get()) : List.of());
    ids.remove(reply.inReplyTo().value());
    ids.add(reply.inReplyTo().value());
    while (ids.size() > MOST_REFERENCES) {
      ids.remove(1);
    }
    return ids.stream().map(id -> "<" + id + ">").collect(Collectors.joining("\r\n "));
  }

  private static InternetAddress named(String address, String name) throws MessagingException {
    try {
      return name.isEmpty()
          ? new InternetAddress(address)
          : new InternetAddress(address, name, StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java has UTF-8", e);
    }
  }

  private static void setLanguage(MimeMessage mail, LanguageTag language) {
    try {
      mail.setContentLanguage(new String[] {language.code()});
    } catch (MessagingException e) {
      throw new IllegalStateException("a new mail can be written to", e);
    }
  }

  /** A mail whose id was made before it. */
  private static final class MailOfOurs extends SMTPMessage {

    private final String id;

    MailOfOurs(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }
}
