package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseEventNames;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionState;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookDelivery;

/**
 * Writes what webhooks are told, from the event itself at the moment of sending: so nothing waits
 * that was erased meanwhile.
 */
public final class WebhookLetters {

  private final Webhooks webhooks;
  private final Workspaces workspaces;
  private final Timeline timeline;
  private final Mentions mentions;

  /** Needs what is told. */
  @Inject
  public WebhookLetters(
      Webhooks webhooks, Workspaces workspaces, Timeline timeline, Mentions mentions) {
    this.webhooks = webhooks;
    this.workspaces = workspaces;
    this.timeline = timeline;
    this.mentions = mentions;
  }

  /** The call that hands an event over; empty where the event is no more. */
  Optional<WebhookCall> letter(
      WorkspaceId workspace, Webhook webhook, WebhookDelivery delivery, Instant now) {
    List<Secret> secrets = webhooks.secrets(webhook.id(), now);
    return timeline.of(delivery.event().about(), delivery.event().number() - 1, 1).stream()
        .filter(entry -> entry.number() == delivery.event().number() && !secrets.isEmpty())
        .findFirst()
        .map(entry ->
            new WebhookCall(
                webhook.url(),
                secrets,
                delivery.attempts(),
                document(workspace, delivery, entry.event())));
  }

  private WebhookDocument document(
      WorkspaceId workspace, WebhookDelivery delivery, CaseEvent event) {
    return WebhookDocument.of(
        delivery.event(),
        CaseEventNames.of(event),
        workspaces.find(workspace).orElseThrow().slug(),
        event,
        spokenOf(event).flatMap(this::publicly));
  }

  private static Optional<MentionId> spokenOf(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Opened opened -> Optional.of(opened.mention());
      case CaseEvent.MentionJoined joined -> Optional.of(joined.mention());
      case CaseEvent.MentionEdited edited -> Optional.of(edited.mention());
      default -> Optional.empty();
    };
  }

  /** Words leave only as long as everybody can read them on their platform. */
  private Optional<WebhookDocument.PublicMention> publicly(MentionId id) {
    return mentions
        .find(id)
        .filter(mention -> mention.item().audience() == Audience.PUBLIC)
        .filter(mention -> mention.state() != MentionState.DELETED)
        .map(WebhookLetters::shown);
  }

  private static WebhookDocument.PublicMention shown(Mention mention) {
    return new WebhookDocument.PublicMention(
        mention.id(), mention.item().text().value(), mention.item().url());
  }
}
