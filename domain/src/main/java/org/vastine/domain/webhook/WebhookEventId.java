package org.vastine.domain.webhook;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.feedbackcase.CaseId;

/**
 * Which event, for receivers: its case and its place there. The same at every try, at every
 * webhook, and for ever; a receiver that has seen it already can tell.
 *
 * @param about the case
 * @param number its place in the case, from 1
 */
public record WebhookEventId(CaseId about, int number) {

  private static final String FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[1-9][0-9]{0,8}";
  private static final int CASE_LENGTH = 36;

  /** Refuses null and places below 1. */
  public WebhookEventId {
    requireNonNull(about, "about is null");
    if (number < 1) {
      throw new IllegalArgumentException("events are numbered from 1");
    }
  }

  /** The id that is written so; empty for anything else. */
  public static Optional<WebhookEventId> of(String text) {
    return text.matches(FORM)
        ? Optional.of(
            new WebhookEventId(
                new CaseId(UUID.fromString(text.substring(0, CASE_LENGTH))),
                Integer.parseInt(text.substring(CASE_LENGTH + 1))))
        : Optional.empty();
  }

  /** The case's id, a full stop, and the place. */
  @Override
  public String toString() {
    return about + "." + number;
  }
}
