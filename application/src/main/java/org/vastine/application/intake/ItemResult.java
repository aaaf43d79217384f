package org.vastine.application.intake;

import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.MentionId;

/** What became of one item that came in. */
public sealed interface ItemResult {

  /** It is ours now, and part of this case. */
  record TakenIn(MentionId mention, CaseId caseId) implements ItemResult {}

  /** It was ours already, word for word. */
  record Duplicate(MentionId mention) implements ItemResult {}

  /** It was ours already in other words; the new ones are kept as a revision. */
  record Edited(MentionId mention, int revision) implements ItemResult {}

  /** Its removal was recorded. */
  record Removed(MentionId mention) implements ItemResult {}

  /** Nothing to take in: our own reply, or the removal of something that we never had. */
  record NotOurs() implements ItemResult {}

  /** No watch term hit it, and its account keeps only what one hits (R2); it was counted. */
  record PassedOver() implements ItemResult {}

  /** It could not be read and waits for a person. */
  record SetAside() implements ItemResult {}

  /** It was refused, with the reason; the sender still has it. */
  record Refused(Refusal refusal) implements ItemResult {}
}
