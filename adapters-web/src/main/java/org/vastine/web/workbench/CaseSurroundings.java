package org.vastine.web.workbench;

import jakarta.inject.Inject;
import org.vastine.application.bait.LookForBait;
import org.vastine.application.feedbackcase.ReadSurroundings;
import org.vastine.web.console.Desk;

/** Puts together what the workspace told that bears on a case. */
final class CaseSurroundings {
  private final ReadSurroundings surroundings;
  private final LookForBait bait;

  /** Takes the use cases that it shows. */
  @Inject
  CaseSurroundings(ReadSurroundings surroundings, LookForBait bait) {
    this.surroundings = surroundings;
    this.bait = bait;
  }

  /** What is told, with what stands against leaving the case unanswered. */
  ReadSurroundings.View read(CaseSight sight) {
    Desk desk = sight.desk();
    return desk.orTell(
        surroundings.handle(desk.actor(), new ReadSurroundings.Command(sight.it().id())));
  }

  SurroundingsModel of(CaseSight sight, ReadSurroundings.View around) {
    Desk desk = sight.desk();
    return SurroundingsModel.of(
        desk,
        around,
        desk.orTell(bait.handle(desk.actor(), new LookForBait.Command(sight.it().id()))),
        !sight.unveiled() && sight.it().isVeiled());
  }
}
