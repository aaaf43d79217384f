package org.vastine.bootstrap.settings;

import java.util.List;

/**
 * The configuration cannot be used; says everything that is wrong with it, by key, without any
 * value.
 */
public final class SettingsProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Names the problems, one a line. */
  public SettingsProblem(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
  }
}
