package org.vastine.domain.reply;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.triage.Sentiment;

/**
 * What our replies in a case did before, as far as they were published. Of replies from the time
 * before anybody looked nothing is known.
 *
 * @param times how many replies did each move
 * @param inPublic how many replies everyone can see
 * @param quarrel whether our last reply in public defended us against the guard, or explained our
 *     side and the customer was displeased again; a calm reply after that ends it
 */
public record EarlierReplies(Map<ReplyMove, Integer> times, int inPublic, boolean quarrel) {

  /** No reply yet. */
  public static final EarlierReplies NONE = new EarlierReplies(Map.of(), 0, false);

  /** Copies the numbers. */
  public EarlierReplies {
    times = Map.copyOf(times);
  }

  /** What the history of a case tells. */
  public static EarlierReplies of(List<CaseEvent> events) {
    Folding folding = new Folding();
    events.forEach(folding::add);
    return new EarlierReplies(folding.times, folding.inPublic, folding.quarrel);
  }

  /** How many replies did this. */
  public int times(ReplyMove move) {
    return times.getOrDefault(move, 0);
  }

  /** Whether any reply did this. */
  public boolean did(ReplyMove move) {
    return times(move) > 0;
  }

  private static final class Folding {
    private final Map<DeliveryId, Set<ReplyMove>> queued = new HashMap<>();
    private final Map<ReplyMove, Integer> times = new EnumMap<>(ReplyMove.class);
    private int inPublic;
    private boolean explained;
    private boolean quarrel;

    private void add(CaseEvent event) {
      switch (event) {
        case CaseEvent.ReplyQueued reply -> queued.put(reply.delivery(), reply.moves().does());
        case CaseEvent.ReplyPublished reply ->
            published(reply.audience(), queued.getOrDefault(reply.delivery(), Set.of()));
        case CaseEvent.Triaged triaged ->
            quarrel |= explained && triaged.sentiment() == Sentiment.NEGATIVE;
        default -> {
          // Other events tell nothing of our words, nor of how they were taken.
        }
      }
    }

    private void published(Audience audience, Set<ReplyMove> moves) {
      moves.forEach(move -> times.merge(move, 1, Integer::sum));
      if (audience == Audience.PUBLIC) {
        inPublic++;
        explained = moves.contains(ReplyMove.EXPLANATION);
        quarrel = moves.contains(ReplyMove.DEFENCE);
      }
    }
  }
}
