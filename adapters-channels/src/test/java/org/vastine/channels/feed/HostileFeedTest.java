package org.vastine.channels.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.PulledPage;
import org.vastine.channels.http.LoopbackServer;
import org.vastine.channels.tck.SettableClock;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;

class HostileFeedTest {

  private static final String LAUGHS =
      """
      <?xml version="1.0"?>
      <!-- harmless -->
      <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
      <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">]>
      <rss version="2.0"><channel><item><title>&lol3;</title></item></channel></rss>
      """;

  @Test
  void a_feed_of_billion_laughs_is_refused_and_says_why() {
    assertThat(refusal(LAUGHS)).isEqualTo("feed.has-doctype");
  }

  @Test
  void a_feed_that_wants_to_read_our_files_is_refused() {
    assertThat(
            refusal(
                "<!DOCTYPE r [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><title>&f;</title>"
                    + "</channel></rss>"))
        .isEqualTo("feed.has-doctype");
  }

  @Test
  void a_feed_nested_without_end_is_refused() {
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

    assertThat(refusal("<rss version='2.0'><channel>" + deep + "</channel></rss>"))
        .isEqualTo("feed.malformed");
    assertThat(
            refusal(
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":"
                    + "[".repeat(100_000)))
        .isEqualTo("feed.malformed");
  }

  @Test
  void a_zip_of_feeds_is_refused_and_says_why() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("feed.xml"));
      zip.write(LAUGHS.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(refusal(bytes.toByteArray())).isEqualTo("feed.is-an-archive");
  }

  @Test
  void a_packed_feed_is_read_and_a_bomb_is_not() throws IOException, UnreadableFeed {
    byte[] good =
        packed(
            "<rss version='2.0'><channel><title>T</title></channel></rss>"
                .getBytes(StandardCharsets.UTF_8));
    byte[] bomb = packed(new byte[50 * 1024 * 1024]);

    assertThat(FeedReader.read(good, "").title()).isEqualTo("T");
    assertThat(refusal(bomb)).isEqualTo("feed.too-large");
    assertThat(refusal(packed(good))).isEqualTo("feed.is-an-archive");
  }

  @Test
  void what_is_no_feed_says_what_it_is() {
    assertThat(refusal("")).isEqualTo("feed.malformed");
    assertThat(refusal("<!DOCTYPE html><html><body>Sign in</body></html>"))
        .isEqualTo("feed.is-a-page");
    assertThat(refusal("<svg xmlns='http://www.w3.org/2000/svg'/>")).isEqualTo("feed.not-a-feed");
    assertThat(refusal("{\"items\":[]}")).isEqualTo("feed.not-a-feed");
    assertThat(refusal("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["))
        .isEqualTo("feed.malformed");
    assertThat(refusal("<rss version='2.0'><channel><item></channel></rss>"))
        .isEqualTo("feed.malformed");
    assertThat(refusal("just words")).isEqualTo("feed.malformed");
    assertThat(refusal("<?xml version='1.0' encoding='x-unknown'?><rss/>"))
        .isEqualTo("feed.malformed");
  }

  @Test
  void an_endless_feed_is_cut_off() {
    ChannelAnswer<PulledPage> answer =
        pull(exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          byte[] block = new byte[1024 * 1024];
          for (int count = 0; count < 64; count++) {
            out.write(block);
          }
        });

    assertThat(answer).isInstanceOf(ChannelAnswer.Refused.class);
    assertThat(((ChannelAnswer.Refused<PulledPage>) answer).code()).isEqualTo("feed.too-large");
  }

  @Test
  void a_feed_that_is_gone_for_good_is_gone_and_one_that_is_missing_may_come_back() {
    assertThat(pull(exchange -> LoopbackServer.answer(exchange, 410, "text/plain", "gone")))
        .isInstanceOf(ChannelAnswer.Gone.class);
    assertThat(pull(exchange -> LoopbackServer.answer(exchange, 404, "text/plain", "missing")))
        .isInstanceOf(ChannelAnswer.TryLater.class);
  }

  @Test
  void a_private_network_is_out_of_reach_unless_the_account_allows_it() {
    try (LoopbackServer server =
        new LoopbackServer(exchange -> LoopbackServer.answer(exchange, 200, "a/b", "x"))) {
      ChannelAnswer<PulledPage> answer =
          Feeds.provider(new SettableClock())
              .pull(access(Map.of("url", server.root().toString())), Cursor.START);

      assertThat(((ChannelAnswer.Refused<PulledPage>) answer).code())
          .isEqualTo("channel.address-not-allowed");
    }
  }

  @Test
  void an_account_without_an_address_says_so() {
    ChannelAnswer<PulledPage> answer =
        Feeds.provider(new SettableClock())
            .pull(access(Map.of("url", "file:///etc/passwd")), Cursor.START);

    assertThat(((ChannelAnswer.Refused<PulledPage>) answer).code()).isEqualTo("feed.no-address");
  }

  private static ChannelAnswer<PulledPage> pull(LoopbackServer.Handler handler) {
    try (LoopbackServer server = new LoopbackServer(handler)) {
      Map<String, String> settings =
          Map.of("url", server.root() + "/feed", "allow-private-network", "true");
      return Feeds.provider(new SettableClock()).pull(access(settings), Cursor.START);
    }
  }

  private static AccountAccess access(Map<String, String> settings) {
    ChannelAccountId id = new ChannelAccountId(new UUID(0, 2));
    return new AccountAccess(
        new WorkspaceId(new UUID(0, 1)),
        new ChannelAccount(id, FeedTranslator.KIND, "Feed", settings, AccountState.ACTIVE),
        Map.of());
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String refusal(String feed) {
    return refusal(feed.getBytes(StandardCharsets.UTF_8));
  }

  private static String refusal(byte[] feed) {
    String[] code = new String[1];
    assertThatExceptionOfType(UnreadableFeed.class)
        .isThrownBy(() -> FeedReader.read(feed, ""))
        .satisfies(unreadable -> code[0] = unreadable.code());
    return code[0];
  }
}
