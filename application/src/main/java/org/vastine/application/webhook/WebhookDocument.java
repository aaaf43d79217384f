package org.vastine.application.webhook;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseEventFacts;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.webhook.WebhookEventId;

/**
 * What a webhook is told. Words are in it only where everybody can read them on their platform:
 * never private messages, notes, drafts or what customers answered in private.
 *
 * @param id the event, the same at every try
 * @param type its name, for example {@code reply-published}
 * @param workspace the workspace's name in addresses
 * @param event its case and its place there; empty for a test
 * @param occurredAt when it happened
 * @param by who did it
 * @param data what it is about: the facts of the case's timeline
 * @param mention the public words that it is about, as they stand when it is sent
 */
public record WebhookDocument(
    String id,
    String type,
    String workspace,
    Optional<WebhookEventId> event,
    Instant occurredAt,
    By by,
    Map<String, Object> data,
    Optional<PublicMention> mention) {

  /** The type of an event that an admin sends to see whether it arrives. */
  public static final String TEST = "test";

  /**
   * What stands in public.
   *
   * @param text as its platform shows it now
   * @param url where to see it, where its platform tells
   */
  public record PublicMention(MentionId id, String text, Optional<URI> url) {}

  /** Refuses null. */
  public WebhookDocument {
    requireNonNull(id, "id is null");
    requireNonNull(type, "type is null");
    requireNonNull(workspace, "workspace is null");
    requireNonNull(event, "event is null");
    requireNonNull(occurredAt, "occurredAt is null");
    requireNonNull(by, "by is null");
    requireNonNull(data, "data is null");
    requireNonNull(mention, "mention is null");
  }

  /** About an event of a case. */
  public static WebhookDocument of(
      WebhookEventId id,
      String type,
      String workspace,
      CaseEvent event,
      Optional<PublicMention> mention) {
    return new WebhookDocument(
        id.toString(),
        type,
        workspace,
        Optional.of(id),
        event.at(),
        event.by(),
        CaseEventFacts.of(event).named(),
        mention);
  }

  /** A test. */
  public static WebhookDocument test(String id, String workspace, By by, Instant now) {
    return new WebhookDocument(
        id, TEST, workspace, Optional.empty(), now, by, Map.of(), Optional.empty());
  }
}
