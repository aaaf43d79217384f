package org.vastine.domain.feedbackcase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.community.AnswerVerdict;
import org.vastine.domain.mention.MentionId;

/**
 * What the community did for a case (R10).
 *
 * @param answers what others wrote that answers the asker, or may, in the order of being seen
 * @param thanked with which mention the asker showed that it helped
 * @param thanking the case of the helper's mention, where a thanks was prepared on it
 */
public record Community(
    List<CommunityAnswer> answers, Optional<MentionId> thanked, Optional<CaseId> thanking) {

  /** Nobody did anything. */
  public static final Community NONE = new Community(List.of(), Optional.empty(), Optional.empty());

  /** Copies the answers. */
  public Community {
    answers = List.copyOf(answers);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return answers.isEmpty() && thanked.isEmpty();
  }

  /** One of the answers. */
  public Optional<CommunityAnswer> find(MentionId mention) {
    return answers.stream().filter(answer -> answer.mention().equals(mention)).findFirst();
  }

  /** The surest of the answers that count; a member's word is surer than any machine's. */
  public Optional<CommunityAnswer> best() {
    return answers.stream()
        .filter(CommunityAnswer::counts)
        .max(
            Comparator.comparing((CommunityAnswer answer) -> answer.judged().isPresent())
                .thenComparing(answer -> answer.verdict().confidence()));
  }

  /** Whether somebody answered well, and the asker said that it helped. */
  public boolean isSolved() {
    return thanked.isPresent() && best().isPresent();
  }

  Community after(CommunityEvent event) {
    return switch (event) {
      case CommunityEvent.AnswerSeen seen -> {
        CommunityAnswer answer =
            new CommunityAnswer(
                seen.mention(),
                seen.author(),
                new AnswerVerdict(seen.confidence(), seen.signs()),
                Optional.empty());
        // Read again after an edit, the newer reading stands.
        yield new Community(
            Stream.concat(
                    answers.stream().filter(other -> !other.mention().equals(seen.mention())),
                    Stream.of(answer))
                .toList(),
            thanked,
            thanking);
      }
      case CommunityEvent.AnswerJudged judged ->
          new Community(
              answers.stream()
                  .map(answer ->
                      answer.mention().equals(judged.mention())
                          ? answer.judged(judged.good())
                          : answer)
                  .toList(),
              thanked,
              thanking);
      case CommunityEvent.AskerThanked thanks ->
          new Community(
              answers.stream().map(CommunityAnswer::thanked).toList(),
              Optional.of(thanks.mention()),
              thanking);
      case CommunityEvent.HelperThanksPrepared prepared ->
          new Community(answers, thanked, Optional.of(prepared.helperCase()));
    };
  }
}
