package org.vastine.application.template;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.template.TemplateUse;
import org.vastine.domain.template.Uses;

/** Which wordings of templates went out, as the replies themselves tell. */
public interface TemplateUses {

  /**
   * The wordings in replies to this thread, whenever they were written, and in all replies written
   * after that moment; those that are sent, are approved or wait for approval.
   */
  Uses of(ThreadId thread, Instant after);

  /** The wordings in each of these drafts, whatever became of them; those without are left out. */
  Map<DraftId, Set<TemplateUse>> in(Collection<DraftId> drafts);
}
