package org.vastine.channels.http;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * Calls platforms. Every call is bounded in time and size, every address is checked before a
 * connection is made, each redirect's address again; only reading requests follow redirects.
 * Nothing here throws for what a network or a platform does.
 */
public final class OutboundHttp implements AutoCloseable {

  private final AddressGuard guard;
  private final HttpLimits limits;
  private @Nullable HttpClient client;

  /** A caller with the given bounds. */
  @Inject
  public OutboundHttp(AddressGuard guard, HttpLimits limits) {
    this.guard = guard;
    this.limits = limits;
  }

  /** A caller with the usual bounds that resolves names as this machine does. */
  public static OutboundHttp usual() {
    return new OutboundHttp(new AddressGuard(HostNames.ofThisMachine()), HttpLimits.USUAL);
  }

  /** Makes the call and waits for its whole answer. */
  public HttpOutcome call(OutboundRequest request, NetworkReach reach) {
    long deadline = System.nanoTime() + limits.whole().toNanos();
    OutboundRequest current = request;
    Optional<URI> movedTo = Optional.empty();
    boolean permanentOnly = true;
    for (int redirects = 0; ; redirects++) {
      HttpOutcome outcome = once(current, reach, deadline, movedTo);
      Optional<URI> target = redirectOf(current, outcome);
      if (target.isEmpty() || redirects == limits.mostRedirects()) {
        return outcome;
      }
      permanentOnly = permanentOnly && isPermanent(outcome);
      movedTo = permanentOnly ? target : Optional.empty();
      current = current.redirectedTo(target.get());
    }
  }

  /** Ends the connections kept for later calls. */
  @Override
  public synchronized void close() {
    if (client != null) {
      client.shutdownNow();
    }
  }

  /** Made for the first call: it reads every certificate authority, which no start waits for. */
  synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .connectTimeout(limits.connect())
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
    }
    return client;
  }

  /** The request as the client wants it, once its address is checked. */
  HttpRequest prepared(OutboundRequest request, NetworkReach reach) throws IOException {
    guard.resolve(request.uri().getHost(), reach);
    try {
      return written(request);
    } catch (IllegalArgumentException malformed) {
      // Its message quotes the header that it does not like, which may be a secret.
      throw new MalformedException();
    }
  }

  private HttpRequest written(OutboundRequest request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(request.uri()).setHeader("User-Agent", limits.userAgent());
    request.headers().forEach(header -> builder.header(header.name(), header.value()));
    builder.method(
        request.method(),
        request
            .body()
            .map(body -> HttpRequest.BodyPublishers.ofByteArray(body.bytes()))
            .orElseGet(HttpRequest.BodyPublishers::noBody));
    if (request.uri().getScheme().equalsIgnoreCase("http")) {
      builder.version(HttpClient.Version.HTTP_1_1);
    }
    return builder.build();
  }

  /** A request cannot be written as HTTP. */
  private static final class MalformedException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private HttpOutcome once(
      OutboundRequest request, NetworkReach reach, long deadline, Optional<URI> movedTo) {
    int most = request.largestAnswer() > 0 ? request.largestAnswer() : limits.largestAnswer();
    try {
      HttpRequest ready = prepared(request, reach);
      HttpResponse<byte[]> response =
          finished(
              client().sendAsync(ready, answer -> new LimitedBody(most)),
              deadline - System.nanoTime());
      return new HttpOutcome.Answered(
          new HttpAnswer(
              request.uri(),
              movedTo,
              response.statusCode(),
              response.headers().map(),
              response.body()));
    } catch (AddressRefusedException refused) {
      return new HttpOutcome.Forbidden(request + ": address is not allowed");
    } catch (MalformedException malformed) {
      return new HttpOutcome.Malformed(request + ": a header holds what no header can");
    } catch (IOException failure) {
      return outcomeOf(request, failure);
    }
  }

  private static HttpResponse<byte[]> finished(
      CompletableFuture<HttpResponse<byte[]>> call, long nanos) throws IOException {
    try {
      return call.get(Math.max(nanos, 1), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      call.cancel(true);
      throw new IOException("no whole answer in time", late);
    } catch (InterruptedException interrupted) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof IOException failure
          ? failure
          : new IOException("call failed", failed);
    }
  }

  private static HttpOutcome outcomeOf(OutboundRequest request, IOException failure) {
    if (has(failure, LimitedBody.TooLongException.class)) {
      return new HttpOutcome.TooLarge(request + ": answer is too large");
    }
    boolean neverLeft =
        has(failure, UnknownHostException.class)
            || has(failure, UnresolvedAddressException.class)
            || has(failure, ConnectException.class)
            || has(failure, NoRouteToHostException.class)
            || has(failure, HttpConnectTimeoutException.class)
            || has(failure, SSLHandshakeException.class);
    String detail = request + ": " + sort(failure);
    return neverLeft ? new HttpOutcome.NotSent(detail) : new HttpOutcome.Lost(detail);
  }

  /** The sort of failure without its message, which may hold addresses. */
  private static String sort(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure.getClass().getSimpleName() : cause.getClass().getSimpleName();
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> type) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (type.isInstance(at)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<URI> redirectOf(OutboundRequest request, HttpOutcome outcome) {
    if (!request.method().equals("GET")
        || !(outcome instanceof HttpOutcome.Answered(HttpAnswer answer))) {
      return Optional.empty();
    }
    return switch (answer.status()) {
      case 301, 302, 303, 307, 308 ->
          answer.header("location").flatMap(place -> target(request.uri(), place));
      default -> Optional.empty();
    };
  }

  private static Optional<URI> target(URI from, String location) {
    try {
      URI target = from.resolve(location);
      String scheme = target.getScheme();
      boolean isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return isWeb && target.getHost() != null ? Optional.of(target) : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isPermanent(HttpOutcome outcome) {
    return outcome instanceof HttpOutcome.Answered(HttpAnswer answer)
        && (answer.status() == 301 || answer.status() == 308);
  }
}
