package org.vastine.channels.email;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.domain.channel.ChannelAnswer;

/**
 * Sends replies. SMTP knows no keys: whether a reply went out already is looked up in the mailbox
 * first, under the id that it has at every try.
 */
final class MailSender {

  private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);

  private final MailConnections connections;
  private final MailAccount account;
  private final ReplyComposer composer;

  MailSender(MailConnections connections, MailAccount account) {
    this.connections = connections;
    this.account = account;
    this.composer = new ReplyComposer(account);
  }

  ChannelAnswer<PublishedReply> send(OutgoingReply reply, Instant now) {
    MimeMessage mail;
    try (IMAPStore store = connections.imap(account, MailConnections.USUAL_WAIT)) {
      SentMail mailbox = new SentMail(account, store);
      Optional<Instant> earlier = mailbox.whenStored(composer.messageId(reply));
      if (earlier.isPresent()) {
        return ChannelAnswer.done(receipt(reply, earlier.get()));
      }
      mail = composer.composed(reply, mailbox.inbound(reply.inReplyTo().value()));
    } catch (AddressException e) {
      return new ChannelAnswer.Refused<>(
          "email.no-such-recipient", "the author has no address to send to");
    } catch (MessagingException | IOException e) {
      return MailFailures.nothingSent(e);
    }
    return transmitted(reply, mail, now);
  }

  ChannelAnswer<Optional<PublishedReply>> find(OutgoingReply reply) {
    try (IMAPStore store = connections.imap(account, MailConnections.USUAL_WAIT)) {
      Optional<Instant> stored = new SentMail(account, store).whenStored(composer.messageId(reply));
      if (stored.isEmpty() && account.proof() == MailAccount.Proof.APPEND) {
        return new ChannelAnswer.Unknown<>(
            "what we store after sending proves nothing by its absence");
      }
      return ChannelAnswer.done(stored.map(at -> receipt(reply, at)));
    } catch (MessagingException | IOException e) {
      return MailFailures.nothingSent(e);
    }
  }

  private ChannelAnswer<PublishedReply> transmitted(
      OutgoingReply reply, MimeMessage mail, Instant now) {
    SMTPTransport transport;
    try {
      transport = connections.smtp(account);
    } catch (MessagingException | IOException e) {
      return MailFailures.nothingSent(e);
    }
    try {
      transport.sendMessage(mail, recipients(mail));
    } catch (MessagingException e) {
      return MailFailures.whileSending(e);
    } finally {
      closed(transport);
    }
    if (account.proof() == MailAccount.Proof.APPEND) {
      append(mail);
    }
    return ChannelAnswer.done(receipt(reply, now));
  }

  private Address[] recipients(MimeMessage mail) throws MessagingException {
    List<Address> recipients = new ArrayList<>(List.of(mail.getAllRecipients()));
    if (account.proof() == MailAccount.Proof.COPY) {
      recipients.add(new InternetAddress(account.address()));
    }
    return recipients.toArray(Address[]::new);
  }

  /** The mail is on its way whether this works or not. */
  private void append(MimeMessage mail) {
    try (IMAPStore store = connections.imap(account, MailConnections.USUAL_WAIT)) {
      new SentMail(account, store).store(mail);
    } catch (MessagingException | IOException e) {
      LOG.warn(
          "A sent mail could not be kept in the folder of sent mail: {}",
          e.getClass().getSimpleName());
    }
  }

  private static void closed(SMTPTransport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.debug("The connection was not closed politely: {}", e.getClass().getSimpleName());
    }
  }

  private PublishedReply receipt(OutgoingReply reply, Instant at) {
    return new PublishedReply(
        MessageIds.externalId(composer.messageId(reply)), Optional.empty(), at);
  }
}
