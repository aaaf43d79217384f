package org.vastine.domain.feedbackcase;

import java.util.Optional;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.policy.Silence;

/**
 * Who may leave a case unanswered, for one case as for many (R9): what the plan binds to an answer,
 * and a customer known by name, only a lead who says why; whom the workspace chose to leave alone,
 * once an offer stands for those who watch, or a lead who says why.
 */
public final class CaseSilence {

  private CaseSilence() {}

  /** What stands against leaving a case unanswered; a lead overcomes each by saying why. */
  public enum Hurdle implements Labelled {
    /** A customer known by name, whom the workspace chose never to leave so. */
    NAMED_CUSTOMER,
    /** The plan answers each of them. */
    BY_LEAD,
    /** No offer stands yet. */
    OFFER_FIRST
  }

  /**
   * Who decides.
   *
   * @param lead whether it is somebody who leads
   * @param keepsAuthor whether the author is known by name and the workspace chose never to leave
   *     such a customer without an answer
   */
  public record Decider(boolean lead, boolean keepsAuthor) {}

  /**
   * What stands against it, the weightiest.
   *
   * @param keepsAuthor as {@link Decider#keepsAuthor} says
   */
  public static Optional<Hurdle> hurdle(FeedbackCase feedbackCase, boolean keepsAuthor) {
    if (keepsAuthor) {
      return Optional.of(Hurdle.NAMED_CUSTOMER);
    }
    return switch (feedbackCase.duty().silence()) {
      case FREE -> Optional.empty();
      case BY_LEAD -> Optional.of(Hurdle.BY_LEAD);
      case AFTER_PUBLIC_OFFER ->
          feedbackCase.standoff().offer().isPresent()
              ? Optional.empty()
              : Optional.of(Hurdle.OFFER_FIRST);
    };
  }

  /** Whether words that came after our offer are left unanswered: then nothing more is owed. */
  public static boolean isAfterOffer(FeedbackCase feedbackCase) {
    return feedbackCase.duty().silence() == Silence.AFTER_PUBLIC_OFFER
        && feedbackCase.standoff().offer().isPresent()
        && feedbackCase.duty().answerDue().isPresent();
  }

  /** Why it must not be left so by them. */
  static Optional<Refusal> held(FeedbackCase feedbackCase, Decider who, Optional<CaseTextId> note) {
    return hurdle(feedbackCase, who.keepsAuthor())
        .filter(_ -> !who.lead() || note.isEmpty())
        .map(hurdle ->
            who.lead()
                ? Refusal.of(Refusal.Kind.INVALID, "case.lead-says-why")
                    .with("hurdle", hurdle.label())
                : refusal(hurdle));
  }

  private static Refusal refusal(Hurdle hurdle) {
    return switch (hurdle) {
      case NAMED_CUSTOMER -> Refusal.of(Refusal.Kind.NOT_ALLOWED, "case.named-customer-lead");
      case BY_LEAD -> Refusal.of(Refusal.Kind.NOT_ALLOWED, "case.lead-declines");
      case OFFER_FIRST -> Refusal.of(Refusal.Kind.HELD_BACK, "case.offer-first");
    };
  }
}
