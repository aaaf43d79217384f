package org.vastine.domain.reply;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.ReplyMoves;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/**
 * How a customer went on after one of our replies in public.
 *
 * @param style what the case was taken for when we replied
 * @param manner how we replied
 * @param turn what the customer did next
 */
public record TurnAfter(Style style, ReplyManner manner, NextTurn turn) {

  /** Whoever says nothing for so long says nothing more. */
  public static final Duration SILENCE = Duration.ofDays(3);

  /**
   * The turns of a case, by all that happened in it. A reply whose words nobody read, and one that
   * the customer may still answer, make none.
   */
  public static List<TurnAfter> in(List<CaseEvent> events, Instant now) {
    Folding folding = new Folding();
    events.forEach(folding::add);
    folding.silent(now);
    return folding.turns;
  }

  /** A reply that waits for the customer's next word. */
  private record Said(Style style, ReplyMoves moves, Instant at) {}

  private static final class Folding {
    private final List<TurnAfter> turns = new ArrayList<>();
    private final Map<DeliveryId, ReplyMoves> queued = new HashMap<>();
    private Optional<Style> style = Optional.empty();
    private @Nullable Said said;

    private void add(CaseEvent event) {
      switch (event) {
        case CaseEvent.Triaged triaged -> {
          turn(of(triaged));
          style = Optional.of(triaged.style());
        }
        case CaseEvent.TriageCorrected corrected -> style = Optional.of(corrected.style());
        case HandOffEvent.PrivateMentionJoined _ -> turn(NextTurn.IN_PRIVATE);
        case CaseEvent.ReplyQueued reply -> queued.put(reply.delivery(), reply.moves());
        case CaseEvent.ReplyPublished reply -> published(reply);
        default -> {
          // Other events are no words of ours, nor of the customer's.
        }
      }
    }

    private void published(CaseEvent.ReplyPublished reply) {
      ReplyMoves moves = queued.getOrDefault(reply.delivery(), ReplyMoves.UNKNOWN);
      boolean read = !moves.equals(ReplyMoves.UNKNOWN) && reply.audience() == Audience.PUBLIC;
      said = read ? style.map(known -> new Said(known, moves, reply.at())).orElse(null) : null;
    }

    private void turn(NextTurn turn) {
      if (said != null) {
        turns.add(new TurnAfter(said.style(), ReplyManner.of(said.moves().does()), turn));
        said = null;
      }
    }

    private void silent(Instant now) {
      if (said != null && !said.at().plus(SILENCE).isAfter(now)) {
        turn(NextTurn.SILENT);
      }
    }

    private static NextTurn of(CaseEvent.Triaged triaged) {
      if (triaged.style().isAbusive() || triaged.sentiment() == Sentiment.NEGATIVE) {
        return NextTurn.ARGUES;
      }
      return triaged.sentiment() == Sentiment.POSITIVE ? NextTurn.THANKS : NextTurn.ASKS_AGAIN;
    }
  }
}
