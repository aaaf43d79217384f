package org.vastine.bootstrap.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.bootstrap.launcher.ScriptStage.Run;

/** The set-up of the browser that browser tests use. */
class BrowserSetUpTest {

  @TempDir private Path folder;
  private ScriptStage stage;

  @BeforeEach
  void setTheStage() throws IOException {
    stage = new ScriptStage(folder);
    stage.program("id", "echo 0");
  }

  @Test
  void a_browser_that_is_there_is_left_alone() throws Exception {
    stage.program("google-chrome", "exit 0");
    stage.program("chromedriver", "exit 0");
    stage.program("apt-get", "echo called");

    Run run = ensureBrowser();

    assertThat(run).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void root_on_debian_gets_it_installed() throws Exception {
    Path tools = folder.resolve("tools");
    stage.program(
        "apt-get",
        "[ \"$1\" = update ] || for p in chromium chromedriver; do printf '#!/bin/sh\\n' > \""
            + tools
            + "/$p\"; /bin/chmod +x \""
            + tools
            + "/$p\"; done");

    Run run = ensureBrowser();

    assertThat(run.exitCode()).isZero();
    assertThat(tools.resolve("chromedriver")).isExecutable();
  }

  @Test
  void a_failed_installation_shows_its_end_and_what_to_do() throws Exception {
    stage.program("apt-get", "echo 'no route to host' >&2; exit 100");

    Run run = ensureBrowser();

    assertThat(run.exitCode()).isEqualTo(69);
    assertThat(run.err()).contains("no route to host", "apt-get install chromium chromium-driver");
  }

  @Test
  void whoever_may_not_install_reads_one_line_that_says_what_to_do() throws Exception {
    stage.program("id", "echo 1000");
    stage.program("apt-get", "echo called");

    Run run = ensureBrowser();

    assertThat(run.exitCode()).isEqualTo(69);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("need chromium and chromedriver on the PATH");
  }

  private Run ensureBrowser() throws IOException, InterruptedException {
    return stage.run(stage.sources().resolve("bootstrap/src/build/ensure-browser.sh"));
  }
}
