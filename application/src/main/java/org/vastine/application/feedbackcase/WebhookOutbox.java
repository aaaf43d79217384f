package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.List;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.ChannelAccountId;

/**
 * What webhooks of the workspace are to be told, kept in the transaction of the events: so none is
 * lost, and none is there without its event.
 */
public interface WebhookOutbox {

  /**
   * An event that was stored.
   *
   * @param about the case
   * @param account the channel account of the case
   * @param number its place in the case, from 1
   * @param type its name by {@link CaseEventNames}
   */
  record Happened(CaseId about, ChannelAccountId account, int number, String type, Instant at) {}

  /**
   * Keeps the events for each webhook that wants them. A webhook that was added at another node may
   * be seen {@link #SEEN_WITHIN_SECONDS} later; one added at this node is seen at once.
   */
  void add(List<Happened> events);

  /** How late a webhook may be seen by other nodes than the one that added it, in seconds. */
  int SEEN_WITHIN_SECONDS = 2;
}
