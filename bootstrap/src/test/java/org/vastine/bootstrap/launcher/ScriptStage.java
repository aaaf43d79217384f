package org.vastine.bootstrap.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A small machine for the launcher's scripts: a copy of them, a PATH with only what is put there,
 * and an environment that starts empty. Programs are stand-ins of a few lines of shell, so that a
 * test sees how they were called.
 */
final class ScriptStage {

  /** What the scripts may count on everywhere. */
  private static final List<String> COMMON_TOOLS =
      List.of(
          "awk",
          "cat",
          "dirname",
          "env",
          "find",
          "head",
          "id",
          "mkdir",
          "mktemp",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sh",
          "tail",
          "touch",
          "tr");

  private final Path root;
  private final Map<String, String> environment = new LinkedHashMap<>();

  /** What a script printed and how it ended. */
  record Run(int exitCode, String out, String err) {}

  ScriptStage(Path root) throws IOException {
    this.root = root;
    Path project = Path.of("").toAbsolutePath().getParent();
    copy(project.resolve("vastine"), sources().resolve("vastine"));
    for (String folder : List.of("bootstrap/src/dist/bin", "bootstrap/src/build")) {
      try (Stream<Path> scripts = Files.list(project.resolve(folder))) {
        for (Path script : scripts.toList()) {
          copy(script, sources().resolve(folder).resolve(script.getFileName()));
        }
      }
    }
    source("pom.xml", "<project/>");
    source("bootstrap/pom.xml", "<project/>");
    source("bootstrap/src/main/java/Main.java", "class Main {}");
    Files.createDirectories(tools());
    for (String tool : COMMON_TOOLS) {
      program(tool, "exec " + realTool(tool) + " \"$@\"");
    }
    environment.put("PATH", tools().toString());
    environment.put("VASTINE_JDK_FOLDERS", root.resolve("no-such-folder").toString());
  }

  /** The copy of the project, with the launcher in it. */
  Path sources() {
    return root.resolve("sources");
  }

  /** Sets a variable of the scripts' environment. */
  ScriptStage with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  /** Puts a program on the PATH. */
  Path program(String name, String body) throws IOException {
    return executable(tools().resolve(name), body);
  }

  /** Makes a home of Java that says how it is called; a compiler is in it. */
  Path jdk(String folder, String version) throws IOException {
    Path home = jre(folder, version);
    executable(home.resolve("bin/javac"), "exit 0");
    return home;
  }

  /** Makes a home of Java without a compiler. */
  Path jre(String folder, String version) throws IOException {
    Path home = root.resolve(folder);
    executable(home.resolve("bin/java"), "echo \"" + folder + " java $*\"");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  /** Lets the PATH have a java by a symbolic link, as package managers lay it. */
  void linkJava(Path home) throws IOException {
    Files.createSymbolicLink(tools().resolve("java"), home.resolve("bin/java"));
  }

  /** Writes a file of the project. */
  Path source(String path, String content) throws IOException {
    Path file = sources().resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  /** Makes a file under the stage, executable. */
  Path executable(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    // A link that is in the way is taken away, never written through.
    Files.deleteIfExists(file);
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }

  /** Runs {@code ./vastine} of the copy. */
  Run vastine(String... arguments) throws IOException, InterruptedException {
    return run(sources().resolve("vastine"), arguments);
  }

  /** Runs any script by the shell of the stage. */
  Run run(Path script, String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(
                    Stream.of(tools().resolve("sh").toString(), script.toString()),
                    Arrays.stream(arguments))
                .toList());
    Path out = root.resolve("out.txt");
    Path err = root.resolve("err.txt");
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int exitCode = builder.start().waitFor();
    return new Run(exitCode, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private Path tools() {
    return root.resolve("tools");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private static Path realTool(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " is not on the PATH"));
  }
}
