package org.vastine.web.server;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vastine.domain.team.Actor;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;

/**
 * How fast one member or token may call the API: a bucket of tokens that fills steadily, so that a
 * burst is fine and a flood is not. Each node counts for itself. The answer carries {@code
 * RateLimit-Policy} and {@code RateLimit} as the IETF's draft describes them.
 */
@Singleton
final class RateLimit {
  private static final int SECONDS = 60;
  private static final int MOST_BUCKETS = 10_000;

  private final InstantSource clock;
  private final int perMinute;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_BUCKETS;
        }
      };

  @Inject
  RateLimit(WebSettings settings, InstantSource clock) {
    this.perMinute = settings.requestsPerMinute();
    this.clock = clock;
  }

  /** Counts a request; ends it with a problem when there were too many. */
  void count(Context ctx, Actor actor) {
    Bucket bucket = take(actor.workspace() + ":" + actor.by(), clock.instant());
    long left = (long) Math.max(0, Math.floor(bucket.tokens));
    ctx.header("RateLimit-Policy", "\"requests\";q=" + perMinute + ";w=" + SECONDS);
    ctx.header("RateLimit", "\"requests\";r=" + left + ";t=" + secondsUntilFull(bucket));
    if (bucket.tokens < 0) {
      throw new ProblemException(
          Problem.of(429, "request.too-many")
              .retryAfter((long) Math.ceil(-bucket.tokens * SECONDS / perMinute)));
    }
  }

  private synchronized Bucket take(String caller, Instant now) {
    Bucket before = buckets.getOrDefault(caller, new Bucket(perMinute, now));
    double refilled =
        Math.min(perMinute, before.tokens + perMinute * secondsBetween(before.at, now) / SECONDS);
    Bucket taken = new Bucket(refilled - 1, now);
    // A refused request takes nothing: who waits as told gets in.
    buckets.put(caller, taken.tokens < 0 ? new Bucket(refilled, now) : taken);
    return taken;
  }

  private long secondsUntilFull(Bucket bucket) {
    return (long) Math.ceil((perMinute - bucket.tokens) * SECONDS / perMinute);
  }

  private static double secondsBetween(Instant from, Instant to) {
    return Math.max(0, java.time.Duration.between(from, to).toMillis()) / 1000.0;
  }

  private record Bucket(double tokens, Instant at) {}
}
