package org.vastine.bootstrap.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The distribution that this build made, run as its user runs it. */
class DistributionIT {

  @Test
  void the_built_distribution_runs_without_maven() throws Exception {
    String out = run("bin/vastine", "version");

    assertThat(out).startsWith("Vastine ").contains("\nJava " + Runtime.version());
  }

  @Test
  void the_archive_holds_the_same_files_as_the_folder_but_for_the_start_up_cache()
      throws Exception {
    Path home = home();
    Path archive = home.resolveSibling(home.getFileName() + ".tar.gz");
    String listing = output(new ProcessBuilder("tar", "-tzf", archive.toString()));

    assertThat(listing.lines().filter(line -> !line.endsWith("/")))
        .containsExactlyInAnyOrderElementsOf(filesUnder(home));
  }

  @Test
  void every_library_in_it_has_its_licence_listed() throws Exception {
    String licences = Files.readString(home().resolve("licences/THIRD-PARTY.txt"), UTF_8);

    try (Stream<Path> libraries = Files.list(home().resolve("lib"))) {
      assertThat(libraries.map(library -> library.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".jar") && !name.startsWith("vastine"))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(licences).contains(artifactAndVersion(name)));
    }
  }

  /** {@code guice-7.0.0.jar} as the list writes it: {@code :guice:7.0.0}. */
  private static String artifactAndVersion(String jar) {
    return ":" + jar.replaceFirst("\\.jar$", "").replaceFirst("-(?=[0-9])", ":") + " ";
  }

  private static List<String> filesUnder(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("vastine.aot"))
          .map(file -> home.getParent().relativize(file).toString())
          .toList();
    }
  }

  private static String run(String script, String... arguments) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(home().resolve(script).toString()), Stream.of(arguments))
                .toList());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return output(builder);
  }

  private static String output(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }

  private static Path home() throws IOException {
    try (Stream<Path> built = Files.list(Path.of("target").toAbsolutePath())) {
      return built
          .filter(folder -> Files.isExecutable(folder.resolve("bin/vastine")))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no distribution was built"));
    }
  }
}
