package org.vastine.domain.reply;

import java.util.List;
import org.vastine.domain.policy.GuardRules;

/**
 * A rule that reads a draft in its context; what it sees it says, what that means the policy
 * decides.
 */
@FunctionalInterface
interface DraftRule {
  List<Suspicion> read(String draft, GuardContext context, GuardRules rules);
}
