package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** The open streams of server-sent events. */
final class FakeStreams implements AutoCloseable {

  private static final String END = "end";

  private final List<BlockingQueue<String>> open = new CopyOnWriteArrayList<>();

  void tell(ObjectNode notification) {
    open.forEach(queue -> queue.add("event: notification\ndata: " + notification + "\n\n"));
  }

  /** Holds the exchange open and writes what is told. */
  void serve(HttpExchange exchange) throws IOException {
    BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    out.write(":)\n".getBytes(StandardCharsets.UTF_8));
    out.flush();
    open.add(queue);
    try {
      for (String event = queue.take(); !event.equals(END); event = queue.take()) {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(queue);
    }
  }

  @Override
  public void close() {
    open.forEach(queue -> queue.add(END));
  }
}
