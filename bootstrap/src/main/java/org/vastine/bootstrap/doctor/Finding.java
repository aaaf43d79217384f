package org.vastine.bootstrap.doctor;

/**
 * One thing that was looked at.
 *
 * @param well whether it is well
 * @param what what was found, and where it is not well, what to do
 */
public record Finding(boolean well, String what) {

  static Finding well(String what) {
    return new Finding(true, what);
  }

  static Finding wrong(String what) {
    return new Finding(false, what);
  }
}
