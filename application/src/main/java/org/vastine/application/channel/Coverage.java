package org.vastine.application.channel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;

/**
 * The proof that nothing was missed (R1): per account and way, what came, up to when, and which
 * window may be missing.
 */
public interface Coverage {

  /** Of how many items per account it is remembered that they were passed over. */
  int REMEMBERED = 500;

  /** By which way something came. */
  enum Way implements Labelled {
    /** We asked. */
    PULL,
    /** The platform told us. */
    PUSH,
    /** The web API. */
    API,
    /** A history file. */
    IMPORT
  }

  /**
   * How one way is doing.
   *
   * @param way the way
   * @param takenIn mentions that were new by this way
   * @param duplicates items that were ours already
   * @param setAside items that could not be read
   * @param upTo the newest moment of publication seen by this way
   * @param lastSuccess when it last went well
   * @param problem why it does not go well now, a message key
   * @param problemSince since when
   */
  record WayState(
      Way way,
      long takenIn,
      long duplicates,
      long setAside,
      Optional<Instant> upTo,
      Optional<Instant> lastSuccess,
      Optional<String> problem,
      Optional<Instant> problemSince) {}

  /** A window in which items may be missing. */
  record Gap(Instant from, Instant to) {}

  /**
   * What an account that listens heard and did not keep, because no watch term hit it (R2).
   *
   * @param total how many items
   * @param lastAt when the latest of them came
   */
  record PassedOver(long total, Optional<Instant> lastAt) {
    /** Nothing was. */
    public static final PassedOver NOTHING = new PassedOver(0, Optional.empty());
  }

  /** The state of an account. */
  record AccountCoverage(
      ChannelAccountId account, List<WayState> ways, List<Gap> gaps, PassedOver passedOver) {
    /** Copies the lists. */
    public AccountCoverage {
      ways = List.copyOf(ways);
      gaps = List.copyOf(gaps);
    }

    /** The state of an account that passed nothing over. */
    public AccountCoverage(ChannelAccountId account, List<WayState> ways, List<Gap> gaps) {
      this(account, ways, gaps, PassedOver.NOTHING);
    }
  }

  /** Counts what came; ends a problem of this way. */
  void took(
      ChannelAccountId account,
      Way way,
      int takenIn,
      int duplicates,
      int setAside,
      Optional<Instant> upTo,
      Instant now);

  /** Notes that a way does not go well. */
  void failed(ChannelAccountId account, Way way, String problem, Instant now);

  /**
   * Counts items that were passed over. One that is among the latest {@link #REMEMBERED} of its
   * account was counted already and is not counted again.
   */
  void passedOver(ChannelAccountId account, List<ExternalId> items, Instant now);

  /** Notes a window that may be missing. */
  void missed(ChannelAccountId account, Gap gap);

  /** How an account is doing. */
  AccountCoverage of(ChannelAccountId account);
}
