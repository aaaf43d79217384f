package org.vastine.domain.voice;

import org.vastine.domain.kernel.Labelled;

/** How the house addresses customers, in languages that tell the two apart. */
public enum Address implements Labelled {
  /** As the writer likes. */
  ANY,
  /** As one speaks with friends: du, sinä, sen. */
  INFORMAL,
  /** As one speaks with strangers: Sie, te, siz. */
  FORMAL
}
