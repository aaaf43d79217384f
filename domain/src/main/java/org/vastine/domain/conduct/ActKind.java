package org.vastine.domain.conduct;

import java.util.Optional;
import org.vastine.domain.channel.AuthorMeasure;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.kernel.Labelled;

/** What a step asks for outside of Vastine. */
public enum ActKind implements Labelled {
  /** Mute the author. */
  MUTE,
  /** Show the author's words again. */
  UNMUTE,
  /** Block the author. */
  BLOCK,
  /** Let the author near again. */
  UNBLOCK,
  /** Report to the platform. */
  REPORT,
  /** Report to the police; always a person's work. */
  REPORT_TO_POLICE;

  /** What taking a step asks for; a warning is a reply, and not replying asks for nothing. */
  public static Optional<ActKind> taking(ConductRung rung) {
    return switch (rung) {
      case WARNED, IGNORED -> Optional.empty();
      case MUTED -> Optional.of(MUTE);
      case BLOCKED -> Optional.of(BLOCK);
      case REPORTED_TO_PLATFORM -> Optional.of(REPORT);
      case REPORTED_TO_POLICE -> Optional.of(REPORT_TO_POLICE);
    };
  }

  /** What takes this back; empty where nothing can. */
  public Optional<ActKind> reverse() {
    return switch (this) {
      case MUTE -> Optional.of(UNMUTE);
      case BLOCK -> Optional.of(UNBLOCK);
      case UNMUTE, UNBLOCK, REPORT, REPORT_TO_POLICE -> Optional.empty();
    };
  }

  /** What a platform can be asked for; empty where only a person can do it. */
  public Optional<AuthorMeasure> measure() {
    return switch (this) {
      case MUTE -> Optional.of(AuthorMeasure.MUTE);
      case UNMUTE -> Optional.of(AuthorMeasure.UNMUTE);
      case BLOCK -> Optional.of(AuthorMeasure.BLOCK);
      case UNBLOCK -> Optional.of(AuthorMeasure.UNBLOCK);
      case REPORT -> Optional.of(AuthorMeasure.REPORT);
      case REPORT_TO_POLICE -> Optional.empty();
    };
  }
}
