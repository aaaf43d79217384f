package org.vastine.channels.alert;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.vastine.application.alert.AlertLetter;
import org.vastine.application.alert.AlertOutlet;
import org.vastine.application.alert.AlertWebhooks;
import org.vastine.channels.http.AddressGuard;
import org.vastine.channels.http.AddressRefusedException;
import org.vastine.channels.http.HttpOutcome;
import org.vastine.channels.http.NetworkReach;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.channels.http.OutboundRequest;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.kernel.Secret;

/**
 * Tells members' webhooks: one POST of JSON, signed, to an address that is checked before each
 * call; redirects are not followed.
 */
public final class WebhookOutlet implements AlertOutlet {

  private static final int LARGEST_ANSWER = 65_536;

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
    try {
      return !guard.resolve(address.getHost(), reach).isEmpty();
    } catch (UnknownHostException | AddressRefusedException unusable) {
      return false;
    }
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
        OutboundRequest.postJson(webhook.webhook().url(), body)
            .with("Vastine-Message", id)
            .with("Idempotency-Key", id)
            .with("Vastine-Signature", signature(body, webhook.secret()))
            .withLargestAnswer(LARGEST_ANSWER);
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
    line.put("caseId", alert.occasion().caseId().toString());
    line.put("style", alert.style().label());
    line.put("channel", alert.channel());
    line.put("at", alert.occasion().at().toString());
    alert.occasion().due().ifPresent(due -> line.put("due", due.toString()));
    line.put("url", links.toCase(letter, alert));
    return line;
  }

  private String signature(String body, Secret secret) {
    long seconds = clock.instant().getEpochSecond();
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signed = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
      return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
