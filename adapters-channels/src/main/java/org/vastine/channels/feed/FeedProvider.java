package org.vastine.channels.feed;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.CheckedAccount;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.application.channel.PulledPage;
import org.vastine.channels.http.NetworkReach;
import org.vastine.domain.channel.Capabilities;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.channel.ChannelDescription;

/**
 * Listens to feeds. A feed is a window over the newest items: what leaves it is not deleted, and
 * what passed through it between two looks is never seen, which the page then tells as a gap.
 */
public final class FeedProvider implements ChannelProvider {

  private static final ChannelDescription DESCRIPTION =
      new ChannelDescription(
          FeedTranslator.KIND,
          "RSS, Atom, JSON Feed",
          Capabilities.of(Capability.READ_PUBLIC, Capability.SEE_EDITS, Capability.POLL),
          Optional.empty(),
          Optional.empty(),
          FeedSettings.ALL,
          Optional.of(Duration.ofMinutes(5)));

  private final FeedClient client;
  private final InstantSource clock;

  /** A provider over its client. */
  @Inject
  public FeedProvider(FeedClient client, InstantSource clock) {
    this.client = client;
    this.clock = clock;
  }

  @Override
  public ChannelDescription description() {
    return DESCRIPTION;
  }

  @Override
  public ChannelAnswer<CheckedAccount> check(AccountAccess access) {
    return withAddress(
        access,
        feed ->
            client
                .fetch(feed, NetworkReach.of(access), Optional.empty())
                .map(fetched -> new CheckedAccount(nameOf(fetched))));
  }

  @Override
  public ChannelAnswer<PulledPage> pull(AccountAccess access, Cursor cursor) {
    return withAddress(access, feed -> pull(feed, NetworkReach.of(access), cursor));
  }

  @Override
  public ChannelAnswer<PublishedReply> send(AccountAccess access, OutgoingReply reply) {
    return ChannelAnswer.cannot(Capability.replyTo(reply.audience()));
  }

  @Override
  public ChannelAnswer<Optional<PublishedReply>> find(AccountAccess access, OutgoingReply reply) {
    return ChannelAnswer.cannot(Capability.replyTo(reply.audience()));
  }

  private ChannelAnswer<PulledPage> pull(URI feed, NetworkReach reach, Cursor cursor) {
    Optional<FeedCursor> last = FeedCursor.read(cursor, feed.toString());
    if (last.isPresent() && clock.instant().isBefore(last.get().notBefore())) {
      return ChannelAnswer.done(PulledPage.of(List.of(), cursor, false));
    }
    return client.fetch(feed, reach, last).map(fetched -> page(feed, fetched, last));
  }

  private PulledPage page(URI feed, FeedClient.Fetched fetched, Optional<FeedCursor> last) {
    Instant now = clock.instant();
    if (fetched.document().isEmpty()) {
      FeedCursor next = last.orElseThrow().seenAgain(now, fetched.askAgain());
      return PulledPage.of(List.of(), next.written(), false);
    }
    return new FeedWindow(fetched, fetched.document().get().entries(), now)
        .page(feed.toString(), last, now);
  }

  private static String nameOf(FeedClient.Fetched fetched) {
    return fetched
        .document()
        .map(FeedDocument::title)
        .filter(title -> !title.isEmpty())
        .orElseGet(() -> fetched.feed().getHost());
  }

  private static <T> ChannelAnswer<T> withAddress(
      AccountAccess access, Function<URI, ChannelAnswer<T>> call) {
    return FeedSettings.address(access)
        .map(call)
        .orElseGet(() ->
            new ChannelAnswer.Refused<>(
                "feed.no-address", "neither url nor secret-url is a web address"));
  }
}
