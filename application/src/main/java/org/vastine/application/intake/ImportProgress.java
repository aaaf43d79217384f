package org.vastine.application.intake;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.mention.ChannelAccountId;

/**
 * How far each history file was taken in, so that an import that was stopped goes on where it was.
 * Kept in the transaction that takes in the rows.
 */
public interface ImportProgress {

  /**
   * How far a file was taken in.
   *
   * @param position where it goes on
   * @param takenIn rows that became mentions or edits
   * @param known rows that were known word for word
   * @param setAside rows that could not be taken in
   */
  record Progress(ImportPosition position, long takenIn, long known, long setAside) {

    /** Nothing was taken in. */
    public static final Progress NONE = new Progress(ImportPosition.START, 0, 0, 0);

    /** Refuses negative numbers. */
    public Progress {
      if (takenIn < 0 || known < 0 || setAside < 0) {
        throw new IllegalArgumentException("progress is not negative");
      }
    }
  }

  /** How far this content was taken in for the account; empty when it never was. */
  Optional<Progress> find(ChannelAccountId account, String fingerprint);

  /** Keeps how far it was taken in, in place of what was kept before. */
  void store(ChannelAccountId account, String fingerprint, Progress progress, Instant now);
}
