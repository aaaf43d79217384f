package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.alert.AlertWebhookId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A member has no more alerts posted to an address; what waits for it is not sent. */
public final class RemoveAlertWebhook {

  private final Permitted permitted;
  private final AlertWebhooks webhooks;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the webhooks and the audit log. */
  @Inject
  public RemoveAlertWebhook(
      Permitted permitted, AlertWebhooks webhooks, AuditLog audit, InstantSource clock) {
    this.permitted = permitted;
    this.webhooks = webhooks;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is asked. */
  public record Command(AlertWebhookId id) {}

  /** Removes one of the member's own. */
  public Decision<Decision.Nothing> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_ALERTS,
        () -> CaseWork.member(actor).then(member -> removed(actor, member, command.id())));
  }

  private Decision<Decision.Nothing> removed(Actor actor, MemberId member, AlertWebhookId id) {
    boolean mine = webhooks.of(member).stream().anyMatch(webhook -> webhook.id().equals(id));
    if (!mine) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "alert.webhook-not-found");
    }
    webhooks.remove(id);
    audit.add(
        new AuditLog.Entry(
            clock.instant(), actor.by(), "alerts.webhook-removed", id.toString(), Map.of()));
    return Decision.accepted(Decision.Nothing.NOTHING);
  }
}
