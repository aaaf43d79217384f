package org.vastine.web.stream;

import io.javalin.config.JavalinConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.vastine.web.server.Site;

/** The live streams that are open on this node; when the server stops, all of them end. */
@Singleton
public final class OpenStreams implements Site {
  private final Semaphore free;
  private final Set<Wake> open = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  /** Takes the limit. */
  @Inject
  public OpenStreams(StreamLimits limits) {
    this.free = new Semaphore(limits.most());
  }

  @Override
  public void configure(JavalinConfig config) {
    config.events.serverStopping(this::endAll);
  }

  /** A place for one more stream; empty when all are taken. */
  Optional<Wake> enter() {
    if (stopping || !free.tryAcquire()) {
      return Optional.empty();
    }
    Wake wake = new Wake();
    open.add(wake);
    if (stopping) {
      wake.end();
    }
    return Optional.of(wake);
  }

  void leave(Wake wake) {
    if (open.remove(wake)) {
      free.release();
    }
  }

  private void endAll() {
    stopping = true;
    open.forEach(Wake::end);
  }
}
