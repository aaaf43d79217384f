package org.vastine.domain.reply;

import org.vastine.domain.kernel.Labelled;

/** What a matter cost a customer, as far as words tell. */
public enum HarmKind implements Labelled {
  /** Time: it is late, or they waited. */
  WAITING,
  /** Money that was taken, or is not given back. */
  MONEY,
  /** Something does not work, or is damaged. */
  BROKEN,
  /** Something is lost or did not come. */
  MISSING,
  /** Something else than it should be. */
  WRONG,
  /** An occasion that does not come again. */
  RUINED,
  /** A body that was hurt or fell ill. */
  HURT,
  /** They were treated without respect. */
  TREATED,
  /** Nobody answered them. */
  UNHEARD,
  /** They sit without heat, light or water, or cannot get away. */
  STRANDED
}
