package org.vastine.channels.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.application.channel.InboundItem;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;

class MailTranslatorTest {

  private static final Instant ARRIVED = Instant.parse("2026-11-22T09:15:03Z");
  private static final String HEAD =
      """
      From: =?UTF-8?Q?K=C3=A4i?= <Kai@Mail.Example>
      To: care@acme.example
      Message-ID: <m1@mail.example>
      Date: Sun, 22 Nov 2026 09:10:00 +0000
      """
          .replace("\n", "\r\n");

  @Test
  void a_mail_becomes_a_private_mention_of_its_sender() {
    InboundMention mention =
        mention(HEAD + "Subject: =?ISO-8859-1?Q?P=E4ket?=\r\n\r\nWhere is it?\r\n-- \r\nKai\r\n");

    assertThat(mention.externalId().value()).isEqualTo("m1@mail.example");
    assertThat(mention.kind()).isEqualTo(MentionKind.EMAIL);
    assertThat(mention.audience()).isEqualTo(Audience.PRIVATE);
    assertThat(mention.author().externalId().value()).isEqualTo("kai@mail.example");
    assertThat(mention.author().name()).isEqualTo("Käi");
    assertThat(mention.text().value()).isEqualTo("Päket\n\nWhere is it?");
    assertThat(mention.publishedAt()).isEqualTo(Instant.parse("2026-11-22T09:10:00Z"));
    assertThat(mention.parent()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thu, 01 Jan 1970 00:00:00 +0000",
        "Sun, 22 Nov 2099 09:10:00 +0000",
        "never",
        "Fri, 20 Nov 2026 09:10:00 +0000"
      })
  void a_date_that_does_not_fit_to_the_arrival_is_not_believed(String date) {
    String mail = HEAD.replaceFirst("Date: .*\r\n", "Date: " + date + "\r\n") + "\r\nHello";

    assertThat(mention(mail).publishedAt()).isEqualTo(ARRIVED);
  }

  @Test
  void an_answer_finds_its_conversation_by_our_own_mail() {
    MailThread thread = MailThread.begunBy("first@mail.example");
    String ours = MessageIds.ours(new java.util.UUID(7, 7), thread, "acme.example");

    InboundMention mention =
        mention(HEAD + "In-Reply-To: <" + ours + ">\r\nSubject: Re: x\r\n\r\nThanks");

    assertThat(mention.thread()).isEqualTo(thread.externalId());
    assertThat(mention.parent()).contains(new ExternalId(ours));
  }

  @Test
  void an_answer_finds_its_conversation_by_the_first_mail_that_it_names() {
    InboundMention first = mention(HEAD.replace("m1@", "first@") + "Subject: x\r\n\r\nOne");

    InboundMention later =
        mention(
            HEAD
                + "References: <first@mail.example>\r\n"
                + " <second@other.example>\r\n"
                + "Subject: Re: x\r\n\r\n"
                + "Two");

    assertThat(later.thread()).isEqualTo(first.thread());
    assertThat(later.parent()).contains(new ExternalId("second@other.example"));
  }

  @Test
  void a_token_in_address_or_subject_leads_its_own_sender_back_and_nobody_else() {
    MailThread thread = MailThread.begunBy("first@mail.example");
    String kais = thread.tokenFor("kai@mail.example");
    String foreign = thread.tokenFor("mira@mail.example");

    assertThat(mention(HEAD.replace("care@", "care+" + kais + "@") + "\r\nHi").thread())
        .isEqualTo(thread.externalId());
    assertThat(mention(HEAD + "Subject: Re: x [#" + kais + "]\r\n\r\nHi").thread())
        .isEqualTo(thread.externalId());
    assertThat(mention(HEAD.replace("care@", "care+" + foreign + "@") + "\r\nHi").thread())
        .isNotEqualTo(thread.externalId());
    assertThat(mention(HEAD + "Subject: Re: x [#" + foreign + "]\r\n\r\nHi").thread())
        .isNotEqualTo(thread.externalId());
  }

  @Test
  void the_same_subject_alone_makes_no_conversation() {
    assertThat(mention(HEAD + "Subject: Invoice\r\n\r\nOne").thread())
        .isNotEqualTo(mention(HEAD.replace("m1@", "m2@") + "Subject: Invoice\r\n\r\nTwo").thread());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Auto-Submitted: auto-replied (vacation) | unreadable.mail-automatic-reply",
        "X-Autoreply: yes | unreadable.mail-automatic-reply",
        "Precedence: auto_reply | unreadable.mail-automatic-reply",
        "X-Vastine-Loop: us | unreadable.mail-automatic-reply",
        "Return-Path: <> | unreadable.mail-bounced"
      })
  void mail_that_answers_by_itself_opens_no_case(String header, String problem) {
    assertThat(problem(HEAD + header + "\r\nSubject: Away\r\n\r\nI am away")).contains(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: no",
        "Auto-Submitted: auto-generated",
        "List-Id: <care.acme.example>",
        "Precedence: bulk"
      })
  void feedback_that_comes_through_a_form_or_a_list_is_taken_in(String header) {
    assertThat(mention(HEAD + header + "\r\n\r\nIt broke").text().value()).isEqualTo("It broke");
  }

  @ParameterizedTest
  @CsvSource({
    "failed,unreadable.mail-bounced",
    "delayed,unreadable.mail-delayed",
    "delivered,unreadable.mail-delivered"
  })
  void a_report_of_a_mail_server_is_told_apart_and_shown(String action, String problem) {
    String report =
        "From: MAILER-DAEMON@mx.example\r\n"
            + "Message-ID: <b1@mx.example>\r\n"
            + "Subject: Undelivered\r\n"
            + "Content-Type: multipart/report; report-type=delivery-status; boundary=B\r\n\r\n"
            + "--B\r\n"
            + "Content-Type: text/plain\r\n\r\n"
            + "Sorry.\r\n"
            + "--B\r\n"
            + "Content-Type: message/delivery-status\r\n\r\n"
            + "Reporting-MTA: dns; mx.mail.example\r\n\r\n"
            + "Final-Recipient: rfc822; kai@mail.example\r\n"
            + "Action: "
            + action
            + "\r\n"
            + "Status: 5.1.1\r\n\r\n"
            + "--B\r\n"
            + "Content-Type: text/rfc822-headers\r\n\r\n"
            + "Message-ID: <o@acme>\r\n"
            + "--B--\r\n";

    assertThat(problem(report)).contains(problem);
    assertThat(((InboundItem.Unreadable) item(report)).raw())
        .contains("Final-Recipient: rfc822; kai@mail.example");
  }

  @ParameterizedTest
  @CsvSource({
    "disposition-notification,unreadable.mail-read-receipt",
    "feedback-report,unreadable.mail-spam-complaint"
  })
  void receipts_and_complaints_are_told_apart(String type, String problem) {
    assertThat(
            problem(
                HEAD
                    + "Content-Type: multipart/report; report-type="
                    + type
                    + "; boundary=B\r\n\r\n--B\r\n\r\nx\r\n--B--"))
        .contains(problem);
  }

  @Test
  void our_own_mail_is_our_own_and_one_in_our_name_is_set_aside() {
    String id = MessageIds.ours(new java.util.UUID(7, 7), MailThread.begunBy("x"), "acme.example");
    String ours = "From: care@acme.example\r\nMessage-ID: <" + id + ">\r\n\r\nHello";

    assertThat(item(ours)).isEqualTo(new InboundItem.OurOwn(new ExternalId(id)));
    assertThat(problem(ours.replace(id, "other@acme.example")))
        .contains("unreadable.mail-from-ourselves");
    assertThat(mention(ours.replace("care@", "kai@")).text().value()).isEqualTo("Hello");
  }

  @Test
  void a_mail_of_40_nested_parts_is_set_aside_and_says_why() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int depth = 0; depth < 40; depth++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(depth)
          .append("\r\n\r\n--b")
          .append(depth)
          .append("\r\n");
    }
    mail.append("Content-Type: text/plain\r\n\r\ndeep\r\n");

    InboundItem item = item(mail.toString());

    assertThat(((InboundItem.Unreadable) item).problem()).isEqualTo("unreadable.mail-too-nested");
    assertThat(((InboundItem.Unreadable) item).externalId())
        .contains(new ExternalId("m1@mail.example"));
    assertThat(((InboundItem.Unreadable) item).raw()).contains("Kai@Mail.Example");
  }

  @Test
  void a_mail_of_hundreds_of_parts_is_set_aside() {
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=B\r\n\r\n"
            + "--B\r\n\r\nx\r\n".repeat(300)
            + "--B--";

    assertThat(problem(mail)).contains("unreadable.mail-too-nested");
  }

  @Test
  void no_part_is_made_of_a_mail_of_too_many() throws Exception {
    byte[] mail =
        (HEAD
                + "Content-Type: multipart/mixed; boundary=B\r\n\r\n"
                + "--B\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(100_000)
                + "--B--")
            .getBytes(StandardCharsets.UTF_8);
    MimeMultipart parts =
        new MimeMultipart() {
          @Override
          public String getContentType() {
            return "multipart/mixed; boundary=B";
          }

          @Override
          public synchronized int getCount() {
            throw new AssertionError("the parts are made");
          }
        };
    MimeMessage watched =
        new MimeMessage(MailConnections.forMails(), new ByteArrayInputStream(mail)) {
          @Override
          public Object getContent() {
            return parts;
          }
        };

    assertThatThrownBy(() -> MailBody.of(watched)).isInstanceOf(UnreadableMail.class);
  }

  @Test
  void plain_text_goes_before_html_and_attachments_stay_in_the_mailbox() {
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=M\r\n\r\n"
            + "--M\r\n"
            + "Content-Type: multipart/alternative; boundary=A\r\n\r\n"
            + "--A\r\n"
            + "Content-Type: text/html\r\n\r\n"
            + "<p>As <b>HTML</b></p>\r\n"
            + "--A\r\n"
            + "Content-Type: text/plain\r\n\r\n"
            + "As text\r\n"
            + "--A--\r\n"
            + "--M\r\n"
            + "Content-Type: text/plain\r\n"
            + "Content-Disposition: attachment; filename=log.txt\r\n\r\n"
            + "log\r\n"
            + "--M\r\n"
            + "Content-Type: message/rfc822\r\n\r\n"
            + "Subject: old\r\n\r\n"
            + "old mail\r\n"
            + "--M--\r\n";

    assertThat(mention(mail).text().value()).isEqualTo("As text");
    assertThat(mention(mail.replace("As text", " ")).text().value()).isEqualTo("As HTML");
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8,UTF-8",
    "iso-8859-1,UTF-8",
    "us-ascii,windows-1252",
    "x-nonsense,UTF-8",
    "iso-8859-9,ISO-8859-9"
  })
  void words_are_read_whatever_character_set_the_mail_claims(String claimed, String real)
      throws MessagingException {
    byte[] head =
        (HEAD + "Content-Type: text/plain; charset=" + claimed + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] body = "Çok kötü".getBytes(Charset.forName(real));
    byte[] mail = new byte[head.length + body.length];
    System.arraycopy(head, 0, mail, 0, head.length);
    System.arraycopy(body, 0, mail, head.length, body.length);

    assertThat(mention(mail).text().value()).isEqualTo("Çok kötü");
  }

  @Test
  void a_broken_mail_is_set_aside_and_one_without_anything_still_has_an_id() {
    assertThat(problem("Message-ID: <x@y>\r\nFrom: nobody\r\n\r\nHello"))
        .contains("unreadable.mail-without-sender");
    assertThat(problem(HEAD + "Content-Type: multipart/mixed\r\n\r\nno boundary"))
        .contains("unreadable.mail-malformed");
    InboundMention bare = mention("From: kai@mail.example\r\n\r\nHello");
    assertThat(bare.externalId())
        .isEqualTo(mention("From: kai@mail.example\r\n\r\nHello").externalId());
    assertThat(bare.externalId().value()).startsWith("sha256:");
  }

  @Test
  void a_text_longer_than_anybody_reads_is_set_aside() {
    assertThat(problem(HEAD + "\r\n" + "x".repeat(100_001))).contains("unreadable.too-long");
  }

  private static InboundMention mention(String mail) {
    return ((InboundItem.Published) item(mail)).mention();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To: Care <Care+VIA-k7m3-q9x2-hd4t@acme.example>",
        "To: kai@mail.example, care+via-k7m3-q9x2-hd4t@acme.example",
        "Delivered-To: care+via-k7m3-q9x2-hd4t@acme.example",
        "Cc: care+via-k7m3-q9x2-hd4t@acme.example"
      })
  void R16_mail_to_an_alias_says_to_which(String recipient) {
    assertThat(relay(recipient)).contains("via-k7m3-q9x2-hd4t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To: care+via-k7m3-q9x2-hd4t@acme.example.evil.example",
        "To: othercare+via-k7m3-q9x2-hd4t@acme.example",
        "To: care+via-k7m3@acme.example",
        "Subject: care+via-k7m3-q9x2-hd4t@acme.example"
      })
  void R16_other_mail_says_to_none(String recipient) {
    assertThat(relay(recipient)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: auto-generated",
        "Auto-Submitted: auto-notified; owner-email=x",
        "Precedence: bulk",
        "Precedence: list",
        "List-Id: News <news.example>"
      })
  void R16_machines_and_lists_do_not_reach_a_member_by_an_alias(String header) {
    String toAlias = HEAD.replace("care@", "care+via-k7m3-q9x2-hd4t@") + header + "\r\n\r\nHi";

    assertThat(problem(toAlias)).contains("unreadable.mail-automatic");
  }

  @Test
  void R16_a_person_reaches_a_member_by_an_alias() {
    assertThat(relay("Auto-Submitted: no\r\nTo: care+via-k7m3-q9x2-hd4t@acme.example"))
        .contains("via-k7m3-q9x2-hd4t");
  }

  @Test
  void R16_what_we_sent_under_an_alias_is_our_own() {
    MailThread thread = MailThread.begunBy("first@mail.example");
    String ours = MessageIds.ours(new java.util.UUID(7, 7), thread, "acme.example");
    String fromAlias = HEAD.replace("<Kai@Mail.Example>", "<care+via-k7m3-q9x2-hd4t@acme.example>");

    assertThat(item(fromAlias.replace("m1@mail.example", ours) + "\r\nHi"))
        .isInstanceOf(InboundItem.OurOwn.class);
    assertThat(problem(fromAlias + "\r\nHi")).contains("unreadable.mail-from-ourselves");
  }

  private static Optional<String> relay(String header) {
    String mail = HEAD.replaceFirst("To: .*\r\n", header + "\r\n") + "\r\nHi";
    return ((InboundItem.Published) item(mail)).relay();
  }

  private static InboundMention mention(byte[] mail) throws MessagingException {
    return ((InboundItem.Published) item(mail)).mention();
  }

  private static Optional<String> problem(String mail) {
    return item(mail) instanceof InboundItem.Unreadable unreadable
        ? Optional.of(unreadable.problem())
        : Optional.empty();
  }

  private static InboundItem item(String mail) {
    try {
      return item(mail.getBytes(StandardCharsets.UTF_8));
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static InboundItem item(byte[] mail) throws MessagingException {
    return new MailTranslator("care@acme.example")
        .item(new MimeMessage(MailConnections.forMails(), new ByteArrayInputStream(mail)), ARRIVED);
  }
}
