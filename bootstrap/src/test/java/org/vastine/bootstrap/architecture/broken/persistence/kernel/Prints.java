package org.vastine.bootstrap.architecture.broken.persistence.kernel;

/** Breaks: no standard streams, no generic exceptions. */
public final class Prints {

  private Prints() {}

  /** Says it, and gives up. */
  public static void say(String words) {
    System.out.println(words);
    throw new RuntimeException(words);
  }
}
