package org.vastine.channels.email;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.PulledPage;

/**
 * Reads a folder from where the cursor stands, and leaves it as it is: nothing is marked as seen.
 */
final class MailboxReader {

  /** How many mails a page has. */
  static final int PAGE = 25;

  /** Longer mails are left in the mailbox and set aside, in bytes. */
  static final int MOST_BYTES = 25 * 1024 * 1024;

  private final MailAccount account;
  private final Session session = MailConnections.forMails();
  private final MailTranslator translator;

  MailboxReader(MailAccount account) {
    this.account = account;
    this.translator = new MailTranslator(account.address());
  }

  PulledPage page(IMAPStore store, Cursor cursor, Instant now) throws MessagingException {
    IMAPFolder folder = (IMAPFolder) store.getFolder(account.folder());
    folder.open(Folder.READ_ONLY);
    try {
      EmailCursor from = from(folder, cursor, now);
      List<IMAPMessage> waiting = waiting(folder, from);
      List<IMAPMessage> page = waiting.subList(0, Math.min(PAGE, waiting.size()));
      long last = page.isEmpty() ? from.lastUid() : folder.getUID(page.getLast());
      EmailCursor next = new EmailCursor(from.validity(), last);
      return PulledPage.of(items(folder, page), next.written(), page.size() < waiting.size());
    } finally {
      folder.close(false);
    }
  }

  /**
   * Where to begin. The first time, and when the server numbers its mails anew, that is some days
   * back; what was taken in before is known again by its Message-ID.
   */
  private EmailCursor from(IMAPFolder folder, Cursor cursor, Instant now)
      throws MessagingException {
    long validity = folder.getUIDValidity();
    Optional<EmailCursor> known =
        EmailCursor.read(cursor).filter(read -> read.validity() == validity);
    if (known.isPresent()) {
      return known.get();
    }
    Date since = Date.from(now.minus(Duration.ofDays(account.firstDays())));
    long first = Long.MAX_VALUE;
    for (Message recent : folder.search(new ReceivedDateTerm(ComparisonTerm.GE, since))) {
      first = Math.min(first, folder.getUID(recent));
    }
    long begin = first == Long.MAX_VALUE ? Math.max(1, folder.getUIDNext()) : first;
    return new EmailCursor(validity, begin - 1);
  }

  /**
   * Servers answer a range beyond the newest mail with the newest mail, so that what is known has
   * to be dropped.
   */
  private static List<IMAPMessage> waiting(IMAPFolder folder, EmailCursor from)
      throws MessagingException {
    Message[] found = folder.getMessagesByUID(from.lastUid() + 1, UIDFolder.LASTUID);
    List<IMAPMessage> waiting = new ArrayList<>();
    for (Message message : found) {
      if (message instanceof IMAPMessage mail && folder.getUID(mail) > from.lastUid()) {
        waiting.add(mail);
      }
    }
    waiting.sort(Comparator.comparingInt(Message::getMessageNumber));
    return waiting;
  }

  private List<InboundItem> items(IMAPFolder folder, List<IMAPMessage> page)
      throws MessagingException {
    FetchProfile profile = new FetchProfile();
    profile.add(FetchProfile.Item.ENVELOPE);
    profile.add(UIDFolder.FetchProfileItem.UID);
    folder.fetch(page.toArray(Message[]::new), profile);
    List<InboundItem> items = new ArrayList<>();
    for (IMAPMessage mail : page) {
      item(folder, mail).ifPresent(items::add);
    }
    items.sort(Comparator.comparing(MailboxReader::publishedAt));
    return items;
  }

  private Optional<InboundItem> item(IMAPFolder folder, IMAPMessage mail)
      throws MessagingException {
    Date received = mail.getReceivedDate();
    Instant arrivedAt = received == null ? Instant.EPOCH : received.toInstant();
    if (mail.getSize() > MOST_BYTES) {
      return Optional.of(tooLarge(folder, mail));
    }
    mail.setPeek(true);
    try (InputStream bytes = mail.getMimeStream()) {
      return Optional.of(translator.item(new MimeMessage(session, bytes), arrivedAt));
    } catch (MessageRemovedException gone) {
      return Optional.empty();
    } catch (IOException lost) {
      throw new MessagingException("the mail did not come whole", lost);
    }
  }

  private static InboundItem tooLarge(IMAPFolder folder, IMAPMessage mail)
      throws MessagingException {
    String[] ids = mail.getHeader("Message-ID");
    String id =
        ids == null
            ? MessageIds.replacement(folder.getUIDValidity() + " " + folder.getUID(mail))
            : MessageIds.in(Arrays.toString(ids)).stream().findFirst().orElse(ids[0]);
    return new InboundItem.Unreadable(
        Optional.of(MessageIds.externalId(id)), "unreadable.mail-too-large", MailHead.of(mail));
  }

  private static Instant publishedAt(InboundItem item) {
    return item instanceof InboundItem.Published published
        ? published.mention().publishedAt()
        : Instant.EPOCH;
  }
}
