package org.vastine.bootstrap.world;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.vastine.domain.mention.ChannelAccountId;

/** A program that hands in mentions one by one, each under a key of its own. */
public final class Intake {

  private final ApiClient api;
  private final ChannelAccountId account;
  private final Set<String> acknowledged = new TreeSet<>();

  /** Hands in what becomes mentions of this account. */
  public Intake(ApiClient api, ChannelAccountId account) {
    this.api = api;
    this.account = account;
  }

  /** Hands in one mention to a server. */
  public ApiClient.Answer handIn(URI server, String externalId)
      throws IOException, InterruptedException {
    ApiClient.Answer answer =
        api.post(server.resolve("/api/v1/mentions"), "key-" + externalId, body(externalId));
    if (answer.isGood()) {
      acknowledged.add(externalId);
    }
    return answer;
  }

  /** Hands in several mentions whose ids begin like this. */
  public void handIn(URI server, String prefix, int mentions)
      throws IOException, InterruptedException {
    for (String id : IntStream.range(0, mentions).mapToObj(n -> prefix + "-" + n).toList()) {
      handIn(server, id);
    }
  }

  /** The ids of those that a server said it has. */
  public Set<String> acknowledged() {
    return acknowledged;
  }

  /** The ids of those that a server shows, each as often as it does. */
  public List<String> shown(URI server) throws IOException, InterruptedException {
    return api.get(server.resolve("/api/v1/mentions?limit=200&account=" + account))
        .body()
        .path("items")
        .findValuesAsText("externalId");
  }

  private Map<String, Object> body(String externalId) {
    return Map.of(
        "account",
        account.toString(),
        "mentions",
        List.of(
            Map.of(
                "externalId",
                externalId,
                "author",
                Map.of("externalId", "author-" + externalId, "name", "Somebody"),
                "text",
                "Why is my order " + externalId + " late again?",
                "publishedAt",
                "2026-03-02T10:00:00Z")));
  }
}
