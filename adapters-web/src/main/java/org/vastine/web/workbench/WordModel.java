package org.vastine.web.workbench;

import java.util.List;
import java.util.Optional;

/**
 * Our word on a case, and the way back to its thread, as the case's page shows them.
 *
 * @param open the promises still to be kept
 * @param ended what became of the others, in sentences
 * @param update when the customer hears from us next; empty while no word is out
 * @param updateMissed whether they should have heard already
 * @param chases how often the customer had to ask again
 * @param mayAct whether the viewer may promise, keep and solve
 * @param solved whether the concern is solved
 * @param back by when the thread is to be asked; empty while nobody has to
 * @param proposed how the case seems to end
 */
public record WordModel(
    List<Open> open,
    List<String> ended,
    Optional<String> update,
    boolean updateMissed,
    int chases,
    boolean mayAct,
    boolean solved,
    Optional<DueMark> back,
    Optional<String> proposed) {

  /**
   * A promise still to be kept.
   *
   * @param id which
   * @param what in words
   * @param member who keeps it
   * @param due how much time is left
   * @param when day and time of it in words
   */
  public record Open(String id, String what, String member, DueMark due, String when) {}

  /** Whether there is anything to see or to do. */
  public boolean isShown() {
    return mayAct
        || !open.isEmpty()
        || !ended.isEmpty()
        || update.isPresent()
        || chases > 0
        || solved;
  }
}
