package org.vastine.application.channel;

/** A platform did what it was asked to do about an author. */
public enum MeasureTaken {
  /** The only one: platforms give no receipt that is worth keeping. */
  TAKEN
}
