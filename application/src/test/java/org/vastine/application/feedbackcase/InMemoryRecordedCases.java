package org.vastine.application.feedbackcase;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.mention.InMemoryMentions;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionKind;

/** Reads the cases that lie in memory. */
public final class InMemoryRecordedCases implements RecordedCases {

  /** As PostgreSQL orders ids, which Java's own comparison does not. */
  private static final Comparator<CaseId> BY_ID = Comparator.comparing(CaseId::toString);

  private final InMemoryCases cases;
  private final InMemoryMentions mentions;
  private final InMemoryCaseSurroundings surroundings;

  /** Reads these. */
  public InMemoryRecordedCases(
      InMemoryCases cases, InMemoryMentions mentions, InMemoryCaseSurroundings surroundings) {
    this.cases = cases;
    this.mentions = mentions;
    this.surroundings = surroundings;
  }

  @Override
  public int count(Period period, int most) {
    return (int) within(period).limit(most).count();
  }

  @Override
  public List<RecordedCase> newest(Period period, Optional<CaseId> before, int limit) {
    return recorded(
        within(period)
            .filter(one -> before.filter(last -> BY_ID.compare(one.id(), last) >= 0).isEmpty()),
        limit);
  }

  @Override
  public List<RecordedCase> answeredByOthers(int limit) {
    return recorded(
        cases.all().stream()
            .filter(
                one -> events(one).stream().anyMatch(CommunityEvent.AnswerSeen.class::isInstance)),
        limit);
  }

  private List<RecordedCase> recorded(Stream<FeedbackCase> found, int limit) {
    return found
        .sorted(Comparator.comparing(FeedbackCase::id, BY_ID.reversed()))
        .limit(limit)
        .map(one ->
            new RecordedCase(
                one.id(), events(one), Optional.of(surroundings.channelOf(one)), kinds(one)))
        .toList();
  }

  private Stream<FeedbackCase> within(Period period) {
    return cases.all().stream().filter(one -> period.holds(events(one).getFirst().at()));
  }

  private List<CaseEvent> events(FeedbackCase one) {
    return cases.of(one.id(), 0, Integer.MAX_VALUE).stream().map(Timeline.Entry::event).toList();
  }

  private Map<MentionId, MentionKind> kinds(FeedbackCase one) {
    Map<MentionId, MentionKind> kinds = new HashMap<>();
    RecordedCases.mentioned(events(one))
        .forEach(
            id -> mentions.find(id).ifPresent(mention -> kinds.put(id, mention.item().kind())));
    return kinds;
  }
}
