package org.vastine.domain.policy;

import org.vastine.domain.kernel.Labelled;

/** Which replies another member has to approve before they go out. */
public enum ApprovalRule implements Labelled {
  /** None. */
  NO_REPLY,
  /** The first one that everyone will see: it decides how the thread goes on. */
  FIRST_PUBLIC_REPLY,
  /** All. */
  EVERY_REPLY;

  /** Whether a reply needs approval. */
  public boolean needsApproval(boolean firstPublicReply) {
    return switch (this) {
      case NO_REPLY -> false;
      case FIRST_PUBLIC_REPLY -> firstPublicReply;
      case EVERY_REPLY -> true;
    };
  }
}
