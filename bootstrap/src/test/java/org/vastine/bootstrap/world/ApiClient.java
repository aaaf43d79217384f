package org.vastine.bootstrap.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Calls the web API as a program would. */
public final class ApiClient {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final String token;

  /** A program with this token. */
  public ApiClient(String token) {
    this.token = token;
  }

  /**
   * An answer.
   *
   * @param status the HTTP status
   * @param headers its headers
   * @param body the JSON, or a missing node
   */
  public record Answer(int status, HttpHeaders headers, JsonNode body) {
    /** Whether it was done. */
    public boolean isGood() {
      return status >= 200 && status < 300;
    }

    /** One of its headers, empty where it is missing. */
    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  /** Reads. */
  public Answer get(URI address) throws IOException, InterruptedException {
    return send(request(address, Duration.ofSeconds(30)).GET().build());
  }

  /** Reads into a file. */
  public Path download(URI address, Path file) throws IOException, InterruptedException {
    HttpResponse<Path> response =
        http.send(
            request(address, Duration.ofSeconds(30)).GET().build(),
            HttpResponse.BodyHandlers.ofFile(file));
    if (response.statusCode() != 200) {
      throw new IOException(address + " answered " + response.statusCode());
    }
    return response.body();
  }

  /** Writes, under an idempotency key. */
  public Answer post(URI address, String key, Map<String, ?> body)
      throws IOException, InterruptedException {
    return send(
        request(address, Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build());
  }

  /** Writes. */
  public Answer post(URI address, Map<String, ?> body) throws IOException, InterruptedException {
    return post(
        address, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  /** Puts something in the place of what is there. */
  public Answer put(URI address, Map<String, ?> body) throws IOException, InterruptedException {
    return send(
        request(address, Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build());
  }

  /** Sends a file. */
  public Answer post(URI address, String mediaType, Path file)
      throws IOException, InterruptedException {
    return post(address, mediaType, BodyPublishers.ofFile(file));
  }

  private Answer post(URI address, String mediaType, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(
        request(address, Duration.ofMinutes(3))
            .header("Content-Type", mediaType)
            .POST(body)
            .build());
  }

  private HttpRequest.Builder request(URI address, Duration within) {
    return HttpRequest.newBuilder(address)
        .timeout(within)
        .header("Authorization", "Bearer " + token);
  }

  private Answer send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    return new Answer(response.statusCode(), response.headers(), JSON.readTree(response.body()));
  }
}
