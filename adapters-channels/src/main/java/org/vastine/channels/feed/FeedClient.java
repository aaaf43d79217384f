package org.vastine.channels.feed;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.vastine.channels.http.AnswerFamilies;
import org.vastine.channels.http.Effect;
import org.vastine.channels.http.HttpAnswer;
import org.vastine.channels.http.HttpOutcome;
import org.vastine.channels.http.NetworkReach;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.channels.http.OutboundRequest;
import org.vastine.domain.channel.ChannelAnswer;

/** Fetches feeds, and only what is new where the server can tell. */
public final class FeedClient {

  private static final String ACCEPT =
      "application/feed+json, application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.8,"
          + " */*;q=0.1";

  /**
   * Feeds ask for long waits that were meant for readers at home; feedback cannot wait longer than
   * this.
   */
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final OutboundHttp http;
  private final AnswerFamilies families;
  private final InstantSource clock;

  /** A client over the shared caller. */
  @Inject
  public FeedClient(OutboundHttp http, AnswerFamilies families, InstantSource clock) {
    this.http = http;
    this.families = families;
    this.clock = clock;
  }

  /**
   * What came.
   *
   * @param document the feed, empty when it is as it was
   * @param feed the address that answered
   * @param etag byte for byte, or empty
   * @param lastModified byte for byte, or empty
   * @param askAgain before when it is of no use to ask
   */
  record Fetched(
      Optional<FeedDocument> document,
      URI feed,
      String etag,
      String lastModified,
      Instant askAgain) {}

  ChannelAnswer<Fetched> fetch(URI feed, NetworkReach reach, Optional<FeedCursor> last) {
    HttpOutcome outcome = http.call(request(feed, last), reach);
    if (outcome instanceof HttpOutcome.Answered(HttpAnswer answer)) {
      if (answer.status() == 304 && last.isPresent()) {
        return ChannelAnswer.done(fetched(answer, Optional.empty(), Duration.ZERO));
      }
      if (answer.status() == 404) {
        // Feeds vanish while sites are rebuilt; only 410 says that one will not come back.
        return ChannelAnswer.tryLater(answer.toString());
      }
    }
    if (outcome instanceof HttpOutcome.TooLarge(String detail)) {
      return new ChannelAnswer.Refused<>("feed.too-large", detail);
    }
    return families.of(outcome, Effect.READS, this::read);
  }

  private static OutboundRequest request(URI feed, Optional<FeedCursor> last) {
    OutboundRequest request =
        OutboundRequest.get(feed)
            .with("Accept", ACCEPT)
            .with("Accept-Encoding", "gzip")
            .withLargestAnswer(FeedReader.MOST_BYTES);
    if (last.isPresent() && !last.get().etag().isEmpty()) {
      request = request.with("If-None-Match", last.get().etag());
    }
    if (last.isPresent() && !last.get().lastModified().isEmpty()) {
      request = request.with("If-Modified-Since", last.get().lastModified());
    }
    return request;
  }

  private ChannelAnswer<Fetched> read(HttpAnswer answer) {
    try {
      FeedDocument document =
          FeedReader.read(answer.body(), answer.header("content-type").orElse(""));
      Duration keepFor = document.keepFor().orElse(Duration.ZERO);
      return ChannelAnswer.done(fetched(answer, Optional.of(document), keepFor));
    } catch (UnreadableFeed unreadable) {
      return new ChannelAnswer.Refused<>(unreadable.code(), unreadable.detail());
    }
  }

  private Fetched fetched(HttpAnswer answer, Optional<FeedDocument> document, Duration stated) {
    Duration fresh = freshFor(answer);
    Duration wait = fresh.compareTo(stated) > 0 ? fresh : stated;
    Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    return new Fetched(
        document,
        answer.uri(),
        answer.header("etag").orElse(""),
        answer.header("last-modified").orElse(""),
        clock.instant().plus(bounded));
  }

  private static Duration freshFor(HttpAnswer answer) {
    return answer
        .header("cache-control")
        .flatMap(value ->
            Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(part -> part.matches("(?i)max-age=\\d{1,9}"))
                .findFirst())
        .map(part -> Duration.ofSeconds(Long.parseLong(part.substring("max-age=".length()))))
        .orElse(Duration.ZERO);
  }
}
