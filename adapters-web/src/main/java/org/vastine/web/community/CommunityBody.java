package org.vastine.web.community;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.community.ReadCommunity;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CommunityAnswer;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.MentionId;

/** What the community did for a case, as answers tell it. */
record CommunityBody(
    Optional<Instant> until,
    Optional<UUID> thanked,
    Optional<UUID> thanking,
    List<AnswerBody> answers) {

  record AnswerBody(
      UUID mention,
      UUID author,
      double confidence,
      List<String> signs,
      boolean counts,
      boolean asksMember,
      Optional<Boolean> judged,
      Optional<String> text) {
    static AnswerBody of(CommunityAnswer answer, ReadCommunity.View view) {
      return new AnswerBody(
          answer.mention().value(),
          answer.author().value(),
          answer.verdict().confidence().value(),
          answer.verdict().signs().stream().map(Labelled::label).toList(),
          answer.counts(),
          answer.asksMember(),
          answer.judged(),
          view.written(answer.mention()).map(mention -> mention.item().text().value()));
    }
  }

  static CommunityBody of(ReadCommunity.View view) {
    return new CommunityBody(
        view.feedbackCase().duty().communityUntil(),
        view.feedbackCase().community().thanked().map(MentionId::value),
        view.feedbackCase().community().thanking().map(CaseId::value),
        view.feedbackCase().community().answers().stream()
            .map(answer -> AnswerBody.of(answer, view))
            .toList());
  }
}
