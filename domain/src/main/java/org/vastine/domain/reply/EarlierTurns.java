package org.vastine.domain.reply;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vastine.domain.triage.Style;

/**
 * How customers went on after replies like one, counted.
 *
 * @param replies how many such replies there were
 * @param turns how often each turn followed; none that never did
 */
public record EarlierTurns(int replies, Map<NextTurn, Integer> turns) {

  /** Fewer replies say nothing. */
  public static final int ENOUGH = 10;

  /** Nothing to go by. */
  public static final EarlierTurns NONE = new EarlierTurns(0, Map.of());

  /** Copies the counts. */
  public EarlierTurns {
    Map<NextTurn, Integer> copy = new EnumMap<>(NextTurn.class);
    copy.putAll(turns);
    turns = Collections.unmodifiableMap(copy);
  }

  /** Those after replies to this style in this manner. */
  public static EarlierTurns like(Style style, ReplyManner manner, List<TurnAfter> all) {
    Map<NextTurn, Integer> turns = new EnumMap<>(NextTurn.class);
    all.stream()
        .filter(one -> one.style() == style && one.manner().equals(manner))
        .forEach(one -> turns.merge(one.turn(), 1, Integer::sum));
    return new EarlierTurns(turns.values().stream().mapToInt(Integer::intValue).sum(), turns);
  }

  /** Whether there were enough to say something. */
  public boolean enough() {
    return replies >= ENOUGH;
  }

  /** How often this turn followed. */
  public int times(NextTurn turn) {
    return turns.getOrDefault(turn, 0);
  }

  /** In how many of a hundred cases this turn followed, rounded; 0 where there were none. */
  public int percent(NextTurn turn) {
    return replies == 0 ? 0 : Math.round(100f * times(turn) / replies);
  }
}
