package org.vastine.web.reply;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.reply.EarlierTurns;
import org.vastine.domain.reply.HowItReads;
import org.vastine.domain.reply.NextTurn;
import org.vastine.domain.reply.ReadPoint;

/** How a reply may read, as answers tell it. */
record HowItReadsBody(
    List<PointBody> customer,
    List<PointBody> bystander,
    Optional<String> next,
    Optional<String> because,
    List<String> harm,
    Optional<EarlierBody> earlier) {

  /** Something that a reader finds, or looks for in vain. */
  record PointBody(String point, boolean good) {
    static PointBody of(ReadPoint point) {
      return new PointBody(point.label(), point.isGood());
    }
  }

  /** What followed replies like this. */
  record EarlierBody(int replies, boolean enough, List<TurnBody> turns) {
    static EarlierBody of(EarlierTurns earlier) {
      return new EarlierBody(
          earlier.replies(),
          earlier.enough(),
          earlier.turns().keySet().stream().map(turn -> TurnBody.of(turn, earlier)).toList());
    }
  }

  /** How often one turn followed. */
  record TurnBody(String turn, int count, int percent) {
    static TurnBody of(NextTurn turn, EarlierTurns earlier) {
      return new TurnBody(turn.label(), earlier.times(turn), earlier.percent(turn));
    }
  }

  static HowItReadsBody of(HowItReads reads) {
    return new HowItReadsBody(
        reads.customer().stream().map(PointBody::of).toList(),
        reads.bystander().stream().map(PointBody::of).toList(),
        reads.next().map(Labelled::label),
        reads.because().map(Labelled::label),
        reads.harm(),
        reads.earlier().map(EarlierBody::of));
  }
}
