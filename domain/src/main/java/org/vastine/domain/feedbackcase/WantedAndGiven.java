package org.vastine.domain.feedbackcase;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.kernel.Labelled;

/**
 * What the customer said would satisfy them, beside what they got (R18).
 *
 * @param wanted their wish
 * @param given what of goodwill is with them or on its way
 * @param solved whether the concern is solved
 * @param how how the two compare
 */
public record WantedAndGiven(
    WantedOutcome wanted, Set<GrantKind> given, boolean solved, Match how) {

  private static final Set<GrantKind> MAKING_UP =
      EnumSet.of(GrantKind.VOUCHER, GrantKind.GIFT, GrantKind.DISCOUNT);

  /** How a wish and what was given compare. */
  public enum Match implements Labelled {
    /** They got it. */
    AS_WANTED,
    /** They got something, not this. */
    SOMETHING_ELSE,
    /** They got nothing of the kind. */
    NOTHING,
    /** They had an answer; whether it was what they wished for only people can tell. */
    FOR_PEOPLE
  }

  /** Copies what was given. */
  public WantedAndGiven {
    EnumSet<GrantKind> kinds = EnumSet.noneOf(GrantKind.class);
    kinds.addAll(given);
    given = Collections.unmodifiableSet(kinds);
  }

  /** The comparison on a case as it stands; empty where no wish is known. */
  public static Optional<WantedAndGiven> on(FeedbackCase feedbackCase) {
    return feedbackCase.factRequests().wanted().map(wanted -> of(wanted, feedbackCase));
  }

  private static WantedAndGiven of(WantedOutcome wanted, FeedbackCase feedbackCase) {
    EnumSet<GrantKind> given = EnumSet.noneOf(GrantKind.class);
    feedbackCase.grants().all().stream()
        .filter(grant ->
            grant.state() == GrantState.HANDED_OVER || grant.state() == GrantState.DELIVERED)
        .forEach(grant -> given.add(grant.kind()));
    boolean solved = feedbackCase.followUp().isSolved();
    boolean answered = feedbackCase.talk().replies() > 0;
    Match exactly =
        switch (wanted) {
          case REFUND -> yesOr(given.contains(GrantKind.REFUND));
          case REPLACEMENT -> yesOr(given.contains(GrantKind.REPLACEMENT));
          case COMPENSATION -> yesOr(given.stream().anyMatch(MAKING_UP::contains));
          case SOLUTION -> yesOr(solved);
          case EXPLANATION, APOLOGY, HEARD, OTHER ->
              answered || solved ? Match.FOR_PEOPLE : Match.NOTHING;
        };
    boolean something = solved || !given.isEmpty();
    Match how = exactly == Match.NOTHING && something ? Match.SOMETHING_ELSE : exactly;
    return new WantedAndGiven(wanted, given, solved, how);
  }

  private static Match yesOr(boolean got) {
    return got ? Match.AS_WANTED : Match.NOTHING;
  }
}
