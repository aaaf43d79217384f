package org.vastine.bootstrap.importing;

import java.io.Console;
import java.nio.file.Path;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.vastine.application.intake.ImportMentions;

/**
 * Shows on the terminal how much of a file is behind us, in KiB; shows nothing where there is none.
 */
final class ImportBar implements AutoCloseable {

  private static final int KIB = 1024;

  private final ProgressBar bar;

  ImportBar(Path file) {
    ProgressBarBuilder builder =
        ProgressBar.builder()
            .setTaskName(String.valueOf(file.getFileName()))
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(" KiB", KIB)
            .showSpeed()
            .setInitialMax(0);
    if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
      builder.setConsumer(new NoTerminal());
    }
    this.bar = builder.build();
  }

  void show(ImportMentions.Step step) {
    bar.maxHint(step.bytes());
    bar.stepTo(step.progress().position().offset());
  }

  @Override
  public void close() {
    bar.close();
  }
}
