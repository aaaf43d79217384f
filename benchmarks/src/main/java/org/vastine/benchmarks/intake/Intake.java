package org.vastine.benchmarks.intake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.vastine.benchmarks.world.Installation;
import org.vastine.benchmarks.world.Rate;
import org.vastine.benchmarks.world.ServingVastine;

/** Hands mentions in over HTTP; each opens a case of its own. */
public final class Intake {

  private final Installation installation;
  private final URI mentions;
  private final HttpClient http = HttpClient.newHttpClient();

  /** Hands in to this server. */
  public Intake(Installation installation, ServingVastine server) {
    this.installation = installation;
    this.mentions = server.at("/api/v1/mentions");
  }

  /** Acknowledged mentions a second, so many to a request. */
  public double rate(int concurrency, int bulk, Duration warmUp, Duration measured)
      throws InterruptedException, ExecutionException {
    return Rate.of(concurrency, warmUp, measured, _ -> () -> handIn(bulk));
  }

  /**
   * Hands in so many at once.
   *
   * @throws IOException when they were not all acknowledged
   */
  public int handIn(int bulk) throws IOException, InterruptedException {
    StringBuilder body =
        new StringBuilder("{\"account\":\"")
            .append(installation.account())
            .append("\",\"mentions\":[");
    for (int item = 0; item < bulk; item++) {
      body.append(item == 0 ? "" : ",").append(mention());
    }
    HttpResponse<String> response =
        http.send(
            HttpRequest.newBuilder(mentions)
                .header("Authorization", "Bearer " + installation.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.append("]}").toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() / 100 != 2) {
      throw new IOException("intake answered " + response.statusCode() + ": " + response.body());
    }
    return bulk;
  }

  private static String mention() {
    String id = UUID.randomUUID().toString();
    return "{\"externalId\":\""
        + id
        + "\",\"author\":{\"externalId\":\""
        + id
        + "\",\"name\":\"Somebody\"},\"text\":\""
        + Texts.some()
        + "\",\"publishedAt\":\""
        + Instant.now()
        + "\"}";
  }
}
