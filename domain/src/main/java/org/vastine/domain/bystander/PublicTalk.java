package org.vastine.domain.bystander;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vastine.domain.feedbackcase.Reaction;
import org.vastine.domain.triage.Sentiment;

/** What can be read in a thread, oldest first, and what follows from the order alone. */
record PublicTalk(List<PublicWord> words) {

  PublicTalk {
    words = List.copyOf(words);
  }

  /** Whether the customer says nothing here that everybody can read. */
  boolean isEmpty() {
    return words.stream().noneMatch(isBy(Side.CUSTOMER));
  }

  List<PublicWord> ours() {
    return words.stream().filter(PublicWord::isOurs).toList();
  }

  Optional<PublicWord> last() {
    return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
  }

  Optional<Duration> answeredAfter() {
    return first(Side.CUSTOMER)
        .flatMap(asked ->
            words.stream()
                .filter(word -> word.isOurs() && !word.at().isBefore(asked.at()))
                .findFirst()
                .map(answer -> Duration.between(asked.at(), answer.at())));
  }

  Optional<Instant> waitingSince() {
    return afterOurs().stream().filter(isBy(Side.CUSTOMER)).findFirst().map(PublicWord::at);
  }

  /** What follows our last words; everything while we have said nothing. */
  private List<PublicWord> afterOurs() {
    for (int at = words.size() - 1; at >= 0; at--) {
      if (words.get(at).isOurs()) {
        return words.subList(at + 1, words.size());
      }
    }
    return words;
  }

  /** Thanks at the end need no answer; everything else does. */
  boolean lastWordWantsAnswer() {
    List<PublicWord> since = afterOurs().stream().filter(isBy(Side.CUSTOMER)).toList();
    return !since.isEmpty()
        && since.getLast().sentiment().filter(Sentiment.POSITIVE::equals).isEmpty();
  }

  boolean othersWantAnswer() {
    return afterOurs().stream().anyMatch(isBy(Side.OTHER).and(PublicWord::isUnhappy));
  }

  boolean begunUnhappy() {
    return first(Side.CUSTOMER).filter(PublicWord::isUnhappy).isPresent();
  }

  /** The stance of the customer's latest words after our first answer, held against that before. */
  Reaction reaction() {
    int answer = 0;
    while (answer < words.size() && !words.get(answer).isOurs()) {
      answer++;
    }
    if (answer == words.size()) {
      return Reaction.NOTHING_TO_REACT_TO;
    }
    List<PublicWord> after =
        words.subList(answer, words.size()).stream().filter(isBy(Side.CUSTOMER)).toList();
    if (after.isEmpty()) {
      return Reaction.NONE;
    }
    int change = stance(after).compareTo(stance(words.subList(0, answer)));
    return change > 0 ? Reaction.BETTER : change < 0 ? Reaction.WORSE : Reaction.SAME;
  }

  private static Sentiment stance(List<PublicWord> some) {
    return some.reversed().stream()
        .filter(isBy(Side.CUSTOMER))
        .flatMap(word -> word.sentiment().stream())
        .findFirst()
        .orElse(Sentiment.NEUTRAL);
  }

  private Optional<PublicWord> first(Side side) {
    return words.stream().filter(isBy(side)).findFirst();
  }

  private static Predicate<PublicWord> isBy(Side side) {
    return word -> word.side() == side;
  }
}
