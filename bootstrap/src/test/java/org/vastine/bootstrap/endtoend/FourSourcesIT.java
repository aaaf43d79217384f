package org.vastine.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.bootstrap.world.ApiClient;
import org.vastine.bootstrap.world.HistoryFile;
import org.vastine.bootstrap.world.LiveVastine;
import org.vastine.bootstrap.world.Patience;
import org.vastine.channels.email.TestMailServer;
import org.vastine.channels.http.LoopbackServer;
import org.vastine.channels.mastodon.FakeMastodon;
import org.vastine.domain.mention.ChannelAccountId;

/**
 * A feed, a mailbox, a Mastodon account and a history file come in by the same intake, and each
 * shows what came (R1).
 */
final class FourSourcesIT {

  private static final int MENTIONS = 10_000;
  private static final String NDJSON = "application/x-ndjson";

  private static final String FEED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel>
        <title>Acme in the news</title><link>https://news.example/</link><description>All</description>
        <item><guid isPermaLink="false">news-1</guid><title>Acme is late again</title>
          <description>Customers wait for weeks, nobody answers.</description><pubDate>Thu, 05 Feb 2026 10:00:00 GMT</pubDate></item>
        <item><guid isPermaLink="false">news-2</guid><title>Kuluttajat kiittävät Acmea</title>
          <description>Palvelu on ollut erinomaista.</description><pubDate>Fri, 06 Feb 2026 10:00:00 GMT</pubDate></item>
      </channel></rss>
      """;

  private static final String MAIL =
      """
      From: Maija Korhonen <maija@customers.example>
      To: care@acme.example
      Subject: Missing parcel
      Message-ID: <mail-1@customers.example>
      Date: Mon, 2 Mar 2026 10:00:00 +0200
      MIME-Version: 1.0
      Content-Type: text/plain; charset=UTF-8
      Content-Transfer-Encoding: 8bit

      Kolmas viikko ja paketti on yhä kateissa.
      """;

  @TempDir private Path home;
  @TempDir private Path folder;

  private final TestMailServer mailbox = new TestMailServer();
  private final FakeMastodon mastodon = new FakeMastodon(InstantSource.system());
  private LoopbackServer site;
  private LiveVastine vastine;

  @BeforeEach
  void start() throws IOException {
    Path feed = Files.writeString(folder.resolve("feed.xml"), FEED);
    site = new LoopbackServer(exchange -> serve(exchange, feed));
    vastine = LiveVastine.start(home, Map.of());
  }

  @AfterEach
  void stop() {
    vastine.close();
    site.close();
    mastodon.close();
    mailbox.close();
  }

  @Test
  void R1_four_sources_come_in_once_and_each_shows_its_coverage() throws Exception {
    mailbox.arrives(MAIL, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    String status = mastodon.someoneWrites("deniz", "@care Kargom nerede kaldı?", "public");

    ChannelAccountId news = vastine.connect("feed", "News", feedSettings());
    ChannelAccountId mail = vastine.connect("email", "Care mailbox", mailSettings());
    ChannelAccountId social = vastine.connect("mastodon", "Mastodon", mastodonSettings());
    ChannelAccountId history = vastine.connect("import", "Old tool", Map.of());
    ApiClient.Answer report =
        importing(history, HistoryFile.of(folder.resolve("history.jsonl"), MENTIONS));

    assertThat(report.status()).as("%s", report.body()).isEqualTo(200);
    assertThat(report.body().path("takenIn").asInt()).isEqualTo(MENTIONS);
    comesIn(news, "pull", 2);
    comesIn(mail, "pull", 1);
    comesIn(social, "pull", 1);
    assertThat(vastine.coverage(history, "import").path("takenIn").asInt()).isEqualTo(MENTIONS);
    assertThat(externalIds(news)).containsExactlyInAnyOrder("news-1", "news-2");
    assertThat(externalIds(mail)).containsExactly("mail-1@customers.example");
    assertThat(externalIds(social)).containsExactly(status);
    assertThat(externalIds(history)).hasSize(MENTIONS).doesNotHaveDuplicates();
    assertThat(channelsOfCases()).contains("feed", "email", "mastodon", "import");
  }

  @Test
  void R1_the_same_history_brought_again_adds_nothing() throws Exception {
    ChannelAccountId history = vastine.connect("import", "Old tool", Map.of());
    Path file = HistoryFile.of(folder.resolve("history.jsonl"), MENTIONS);
    Path other = HistoryFile.reversed(folder.resolve("reversed.jsonl"), MENTIONS);
    importing(history, file);

    JsonNode again = importing(history, file).body();
    JsonNode inOtherOrder = importing(history, other).body();

    assertThat(again.path("takenIn").asInt()).isEqualTo(MENTIONS);
    assertThat(inOtherOrder.path("takenIn").asInt()).isZero();
    assertThat(inOtherOrder.path("known").asInt()).isEqualTo(MENTIONS);
    assertThat(vastine.coverage(history, "import").path("takenIn").asInt()).isEqualTo(MENTIONS);
    assertThat(externalIds(history)).hasSize(MENTIONS).doesNotHaveDuplicates();
  }

  private static void serve(HttpExchange exchange, Path feed) throws IOException {
    LoopbackServer.answer(
        exchange,
        200,
        "application/rss+xml; charset=utf-8",
        Files.readString(feed, StandardCharsets.UTF_8));
  }

  private Map<String, String> feedSettings() {
    return Map.of("url", site.root() + "/feed.xml", "allow-private-network", "true");
  }

  private Map<String, String> mailSettings() {
    Map<String, String> settings = new HashMap<>(mailbox.settings());
    settings.putAll(mailbox.secrets());
    return settings;
  }

  private Map<String, String> mastodonSettings() {
    return Map.of(
        "server",
        mastodon.root().toString(),
        "access-token",
        FakeMastodon.TOKEN,
        "allow-private-network",
        "true");
  }

  private ApiClient.Answer importing(ChannelAccountId account, Path file) throws Exception {
    return vastine.api().post(vastine.at("/api/v1/imports?account=" + account), NDJSON, file);
  }

  private void comesIn(ChannelAccountId account, String way, int mentions) throws Exception {
    Patience.until(
        mentions + " mentions of " + account,
        () -> vastine.coverage(account, way).path("takenIn").asInt() == mentions);
  }

  private List<String> externalIds(ChannelAccountId account) throws Exception {
    List<String> ids = new ArrayList<>();
    String path = "/api/v1/mentions?limit=200&account=" + account;
    JsonNode page = vastine.api().get(vastine.at(path)).body();
    page.path("items").forEach(item -> ids.add(item.path("externalId").asText()));
    while (page.path("next").isTextual()) {
      page = vastine.api().get(vastine.at(path + "&after=" + page.path("next").asText())).body();
      page.path("items").forEach(item -> ids.add(item.path("externalId").asText()));
    }
    return ids;
  }

  private List<String> channelsOfCases() throws Exception {
    List<String> channels = new ArrayList<>();
    for (String kind : List.of("feed", "email", "mastodon", "import")) {
      JsonNode page = vastine.api().get(vastine.at("/api/v1/cases?limit=1&channel=" + kind)).body();
      page.path("items").forEach(_ -> channels.add(kind));
    }
    return channels;
  }
}
