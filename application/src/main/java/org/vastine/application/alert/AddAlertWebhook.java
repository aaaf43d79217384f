package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.team.NewSecrets;
import org.vastine.domain.alert.AlertWebhook;
import org.vastine.domain.alert.AlertWebhookId;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.kernel.Callback;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A member has alerts posted to an address. The secret that signs them is shown this once. */
public final class AddAlertWebhook {

  private final Permitted permitted;
  private final AlertWebhooks webhooks;
  private final Outlets outlets;
  private final NewSecrets secrets;
  private final AuditLog audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Puts it together. */
  @Inject
  public AddAlertWebhook(
      Permitted permitted,
      AlertWebhooks webhooks,
      Outlets outlets,
      NewSecrets secrets,
      AuditLog audit,
      Ids ids,
      InstantSource clock) {
    this.permitted = permitted;
    this.webhooks = webhooks;
    this.outlets = outlets;
    this.secrets = secrets;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param name what the member calls it
   * @param url where it is
   */
  public record Command(String name, String url) {}

  /**
   * A new webhook.
   *
   * @param secret what its messages are signed with, shown this once
   */
  public record Added(AlertWebhook webhook, Secret secret) {}

  /** Gives the webhook with its secret. */
  public Decision<Added> handle(Actor actor, Command command) {
    Optional<Refusal> lacking = actor.lacks(Permission.CHANGE_ALERTS);
    if (lacking.isPresent()) {
      return Decision.refused(lacking.get());
    }
    Optional<URI> url = Callback.address(command.url());
    // Names are resolved before the transaction, so that a slow name server holds none open.
    boolean reached =
        url.isPresent()
            && outlets
                .ready(OutletKind.WEBHOOK)
                .filter(outlet -> outlet.mayReach(url.get()))
                .isPresent();
    return permitted.decide(
        actor,
        Permission.CHANGE_ALERTS,
        () ->
            CaseWork.member(actor)
                .then(member ->
                    wrong(command, url, reached, webhooks.of(member))
                        .<Decision<Added>>map(Decision::refused)
                        .orElseGet(() ->
                            Decision.accepted(
                                added(actor, member, command.name().strip(), url.orElseThrow())))));
  }

  private static Optional<Refusal> wrong(
      Command command, Optional<URI> url, boolean reached, List<AlertWebhook> mine) {
    if (!Callback.isName(command.name().strip())) {
      return refusal(Refusal.Kind.INVALID, "alert.webhook-name-invalid");
    }
    if (url.isEmpty()) {
      return refusal(Refusal.Kind.INVALID, "alert.webhook-address-invalid");
    }
    if (!reached) {
      return refusal(Refusal.Kind.INVALID, "alert.webhook-address-not-allowed");
    }
    return mine.size() >= AlertWebhook.MOST
        ? refusal(Refusal.Kind.CONFLICT, "alert.too-many-webhooks")
        : Optional.empty();
  }

  private static Optional<Refusal> refusal(Refusal.Kind kind, String code) {
    return Optional.of(Refusal.of(kind, code));
  }

  private Added added(Actor actor, MemberId member, String name, URI url) {
    AlertWebhook webhook = new AlertWebhook(new AlertWebhookId(ids.next()), member, name, url);
    Secret secret = secrets.next();
    webhooks.add(webhook, secret);
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            "alerts.webhook-added",
            webhook.id().toString(),
            Map.of("host", String.valueOf(url.getHost()))));
    return new Added(webhook, secret);
  }
}
