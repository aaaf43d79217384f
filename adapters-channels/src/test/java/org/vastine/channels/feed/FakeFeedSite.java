package org.vastine.channels.feed;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.vastine.application.channel.AccountAccess;
import org.vastine.channels.http.LoopbackServer;
import org.vastine.channels.tck.FakePlatform;
import org.vastine.channels.tck.SettableClock;
import org.vastine.channels.tck.Trait;
import org.vastine.channels.tck.Trouble;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;

/** A news site with an RSS feed that knows conditional requests. */
final class FakeFeedSite implements FakePlatform {

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
  private static final String PATH = "/feeds/secret-5f1c0de.xml";

  private record Item(String guid, String author, String words, Instant at) {}

  private final SettableClock clock;
  private final LoopbackServer server;
  private final List<Item> items = new ArrayList<>();
  private final AtomicReference<Optional<Trouble>> trouble =
      new AtomicReference<>(Optional.empty());
  private final AtomicInteger bodiesSent = new AtomicInteger();

  FakeFeedSite(SettableClock clock) {
    this.clock = clock;
    this.server = new LoopbackServer(this::answer);
  }

  /** How often the feed itself was sent, rather than word that it has not changed. */
  int bodiesSent() {
    return bodiesSent.get();
  }

  /** The oldest items leave the window. */
  synchronized void keepNewest(int most) {
    items.subList(0, Math.max(0, items.size() - most)).clear();
  }

  @Override
  public AccountAccess access() {
    int port =
        trouble.get().filter(Trouble.UNREACHABLE::equals).isPresent() ? 1 : server.root().getPort();
    return new AccountAccess(
        new WorkspaceId(new UUID(0, 1)),
        new ChannelAccount(
            new ChannelAccountId(new UUID(0, 2)),
            FeedTranslator.KIND,
            "News",
            Map.of("allow-private-network", "true"),
            AccountState.ACTIVE),
        Map.of("secret-url", "http://127.0.0.1:" + port + PATH));
  }

  @Override
  public int itemsForThreePages() {
    return 2 * FeedWindow.PAGE + 1;
  }

  @Override
  public synchronized ExternalId someoneWrites(String author, String words, Audience audience) {
    String guid = "news-" + items.size() + "-" + clock.instant().getEpochSecond();
    items.add(new Item(guid, author, words, clock.instant()));
    return new ExternalId(guid);
  }

  @Override
  public ExternalId someoneAnswers(ExternalId item, String author, String words) {
    throw new AssertionError("feeds have no conversations");
  }

  @Override
  public synchronized void someoneEdits(ExternalId item, String words) {
    items.replaceAll(old ->
        old.guid().equals(item.value())
            ? new Item(old.guid(), old.author(), words, old.at())
            : old);
  }

  @Override
  public void someoneRemoves(ExternalId item) {
    throw new AssertionError("feeds do not tell of removals");
  }

  @Override
  public List<Reply> ourReplies() {
    return List.of();
  }

  @Override
  public void make(Trouble made) {
    trouble.set(Optional.of(made));
  }

  @Override
  public void calm() {
    trouble.set(Optional.empty());
  }

  @Override
  public Instant rateLimitedUntil() {
    return clock.instant().plusSeconds(120);
  }

  @Override
  public Map<Trait, String> lacks() {
    return Map.of(
        Trait.CONVERSATIONS, "an article answers nothing",
        Trait.KEYS_OF_REPLIES, "nothing can be replied to");
  }

  @Override
  public Map<Trouble, String> cannotHappen() {
    return Map.of(Trouble.RECEIPT_LOST, "nothing can be replied to");
  }

  @Override
  public void close() {
    server.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Optional<Trouble> now = trouble.get();
    if (now.isEmpty()) {
      feed(exchange);
      return;
    }
    switch (now.get()) {
      case RATE_LIMITED -> {
        exchange.getResponseHeaders().set("Retry-After", "120");
        LoopbackServer.answer(exchange, 429, "text/plain", "slow down");
      }
      case CREDENTIALS_EXPIRED -> LoopbackServer.answer(exchange, 401, "text/plain", "who are you");
      case OUT_OF_ORDER -> LoopbackServer.answer(exchange, 500, "text/html", "<html>oops</html>");
      case HALF_AN_ANSWER ->
          LoopbackServer.answerHalf(exchange, 200, "application/rss+xml", document());
      case UNREACHABLE, RECEIPT_LOST -> throw new AssertionError("never asked under " + now);
    }
  }

  private void feed(HttpExchange exchange) throws IOException {
    String document = document();
    String tag = "W/\"" + Objects.hash(document) + "-gzip\"";
    exchange.getResponseHeaders().set("ETag", tag);
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      LoopbackServer.answer(exchange, 304, "application/rss+xml", "");
    } else {
      bodiesSent.incrementAndGet();
      LoopbackServer.answer(exchange, 200, "application/rss+xml", document);
    }
  }

  private synchronized String document() {
    StringBuilder feed =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Kettle News</title>");
    for (Item item : items.reversed()) {
      feed.append("<item><guid isPermaLink=\"false\">")
          .append(item.guid())
          .append("</guid><link>https://news.example/")
          .append(item.guid())
          .append("?utm_source=rss</link><dc:creator>")
          .append(item.author())
          .append("</dc:creator><pubDate>")
          .append(RFC_822.format(item.at()))
          .append("</pubDate><description>")
          .append(escaped(escaped(item.words())))
          .append("</description></item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
