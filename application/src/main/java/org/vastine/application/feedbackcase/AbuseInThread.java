package org.vastine.application.feedbackcase;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.triage.Assessments;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Style;

/**
 * Which words of others in a thread attack people (R32), within the transaction that is open: those
 * of an author whose own case there is judged so, as the author's words of any case are; those of
 * somebody without a case, where they were read so themselves.
 */
public final class AbuseInThread {

  private final CaseList cases;
  private final Assessments assessments;

  /** Needs the cases of the others, and what was made of their words. */
  @Inject
  public AbuseInThread(CaseList cases, Assessments assessments) {
    this.cases = cases;
    this.assessments = assessments;
  }

  /**
   * The mentions of others among these that attack people.
   *
   * @param feedbackCase the case whose author's words are judged by the case itself
   * @param thread mentions of its thread
   */
  public Set<MentionId> ofOthers(FeedbackCase feedbackCase, List<Mention> thread) {
    List<Mention> others =
        thread.stream()
            .filter(mention -> !mention.author().equals(feedbackCase.key().author()))
            .toList();
    if (others.isEmpty()) {
      return Set.of();
    }
    Map<CaseKey, Style> judged =
        cases.latestOf(others.stream().map(AbuseInThread::key).collect(toSet())).stream()
            .map(CaseListItem::feedbackCase)
            .collect(toMap(FeedbackCase::key, one -> one.judgement().style()));
    Map<MentionId, Assessment> read =
        assessments.of(others.stream().map(Mention::id).collect(toSet()));
    return others.stream()
        .filter(mention ->
            Optional.ofNullable(judged.get(key(mention)))
                .or(() ->
                    Optional.ofNullable(read.get(mention.id()))
                        .map(assessment -> assessment.style().value()))
                .filter(Style::isAbusive)
                .isPresent())
        .map(Mention::id)
        .collect(toSet());
  }

  private static CaseKey key(Mention mention) {
    return new CaseKey(mention.author(), mention.thread());
  }
}
