package org.vastine.channels.http;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * Reads the names of events out of a stream of server-sent events and forgets everything else, so
 * that neither long lines nor many of them take memory.
 */
final class EventNames implements HttpResponse.BodySubscriber<Void> {

  private static final int LONGEST_KEPT = 200;
  private static final String FIELD = "event:";

  private final Consumer<String> onEvent;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final StringBuilder line = new StringBuilder();
  private volatile long lastHeard = System.nanoTime();
  private volatile boolean accepted;

  EventNames(Consumer<String> onEvent) {
    this.onEvent = onEvent;
  }

  /** Reads the stream of an accepted request; what a refusal says is thrown away. */
  HttpResponse.BodySubscriber<Void> forStatus(int status) {
    if (status != 200) {
      return HttpResponse.BodySubscribers.replacing(null);
    }
    accepted = true;
    onEvent.accept(EventStream.CONNECTED);
    return this;
  }

  boolean isAccepted() {
    return accepted;
  }

  Duration silence() {
    return Duration.ofNanos(System.nanoTime() - lastHeard);
  }

  @Override
  public CompletionStage<Void> getBody() {
    return ended;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    lastHeard = System.nanoTime();
    for (ByteBuffer buffer : buffers) {
      StandardCharsets.ISO_8859_1.decode(buffer).chars().forEach(this::read);
    }
  }

  @Override
  public void onError(Throwable failure) {
    ended.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    ended.complete(null);
  }

  private void read(int character) {
    if (character != '\n' && character != '\r') {
      if (line.length() < LONGEST_KEPT) {
        line.append((char) character);
      }
      return;
    }
    if (line.length() > FIELD.length() && line.substring(0, FIELD.length()).equals(FIELD)) {
      onEvent.accept(line.substring(FIELD.length()).strip());
    }
    line.setLength(0);
  }
}
