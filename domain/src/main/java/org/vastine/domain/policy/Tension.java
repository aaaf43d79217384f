package org.vastine.domain.policy;

import org.vastine.domain.kernel.Labelled;

/**
 * Where good advice disagrees: two sides that are both right somewhere, of which a workspace
 * chooses (see {@link Choices}).
 */
public enum Tension implements Labelled {
  /** Leaving trolls alone, against silence being read as guilt. */
  SILENCE("silence"),
  /** Answering within the hour, against giving the community time. */
  COMMUNITY("community"),
  /** Letting an irritated person go after one apology, against coming back to ask. */
  LETTING_GO("returnAfterLettingGo"),
  /** Apologising though we are right, against teaching that yielding pays. */
  APOLOGY("apology"),
  /** Showing the person behind the brand, against exposing them. */
  CONTACT("contact"),
  /** Setting facts right, against every defence being fuel. */
  EXPLANATION("explanation"),
  /** Asking others for reviews, against the platforms' rules on asking. */
  REVIEWS("reviews"),
  /** A clean page, against answering in public. */
  HIDING("hiding");

  private final String field;

  Tension(String field) {
    this.field = field;
  }

  /** Where the choice stands in a policy's document, for example {@code choices.contact}. */
  public String place() {
    return "choices." + field;
  }

  /** What was chosen, as one value; equal values are equal choices. */
  public Object chosen(Choices choices) {
    return switch (this) {
      case SILENCE -> choices.silence();
      case COMMUNITY -> choices.community();
      case LETTING_GO -> choices.returnAfterLettingGo();
      case APOLOGY -> choices.apology();
      case CONTACT -> choices.contact();
      case EXPLANATION -> choices.explanation();
      case REVIEWS -> choices.reviews();
      case HIDING -> choices.hiding();
    };
  }

  /** Whether these choices take the side that is proposed to begin with. */
  public boolean isAsProposed(Choices choices) {
    return chosen(choices).equals(chosen(Choices.defaults()));
  }

  /** Whether something goes by the choice already; the others hold from when something does. */
  public boolean isInEffect() {
    return this != REVIEWS;
  }
}
