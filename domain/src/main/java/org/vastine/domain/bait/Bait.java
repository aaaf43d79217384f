package org.vastine.domain.bait;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.triage.Style;

/**
 * That somebody only wants to provoke, and what to do: the rules are the same for everybody, and
 * say themselves by their signs (R13, R27).
 *
 * @param signs what shows it, with the words where there are any
 * @param advice what to do
 */
public record Bait(Map<BaitSign, String> signs, BaitAdvice advice) {

  /** Whoever is read as one of these may want nothing but a fight. */
  private static final Set<Style> PERHAPS =
      EnumSet.of(Style.HOSTILE, Style.IRRITATED, Style.NEUTRAL, Style.QUESTION);

  /** Copies the signs. */
  public Bait {
    Map<BaitSign, String> copy = new EnumMap<>(BaitSign.class);
    copy.putAll(signs);
    signs = Collections.unmodifiableMap(copy);
  }

  /**
   * Whether the last words of a case are bait; empty where they are not. Somebody who tells of a
   * matter of their own, whose case is urgent or constructive, or whom we know by name never baits.
   *
   * @param said what the words show
   * @param known whether the author is a customer known by name
   */
  public static Optional<Bait> in(FeedbackCase feedbackCase, BaitReading said, boolean known) {
    Style style = feedbackCase.judgement().style();
    if (known || said.concern() || said.signs().isEmpty() || !PERHAPS.contains(style)) {
      return Optional.empty();
    }
    Map<BaitSign, String> signs = new EnumMap<>(BaitSign.class);
    signs.putAll(said.signs());
    if (wroteAfterOffer(feedbackCase)) {
      signs.put(BaitSign.AFTER_OFFER, "");
    }
    int enough = style == Style.HOSTILE ? 1 : 2;
    return signs.size() < enough
        ? Optional.empty()
        : Optional.of(new Bait(signs, advice(feedbackCase)));
  }

  /** What we said in public stands there for all to see, and does not get better by more. */
  private static BaitAdvice advice(FeedbackCase feedbackCase) {
    return feedbackCase.talk().publicReplies() > 0 ? BaitAdvice.SILENCE : BaitAdvice.ONE_LINE;
  }

  private static boolean wroteAfterOffer(FeedbackCase feedbackCase) {
    return feedbackCase.standoff().offer().isPresent()
        && feedbackCase
            .talk()
            .firstReplyAt()
            .filter(first -> feedbackCase.talk().latestAt().isAfter(first))
            .isPresent();
  }
}
