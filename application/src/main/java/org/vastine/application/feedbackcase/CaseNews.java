package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.vastine.application.care.Exposures;
import org.vastine.application.stream.LiveEvents;
import org.vastine.domain.alert.Occasions;
import org.vastine.domain.care.Exposure;
import org.vastine.domain.feedbackcase.CaseEvent;

/**
 * Says that cases changed, within the transaction that changes them: to those who follow along, to
 * those who are to be told, to programs of integrators, and to the count of what members had to
 * meet (R32).
 */
public final class CaseNews {

  private final LiveEvents live;
  private final AlertOutbox outbox;
  private final WebhookOutbox webhooks;
  private final Exposures exposures;

  /** Needs the live stream, the outboxes of alerts and webhooks, and what members met. */
  @Inject
  public CaseNews(
      LiveEvents live, AlertOutbox outbox, WebhookOutbox webhooks, Exposures exposures) {
    this.live = live;
    this.outbox = outbox;
    this.webhooks = webhooks;
    this.exposures = exposures;
  }

  /** These changes are stored. */
  public void of(List<CaseChange> changes) {
    live.announce(changes.stream().map(CaseWork::announcement).toList());
    outbox.add(
        changes.stream()
            .flatMap(change -> Occasions.in(change.after(), change.events()).stream())
            .toList());
    webhooks.add(changes.stream().flatMap(change -> happened(change).stream()).toList());
    // What nobody did exposes nobody: taking in mentions costs no statement here.
    List<Exposure> met =
        changes.stream()
            .flatMap(change -> Exposure.in(change.after(), change.events()).stream())
            .toList();
    if (!met.isEmpty()) {
      exposures.note(met);
    }
  }

  private static List<WebhookOutbox.Happened> happened(CaseChange change) {
    List<WebhookOutbox.Happened> happened = new ArrayList<>();
    int number = change.before();
    for (CaseEvent event : change.events()) {
      number++;
      happened.add(
          new WebhookOutbox.Happened(
              change.after().id(),
              change.after().account(),
              number,
              CaseEventNames.of(event),
              event.at()));
    }
    return happened;
  }
}
