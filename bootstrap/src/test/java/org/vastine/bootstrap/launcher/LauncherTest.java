package org.vastine.bootstrap.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.bootstrap.launcher.ScriptStage.Run;

/** The script at the root of the sources. */
class LauncherTest {

  /** Builds a distribution that says how it is called; a build is one more line in builds.txt. */
  private static final String BUILDING_MAVEN =
      """
      echo "$JAVA_HOME: mvn $*" >> builds.txt
      mkdir -p bootstrap/target/vastine-1/bin
      printf '#!/bin/sh\\necho "vastine ran: $*"\\n' > bootstrap/target/vastine-1/bin/vastine
      /bin/chmod +x bootstrap/target/vastine-1/bin/vastine
      """;

  private static final String PASSING_REPORT =
      "<testsuite name=\"a.ATest\"\n  tests=\"5\" errors=\"0\" skipped=\"1\" failures=\"0\">";

  @TempDir private Path folder;
  private ScriptStage stage;

  @BeforeEach
  void setTheStage() throws IOException {
    stage = new ScriptStage(folder);
    stage.program("chromium", "exit 0");
    stage.program("chromedriver", "exit 0");
    stage.program("mvn", "echo \"JAVA_HOME=$JAVA_HOME mvn $*\"");
  }

  @Test
  void java_home_is_taken_when_it_is_new_enough() throws Exception {
    Path home = stage.jdk("own", "25.0.3");
    stage.linkJava(stage.jdk("path", "25"));

    Run run = stage.with("JAVA_HOME", home).vastine("verify");

    assertThat(run.out()).contains("JAVA_HOME=" + home + " mvn");
  }

  @Test
  void an_old_java_home_gives_way_to_the_java_on_the_path() throws Exception {
    Path old = stage.jdk("old", "17.0.15");
    Path onPath = stage.jdk("path", "26-ea");
    stage.linkJava(onPath);

    Run run = stage.with("JAVA_HOME", old).vastine("verify");

    assertThat(run.out()).contains("JAVA_HOME=" + onPath.toRealPath() + " mvn");
  }

  @Test
  void of_the_usual_folders_the_oldest_java_that_will_do_is_taken() throws Exception {
    stage.linkJava(stage.jdk("path", "17"));
    stage.jdk("folders/a", "27.0.1");
    stage.jdk("folders/b", "25.0.1");
    stage.jdk("folders/c", "21.0.8");

    Run run = stage.with("VASTINE_JDK_FOLDERS", folder.resolve("folders")).vastine("verify");

    assertThat(run.out()).contains("JAVA_HOME=" + folder.resolve("folders/b") + " mvn");
  }

  @Test
  void a_java_inside_a_mac_bundle_is_found() throws Exception {
    stage.jdk("folders/temurin-25.jdk/Contents/Home", "25.0.1");

    Run run = stage.with("VASTINE_JDK_FOLDERS", folder.resolve("folders")).vastine("verify");

    assertThat(run.out()).contains("temurin-25.jdk/Contents/Home mvn");
  }

  @Test
  void a_java_without_a_compiler_does_not_build() throws Exception {
    Run run = stage.with("JAVA_HOME", stage.jre("own", "25")).vastine("verify");

    assertThat(run.exitCode()).isEqualTo(69);
  }

  @Test
  void without_a_java_it_says_what_is_needed_and_where_it_looked() throws Exception {
    Path old = stage.jdk("old", "17");

    Run run = stage.with("JAVA_HOME", old).with("VASTINE_JDK_FOLDERS", "/here:/there").vastine();

    assertThat(run.exitCode()).isEqualTo(69);
    assertThat(run.err())
        .contains("a JDK 25 or newer is needed", old.toString(), "/here\n", "/there\n");
  }

  @Test
  void without_maven_it_says_so() throws Exception {
    Files.delete(folder.resolve("tools/mvn"));

    Run run = stage.with("JAVA_HOME", stage.jdk("own", "25")).vastine();

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err()).contains("mvn is not on the PATH");
  }

  @Test
  void verify_runs_all_tests_with_the_options_given_and_counts_them() throws Exception {
    stage.program("mvn", "echo \"mvn $*\"\n" + writingReport(PASSING_REPORT));

    Run run = stage.with("JAVA_HOME", stage.jdk("own", "25")).vastine("verify", "-o", "-Da=b c");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("verify -o -Da=b c")
        .endsWith("\n4 passed, 0 failed, 1 skipped\n");
    assertThat(run.out()).containsPattern("bootstrap +4 +0 +1\n");
  }

  @Test
  void verify_lists_every_module_also_those_without_tests() throws Exception {
    for (String module : List.of("a-first", "z-last")) {
      stage.source(module + "/pom.xml", "<project/>");
    }
    stage.program("mvn", writingReport(PASSING_REPORT));

    Run run = stage.with("JAVA_HOME", stage.jdk("own", "25")).vastine("verify");

    assertThat(run.out())
        .containsPattern("a-first +0 +0 +0\nbootstrap +4 +0 +1\nz-last +0 +0 +0\n");
  }

  @Test
  void verify_forgets_the_reports_of_earlier_runs() throws Exception {
    stage.source("bootstrap/target/surefire-reports/TEST-old.OldTest.xml", PASSING_REPORT);
    stage.program("mvn", writingReport(PASSING_REPORT));

    Run run = stage.with("JAVA_HOME", stage.jdk("own", "25")).vastine("verify");

    assertThat(run.out()).endsWith("\n4 passed, 0 failed, 1 skipped\n");
  }

  @Test
  void verify_fails_when_maven_fails_and_still_counts() throws Exception {
    stage.program("mvn", writingReport(PASSING_REPORT) + "\nexit 3");

    Run run = stage.with("JAVA_HOME", stage.jdk("own", "25")).vastine("verify");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).endsWith("\n4 passed, 0 failed, 1 skipped\n");
  }

  @Test
  void verify_fails_when_a_report_has_a_failure_that_maven_overlooked() throws Exception {
    String failing = PASSING_REPORT.replace("errors=\"0\"", "errors=\"2\"");
    stage.program("mvn", writingReport(failing));

    Run run = stage.with("JAVA_HOME", stage.jdk("own", "25")).vastine("verify");

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.out()).endsWith("\n2 passed, 2 failed, 1 skipped\n");
  }

  @Test
  void verify_fails_when_no_test_ran() throws Exception {
    Run run = stage.with("JAVA_HOME", stage.jdk("own", "25")).vastine("verify");

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.out()).endsWith("\n0 passed, 0 failed, 0 skipped\n");
  }

  @Test
  void other_commands_build_once_and_run_the_distribution() throws Exception {
    stage.program("mvn", BUILDING_MAVEN);
    stage.with("JAVA_HOME", stage.jdk("own", "25"));

    Run first = stage.vastine("demo", "--port", "1 2");
    Run second = stage.vastine("version");

    assertThat(first.out()).isEqualTo("vastine ran: demo --port 1 2\n");
    assertThat(second.out()).isEqualTo("vastine ran: version\n");
    assertThat(builds()).hasSize(1);
  }

  @Test
  void a_changed_source_is_built_anew() throws Exception {
    stage.program("mvn", BUILDING_MAVEN);
    stage.with("JAVA_HOME", stage.jdk("own", "25")).vastine();

    changeAfterTheBuild("bootstrap/src/main/java/Main.java");
    stage.vastine();

    assertThat(builds()).hasSize(2);
  }

  @Test
  void a_changed_test_is_no_reason_to_build() throws Exception {
    stage.source("domain/src/main/java/A.java", "class A {}");
    stage.source("domain/src/test/java/ATest.java", "class ATest {}");
    stage.source("domain/pom.xml", "<project/>");
    stage.program("mvn", BUILDING_MAVEN);
    stage.with("JAVA_HOME", stage.jdk("own", "25")).vastine();

    changeAfterTheBuild("domain/src/test/java/ATest.java");
    stage.vastine();

    assertThat(builds()).hasSize(1);
  }

  @Test
  void a_failed_build_is_shown_and_tried_again() throws Exception {
    stage.program("mvn", "echo 'cannot find symbol'; exit 1");
    Run failed = stage.with("JAVA_HOME", stage.jdk("own", "25")).vastine();
    stage.program("mvn", BUILDING_MAVEN);

    Run run = stage.vastine();

    assertThat(failed.exitCode()).isEqualTo(70);
    assertThat(failed.err()).contains("cannot find symbol", "the build failed");
    assertThat(run.out()).isEqualTo("vastine ran: \n");
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(stage.sources().resolve("builds.txt"));
  }

  private void changeAfterTheBuild(String source) throws IOException {
    FileTime built = Files.getLastModifiedTime(stage.sources().resolve("bootstrap/target/built"));
    Files.setLastModifiedTime(
        stage.sources().resolve(source),
        FileTime.from(built.toInstant().plus(Duration.ofSeconds(5))));
  }

  /** A Maven that leaves a report as Maven does: without a line break at its end. */
  private static String writingReport(String report) {
    return """
    mkdir -p bootstrap/target/surefire-reports
    printf '%s' '<?xml version="1.0" encoding="UTF-8"?>
    REPORT
    </testsuite>' > bootstrap/target/surefire-reports/TEST-a.ATest.xml\
    """
        .replace("REPORT", report);
  }
}
