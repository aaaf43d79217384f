package org.vastine.domain.bystander;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Missing;
import org.vastine.domain.feedbackcase.PublicLook;
import org.vastine.domain.feedbackcase.Reaction;
import org.vastine.domain.policy.FindingKind;

/**
 * A case as somebody sees it who comes upon its thread (R26): the four things that bystanders look
 * at (how fast, in what way, how the customer takes it, how it ends), and what is still missing.
 *
 * @param answeredAfter how long after the customer's first public words our first ones came; empty
 *     while there are none
 * @param waitingSince since when words of the customer stand unanswered in public
 * @param late whether a deadline of ours passed unanswered
 * @param manner what our words show that speaks against us
 * @param reaction how the customer takes it
 * @param lastWord who spoke last; empty where there is nothing to be seen
 * @param outcome how it ended; empty while it goes on
 * @param lastOffer where we left on purpose, the reply that stands as our offer
 * @param missing what a newcomer misses, the gravest first
 */
public record StrangerView(
    Optional<Duration> answeredAfter,
    Optional<Instant> waitingSince,
    boolean late,
    Set<FindingKind> manner,
    Reaction reaction,
    Optional<Side> lastWord,
    Optional<CaseOutcome> outcome,
    Optional<DeliveryId> lastOffer,
    Set<Missing> missing) {

  /** What of a reply's words its readers hold against who wrote it. */
  private static final Set<FindingKind> MANNERS =
      Collections.unmodifiableSet(
          EnumSet.of(
              FindingKind.DEFENSIVE,
              FindingKind.VICTIM_PLAYING,
              FindingKind.PROFANE_INSULTING,
              FindingKind.SARCASTIC,
              FindingKind.BLAMES_CUSTOMER,
              FindingKind.EXCUSES,
              FindingKind.DISCLOSES_PERSONAL_DATA,
              FindingKind.ARGUES_WITH_TROLL));

  /** Copies the sets, each in the order of its kinds. */
  public StrangerView {
    requireNonNull(answeredAfter, "answeredAfter is null");
    requireNonNull(waitingSince, "waitingSince is null");
    requireNonNull(reaction, "reaction is null");
    requireNonNull(lastWord, "lastWord is null");
    requireNonNull(outcome, "outcome is null");
    requireNonNull(lastOffer, "lastOffer is null");
    manner = copy(FindingKind.class, manner);
    missing = copy(Missing.class, missing);
  }

  /**
   * How a thread looks.
   *
   * @param words what everybody can read there, oldest first
   * @param feedbackCase the case that one of its authors has
   * @param late whether a deadline for an answer passed
   * @param now the present
   */
  public static StrangerView of(
      List<PublicWord> words, FeedbackCase feedbackCase, boolean late, Instant now) {
    PublicTalk talk = new PublicTalk(words);
    EnumSet<FindingKind> manner = EnumSet.noneOf(FindingKind.class);
    talk.ours().forEach(word -> manner.addAll(word.noticed()));
    manner.retainAll(MANNERS);
    return new StrangerView(
        talk.answeredAfter(),
        talk.waitingSince(),
        late,
        manner,
        talk.reaction(),
        talk.last().map(PublicWord::side),
        feedbackCase.outcome(),
        feedbackCase.standoff().offer().filter(_ -> wasLeft(feedbackCase)),
        missing(talk, feedbackCase, now));
  }

  /**
   * What of it is noted when the case has ended.
   *
   * @param outcome how it ended
   */
  PublicLook noted(CaseOutcome outcome) {
    return new PublicLook(
        lastWord.isPresent(), answeredAfter, late, manner, reaction, outcome, missing);
  }

  private static boolean wasLeft(FeedbackCase feedbackCase) {
    return feedbackCase.outcome().filter(CaseOutcome.DISENGAGED::equals).isPresent();
  }

  private static Set<Missing> missing(PublicTalk talk, FeedbackCase feedbackCase, Instant now) {
    EnumSet<Missing> missing = EnumSet.noneOf(Missing.class);
    boolean silentOnPurpose =
        feedbackCase
            .outcome()
            .filter(how -> how == CaseOutcome.NOT_ANSWERED || how == CaseOutcome.DISENGAGED)
            .isPresent();
    if (!talk.isEmpty() && wasLeft(feedbackCase) && feedbackCase.standoff().offer().isEmpty()) {
      missing.add(Missing.OFFER);
    }
    if (talk.isEmpty() || silentOnPurpose) {
      return missing;
    }
    boolean answered = !talk.ours().isEmpty();
    if (!answered && feedbackCase.outcome().isEmpty()) {
      missing.add(Missing.ANSWER);
    }
    if (answered && !feedbackCase.isEnded() && talk.lastWordWantsAnswer()) {
      missing.add(Missing.LAST_WORD);
    }
    if (answered && talk.othersWantAnswer()) {
      missing.add(Missing.ANSWER_TO_OTHERS);
    }
    if (answered
        && talk.begunUnhappy()
        && talk.ours().stream()
            .allMatch(word -> word.noticed().contains(FindingKind.MISSING_THANKS_APOLOGY))) {
      missing.add(Missing.THANKS_OR_REGRET);
    }
    boolean inPrivate = feedbackCase.talk().replies() > feedbackCase.talk().publicReplies();
    if (!answered && inPrivate) {
      missing.add(Missing.SIGN_OF_PRIVATE_TALK);
    }
    if (feedbackCase.promises().open().stream().anyMatch(promise -> promise.due().isBefore(now))) {
      missing.add(Missing.KEPT_PROMISE);
    }
    if (feedbackCase.followUp().isOwed()) {
      missing.add(Missing.SOLUTION);
    }
    if (feedbackCase.followUp().waived()) {
      missing.add(Missing.RETURN);
    }
    return missing;
  }

  private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> some) {
    EnumSet<E> all = EnumSet.noneOf(type);
    all.addAll(some);
    return Collections.unmodifiableSet(all);
  }
}
