package org.vastine.web.workbench;

import java.util.List;
import java.util.Optional;

/**
 * What the community does for a case, as its page shows it.
 *
 * @param until until when it may answer first, in words; empty when it no longer may
 * @param thanked whether the asker said that it helped
 * @param mayAct whether the viewer may judge answers
 * @param mayThank whether the viewer may prepare a thanks
 * @param thanking the case on which a thanks was prepared
 * @param answers what others wrote
 */
public record CommunityModel(
    Optional<String> until,
    boolean thanked,
    boolean mayAct,
    boolean mayThank,
    Optional<String> thanking,
    List<AnswerLine> answers) {

  /**
   * An answer.
   *
   * @param who who wrote it
   * @param words what
   * @param sure how sure it is, in percent
   * @param signs why, in words
   * @param standing {@code good}, {@code unsure}, {@code confirmed} or {@code rejected}
   */
  public record AnswerLine(
      String id, String who, String words, long sure, List<String> signs, String standing) {

    /** Whether a thanks may be prepared for it. */
    public boolean counts() {
      return standing.equals("good") || standing.equals("confirmed");
    }

    /** Whether a member may still say that it is good. */
    public boolean confirmable() {
      return !standing.equals("confirmed");
    }

    /** Whether a member may still say that it is wrong. */
    public boolean rejectable() {
      return !standing.equals("rejected");
    }
  }

  /** Whether there is anything to see. */
  public boolean isShown() {
    return until.isPresent() || thanked || !answers.isEmpty();
  }
}
