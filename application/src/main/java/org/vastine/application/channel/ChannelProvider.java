package org.vastine.application.channel;

import java.util.Optional;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.channel.ChannelDescription;

/**
 * One platform. A provider keeps nothing between calls but connections; all state comes in and goes
 * out through its arguments, so that any node can make any call. Calls may block, honour time
 * limits of their own, and never hold a transaction. Each call ends in a {@link ChannelAnswer}; the
 * test kit of adapters-channels shows what that means.
 */
public interface ChannelProvider {

  /** What it is and what it can do; the same at every call. */
  ChannelDescription description();

  /** Tries the settings against the platform, changing nothing there. */
  ChannelAnswer<CheckedAccount> check(AccountAccess access);

  /**
   * What is new since the cursor, oldest first, one page. Asking again with the same cursor gives
   * the same items.
   */
  ChannelAnswer<PulledPage> pull(AccountAccess access, Cursor cursor);

  /**
   * Publishes a reply. Answers {@link ChannelAnswer.Unknown} whenever it may have been published
   * without our knowing; asking again with the same key must be safe wherever the platform makes
   * that possible.
   */
  ChannelAnswer<PublishedReply> send(AccountAccess access, OutgoingReply reply);

  /**
   * Looks on the platform for this very reply after an unknown outcome; empty when it is certainly
   * not there.
   */
  ChannelAnswer<Optional<PublishedReply>> find(AccountAccess access, OutgoingReply reply);

  /**
   * Does something about an author or what they wrote. Only called when the capability that the
   * measure needs is there.
   */
  default ChannelAnswer<MeasureTaken> measure(AccountAccess access, OutgoingMeasure measure) {
    return ChannelAnswer.cannot(measure.what().needed());
  }

  /**
   * Reads and authenticates what the platform sent. Only called when WEBHOOK is among the
   * capabilities.
   */
  default WebhookAnswer receive(AccountAccess access, WebhookRequest request) {
    return new WebhookAnswer.NotAuthentic();
  }

  /**
   * Opens a lasting connection that calls {@code hint} when something is new; the pull then fetches
   * it. Only called when LISTEN is among the capabilities. Reconnects by itself until closed; a
   * lost hint is made good by the next pull.
   */
  default Listening listen(AccountAccess access, Runnable hint) {
    return () -> {};
  }

  /**
   * The address under which what is sent to it comes in with this token (see {@link
   * InboundItem.Published}); empty where there is none.
   */
  default Optional<String> relayAddress(AccountAccess access, String token) {
    return Optional.empty();
  }

  /** The address under which anybody reaches the account by mail; empty where there is none. */
  default Optional<String> address(AccountAccess access) {
    return Optional.empty();
  }

  /** A lasting connection. */
  @FunctionalInterface
  interface Listening extends AutoCloseable {
    /** Ends it; may be called twice. */
    @Override
    void close();
  }
}
