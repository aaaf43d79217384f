package org.vastine.web.bystander;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.bystander.LookAsStranger;
import org.vastine.domain.bystander.Side;
import org.vastine.domain.bystander.StrangerView;
import org.vastine.domain.feedbackcase.Reaction;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.policy.FindingKind;
import org.vastine.web.console.Shell;

/**
 * The stranger's view as its page shows it.
 *
 * @param id the case
 * @param author whose case it is
 * @param thread what everybody can read, oldest first
 * @param veiled whether words of abuse are held back until asked for (R32)
 * @param measures the four things that bystanders look at
 * @param missing what a newcomer misses, by message keys
 * @param after what others said since we left on purpose (R27)
 */
public record StrangerModel(
    String id,
    String author,
    List<Seen> thread,
    boolean veiled,
    List<Measure> measures,
    List<String> missing,
    Optional<After> after) {

  /** Copies the lists. */
  public StrangerModel {
    thread = List.copyOf(thread);
    measures = List.copyOf(measures);
    missing = List.copyOf(missing);
  }

  /**
   * What others said since we left.
   *
   * @param verdict whether stopping was right, by its message key
   * @param sides who is with us, neutral and against us, each by a message key
   */
  public record After(String verdict, List<Leaning> sides) {
    /** Copies the sides. */
    public After {
      sides = List.copyOf(sides);
    }
  }

  /** Those who lean to one side: where their latest words stand on the page, and their names. */
  public record Leaning(String key, Map<String, String> people) {
    /** Copies the people, in their order. */
    public Leaning {
      people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    }
  }

  /**
   * Something that everybody can read; the text is empty where it is veiled, and the anchor where
   * it is ours.
   */
  public record Seen(
      String anchor,
      String side,
      String name,
      Instant at,
      String text,
      Optional<String> url,
      boolean veiled) {}

  /** One of the four: its message key, what is to be seen, and whether it speaks against us. */
  public record Measure(String key, List<String> words, boolean bad) {
    /** Copies the words. */
    public Measure {
      words = List.copyOf(words);
    }
  }

  static StrangerModel of(Shell s, LookAsStranger.Result result, boolean unveiled) {
    StrangerView view = result.view();
    boolean abusive = result.row().feedbackCase().isVeiled();
    List<Seen> thread = result.thread().stream().map(one -> seen(one, abusive, unveiled)).toList();
    return new StrangerModel(
        result.row().feedbackCase().id().toString(),
        result.row().authorName(),
        thread,
        thread.stream().anyMatch(Seen::veiled),
        List.of(
            speed(s, view),
            manner(s, view.manner(), view.reaction()),
            reaction(s, view.reaction()),
            ending(s, view)),
        view.missing().stream().map(one -> "stranger.missing." + one.label()).toList(),
        result
            .afterLeaving()
            .map(after ->
                new After(
                    "stopping." + after.verdict().label(),
                    List.of(
                        leaning("stopping.with_us", after.withUs(), result.thread()),
                        leaning("stopping.neutral", after.neutral(), result.thread()),
                        leaning("stopping.against", after.against(), result.thread())))));
  }

  private static Leaning leaning(
      String key, List<MentionId> words, List<LookAsStranger.Seen> thread) {
    Map<String, String> people = new LinkedHashMap<>();
    thread.stream()
        .filter(seen -> seen.mention().filter(words::contains).isPresent())
        .forEach(seen -> people.put(anchor(seen), seen.name()));
    return new Leaning(key, people);
  }

  private static String anchor(LookAsStranger.Seen seen) {
    return seen.mention().map(mention -> "word-" + mention).orElse("");
  }

  private static Seen seen(LookAsStranger.Seen seen, boolean abusive, boolean unveiled) {
    Side side = seen.word().side();
    boolean veiled = !unveiled && (seen.abusive() || abusive && side == Side.CUSTOMER);
    return new Seen(
        anchor(seen),
        switch (side) {
          case CUSTOMER -> "author";
          case OTHER -> "other";
          case OURS -> "ours";
        },
        seen.name(),
        seen.word().at(),
        veiled ? "" : seen.text(),
        seen.url().map(Object::toString),
        veiled);
  }

  private static Measure speed(Shell s, StrangerView view) {
    List<String> words = new ArrayList<>();
    view.answeredAfter()
        .ifPresent(after -> words.add(s.t("stranger.speed.after", "t", s.words().length(after))));
    view.waitingSince()
        .ifPresent(since ->
            words.add(
                s.t(
                    "stranger.speed.waiting",
                    "t",
                    s.words().length(s.moments().until(since).abs()))));
    if (view.late()) {
      words.add(s.t("stranger.speed.late"));
    }
    if (words.isEmpty()) {
      words.add(s.t("stranger.speed.nothing"));
    }
    return new Measure("stranger.speed", words, view.late());
  }

  /** In what way we answered; while nobody did, there is nothing to take. */
  static Measure manner(Shell s, Set<FindingKind> manner, Reaction taken) {
    boolean silent = taken == Reaction.NOTHING_TO_REACT_TO;
    List<String> words = manner.stream().map(kind -> s.t("finding." + kind.label())).toList();
    return words.isEmpty()
        ? new Measure(
            "stranger.manner",
            List.of(s.t(silent ? "stranger.manner.silent" : "stranger.manner.clean")),
            false)
        : new Measure("stranger.manner", words, true);
  }

  /** How the customer took it. */
  static Measure reaction(Shell s, Reaction taken) {
    return new Measure(
        "stranger.reaction",
        List.of(s.t("stranger.reaction." + taken.label())),
        taken == Reaction.WORSE);
  }

  private static Measure ending(Shell s, StrangerView view) {
    String words =
        view.outcome()
            .map(outcome -> s.t("outcome." + outcome.label()))
            .orElseGet(() ->
                view.lastWord()
                    .map(side -> s.t("stranger.end." + side.label()))
                    .orElseGet(() -> s.t("stranger.speed.nothing")));
    return new Measure(
        "stranger.end",
        view.lastOffer().isPresent() ? List.of(words, s.t("stranger.end.offer")) : List.of(words),
        false);
  }
}
