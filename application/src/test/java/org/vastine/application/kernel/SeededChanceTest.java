package org.vastine.application.kernel;

final class SeededChanceTest extends ChanceContract {

  private final Chance chance = new SeededChance(7);

  @Override
  protected Chance chance() {
    return chance;
  }
}
