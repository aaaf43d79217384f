package org.vastine.channels.alert;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.vastine.application.alert.AlertLetter;
import org.vastine.application.alert.AlertOutlet;
import org.vastine.application.alert.AlertWebhooks;
import org.vastine.channels.http.AddressGuard;
import org.vastine.channels.http.HttpOutcome;
import org.vastine.channels.http.NetworkReach;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.channels.http.OutboundRequest;
import org.vastine.channels.http.SignedPost;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.alert.OutletKind;

/**
 * Tells members' webhooks: one POST of JSON, signed, to an address that is checked before each
 * call; redirects are not followed.
 */
public final class WebhookOutlet implements AlertOutlet {

  private final OutboundHttp http;
  private final AddressGuard guard;
  private final NetworkReach reach;
  private final AlertLinks links;
  private final InstantSource clock;

  /** Calls what the guard allows within that reach. */
  public WebhookOutlet(
      OutboundHttp http,
      AddressGuard guard,
      NetworkReach reach,
      AlertLinks links,
      InstantSource clock) {
    this.http = http;
    this.guard = guard;
    this.reach = reach;
    this.links = links;
    this.clock = clock;
  }

  @Override
  public OutletKind kind() {
    return OutletKind.WEBHOOK;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public boolean mayReach(URI address) {
    return guard.allows(address, reach);
  }

  @Override
  public OutletAnswer tell(AlertLetter letter) {
    if (letter.webhook().isEmpty()) {
      return new OutletAnswer.Refused();
    }
    AlertWebhooks.Signed webhook = letter.webhook().get();
    String body = body(letter);
    String id = letter.message().id().toString();
    OutboundRequest request =
        SignedPost.of(webhook.webhook().url(), body, id, List.of(webhook.secret()), clock.instant())
            .with("Vastine-Message", id);
    return switch (http.call(request, reach)) {
      case HttpOutcome.Answered(var answer) -> answered(answer.status());
      case HttpOutcome.Forbidden _, HttpOutcome.Malformed _ -> new OutletAnswer.Refused();
      case HttpOutcome.NotSent _ -> new OutletAnswer.NotNow();
      case HttpOutcome.Lost _, HttpOutcome.TooLarge _ -> new OutletAnswer.Unknown();
    };
  }

  private static OutletAnswer answered(int status) {
    if (status >= 200 && status < 300) {
      return new OutletAnswer.Taken();
    }
    boolean later = status >= 500 || status == 408 || status == 425 || status == 429;
    return later ? new OutletAnswer.NotNow() : new OutletAnswer.Refused();
  }

  private String body(AlertLetter letter) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("id", letter.message().id().toString());
    document.put("workspace", letter.workspace().slug());
    document.put("member", letter.member().id().toString());
    document.put("madeAt", letter.message().madeAt().toString());
    document.put("count", letter.count());
    ArrayNode alerts = document.putArray("alerts");
    letter.lines().forEach(alert -> alerts.add(line(letter, alert)));
    return document.toString();
  }

  private ObjectNode line(AlertLetter letter, Alert alert) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", alert.id().toString());
    line.put("kind", alert.occasion().kind().label());
    alert.occasion().facet().ifPresent(about -> line.put("about", about));
    alert.occasion().detail().ifPresent(detail -> line.put("detail", detail));
    line.put("caseId", alert.occasion().caseId().toString());
    line.put("style", alert.style().label());
    line.put("channel", alert.channel());
    line.put("at", alert.occasion().at().toString());
    alert.occasion().due().ifPresent(due -> line.put("due", due.toString()));
    line.put("url", links.toCase(letter, alert));
    return line;
  }
}
