package org.vastine.channels.email;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.HeaderTerm;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.imap.IMAPStore;

/**
 * Looks for mails by their id, in the folder that is read and in the one where sent mail is kept.
 */
final class SentMail {

  private final MailAccount account;
  private final IMAPStore store;

  SentMail(MailAccount account, IMAPStore store) {
    this.account = account;
    this.store = store;
  }

  /** When the mail of this id was stored; empty when no folder has it. */
  Optional<Instant> whenStored(String id) throws MessagingException {
    Set<String> folders = new LinkedHashSet<>();
    if (account.proof() == MailAccount.Proof.COPY) {
      folders.add(account.folder());
    }
    folders.add(account.sentFolder());
    for (String name : folders) {
      Folder folder = store.getFolder(name);
      if (folder.exists()) {
        folder.open(Folder.READ_ONLY);
        try {
          Optional<Message> found = find(folder, id);
          if (found.isPresent()) {
            return Optional.of(storedAt(found.get()));
          }
        } finally {
          folder.close(false);
        }
      }
    }
    return Optional.empty();
  }

  private static Instant storedAt(Message mail) throws MessagingException {
    return mail.getReceivedDate() == null ? Instant.EPOCH : mail.getReceivedDate().toInstant();
  }

  /** The mail of this id in the folder that is read, its head only. */
  Optional<MimeMessage> inbound(String id) throws MessagingException {
    Folder folder = store.getFolder(account.folder());
    folder.open(Folder.READ_ONLY);
    try {
      Optional<Message> found = find(folder, id);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      MimeMessage head = new MimeMessage(MailConnections.forMails());
      for (String name : new String[] {"References", "In-Reply-To", "Subject", "Reply-To"}) {
        String[] values = found.get().getHeader(name);
        if (values != null) {
          head.setHeader(name, values[0]);
        }
      }
      return Optional.of(head);
    } finally {
      folder.close(false);
    }
  }

  /** Keeps a mail that was sent. */
  void store(MimeMessage mail) throws MessagingException {
    mail.setFlag(Flags.Flag.SEEN, true);
    store.getFolder(account.sentFolder()).appendMessages(new Message[] {mail});
  }

  /** Servers look for a part of the header; the whole of it is compared here. */
  private static Optional<Message> find(Folder folder, String id) throws MessagingException {
    for (Message found : folder.search(new HeaderTerm("Message-ID", id))) {
      String[] ids = found.getHeader("Message-ID");
      if (ids != null && MessageIds.in(ids[0]).contains(id)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
