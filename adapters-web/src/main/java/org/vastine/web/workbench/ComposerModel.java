package org.vastine.web.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.reply.GuardReading;

/**
 * Where a reply is written, as it is shown.
 *
 * @param caseId the case
 * @param audience {@code public} or {@code private}
 * @param other the other audience, where the platform allows both
 * @param audienceLine where it goes, as whom, and who sees it
 * @param draft the draft's id; empty before the first save
 * @param version the draft's version; 0 before the first save
 * @param text the words
 * @param language the language to answer in, as a code
 * @param seen how many mentions the writer has seen
 * @param savedAt when it was last saved
 * @param findings the guard's findings, the gravest first
 * @param stops how many of them stop it
 * @param overriding who may send in spite of them: {@code by_writer}, {@code by_approver}, {@code
 *     by_nobody}, or empty when nothing stops it
 * @param count the length as the platform counts
 * @param most the greatest length
 * @param opensAt until when the cool-down lasts; empty when there is none or it is over
 * @param coolDownWhy why the cool-down is as long as it is, in words; empty when there is none
 * @param heat how heated the draft is, 0 for calm
 * @param needsApproval whether another member has to approve it in any case
 * @param state the draft's state
 * @param sendWords what the button says
 * @param suggested whether a suggestion of a model went into the words
 * @param limit how many replies in public the plan allows and what is left of them, in words; empty
 *     where there is no limit, or nobody but the customer would see the reply
 * @param enoughSaid whether that makes sending impossible for the one who looks
 * @param word the promise that goes with the reply, as it is typed
 * @param prepared that the words are prepared and stored nowhere, where they are
 * @param signature what goes out under the words; empty for none
 * @param reads how it may read to others; empty while nothing is written
 * @param theirs what another device saved meanwhile, while {@code text} is what was typed here
 */
public record ComposerModel(
    String caseId,
    String audience,
    Optional<String> other,
    String audienceLine,
    String draft,
    int version,
    String text,
    String language,
    int seen,
    Optional<Instant> savedAt,
    List<FindingRow> findings,
    int stops,
    String overriding,
    int count,
    int most,
    Optional<Instant> opensAt,
    String coolDownWhy,
    int heat,
    boolean needsApproval,
    String state,
    String sendWords,
    boolean suggested,
    Optional<String> limit,
    boolean enoughSaid,
    Word word,
    Optional<Prepared> prepared,
    String signature,
    Optional<ReadsModel> reads,
    Optional<String> theirs) {

  /**
   * A promise that goes with the reply (R21).
   *
   * @param what what is promised; may be empty
   * @param by by when, as the field shows it; may be empty
   * @param needed whether the reply goes out with one alone
   * @param named the time that the words name and nobody promised; empty for none
   */
  public record Word(String what, String by, boolean needed, Optional<Named> named) {

    /** Whether it stands open. */
    public boolean isShown() {
      return needed || !what.isEmpty() || !by.isEmpty();
    }
  }

  /**
   * A time that the words name.
   *
   * @param by as the field shows it
   * @param time as it is told to a person
   */
  public record Named(String by, String time) {}

  /**
   * Words that lie ready (R22).
   *
   * @param line what they are for, in words
   * @param templates which wordings of templates they are, as a form names them
   */
  public record Prepared(String line, String templates) {}

  /** Whether sending is held back by something that a person can do something about. */
  public boolean held() {
    return enoughSaid
        || stops > 0
        || opensAt.isPresent()
        || needsApproval && !state.equals("approved");
  }

  /** The composer when another device saved other words than were typed here: both are shown. */
  public ComposerModel against(String mine) {
    return new ComposerModel(
        caseId,
        audience,
        other,
        audienceLine,
        draft,
        version,
        mine,
        language,
        seen,
        Optional.empty(),
        List.of(),
        0,
        "",
        count,
        most,
        opensAt,
        coolDownWhy,
        heat,
        needsApproval,
        state,
        sendWords,
        suggested,
        limit,
        enoughSaid,
        word,
        Optional.empty(),
        signature,
        Optional.empty(),
        Optional.of(text));
  }

  /** The heat of the draft by its name, so that it is not told by a colour alone. */
  public String warmth() {
    return heat == 0 ? "calm" : heat < GuardReading.HOT ? "warm" : "hot";
  }

  /** Whether it waits for another member, and cannot be changed here. */
  public boolean waits() {
    return state.equals("awaiting_approval");
  }

  /** Whether the writer may send in spite of what stops it, with a reason. */
  public boolean mayOverride() {
    return stops > 0
        && !enoughSaid
        && (overriding.equals("by_writer")
            || overriding.equals("by_approver") && state.equals("approved"));
  }
}
