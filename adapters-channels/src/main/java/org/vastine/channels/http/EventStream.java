package org.vastine.channels.http;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vastine.application.channel.ChannelProvider;

/**
 * A lasting stream of server-sent events, of which only the names are read: whoever listens asks
 * the platform what is new. Reconnects by itself, more and more slowly while the platform does not
 * answer, and gives up a connection on which nothing, not even a heartbeat, was heard for a while.
 * Each new connection says {@link #CONNECTED} first, since events may have passed meanwhile.
 */
public final class EventStream implements ChannelProvider.Listening {

  /** The name under which a new connection is told. */
  public static final String CONNECTED = "connected";

  private static final Duration SILENCE = Duration.ofSeconds(90);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final OutboundHttp http;
  private final Supplier<Optional<OutboundRequest>> request;
  private final NetworkReach reach;
  private final Consumer<String> onEvent;
  private final CompletableFuture<Void> closed = new CompletableFuture<>();

  private EventStream(
      OutboundHttp http,
      Supplier<Optional<OutboundRequest>> request,
      NetworkReach reach,
      Consumer<String> onEvent) {
    this.http = http;
    this.request = request;
    this.reach = reach;
    this.onEvent = onEvent;
  }

  /**
   * Opens the stream.
   *
   * @param request gives the request before each connection; empty when that cannot be told at this
   *     moment
   * @param onEvent hears each event's name; must not block
   */
  public static EventStream open(
      OutboundHttp http,
      Supplier<Optional<OutboundRequest>> request,
      NetworkReach reach,
      Consumer<String> onEvent) {
    EventStream stream = new EventStream(http, request, reach, onEvent);
    Thread.ofVirtual().name("event-stream").start(stream::keepConnected);
    return stream;
  }

  @Override
  public void close() {
    closed.complete(null);
  }

  private void keepConnected() {
    Duration wait = FIRST_WAIT;
    while (!closed.isDone()) {
      boolean wasHeard = request.get().map(this::connected).orElse(false);
      wait = wasHeard ? FIRST_WAIT : wait.multipliedBy(2);
      if (wait.compareTo(LONGEST_WAIT) > 0) {
        wait = LONGEST_WAIT;
      }
      isClosedWithin(wait);
    }
  }

  /** Holds one connection as long as it lasts; gives whether the platform accepted it. */
  private boolean connected(OutboundRequest asked) {
    EventNames names = new EventNames(onEvent);
    try {
      HttpRequest ready = http.prepared(asked.with("Accept", "text/event-stream"), reach);
      CompletableFuture<HttpResponse<Void>> call =
          http.client().sendAsync(ready, answer -> names.forStatus(answer.statusCode()));
      while (!call.isDone() && !isClosedWithin(Duration.ofMillis(500), call)) {
        if (names.silence().compareTo(SILENCE) > 0) {
          break;
        }
      }
      call.cancel(true);
    } catch (IOException notAllowed) {
      return false;
    }
    return names.isAccepted();
  }

  private boolean isClosedWithin(Duration wait) {
    return isClosedWithin(wait, closed);
  }

  /** Waits until either is over, at most this long; gives whether the stream was closed. */
  private boolean isClosedWithin(Duration wait, CompletableFuture<?> other) {
    try {
      CompletableFuture.anyOf(closed, other).get(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException notYet) {
      return closed.isDone();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      closed.complete(null);
    }
    return closed.isDone();
  }
}
