package org.vastine.channels.http;

/** What a call changes on the platform, which decides what a lost answer means. */
public enum Effect {
  /** Nothing: it can be asked again. */
  READS,
  /** Something: a lost answer leaves open whether it was done. */
  WRITES
}
