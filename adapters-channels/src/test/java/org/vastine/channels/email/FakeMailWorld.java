package org.vastine.channels.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vastine.application.channel.AccountAccess;
import org.vastine.channels.tck.FakePlatform;
import org.vastine.channels.tck.SettableClock;
import org.vastine.channels.tck.Trait;
import org.vastine.channels.tck.Trouble;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;

/** Our mailbox, the people who write to it, and the ways in between. */
final class FakeMailWorld implements FakePlatform {

  private final SettableClock clock;
  private final TestMailServer server = new TestMailServer();
  private final BreakableLink imap = new BreakableLink(server.imapPort(), "* BYE out of order\r\n");
  private final BreakableLink smtp =
      new BreakableLink(server.smtpPort(), "421 4.3.2 out of order\r\n");
  private boolean unreachable;
  private int written;

  FakeMailWorld(SettableClock clock) {
    this.clock = clock;
  }

  @Override
  public AccountAccess access() {
    int imapPort = unreachable ? 1 : imap.port();
    int smtpPort = unreachable ? 1 : smtp.port();
    return access(TestMailServer.settings(imapPort, smtpPort));
  }

  static AccountAccess access(Map<String, String> settings) {
    ChannelAccountId id = new ChannelAccountId(new UUID(0, 2));
    return new AccountAccess(
        new WorkspaceId(new UUID(0, 1)),
        new ChannelAccount(id, MailTranslator.KIND, "Care", settings, AccountState.ACTIVE),
        Map.of("password", TestMailServer.PASSWORD));
  }

  @Override
  public int itemsForThreePages() {
    return 2 * MailboxReader.PAGE + 1;
  }

  @Override
  public ExternalId someoneWrites(String author, String words, Audience audience) {
    return arrives(author, words, "Question", List.of());
  }

  @Override
  public ExternalId someoneWritesTo(String address, String author, String words) {
    return arrives(address, author, words, "Hello", List.of());
  }

  @Override
  public ExternalId someoneAnswers(ExternalId item, String author, String words) {
    MimeMessage answered =
        Stream.concat(server.ours().stream(), server.sentByUs().stream())
            .filter(mail -> id(mail).equals(item.value()))
            .findFirst()
            .orElseThrow();
    try {
      List<String> references = new ArrayList<>(MailTranslator.answered(answered));
      references.add(item.value());
      return arrives(author, words, "Re: Question", references);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private ExternalId arrives(String author, String words, String subject, List<String> references) {
    return arrives(TestMailServer.ADDRESS, author, words, subject, references);
  }

  private ExternalId arrives(
      String to, String author, String words, String subject, List<String> references) {
    String id = "mail-" + ++written + "@customers.example";
    try {
      MimeMessage mail = new MimeMessage(MailConnections.forMails());
      mail.setFrom(
          new InternetAddress(
              author.toLowerCase(java.util.Locale.ROOT) + "@customers.example", author));
      mail.setRecipients(MimeMessage.RecipientType.TO, to);
      mail.setSubject(subject);
      mail.setSentDate(Date.from(clock.instant()));
      mail.setText(words, StandardCharsets.UTF_8.name());
      for (String reference : references) {
        mail.setHeader("In-Reply-To", "<" + reference + ">");
        mail.setHeader(
            "References", MailTranslator.header(mail, "References") + " <" + reference + ">");
      }
      mail.saveChanges();
      mail.setHeader("Message-ID", "<" + id + ">");
      ByteArrayOutputStream source = new ByteArrayOutputStream();
      mail.writeTo(source);
      server.arrives(source.toByteArray(), clock.instant());
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
    return new ExternalId(id);
  }

  @Override
  public void someoneEdits(ExternalId item, String words) {
    throw new AssertionError("mails cannot be edited");
  }

  @Override
  public void someoneRemoves(ExternalId item) {
    throw new AssertionError("mails cannot be taken back");
  }

  @Override
  public List<Reply> ourReplies() {
    return server.sentByUs().stream().map(FakeMailWorld::reply).toList();
  }

  private static Reply reply(MimeMessage mail) {
    try {
      String answered = MessageIds.in(MailTranslator.header(mail, "In-Reply-To")).getFirst();
      String text = mail.getContent().toString().replace("\r\n", "\n");
      return new Reply(new ExternalId(id(mail)), new ExternalId(answered), Audience.PRIVATE, text);
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String id(MimeMessage mail) {
    try {
      return Optional.ofNullable(mail.getMessageID()).orElseThrow().replaceAll("[<>]", "");
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void make(Trouble trouble) {
    switch (trouble) {
      case CREDENTIALS_EXPIRED -> server.passwordIs("another-password");
      case OUT_OF_ORDER -> both(BreakableLink.Fault.OUT_OF_ORDER);
      case UNREACHABLE -> unreachable = true;
      case HALF_AN_ANSWER -> both(BreakableLink.Fault.HALF);
      case RECEIPT_LOST -> smtp.has(BreakableLink.Fault.NO_RECEIPT);
      case RATE_LIMITED -> throw new AssertionError("cannot happen");
    }
  }

  @Override
  public void calm() {
    server.passwordIs(TestMailServer.PASSWORD);
    both(BreakableLink.Fault.NONE);
    unreachable = false;
  }

  private void both(BreakableLink.Fault fault) {
    imap.has(fault);
    smtp.has(fault);
  }

  @Override
  public Instant rateLimitedUntil() {
    throw new AssertionError("cannot happen");
  }

  @Override
  public Map<Trait, String> lacks() {
    return Map.of();
  }

  @Override
  public Map<Trouble, String> cannotHappen() {
    return Map.of(Trouble.RATE_LIMITED, "mail servers ask to try later, and never say when");
  }

  @Override
  public void close() {
    imap.close();
    smtp.close();
    server.close();
  }
}
