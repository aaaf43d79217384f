package org.vastine.application.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The line in front of one workspace's intake: at most one leads, the others wait in order. */
final class WaitingLine {
  /** How somebody who came stands. */
  enum Place {
    LEADS,
    WAITS,
    FULL
  }

  private final IntakeGate.Limits limits;
  private final Deque<Waiting> line = new ArrayDeque<>();
  private int items;
  private boolean led;

  WaitingLine(IntakeGate.Limits limits) {
    this.limits = limits;
  }

  synchronized Place enter(Waiting waiting) {
    if (!led) {
      led = true;
      return Place.LEADS;
    }
    if (items + waiting.size() > limits.mostWaiting()) {
      return Place.FULL;
    }
    line.add(waiting);
    items += waiting.size();
    return Place.WAITS;
  }

  /** The pass is over: the first in line leads the next one, if anybody waits. */
  synchronized void handOn() {
    if (line.isEmpty()) {
      led = false;
      return;
    }
    List<Waiting> together = new ArrayList<>();
    int taken = 0;
    do {
      Waiting next = line.remove();
      taken += next.size();
      together.add(next);
    } while (!line.isEmpty() && taken + line.peek().size() <= limits.mostAtOnce());
    items -= taken;
    together.getFirst().tell(new Waiting.Turn.Lead(List.copyOf(together)));
  }
}
