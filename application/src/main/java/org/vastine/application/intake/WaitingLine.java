package org.vastine.application.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The line in front of one workspace's intake. One leads and the others wait in order, so that what
 * is small is stored together; whoever brings much has nothing to gain by that, and goes beside.
 */
final class WaitingLine {
  /** How somebody who came stands. */
  enum Place {
    LEADS,
    BESIDE,
    WAITS,
    FULL
  }

  private final IntakeGate.Limits limits;
  private final Deque<Waiting> line = new ArrayDeque<>();
  private int items;
  private boolean led;
  private int beside;

  WaitingLine(IntakeGate.Limits limits) {
    this.limits = limits;
  }

  synchronized Place enter(Waiting waiting) {
    if (!led) {
      led = true;
      return Place.LEADS;
    }
    if (waiting.size() >= limits.much() && beside < limits.mostBeside()) {
      beside++;
      return Place.BESIDE;
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

  /** One who went beside is through. */
  synchronized void leaveBeside() {
    beside--;
  }
}
