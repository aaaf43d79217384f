package org.vastine.web.stream;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.application.stream.FollowChanges;
import org.vastine.application.stream.FollowChanges.Followed;
import org.vastine.application.stream.LiveSignals;
import org.vastine.application.stream.WatchChanges;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.web.kernel.Json;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemAnswers;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** The live stream: hints at what changed, from the follower's last position on. */
public final class EventRoutes implements Routes {
  private static final Logger LOG = LoggerFactory.getLogger(EventRoutes.class);
  private static final int LONGEST_POSITION = 1_000;
  private static final int COME_BACK_SECONDS = 5;

  private final FollowChanges follow;
  private final WatchChanges watch;
  private final OpenStreams streams;
  private final StreamLimits limits;
  private final ProblemAnswers problems;
  private final Json json;

  /** Needs the use cases. */
  @Inject
  public EventRoutes(
      FollowChanges follow,
      WatchChanges watch,
      OpenStreams streams,
      StreamLimits limits,
      ProblemAnswers problems,
      Json json) {
    this.follow = follow;
    this.watch = watch;
    this.streams = streams;
    this.limits = limits;
    this.problems = problems;
    this.json = json;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/events", this::follow);
  }

  private void follow(Context ctx) {
    Wake wake =
        streams
            .enter()
            .orElseThrow(() ->
                new ProblemException(
                    Problem.of(429, "events.too-many-streams").retryAfter(COME_BACK_SECONDS)));
    try {
      follow(ctx, Caller.of(ctx), wake);
    } finally {
      streams.leave(wake);
    }
  }

  private void follow(Context ctx, Actor actor, Wake wake) {
    switch (watch.handle(actor, new WatchChanges.Command(wake::up))) {
      case Decision.Refused<LiveSignals.Subscription>(var refusal) -> problems.refuse(ctx, refusal);
      case Decision.Accepted<LiveSignals.Subscription>(LiveSignals.Subscription subscription) -> {
        try (subscription) {
          stream(ctx, actor, wake);
        } catch (IOException gone) {
          LOG.debug("a follower is gone: {}", gone.getClass().getSimpleName());
        }
      }
    }
  }

  private void stream(Context ctx, Actor actor, Wake wake) throws IOException {
    Optional<String> seen = lastSeen(ctx);
    Followed now = read(actor, seen);
    ctx.res().setContentType("text/event-stream");
    ctx.res().setCharacterEncoding("utf-8");
    ctx.res().setHeader("Cache-Control", "no-store");
    ctx.res().setHeader("X-Accel-Buffering", "no");
    EventWriter writer = new EventWriter(ctx.res().getOutputStream(), json);
    writer.begin(now.resync() ? now.position() : seen.orElse(now.position()));
    try {
      goOn(writer, actor, send(writer, now), wake);
    } catch (RuntimeException e) {
      // The follower comes back with its position; a problem can no longer be answered.
      LOG.warn("a live stream ended early", e);
    }
  }

  private void goOn(EventWriter writer, Actor actor, String from, Wake wake) throws IOException {
    String position = sendAll(writer, actor, from, wake);
    long until = System.nanoTime() + limits.longest().toNanos();
    while (!wake.isEnded() && System.nanoTime() < until) {
      if (wake.await(nextHeartbeat(until))) {
        position = sendAll(writer, actor, position, wake);
      } else {
        writer.heartbeat(position);
      }
    }
  }

  private String sendAll(EventWriter writer, Actor actor, String from, Wake wake)
      throws IOException {
    String position = from;
    Followed next = read(actor, Optional.of(position));
    while (!wake.isEnded() && (next.resync() || !next.changes().isEmpty())) {
      position = send(writer, next);
      next = read(actor, Optional.of(position));
    }
    return position;
  }

  private static String send(EventWriter writer, Followed followed) throws IOException {
    if (followed.resync()) {
      writer.resync(followed.position());
    }
    for (var placed : followed.changes()) {
      writer.change(placed);
    }
    return followed.position();
  }

  private Followed read(Actor actor, Optional<String> position) {
    return switch (follow.handle(actor, new FollowChanges.Command(position))) {
      case Decision.Accepted<Followed>(Followed followed) -> followed;
      case Decision.Refused<Followed>(var refusal) ->
          throw new ProblemException(Problem.of(refusal));
    };
  }

  private Duration nextHeartbeat(long until) {
    Duration left = Duration.ofNanos(Math.max(1_000_000, until - System.nanoTime()));
    return left.compareTo(limits.heartbeat()) < 0 ? left : limits.heartbeat();
  }

  private static Optional<String> lastSeen(Context ctx) {
    return Optional.ofNullable(ctx.header("Last-Event-ID"))
        .or(() -> Optional.ofNullable(ctx.queryParam("after")))
        .filter(position -> !position.isEmpty() && position.length() <= LONGEST_POSITION);
  }
}
