package org.vastine.web.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.vastine.application.stream.LiveEvents;
import org.vastine.web.kernel.Json;

/** Writes server-sent events, each at once. */
final class EventWriter {
  private static final int RETRY_MILLIS = 2_000;

  private final OutputStream out;
  private final Json json;

  EventWriter(OutputStream out, Json json) {
    this.out = out;
    this.json = json;
  }

  private record ChangeBody(String kind, String subject, int version, Instant at) {
    static ChangeBody of(LiveEvents.Change change) {
      return new ChangeBody(change.kind().label(), change.subject(), change.version(), change.at());
    }
  }

  void begin(String position) throws IOException {
    write("retry: " + RETRY_MILLIS + "\nid: " + position + "\nevent: heartbeat\ndata: {}\n\n");
  }

  void change(LiveEvents.Placed placed) throws IOException {
    event("change", placed.position(), json.write(ChangeBody.of(placed.change())));
  }

  void heartbeat(String position) throws IOException {
    event("heartbeat", position, "{}");
  }

  /** Changes were missed for good: the follower reads the present state and goes on from here. */
  void resync(String position) throws IOException {
    event("resync", position, "{}");
  }

  private void event(String name, String position, String data) throws IOException {
    write("id: " + position + "\nevent: " + name + "\ndata: " + data + "\n\n");
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
