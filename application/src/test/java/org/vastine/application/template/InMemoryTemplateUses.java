package org.vastine.application.template;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.reply.InMemoryDrafts;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.DraftState;
import org.vastine.domain.template.TemplateUse;
import org.vastine.domain.template.Uses;

/** Which wordings went out, read from the drafts in memory. */
public final class InMemoryTemplateUses implements TemplateUses {

  private static final Set<DraftState> GOES_OUT =
      EnumSet.of(DraftState.SENT, DraftState.APPROVED, DraftState.AWAITING_APPROVAL);

  private final InMemoryDrafts drafts;
  private final Cases cases;

  /** Reads these drafts. */
  public InMemoryTemplateUses(InMemoryDrafts drafts, Cases cases) {
    this.drafts = drafts;
    this.cases = cases;
  }

  @Override
  public Uses of(ThreadId thread, Instant after) {
    return new Uses(
        drafts
            .all()
            .filter(draft -> GOES_OUT.contains(draft.state()))
            .filter(draft -> draft.changedAt().isAfter(after) || isIn(thread, draft))
            .flatMap(draft ->
                draft.templates().stream().map(use -> new Uses.Used(use, draft.changedAt())))
            .toList());
  }

  @Override
  public Map<DraftId, Set<TemplateUse>> in(Collection<DraftId> wanted) {
    return drafts
        .all()
        .filter(draft -> wanted.contains(draft.id()) && !draft.templates().isEmpty())
        .collect(Collectors.toMap(Draft::id, Draft::templates));
  }

  private boolean isIn(ThreadId thread, Draft draft) {
    return cases
        .find(draft.caseId())
        .filter(found -> found.key().thread().equals(thread))
        .isPresent();
  }
}
