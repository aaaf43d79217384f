package org.vastine.language.advice;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What came of a call to the endpoint. */
sealed interface Called {

  /** It answered with success. */
  record Body(byte[] bytes) implements Called {}

  /**
   * It did not.
   *
   * @param why the sort of failure, as refusals tell it
   * @param cost whether it may have cost something all the same
   * @param pause for how long it asks to be left alone
   */
  record Failed(Why why, boolean cost, Optional<Duration> pause) implements Called {
    static Failed free(Why why) {
      return new Failed(why, false, Optional.empty());
    }

    static Failed perhapsPaid(Why why) {
      return new Failed(why, true, Optional.empty());
    }
  }

  /** Sorts of failures; each is a word that the console knows. */
  enum Why {
    NOT_REACHED,
    ADDRESS_REFUSED,
    TIMED_OUT,
    BROKEN_OFF,
    REDIRECTED,
    KEY_REFUSED,
    TOO_MANY,
    QUESTION_REFUSED,
    SERVER_ERROR;

    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
