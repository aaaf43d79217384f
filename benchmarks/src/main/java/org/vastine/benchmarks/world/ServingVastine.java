package org.vastine.benchmarks.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Vastine at work in a process of its own. */
public final class ServingVastine implements AutoCloseable {

  private static final String SERVES = "Vastine serves on ";
  private static final int KIB = 1024;

  private final Process process;
  private final URI address;
  private final Duration toReady;

  private ServingVastine(Process process, URI address, Duration toReady) {
    this.process = process;
    this.address = address;
    this.toReady = toReady;
  }

  /** Starts it, and returns when it has said where it serves and says that it is ready. */
  public static ServingVastine start(Installation installation, Path distribution)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process = installation.serving(distribution).start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = output.readLine();
    while (line != null && !line.startsWith(SERVES)) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IOException("Vastine did not start; see errors.log of the run's folder");
    }
    URI address = URI.create(line.substring(SERVES.length()).strip());
    if (readiness(address) != 200) {
      throw new IOException("Vastine serves and is not ready");
    }
    return new ServingVastine(process, address, Duration.ofNanos(System.nanoTime() - begin));
  }

  private static int readiness(URI address) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(address.resolve("/health/ready")).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }

  /** Where it serves this path. */
  public URI at(String path) {
    return address.resolve(path);
  }

  /** From the command to the first answer that it is ready. */
  public Duration toReady() {
    return toReady;
  }

  /** Memory that it holds in MiB, as Linux counts what is resident. */
  public double residentMiB() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KIB)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(new TimeoutException("Vastine did not stop within a minute"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
