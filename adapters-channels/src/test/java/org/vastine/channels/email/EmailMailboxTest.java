package org.vastine.channels.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.application.channel.PulledPage;
import org.vastine.channels.http.AddressGuard;
import org.vastine.channels.http.HostNames;
import org.vastine.channels.tck.SettableClock;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.InboundMention;

class EmailMailboxTest {

  private static final String MAIL =
      """
      From: Kai <kai@mail.example>
      To: care@acme.example
      Reply-To: kai.koski@home.example
      Message-ID: <m1@mail.example>
      References: <m0@mail.example>
      Subject: Sv: RE: Paket

      Where is it?
      """;

  private final SettableClock clock = new SettableClock();
  private final TestMailServer server = new TestMailServer();
  private final EmailProvider provider =
      new EmailProvider(new MailConnections(new AddressGuard(HostNames.ofThisMachine())), clock);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void an_answer_goes_where_the_author_wants_it_and_stays_in_its_thread()
      throws MessagingException {
    server.arrives(MAIL, clock.instant());
    InboundMention mention = mentions(pull(Cursor.START)).getFirst();

    done(provider.send(access(Map.of()), reply(mention)));

    MimeMessage sent = server.sentByUs().getFirst();
    assertThat(sent.getAllRecipients()[0].toString()).isEqualTo("kai.koski@home.example");
    assertThat(sent.getSubject()).isEqualTo("Re: Paket");
    assertThat(sent.getHeader("In-Reply-To", null)).isEqualTo("<m1@mail.example>");
    assertThat(MessageIds.in(sent.getHeader("References", null)))
        .containsExactly("m0@mail.example", "m1@mail.example");
    assertThat(sent.getHeader("Reply-To", null))
        .contains(
            "care+"
                + MailThread.of(mention.thread()).tokenFor("kai.koski@home.example")
                + "@acme.example");
    assertThat(sent.getHeader("Auto-Submitted")).isNull();
  }

  @Test
  void R16_an_answer_under_an_alias_names_the_alias_and_no_member() throws MessagingException {
    server.arrives(MAIL, clock.instant());
    OutgoingReply plain = reply(mentions(pull(Cursor.START)).getFirst());
    String alias = provider.relayAddress(access(Map.of()), "via-k7m3-q9x2-hd4t").orElseThrow();
    OutgoingReply relayed =
        new OutgoingReply(
            plain.key(),
            plain.text(),
            plain.audience(),
            plain.inReplyTo(),
            plain.thread(),
            plain.to(),
            plain.language(),
            plain.firstTriedAt(),
            Optional.of(new OutgoingReply.RelaySender(alias, "Aino")));

    done(provider.send(access(Map.of()), relayed));

    MimeMessage sent = server.sentByUs().getFirst();
    assertThat(alias).isEqualTo("care+via-k7m3-q9x2-hd4t@acme.example");
    assertThat(sent.getHeader("From", null)).isEqualTo("Aino <" + alias + ">");
    assertThat(sent.getHeader("Reply-To", null)).isEqualTo("Aino <" + alias + ">");
    assertThat(sent.getHeader("Sender", null)).isEqualTo("care@acme.example");
    assertThat(pull(Cursor.START).items())
        .filteredOn(InboundItem.OurOwn.class::isInstance)
        .hasSize(1);
  }

  @Test
  void R16_a_mailbox_without_plus_addresses_relays_nothing() {
    assertThat(
            provider.relayAddress(access(Map.of("plus-addresses", "false")), "via-k7m3-q9x2-hd4t"))
        .isEmpty();
  }

  @Test
  void where_plus_addresses_do_not_work_the_subject_leads_back() throws MessagingException {
    server.arrives(MAIL, clock.instant());
    InboundMention mention = mentions(pull(Cursor.START)).getFirst();

    done(provider.send(access(Map.of("plus-addresses", "false")), reply(mention)));

    MimeMessage sent = server.sentByUs().getFirst();
    assertThat(sent.getHeader("Reply-To")).isNull();
    assertThat(MailThread.byToken(sent.getSubject(), "kai.koski@home.example"))
        .contains(MailThread.of(mention.thread()));
  }

  @Test
  void without_proof_an_absent_mail_leaves_the_outcome_open() {
    server.arrives(MAIL, clock.instant());
    OutgoingReply reply = reply(mentions(pull(Cursor.START)).getFirst());

    ChannelAnswer<Optional<PublishedReply>> found =
        provider.find(access(Map.of("proof-of-sending", "append")), reply);

    assertThat(found).isInstanceOf(ChannelAnswer.Unknown.class);
  }

  @Test
  void a_setting_that_is_no_such_value_is_named() {
    ChannelAnswer<PulledPage> answer =
        provider.pull(access(Map.of("imap-port", "many")), Cursor.START);

    assertThat(answer)
        .isEqualTo(
            new ChannelAnswer.Refused<>(
                "channel.setting-invalid", "setting imap-port is no such value"));
  }

  @Test
  void a_folder_that_is_not_there_is_named_by_its_kind() {
    assertThat(provider.pull(access(Map.of("folder", "Nowhere")), Cursor.START))
        .isEqualTo(
            new ChannelAnswer.Refused<>("email.no-such-folder", "the mailbox has no such folder"));
  }

  @Test
  void mails_that_the_server_numbered_anew_are_read_again() {
    server.arrives(MAIL, clock.instant());
    Cursor numberedOtherwise = new Cursor("email-1 1 4711");

    assertThat(mentions(pull(numberedOtherwise))).hasSize(1);
  }

  @Test
  void mails_from_before_the_first_days_stay_where_they_are() {
    server.arrives(MAIL, clock.instant().minusSeconds(30L * 86_400));
    server.arrives(MAIL.replace("m1@", "m2@"), clock.instant());

    assertThat(mentions(pull(Cursor.START)))
        .extracting(mention -> mention.externalId().value())
        .containsExactly("m2@mail.example");
  }

  private PulledPage pull(Cursor cursor) {
    return done(provider.pull(access(Map.of()), cursor));
  }

  private AccountAccess access(Map<String, String> other) {
    Map<String, String> settings = new HashMap<>(server.settings());
    settings.putAll(other);
    return FakeMailWorld.access(settings);
  }

  private OutgoingReply reply(InboundMention mention) {
    return new OutgoingReply(
        new UUID(5, 5),
        "It left today.",
        Audience.PRIVATE,
        mention.externalId(),
        mention.thread(),
        mention.author(),
        Optional.of(new LanguageTag("en")),
        clock.instant());
  }

  private static List<InboundMention> mentions(PulledPage page) {
    return page.items().stream()
        .filter(InboundItem.Published.class::isInstance)
        .map(item -> ((InboundItem.Published) item).mention())
        .toList();
  }

  private static <T> T done(ChannelAnswer<T> answer) {
    if (answer instanceof ChannelAnswer.Done<T>(T value)) {
      return value;
    }
    throw new AssertionError("not done: " + answer);
  }
}
