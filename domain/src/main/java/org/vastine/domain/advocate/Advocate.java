package org.vastine.domain.advocate;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.triage.Subject;

/**
 * Somebody who helped others in our threads.
 *
 * @param author who
 * @param helps what they did, the latest first; never empty
 * @param asks what they were asked for since, the latest first
 */
public record Advocate(AuthorId author, List<Help> helps, List<Ask> asks) {

  private static final Comparator<Advocate> MOST_HELPFUL_FIRST =
      Comparator.comparingInt((Advocate one) -> one.helps().size())
          .thenComparing(one -> one.last().at())
          .thenComparing(one -> one.author().value())
          .reversed();

  /** Refuses somebody who did nothing, and copies the lists. */
  public Advocate {
    helps = List.copyOf(helps);
    asks = List.copyOf(asks);
    if (helps.isEmpty()) {
      throw new IllegalArgumentException("nobody helps by nothing: " + author);
    }
  }

  /** Everyone who did any of this, who helped most often first, and of equals who did so last. */
  public static List<Advocate> of(Collection<Help> helps, Collection<Ask> asks) {
    Map<AuthorId, List<Help>> byAuthor = new LinkedHashMap<>();
    helps.stream()
        .sorted(
            Comparator.comparing(Help::at).thenComparing(help -> help.answer().value()).reversed())
        .forEach(help ->
            byAuthor.merge(
                help.author(),
                List.of(help),
                (before, more) -> Stream.concat(before.stream(), more.stream()).toList()));
    return byAuthor.entrySet().stream()
        .map(entry ->
            new Advocate(
                entry.getKey(),
                entry.getValue(),
                asks.stream()
                    .filter(ask -> ask.author().equals(entry.getKey()))
                    .sorted(Comparator.comparing(Ask::at).reversed())
                    .toList()))
        .sorted(MOST_HELPFUL_FIRST)
        .toList();
  }

  /** Their latest help. */
  public Help last() {
    return helps.getFirst();
  }

  /** How often they helped with each subject. */
  public Map<Subject, Integer> subjects() {
    Map<Subject, Integer> subjects = new EnumMap<>(Subject.class);
    helps.forEach(help -> subjects.merge(help.subject(), 1, Integer::sum));
    return subjects;
  }

  /** How often the asker said that it helped. */
  public int solved() {
    return (int) helps.stream().filter(Help::solved).count();
  }

  /** How often they were thanked. */
  public int thanked() {
    return (int) helps.stream().filter(help -> help.thankedAt().isPresent()).count();
  }

  /** When they were thanked last. */
  public Optional<Instant> lastThanked() {
    return helps.stream().flatMap(help -> help.thankedAt().stream()).max(Comparator.naturalOrder());
  }

  /** When they were asked for something last. */
  public Optional<Instant> lastAsked() {
    return asks.stream().map(Ask::at).findFirst();
  }
}
