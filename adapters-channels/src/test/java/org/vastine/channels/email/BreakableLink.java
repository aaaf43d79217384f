package org.vastine.channels.email;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** A way to a server that a test can spoil. */
final class BreakableLink implements AutoCloseable {

  /** What is wrong with the way. */
  enum Fault {
    NONE,
    /** The server says that it is out of order and hangs up. */
    OUT_OF_ORDER,
    /** The link breaks in the middle of what the server says. */
    HALF,
    /** The link breaks when the server has taken a mail and is about to say so. */
    NO_RECEIPT
  }

  private static final int HALF_OF_WHAT_IS_SAID = 300;
  private static final byte[] END_OF_MAIL = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket listening;
  private final int target;
  private final String outOfOrder;
  private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);

  BreakableLink(int target, String outOfOrder) {
    this.target = target;
    this.outOfOrder = outOfOrder;
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  void has(Fault other) {
    fault.set(other);
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Thread.ofVirtual().start(() -> connect(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void connect(Socket client) {
    Fault now = fault.get();
    try (client;
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
      if (now == Fault.OUT_OF_ORDER) {
        client.getOutputStream().write(outOfOrder.getBytes(StandardCharsets.US_ASCII));
        return;
      }
      AtomicReference<Boolean> mailEnded = new AtomicReference<>(false);
      Thread.ofVirtual().start(() -> up(client, server, mailEnded));
      down(server, client, now, mailEnded);
    } catch (IOException e) {
      // A broken link is what this is for.
    }
  }

  private static void up(Socket client, Socket server, AtomicReference<Boolean> mailEnded) {
    try {
      InputStream in = client.getInputStream();
      OutputStream out = server.getOutputStream();
      byte[] chunk = new byte[16 * 1024];
      int matched = 0;
      for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
        for (int at = 0; at < length; at++) {
          matched = chunk[at] == END_OF_MAIL[matched] ? matched + 1 : chunk[at] == '\r' ? 1 : 0;
          if (matched == END_OF_MAIL.length) {
            mailEnded.set(true);
            matched = 0;
          }
        }
        out.write(chunk, 0, length);
      }
      server.shutdownOutput();
    } catch (IOException e) {
      // The other direction ends as well.
    }
  }

  private static void down(
      Socket server, Socket client, Fault fault, AtomicReference<Boolean> mailEnded)
      throws IOException {
    InputStream in = server.getInputStream();
    OutputStream out = client.getOutputStream();
    byte[] chunk = new byte[16 * 1024];
    int left = fault == Fault.HALF ? HALF_OF_WHAT_IS_SAID : Integer.MAX_VALUE;
    for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
      if (fault == Fault.NO_RECEIPT && mailEnded.get()) {
        return;
      }
      out.write(chunk, 0, Math.min(length, left));
      if (length >= left) {
        return;
      }
      left = fault == Fault.HALF ? left - length : left;
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
