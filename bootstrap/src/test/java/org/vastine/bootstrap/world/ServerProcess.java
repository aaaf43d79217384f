package org.vastine.bootstrap.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Vastine as a process of its own, as an operator would run it, to be ended in every way there is.
 */
public final class ServerProcess implements AutoCloseable {

  private static final String SERVES = "Vastine serves on ";

  private final Process process;
  private final URI address;
  private final Path home;

  private ServerProcess(Process process, URI address, Path home) {
    this.process = process;
    this.address = address;
    this.home = home;
  }

  /** Starts it on a data home and any free port, and returns when it serves. */
  public static ServerProcess start(Path home) throws IOException {
    return start(home, Map.of());
  }

  /** The same with these settings beside. */
  public static ServerProcess start(Path home, Map<String, String> settings) throws IOException {
    Path arguments =
        Files.writeString(home.resolve("class-path.arg"), "-cp \"" + classPath() + "\"");
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "@" + arguments,
                "-Dguice_bytecode_gen_option=DISABLED",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "org.vastine.bootstrap.Main",
                "serve",
                "--port",
                "0",
                "--data",
                home.toString(),
                "--set",
                "delivery.lease=PT1S",
                "--set",
                "web.requests-per-minute=1000000",
                "--set",
                "log.level=warn"));
    settings.forEach((name, value) -> command.addAll(List.of("--set", name + "=" + value)));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(
        ProcessBuilder.Redirect.appendTo(home.resolve("server-errors.log").toFile()));
    Process process = builder.start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = output.readLine();
    while (line != null && !line.startsWith(SERVES)) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IOException(
          "Vastine did not start: " + Files.readString(home.resolve("server-errors.log")));
    }
    return new ServerProcess(process, URI.create(line.substring(SERVES.length()).strip()), home);
  }

  /** Where it serves. */
  public URI address() {
    return address;
  }

  /** The process of its JVM. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Ends the JVM as the kernel would: without any word. */
  public void killVastine() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Ends PostgreSQL's postmaster likewise; Vastine lives on and starts it again. */
  public void killPostgres() throws IOException {
    Path pidFile = home.resolve("postgres/data/postmaster.pid");
    if (Files.exists(pidFile)) {
      List<String> lines = Files.readAllLines(pidFile);
      if (!lines.isEmpty() && !lines.getFirst().isBlank()) {
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
            .ifPresent(ProcessHandle::destroyForcibly);
      }
    }
  }

  /** Asks it to stop, and says whether it did by itself. */
  public boolean stops() throws InterruptedException {
    process.destroy();
    return process.waitFor(60, TimeUnit.SECONDS);
  }

  /** Ends it where it still runs, so that no failed test leaves it behind. */
  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
        .replace("\\", "\\\\");
  }
}
