package org.vastine.domain.bystander;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Sentiment;

/**
 * What others said in a thread after we left it on purpose, by which it can be judged whether that
 * was right (R27). Each person counts once, by their latest words: who is friendly is taken to be
 * with us, who is not, against us. Tone is not yet agreement, so that the words are to be read.
 *
 * @param left when we left
 * @param withUs the latest words of those who are friendly, the oldest first
 * @param neutral of those who are neither, or of whose tone nothing is known
 * @param against of those who are unfriendly
 */
public record AfterLeaving(
    Instant left, List<MentionId> withUs, List<MentionId> neutral, List<MentionId> against) {

  /** Of fewer people nothing can be said. */
  public static final int FEWEST = 2;

  /** Refuses null, and copies the lists. */
  public AfterLeaving {
    requireNonNull(left, "left is null");
    withUs = List.copyOf(withUs);
    neutral = List.copyOf(neutral);
    against = List.copyOf(against);
  }

  /** Whether stopping was right, as far as others show it. */
  public enum Verdict implements Labelled {
    /** Fewer than two people said anything. */
    TOO_FEW,
    /** More are with us than against us. */
    RIGHT,
    /** More are against us than with us. */
    DOUBTFUL,
    /** As many, or nobody shows it. */
    OPEN
  }

  /**
   * What somebody other than the customer said in public.
   *
   * @param mention where
   * @param person who
   * @param at when it was to be seen
   * @param sentiment its tone; empty where nobody knows
   */
  public record Voice(
      MentionId mention, AuthorId person, Instant at, Optional<Sentiment> sentiment) {}

  /** What is said later than {@code left}, in whatever order the voices come. */
  public static AfterLeaving of(List<Voice> voices, Instant left) {
    Map<AuthorId, Voice> latest = new LinkedHashMap<>();
    voices.stream()
        .filter(voice -> voice.at().isAfter(left))
        .sorted(Comparator.comparing(Voice::at))
        .forEach(voice -> latest.put(voice.person(), voice));
    List<MentionId> withUs = new ArrayList<>();
    List<MentionId> neutral = new ArrayList<>();
    List<MentionId> against = new ArrayList<>();
    latest.values().stream()
        .sorted(Comparator.comparing(Voice::at))
        .forEach(voice ->
            (switch (voice.sentiment().orElse(Sentiment.NEUTRAL)) {
                  case POSITIVE -> withUs;
                  case NEUTRAL -> neutral;
                  case NEGATIVE -> against;
                })
                .add(voice.mention()));
    return new AfterLeaving(left, withUs, neutral, against);
  }

  /** How many people said something. */
  public int people() {
    return withUs.size() + neutral.size() + against.size();
  }

  /** Whether stopping was right, as far as they show it. */
  public Verdict verdict() {
    if (people() < FEWEST) {
      return Verdict.TOO_FEW;
    }
    int more = Integer.compare(withUs.size(), against.size());
    return more > 0 ? Verdict.RIGHT : more < 0 ? Verdict.DOUBTFUL : Verdict.OPEN;
  }
}
