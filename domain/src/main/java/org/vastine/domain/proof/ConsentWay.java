package org.vastine.domain.proof;

import org.vastine.domain.kernel.Labelled;

/** By which way a customer consented, in writing. */
public enum ConsentWay implements Labelled {
  /** In the thread or in a private message. */
  MESSAGE,
  /** By mail. */
  MAIL,
  /** By a form of ours. */
  FORM,
  /** On paper. */
  PAPER
}
