package org.vastine.web.policy;

import org.vastine.application.policy.PolicyDrafts;
import org.vastine.web.console.Desk;

/**
 * The draft of the policy, as the console tells of it.
 *
 * @param revision how many times it was saved
 * @param basedOn the version that was active when it was begun
 * @param saved when and by whom it was saved, in words
 */
public record DraftLine(int revision, int basedOn, String saved) {
  static DraftLine of(Desk desk, PolicyDrafts.Draft draft) {
    return new DraftLine(
        draft.revision(),
        draft.basedOn(),
        desk.shell()
            .t(
                "policy.saved",
                "at",
                desk.shell().full(draft.savedAt()),
                "by",
                desk.name(draft.savedBy())));
  }
}
