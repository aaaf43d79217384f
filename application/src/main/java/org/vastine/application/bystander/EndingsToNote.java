package org.vastine.application.bystander;

import java.util.List;
import org.vastine.domain.feedbackcase.CaseId;

/** The cases that ended in public, of which nobody noted yet how they looked (R26). */
public interface EndingsToNote {

  /** Those that changed longest ago, in that order. */
  List<CaseId> oldest(int limit);
}
