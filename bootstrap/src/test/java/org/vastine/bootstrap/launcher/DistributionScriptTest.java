package org.vastine.bootstrap.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.bootstrap.launcher.ScriptStage.Run;

/** The scripts inside the distribution. */
class DistributionScriptTest {

  @TempDir private Path folder;
  private ScriptStage stage;
  private Path home;

  @BeforeEach
  void setTheStage() throws IOException {
    stage = new ScriptStage(folder);
    home = stage.sources().resolve("bootstrap/src/dist");
    Files.createDirectories(home.resolve("lib"));
  }

  @Test
  void it_runs_on_a_java_without_a_compiler_and_tells_the_program_its_home() throws Exception {
    stage.with("JAVA_HOME", stage.jre("own", "25"));

    Run run = stage.run(home.resolve("bin/vastine"), "import", "a file");

    assertThat(run.out())
        .startsWith("own java -Dguice_bytecode_gen_option=DISABLED")
        .contains("-Dvastine.home=" + home)
        .endsWith(" -jar " + home.resolve("lib/vastine.jar") + " import a file\n")
        .doesNotContain("AOTCache");
  }

  @Test
  void it_runs_through_a_symbolic_link() throws Exception {
    stage.with("JAVA_HOME", stage.jre("own", "25"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("bin/vastine"));

    Run run = stage.run(link);

    assertThat(run.out()).contains("-Dvastine.home=" + home);
  }

  @Test
  void the_start_up_cache_is_used_when_it_is_there() throws Exception {
    stage.with("JAVA_HOME", stage.jre("own", "25"));
    Path cache = Files.writeString(home.resolve("lib/vastine.aot"), "cache");

    Run run = stage.run(home.resolve("bin/vastine"));

    assertThat(run.out()).contains("-XX:AOTCache=" + cache);
  }

  @Test
  void options_for_the_virtual_machine_can_be_added() throws Exception {
    stage.with("JAVA_HOME", stage.jre("own", "25")).with("VASTINE_JVM_OPTIONS", "-Xmx1g -Dx=y");

    Run run = stage.run(home.resolve("bin/vastine"));

    assertThat(run.out()).contains(" -Xmx1g -Dx=y ");
  }

  @Test
  void options_for_the_virtual_machine_are_no_setting_of_the_program() throws Exception {
    Path java = stage.jre("own", "25");
    stage.executable(java.resolve("bin/java"), "echo \"seen: ${VASTINE_JVM_OPTIONS:-nothing}\"");
    stage.with("JAVA_HOME", java).with("VASTINE_JVM_OPTIONS", "-Xmx1g");

    Run run = stage.run(home.resolve("bin/vastine"));

    assertThat(run.out()).contains("seen: nothing");
  }

  @Test
  void a_cache_that_cannot_be_made_is_said_and_stops_nothing() throws Exception {
    Path java = stage.jre("own", "25");
    stage.executable(java.resolve("bin/java"), "echo 'no memory' >&2; exit 1");
    stage.with("JAVA_HOME", java);

    Run run = stage.run(home.resolve("bin/make-cache"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("no start-up cache could be made");
    assertThat(home.resolve("lib/vastine.aot.log")).content().contains("no memory");
    assertThat(home.resolve("lib/vastine.aot")).doesNotExist();
  }

  @Test
  void a_rehearsal_that_fails_leaves_a_cache_of_a_plain_start_and_no_data() throws Exception {
    Path java = stage.jre("own", "25");
    Path cache = home.resolve("lib/vastine.aot");
    stage.executable(
        java.resolve("bin/java"),
        "case $* in *rehearse*) echo 'no database' >&2; mkdir -p '"
            + home.resolve("rehearsal")
            + "'; exit 1 ;; *) echo cache > '"
            + cache
            + "' ;; esac");
    stage.with("JAVA_HOME", java);

    Run run = stage.run(home.resolve("bin/make-cache"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("without a rehearsal");
    assertThat(home.resolve("lib/vastine.aot.log")).content().contains("no database");
    assertThat(cache).exists();
    assertThat(home.resolve("rehearsal")).doesNotExist();
  }
}
