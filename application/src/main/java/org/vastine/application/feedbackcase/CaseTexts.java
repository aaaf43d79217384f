package org.vastine.application.feedbackcase;

import java.util.Collection;
import java.util.Map;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;

/**
 * What members wrote about a case: notes and reasons, apart from the events, so that they can be
 * erased.
 */
public interface CaseTexts {

  /** Keeps a text, 1 to 10,000 characters. */
  void add(CaseTextId id, CaseId caseId, String text);

  /** The texts that are there; erased ones are left out. */
  Map<CaseTextId, String> find(Collection<CaseTextId> ids);
}
