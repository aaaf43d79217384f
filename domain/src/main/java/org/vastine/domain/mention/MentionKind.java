package org.vastine.domain.mention;

import org.vastine.domain.kernel.Labelled;

/** What sort of item a mention is. */
public enum MentionKind implements Labelled {
  /** A post of its own. */
  POST,
  /** A comment under a post of ours or of somebody else. */
  COMMENT,
  /** A review, often with a rating. */
  REVIEW,
  /** A private message. */
  DIRECT_MESSAGE,
  /** An article or page found by listening. */
  ARTICLE,
  /** An e-mail. */
  EMAIL
}
