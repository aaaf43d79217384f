package org.vastine.domain.conduct;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;

/**
 * How an author stands with one of our channel accounts: all steps that were ever taken, in the
 * order in which they were.
 *
 * @param key whose
 * @param steps the first one first
 */
public record Standing(Key key, List<LadderStep> steps) {

  /** An author on a channel account. */
  public record Key(AuthorId author, ChannelAccountId account) {
    /** Refuses null. */
    public Key {
      requireNonNull(author, "author is null");
      requireNonNull(account, "account is null");
    }
  }

  /** Copies the steps. */
  public Standing {
    requireNonNull(key, "key is null");
    steps = List.copyOf(steps);
  }

  /** Before anything was done. */
  public static Standing of(Key key) {
    return new Standing(key, List.of());
  }

  /** The rung that the author is held on now: warned, ignored, muted or blocked. */
  public Optional<LadderStep> holding() {
    return steps.stream().filter(LadderStep::active).filter(step -> step.rung().holds()).findAny();
  }

  /** The furthest step that stands now, reports included. */
  public Optional<LadderStep> present() {
    return steps.stream().filter(LadderStep::active).max(Comparator.comparing(LadderStep::rung));
  }

  /** The step that waits for a second person; there is one at most. */
  public Optional<LadderStep> proposal() {
    return steps.stream().filter(step -> step.state() == StepState.PROPOSED).findAny();
  }

  /** The furthest rung that was reached and not taken back. */
  public Optional<ConductRung> reached() {
    return steps.stream()
        .filter(step -> step.state().counts())
        .map(LadderStep::rung)
        .max(Comparator.naturalOrder());
  }

  /** The next rung in order; empty where the ladder ends. */
  public Optional<ConductRung> next() {
    return reached().map(ConductRung::next).orElse(Optional.of(ConductRung.WARNED));
  }

  /** Whether we do not reply any more. */
  public boolean silenced() {
    return holding().filter(step -> step.rung().silences()).isPresent();
  }

  /** The step of that id. */
  public Optional<LadderStep> find(ConductStepId id) {
    return steps.stream().filter(step -> step.id().equals(id)).findAny();
  }

  /** Whether a step to this rung leaves one out. */
  public boolean skips(ConductRung rung) {
    return next().filter(following -> rung.compareTo(following) > 0).isPresent();
  }
}
