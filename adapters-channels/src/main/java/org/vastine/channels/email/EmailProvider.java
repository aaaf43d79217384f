package org.vastine.channels.email;

import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.CheckedAccount;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.application.channel.PulledPage;
import org.vastine.domain.channel.Capabilities;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.mention.Audience;

/** A mailbox: read by IMAP, answered by SMTP. Everything in it is private. */
public final class EmailProvider implements ChannelProvider {

  private static final Logger LOG = LoggerFactory.getLogger(EmailProvider.class);

  /** Nobody reads a longer answer. */
  private static final TextLimit LIMIT = new TextLimit(50_000, TextLimit.Unit.UTF16, 0);

  private static final ChannelDescription DESCRIPTION =
      new ChannelDescription(
          MailTranslator.KIND,
          "E-mail",
          Capabilities.of(
              Capability.READ_PRIVATE,
              Capability.REPLY_PRIVATE,
              Capability.POLL,
              Capability.LISTEN),
          Optional.empty(),
          Optional.of(LIMIT),
          EmailSettings.ALL,
          Optional.of(Duration.ofMinutes(2)));

  private final MailConnections connections;
  private final InstantSource clock;

  /** A provider over its connections. */
  @Inject
  public EmailProvider(MailConnections connections, InstantSource clock) {
    this.connections = connections;
    this.clock = clock;
  }

  @Override
  public ChannelDescription description() {
    return DESCRIPTION;
  }

  @Override
  public ChannelAnswer<CheckedAccount> check(AccountAccess access) {
    return with(access, this::check);
  }

  private ChannelAnswer<CheckedAccount> check(MailAccount account) {
    try (IMAPStore store = connections.imap(account, MailConnections.USUAL_WAIT);
        SMTPTransport transport = connections.smtp(account)) {
      Folder folder = store.getFolder(account.folder());
      folder.open(Folder.READ_ONLY);
      folder.close(false);
      LOG.debug(
          "Both mail servers accept us, {}", transport.isSSL() ? "encrypted" : "on this machine");
      return ChannelAnswer.done(new CheckedAccount(account.address()));
    } catch (MessagingException | IOException e) {
      return MailFailures.nothingSent(e);
    }
  }

  @Override
  public ChannelAnswer<PulledPage> pull(AccountAccess access, Cursor cursor) {
    return with(access, account -> pull(account, cursor));
  }

  private ChannelAnswer<PulledPage> pull(MailAccount account, Cursor cursor) {
    try (IMAPStore store = connections.imap(account, MailConnections.USUAL_WAIT)) {
      return ChannelAnswer.done(new MailboxReader(account).page(store, cursor, clock.instant()));
    } catch (MessagingException | IOException e) {
      return MailFailures.nothingSent(e);
    }
  }

  @Override
  public ChannelAnswer<PublishedReply> send(AccountAccess access, OutgoingReply reply) {
    if (reply.audience() == Audience.PUBLIC) {
      return ChannelAnswer.cannot(Capability.REPLY_PUBLIC);
    }
    if (!LIMIT.fits(reply.text())) {
      return new ChannelAnswer.Refused<>(
          "channel.text-too-long", "a mail has at most " + LIMIT.most() + " characters");
    }
    return with(
        access, account -> new MailSender(connections, account).send(reply, clock.instant()));
  }

  @Override
  public ChannelAnswer<Optional<PublishedReply>> find(AccountAccess access, OutgoingReply reply) {
    return with(access, account -> new MailSender(connections, account).find(reply));
  }

  @Override
  public Optional<String> relayAddress(AccountAccess access, String token) {
    try {
      MailAccount account = MailAccount.of(access);
      return account.plusAddresses()
          ? Optional.of(RelayAddresses.of(account, token))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      LOG.info("A mailbox cannot relay: its setting {} is no such value", e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> address(AccountAccess access) {
    try {
      return Optional.of(MailAccount.of(access).address());
    } catch (IllegalArgumentException e) {
      LOG.info("A mailbox has no address: its setting {} is no such value", e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public Listening listen(AccountAccess access, Runnable hint) {
    try {
      return IdleListener.started(connections, MailAccount.of(access), hint);
    } catch (IllegalArgumentException e) {
      LOG.info("A mailbox cannot be listened to: its setting {} is no such value", e.getMessage());
      return () -> {};
    }
  }

  private static <T> ChannelAnswer<T> with(
      AccountAccess access, Function<MailAccount, ChannelAnswer<T>> call) {
    MailAccount account;
    try {
      account = MailAccount.of(access);
    } catch (IllegalArgumentException e) {
      return new ChannelAnswer.Refused<>(
          "channel.setting-invalid", "setting " + e.getMessage() + " is no such value");
    }
    return call.apply(account);
  }
}
