package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.stream.LiveEvents;
import org.vastine.domain.alert.Occasions;

/**
 * Says that cases changed, within the transaction that changes them: to those who follow along, and
 * to those who are to be told.
 */
public final class CaseNews {

  private final LiveEvents live;
  private final AlertOutbox outbox;

  /** Needs the live stream and the outbox of alerts. */
  @Inject
  public CaseNews(LiveEvents live, AlertOutbox outbox) {
    this.live = live;
    this.outbox = outbox;
  }

  /** These changes are stored. */
  public void of(List<CaseChange> changes) {
    live.announce(changes.stream().map(CaseWork::announcement).toList());
    outbox.add(
        changes.stream()
            .flatMap(change -> Occasions.in(change.after(), change.events()).stream())
            .toList());
  }
}
