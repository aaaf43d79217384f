package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/**
 * Which cases to list. Waiting ones come in the order in which they breach, ended ones the latest
 * first.
 *
 * @param statuses any of these; empty for all
 * @param styles any of these; empty for all
 * @param owner owned by this member
 * @param unowned owned by nobody
 * @param undecided style too unsure
 * @param chased the customer had to ask again, and has no answer since
 * @param channel of this kind of channel
 * @param language in this language
 * @param dueBefore an answer is due before this moment
 * @param watch hit by the watch term of this handle
 * @param text words to be found in the mentions, in any inflection that the language's search knows
 * @param unsolvedInTime the concern was to be solved by now and is not
 */
public record CaseFilter(
    Set<CaseStatus> statuses,
    Set<Style> styles,
    Optional<MemberId> owner,
    boolean unowned,
    boolean undecided,
    boolean chased,
    Optional<ChannelKind> channel,
    Optional<LanguageTag> language,
    Optional<Instant> dueBefore,
    Optional<String> watch,
    Optional<String> text,
    boolean unsolvedInTime) {

  /** All cases. */
  public static final CaseFilter ALL =
      new CaseFilter(
          Set.of(),
          Set.of(),
          Optional.empty(),
          false,
          false,
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** We have the next step: an answer is owed, a promise to keep, or a thread to go back to. */
  private static final Set<CaseStatus> WITH_US = Set.of(CaseStatus.OPEN, CaseStatus.COMING_BACK);

  /** Copies the sets. */
  public CaseFilter {
    statuses = Set.copyOf(statuses);
    styles = Set.copyOf(styles);
  }

  /** Whether only cases that have ended pass; their order is the latest first. */
  public boolean endedOnly() {
    return !statuses.isEmpty()
        && statuses.stream()
            .allMatch(status -> status == CaseStatus.CLOSED || status == CaseStatus.DISENGAGED);
  }

  /**
   * The filter of a view for whoever looks at a moment; empty where the view is a member's own and
   * no member looks.
   */
  public static Optional<CaseFilter> of(InboxView view, Optional<MemberId> member, Instant now) {
    return view == InboxView.MINE
        ? member.map(owner -> ALL.in(WITH_US).ownedBy(owner))
        : Optional.of(ofAll(view, now));
  }

  private static CaseFilter ofAll(InboxView view, Instant now) {
    return switch (view) {
      case MINE -> throw new IllegalArgumentException("a view of one member's");
      case OPEN -> ALL.in(WITH_US);
      case UNOWNED ->
          new CaseFilter(
              WITH_US, Set.of(), none(), true, false, false, none(), none(), none(), none(), none(),
              false);
      case DUE ->
          new CaseFilter(
              WITH_US,
              Set.of(),
              none(),
              false,
              false,
              false,
              none(),
              none(),
              Optional.of(now.plusSeconds(3600)),
              none(),
              none(),
              false);
      case COMMUNITY -> ALL.in(Set.of(CaseStatus.COMMUNITY));
      case UNDECIDED ->
          new CaseFilter(
              Set.of(CaseStatus.OPEN),
              Set.of(),
              none(),
              false,
              true,
              false,
              none(),
              none(),
              none(),
              none(),
              none(),
              false);
      case AWAITING -> ALL.in(Set.of(CaseStatus.AWAITING_CUSTOMER));
      case CLOSED -> ALL.in(Set.of(CaseStatus.CLOSED, CaseStatus.DISENGAGED));
    };
  }

  /** The same for these statuses and styles only; empty for all. */
  public CaseFilter narrowedTo(Set<CaseStatus> wanted, Set<Style> ofStyles) {
    return with(wanted, ofStyles, owner, chased, watch, unsolvedInTime);
  }

  /** The same, of cases that the watch term of this handle hit. */
  public CaseFilter hitBy(String handle) {
    return with(statuses, styles, owner, chased, Optional.of(handle), unsolvedInTime);
  }

  /** The same, of cases whose concern was to be solved by now and is not. */
  public CaseFilter unsolvedOnly() {
    return with(statuses, styles, owner, chased, watch, true);
  }

  /** The same, of cases whose customers had to ask again. */
  public CaseFilter ofChased() {
    return with(statuses, styles, owner, true, watch, unsolvedInTime);
  }

  private CaseFilter in(Set<CaseStatus> wanted) {
    return with(wanted, styles, owner, chased, watch, unsolvedInTime);
  }

  private CaseFilter ownedBy(MemberId member) {
    return with(statuses, styles, Optional.of(member), chased, watch, unsolvedInTime);
  }

  private CaseFilter with(
      Set<CaseStatus> wanted,
      Set<Style> ofStyles,
      Optional<MemberId> whose,
      boolean again,
      Optional<String> hit,
      boolean unsolved) {
    return new CaseFilter(
        wanted, ofStyles, whose, unowned, undecided, again, channel, language, dueBefore, hit, text,
        unsolved);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
