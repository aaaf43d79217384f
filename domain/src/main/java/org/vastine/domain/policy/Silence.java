package org.vastine.domain.policy;

import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.triage.Style;

/** Who may decide not to answer; that is always a decision with a reason (R9). */
public enum Silence implements Labelled {
  /** Whoever works on the case. */
  FREE,
  /**
   * Whoever works on the case, once a calm public offer stands in the thread for those who watch.
   */
  AFTER_PUBLIC_OFFER,
  /** A lead. */
  BY_LEAD;

  /**
   * What the default choices say of a plan that is bound so: what plans meant before they said it
   * themselves.
   */
  public static Silence usual(Obligation obligation, Style style) {
    return of(obligation, Choices.defaults().silence().afterPublicOffer().contains(style));
  }

  /**
   * Who may decide it.
   *
   * @param leftAlone whether the workspace chose that such words are left alone after an offer
   */
  static Silence of(Obligation obligation, boolean leftAlone) {
    return switch (obligation) {
      case Obligation.Always() -> BY_LEAD;
      case Obligation.TargetShare(int _) -> FREE;
      case Obligation.May(), Obligation.Never() -> leftAlone ? AFTER_PUBLIC_OFFER : FREE;
    };
  }
}
