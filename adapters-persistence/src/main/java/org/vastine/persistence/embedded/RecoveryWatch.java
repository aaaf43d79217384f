package org.vastine.persistence.embedded;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a server that would never serve again from one at work. When recovery fails in the very
 * moment in which it begins (a disk that is full does that), PostgreSQL 18 can live on without its
 * startup process: it refuses every connection as one that is not ready yet, and nobody is left who
 * would make it ready. A server at work always has a process that recovers or one that writes the
 * log; between the two neither is there for a moment only.
 */
final class RecoveryWatch {

  /** Looks in a row, a second apart, before a server counts as lost. */
  static final int PATIENCE = 15;

  private static final Pattern AT_WORK = Pattern.compile("postgres: .*\\b(startup|walwriter)\\b.*");

  private int missed;

  /** One look at the titles of the server's children; whether there have been enough. */
  boolean isGivenUp(List<String> titles) {
    boolean atWork =
        !ProcessTitles.areTold()
            || titles.stream().anyMatch(title -> AT_WORK.matcher(title).matches());
    missed = atWork ? 0 : missed + 1;
    return missed >= PATIENCE;
  }
}
