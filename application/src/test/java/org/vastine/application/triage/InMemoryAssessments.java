package org.vastine.application.triage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Assessment;

/** Assessments, in memory. */
public final class InMemoryAssessments implements Assessments {

  private final InMemoryTable<MentionId, Assessment> assessments;

  /** Nothing was assessed yet. */
  public InMemoryAssessments(InMemoryTransactions transactions) {
    this.assessments = new InMemoryTable<>(transactions);
  }

  @Override
  public void keep(Map<MentionId, Assessment> more) {
    more.forEach(assessments::put);
  }

  @Override
  public Optional<Assessment> of(MentionId mention) {
    return assessments.find(mention);
  }

  @Override
  public Map<MentionId, Assessment> of(Collection<MentionId> mentions) {
    Map<MentionId, Assessment> found = new HashMap<>();
    mentions.forEach(
        mention -> assessments.find(mention).ifPresent(one -> found.put(mention, one)));
    return found;
  }
}
