package org.vastine.bootstrap.importing;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Keeps the bar out of pipes and files. */
final class NoTerminal implements ProgressBarConsumer {

  private static final int WIDTH = 80;

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public void accept(String rendered) {}

  @Override
  public void close() {}
}
