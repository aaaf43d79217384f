package org.vastine.domain.reply;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.ReplyMove;

/**
 * What our replies in a case did before, as far as they were published. Of replies from the time
 * before anybody looked nothing is known.
 *
 * @param times how many replies did each move
 */
public record EarlierReplies(Map<ReplyMove, Integer> times) {

  /** No reply yet. */
  public static final EarlierReplies NONE = new EarlierReplies(Map.of());

  /** Copies the numbers. */
  public EarlierReplies {
    times = Map.copyOf(times);
  }

  /** What the history of a case tells. */
  public static EarlierReplies of(List<CaseEvent> events) {
    Map<DeliveryId, Set<ReplyMove>> queued = new HashMap<>();
    Map<ReplyMove, Integer> times = new EnumMap<>(ReplyMove.class);
    for (CaseEvent event : events) {
      switch (event) {
        case CaseEvent.ReplyQueued reply -> queued.put(reply.delivery(), reply.moves());
        case CaseEvent.ReplyPublished reply ->
            queued
                .getOrDefault(reply.delivery(), Set.of())
                .forEach(move -> times.merge(move, 1, Integer::sum));
        default -> {
          // Other events tell nothing of our words.
        }
      }
    }
    return new EarlierReplies(times);
  }

  /** How many replies did this. */
  public int times(ReplyMove move) {
    return times.getOrDefault(move, 0);
  }

  /** Whether any reply did this. */
  public boolean did(ReplyMove move) {
    return times(move) > 0;
  }
}
