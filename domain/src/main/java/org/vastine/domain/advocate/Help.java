package org.vastine.domain.advocate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CommunityAnswer;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Subject;

/**
 * Somebody answered another customer well in one of our threads: a member said so, or nobody had to
 * be asked (R10).
 *
 * @param caseId the asker's case
 * @param answer what they wrote
 * @param author who they are
 * @param subject what it was about
 * @param at when it was seen
 * @param solved whether the asker said that it helped
 * @param thankedAt when a thanks to them was prepared; empty where none was
 */
public record Help(
    CaseId caseId,
    MentionId answer,
    AuthorId author,
    Subject subject,
    Instant at,
    boolean solved,
    Optional<Instant> thankedAt) {

  /** What others did for a case, in the order of being seen. */
  public static List<Help> in(RecordedCase recorded) {
    FeedbackCase folded = FeedbackCase.fold(recorded.id(), recorded.events());
    Map<MentionId, Instant> seen = new LinkedHashMap<>();
    Map<MentionId, Instant> thanked = new LinkedHashMap<>();
    for (CaseEvent event : recorded.events()) {
      if (event instanceof CommunityEvent.AnswerSeen answer) {
        seen.putIfAbsent(answer.mention(), answer.at());
      }
      if (event instanceof CommunityEvent.HelperThanksPrepared thanks) {
        thanked.put(thanks.mention(), thanks.at());
      }
    }
    List<Help> helps = new ArrayList<>();
    seen.forEach((mention, at) ->
        folded
            .community()
            .find(mention)
            .filter(CommunityAnswer::counts)
            .ifPresent(answer ->
                helps.add(
                    new Help(
                        recorded.id(),
                        mention,
                        answer.author(),
                        folded.judgement().subject(),
                        at,
                        folded.community().thanked().isPresent(),
                        Optional.ofNullable(thanked.get(mention))))));
    return List.copyOf(helps);
  }
}
