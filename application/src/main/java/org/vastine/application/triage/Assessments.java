package org.vastine.application.triage;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Assessment;

/** What text understanding made of each mention, with its reasons, in its latest wording. */
public interface Assessments {

  /** Keeps assessments; a later one of the same mention takes the place of the earlier one. */
  void keep(Map<MentionId, Assessment> assessments);

  /** The assessment of a mention. */
  Optional<Assessment> of(MentionId mention);

  /** Those of many mentions, by one question; mentions without one are left out. */
  Map<MentionId, Assessment> of(Collection<MentionId> mentions);
}
