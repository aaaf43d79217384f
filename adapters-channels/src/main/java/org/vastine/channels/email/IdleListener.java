package org.vastine.channels.email;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.application.channel.ChannelProvider;

/**
 * Waits at the mailbox for new mail (RFC 2177), asks again before the server would give up on us,
 * and connects anew when the link is lost. A server without IDLE is left to the regular pull.
 */
final class IdleListener implements ChannelProvider.Listening {

  private static final Logger LOG = LoggerFactory.getLogger(IdleListener.class);

  /** Servers may hang up after 30 minutes of silence. */
  private static final Duration ASK_AGAIN = Duration.ofMinutes(25);

  /** Longer than the silence between two questions of ours. */
  private static final Duration LONGEST_SILENCE = ASK_AGAIN.plus(MailConnections.USUAL_WAIT);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final MailConnections connections;
  private final MailAccount account;
  private final Runnable hint;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicReference<@Nullable IMAPStore> current = new AtomicReference<>();

  private IdleListener(MailConnections connections, MailAccount account, Runnable hint) {
    this.connections = connections;
    this.account = account;
    this.hint = hint;
  }

  static IdleListener started(MailConnections connections, MailAccount account, Runnable hint) {
    IdleListener listener = new IdleListener(connections, account, hint);
    Thread.ofVirtual().name("mail-idle").start(listener::run);
    return listener;
  }

  @Override
  public void close() {
    closed.countDown();
    hangUp(current.getAndSet(null));
  }

  private void run() {
    Duration pause = FIRST_PAUSE;
    while (isOpen()) {
      try (IMAPStore store = connections.imap(account, LONGEST_SILENCE)) {
        current.set(store);
        if (!store.hasCapability("IDLE")) {
          LOG.info("The mail server has no IDLE; new mail is found by asking regularly");
          return;
        }
        pause = FIRST_PAUSE;
        waitAt(store);
      } catch (MessagingException | IOException e) {
        LOG.debug("Listening to a mailbox was interrupted: {}", e.getClass().getSimpleName());
      }
      pause = rested(pause);
    }
  }

  /** Returns or throws when the link is lost. */
  private void waitAt(IMAPStore store) throws MessagingException {
    IMAPFolder folder = (IMAPFolder) store.getFolder(account.folder());
    folder.open(Folder.READ_ONLY);
    folder.addMessageCountListener(
        new MessageCountAdapter() {
          @Override
          public void messagesAdded(MessageCountEvent event) {
            hint.run();
          }
        });
    Thread asking = Thread.ofVirtual().name("mail-idle-again").start(() -> askAgain(folder));
    try {
      // Mail may have come while nobody listened.
      hint.run();
      while (isOpen() && folder.isOpen()) {
        folder.idle(true);
      }
    } finally {
      asking.interrupt();
    }
  }

  /** Any command ends the waiting of the other thread, which then waits anew. */
  private void askAgain(IMAPFolder folder) {
    try {
      while (!closed.await(ASK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
        folder.doCommand(protocol -> {
          protocol.simpleCommand("NOOP", null);
          return null;
        });
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (MessagingException e) {
      LOG.debug("The mail server no longer answers: {}", e.getClass().getSimpleName());
    }
  }

  private Duration rested(Duration pause) {
    try {
      if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        return pause;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed.countDown();
    }
    Duration longer = pause.multipliedBy(2);
    return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
  }

  private boolean isOpen() {
    return closed.getCount() > 0;
  }

  private static void hangUp(@Nullable IMAPStore store) {
    if (store != null) {
      try {
        store.close();
      } catch (MessagingException e) {
        LOG.debug("The connection was not closed politely: {}", e.getClass().getSimpleName());
      }
    }
  }
}
