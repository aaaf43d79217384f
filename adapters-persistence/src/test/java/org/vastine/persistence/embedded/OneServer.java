package org.vastine.persistence.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A process of its own that keeps a server, as Vastine does, until its input ends: something to
 * kill.
 */
final class OneServer {

  private OneServer() {}

  /** Prints the server's process id and its address when it takes connections. */
  public static void main(String[] arguments) throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(arguments[0]))) {
      System.out.println("ready " + server.server().orElseThrow().pid());
      while (System.in.read() >= 0) {
        // Lives as long as the other side does.
      }
    }
  }
}
