package org.vastine.channels.webhook;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.vastine.application.webhook.WebhookCall;
import org.vastine.application.webhook.WebhookCaller;
import org.vastine.channels.http.AddressGuard;
import org.vastine.channels.http.HttpOutcome;
import org.vastine.channels.http.NetworkReach;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.channels.http.OutboundRequest;
import org.vastine.channels.http.SignedPost;
import org.vastine.domain.webhook.WebhookAnswer;
import org.vastine.domain.webhook.WebhookOutcome;

/**
 * Calls webhooks over HTTP: one POST of JSON, signed, to an address that is checked before each
 * call; redirects are not followed.
 */
public final class HttpWebhookCaller implements WebhookCaller {

  private final OutboundHttp http;
  private final AddressGuard guard;
  private final NetworkReach reach;
  private final InstantSource clock;

  /** Calls what the guard allows within that reach. */
  public HttpWebhookCaller(
      OutboundHttp http, AddressGuard guard, NetworkReach reach, InstantSource clock) {
    this.http = http;
    this.guard = guard;
    this.reach = reach;
    this.clock = clock;
  }

  @Override
  public boolean mayReach(URI address) {
    return guard.allows(address, reach);
  }

  @Override
  public WebhookAnswer call(WebhookCall call) {
    String id = call.document().id();
    OutboundRequest request =
        SignedPost.of(
                call.url(), WebhookBody.of(call.document()), id, call.secrets(), clock.instant())
            .with("Vastine-Event", id)
            .with("Vastine-Event-Type", call.document().type())
            .with("Vastine-Attempt", Integer.toString(call.attempt()));
    long began = System.nanoTime();
    HttpOutcome outcome = http.call(request, reach);
    return answer(outcome, Duration.ofNanos(System.nanoTime() - began));
  }

  private static WebhookAnswer answer(HttpOutcome outcome, Duration took) {
    return switch (outcome) {
      case HttpOutcome.Answered(var answer) -> WebhookAnswer.of(answer.status(), took);
      case HttpOutcome.Forbidden _, HttpOutcome.Malformed _ ->
          WebhookAnswer.none(WebhookOutcome.NOT_ALLOWED, took);
      case HttpOutcome.NotSent _ -> WebhookAnswer.none(WebhookOutcome.UNREACHABLE, took);
      case HttpOutcome.Lost _, HttpOutcome.TooLarge _ ->
          WebhookAnswer.none(WebhookOutcome.UNANSWERED, took);
    };
  }
}
