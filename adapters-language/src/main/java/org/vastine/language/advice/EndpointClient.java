package org.vastine.language.advice;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.vastine.language.advice.Called.Why;

/**
 * Calls the endpoint: once, without following redirects (the key stays where it belongs), bounded
 * in time and size. Nothing here throws for what a network or a server does, and nothing of a
 * request or an answer is told.
 */
final class EndpointClient {

  /** The most bytes of an answer. */
  static final int MOST_BYTES = 256 * 1024;

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  private final EndpointSettings settings;
  private @Nullable HttpClient client;

  EndpointClient(EndpointSettings settings) {
    this.settings = settings;
  }

  /** Sends a question and waits for the whole answer. */
  Called call(byte[] question) {
    URI to = settings.completions();
    try {
      EndpointAddress.check(to);
    } catch (EndpointAddress.RefusedException refused) {
      return Called.Failed.free(Why.ADDRESS_REFUSED);
    } catch (IOException unknown) {
      return Called.Failed.free(Why.NOT_REACHED);
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to)
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("User-Agent", "Vastine/0.1")
            .POST(HttpRequest.BodyPublishers.ofByteArray(question));
    settings.key().ifPresent(key -> request.header("Authorization", "Bearer " + key.value()));
    return whole(request.build());
  }

  private Called whole(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> call =
        client().sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    try {
      return called(call.get(settings.whole().toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException late) {
      call.cancel(true);
      return Called.Failed.perhapsPaid(Why.TIMED_OUT);
    } catch (InterruptedException interrupted) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      return Called.Failed.perhapsPaid(Why.BROKEN_OFF);
    } catch (ExecutionException failed) {
      return neverLeft(failed)
          ? Called.Failed.free(Why.NOT_REACHED)
          : Called.Failed.perhapsPaid(Why.BROKEN_OFF);
    }
  }

  /** Made for the first call: it reads every certificate authority, which no start waits for. */
  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .connectTimeout(settings.connect())
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
    }
    return client;
  }

  private static Called called(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status == 200) {
      return new Called.Body(response.body());
    }
    if (status == 429) {
      return new Called.Failed(Why.TOO_MANY, false, Optional.of(wait(response)));
    }
    if (status >= 500) {
      return Called.Failed.perhapsPaid(Why.SERVER_ERROR);
    }
    if (status == 401 || status == 403) {
      return Called.Failed.free(Why.KEY_REFUSED);
    }
    return Called.Failed.free(
        status >= 300 && status < 400 ? Why.REDIRECTED : Why.QUESTION_REFUSED);
  }

  /** What the server asks for, in seconds, within reason. */
  private static Duration wait(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("[0-9]{1,9}"))
        .map(value -> Duration.ofSeconds(Math.max(1, Long.parseLong(value))))
        .map(asked -> asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked)
        .orElse(Pause.USUAL);
  }

  private static boolean neverLeft(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof ConnectException
          || at instanceof HttpConnectTimeoutException
          || at instanceof UnknownHostException
          || at instanceof UnresolvedAddressException
          || at instanceof SSLHandshakeException) {
        return true;
      }
    }
    return false;
  }
}
