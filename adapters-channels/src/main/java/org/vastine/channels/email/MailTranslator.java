package org.vastine.channels.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vastine.application.channel.InboundItem;
import org.vastine.domain.handoff.RelayToken;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;

/** Makes a mention of a mail. */
final class MailTranslator {

  static final ChannelKind KIND = new ChannelKind("email");

  private static final Duration LONGEST_WAY = Duration.ofDays(1);

  private final RelayAddresses ours;

  MailTranslator(String ourAddress) {
    this.ours = new RelayAddresses(ourAddress);
  }

  /**
   * What the mail is to us.
   *
   * @param mail the whole mail
   * @param arrivedAt when our server took it
   */
  InboundItem item(MimeMessage mail, Instant arrivedAt) {
    ExternalId id = MessageIds.externalId(arrivedAt.toString());
    try {
      String messageId = messageId(mail);
      id = MessageIds.externalId(messageId);
      Optional<String> from = sender(mail).map(InternetAddress::getAddress);
      if (from.isPresent()
          && ours.isOurs(from.get())
          && MessageIds.threadOfOurs(messageId).isPresent()) {
        return new InboundItem.OurOwn(id);
      }
      Optional<RelayToken> relay = ours.token(mail);
      Optional<String> automatic = AutomaticMail.sort(mail);
      if (automatic.isEmpty() && relay.isPresent()) {
        automatic = AutomaticMail.notFromAPerson(mail);
      }
      if (automatic.isPresent()) {
        return setAside(id, automatic.get(), mail);
      }
      return new InboundItem.Published(
          mention(mail, messageId, arrivedAt), relay.map(RelayToken::value));
    } catch (UnreadableMail unreadable) {
      return setAside(id, unreadable.problem(), mail);
    } catch (MessagingException | IOException broken) {
      return setAside(id, "unreadable.mail-malformed", mail);
    }
  }

  private InboundMention mention(MimeMessage mail, String messageId, Instant arrivedAt)
      throws MessagingException, IOException, UnreadableMail {
    InternetAddress sender =
        sender(mail).orElseThrow(() -> new UnreadableMail("unreadable.mail-without-sender"));
    String address = sender.getAddress().toLowerCase(Locale.ROOT);
    if (ours.isOurs(address)) {
      throw new UnreadableMail("unreadable.mail-from-ourselves");
    }
    List<String> answered = answered(mail);
    return new InboundMention(
        MessageIds.externalId(messageId),
        new MailPlace(mail, messageId, answered, address).thread().externalId(),
        answered.isEmpty()
            ? Optional.empty()
            : Optional.of(MessageIds.externalId(answered.getLast())),
        MentionKind.EMAIL,
        Audience.PRIVATE,
        author(sender, address),
        text(mail, answered),
        publishedAt(mail, arrivedAt),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty());
  }

  private static Handle author(InternetAddress sender, String address) throws UnreadableMail {
    String name = sender.getPersonal() == null ? "" : sender.getPersonal();
    try {
      return new Handle(KIND, new ExternalId(address), name, Optional.empty());
    } catch (IllegalArgumentException e) {
      throw new UnreadableMail("unreadable.mail-without-sender");
    }
  }

  /** What was written, with the subject above where the mail begins a conversation. */
  private static MentionText text(MimeMessage mail, List<String> answered)
      throws MessagingException, IOException, UnreadableMail {
    String subject = subject(mail);
    String body = QuotedHistory.without(MailBody.of(mail), MailSubjects.isForward(subject));
    boolean begins = answered.isEmpty() && !MailSubjects.isAnswer(subject) && !subject.isEmpty();
    String text = begins && !body.startsWith(subject) ? (subject + "\n\n" + body).strip() : body;
    if (text.length() > MentionText.MOST) {
      throw new UnreadableMail("unreadable.too-long");
    }
    return new MentionText(text);
  }

  static String subject(MimeMessage mail) throws MessagingException {
    String raw = mail.getHeader("Subject", null);
    if (raw == null) {
      return "";
    }
    String unfolded = MimeUtility.unfold(raw).strip();
    try {
      return MimeUtility.decodeText(unfolded).strip();
    } catch (UnsupportedEncodingException e) {
      return unfolded;
    }
  }

  /** The mails that this one answers, the nearest last. */
  static List<String> answered(MimeMessage mail) throws MessagingException {
    List<String> ids = new ArrayList<>(MessageIds.in(header(mail, "References")));
    for (String id : MessageIds.in(header(mail, "In-Reply-To"))) {
      ids.remove(id);
      ids.add(id);
    }
    return ids;
  }

  /** The sender's word for when it was sent, where that fits to when it arrived. */
  private static Instant publishedAt(MimeMessage mail, Instant arrivedAt)
      throws MessagingException {
    Date sent = mail.getSentDate();
    if (sent == null) {
      return arrivedAt;
    }
    Instant claimed = sent.toInstant();
    boolean fits = !claimed.isAfter(arrivedAt) && claimed.isAfter(arrivedAt.minus(LONGEST_WAY));
    return fits ? claimed : arrivedAt;
  }

  private static String messageId(MimeMessage mail) throws MessagingException {
    List<String> ids = MessageIds.in(header(mail, "Message-ID"));
    if (!ids.isEmpty()) {
      return ids.getFirst();
    }
    String stated = header(mail, "Message-ID").strip();
    return stated.isEmpty()
        ? MessageIds.replacement(
            header(mail, "Date")
                + header(mail, "From")
                + header(mail, "Subject")
                + mail.getSize()
                + header(mail, "Received"))
        : stated;
  }

  static Optional<InternetAddress> sender(MimeMessage mail) throws MessagingException {
    try {
      InternetAddress[] from = InternetAddress.parseHeader(header(mail, "From"), false);
      return from.length == 0 || from[0].getAddress() == null || !from[0].getAddress().contains("@")
          ? Optional.empty()
          : Optional.of(from[0]);
    } catch (AddressException e) {
      return Optional.empty();
    }
  }

  static String header(MimeMessage mail, String name) throws MessagingException {
    @Nullable String value = mail.getHeader(name, " ");
    return value == null ? "" : MimeUtility.unfold(value);
  }

  private static InboundItem setAside(ExternalId id, String problem, MimeMessage mail) {
    return new InboundItem.Unreadable(Optional.of(id), problem, MailHead.of(mail));
  }
}
