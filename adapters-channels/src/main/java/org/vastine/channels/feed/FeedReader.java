package org.vastine.channels.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads any format of feed, by what the bytes are rather than by what the server calls them. */
final class FeedReader {

  /** The greatest length of a feed in bytes, unpacked. */
  static final int MOST_BYTES = 5 * 1024 * 1024;

  private static final int SNIFFED = 1_024;

  private FeedReader() {}

  /**
   * Reads a feed.
   *
   * @param body the bytes as they came
   * @param contentType what the server calls them, empty when it does not say
   */
  static FeedDocument read(byte[] body, String contentType) throws UnreadableFeed {
    byte[] bytes = unpacked(body);
    refuseArchives(bytes);
    String begin = begin(bytes);
    if (begin.startsWith("{")) {
      return JsonFeedReader.read(bytes);
    }
    if (begin.startsWith("<!doctype html") || begin.startsWith("<html")) {
      throw new UnreadableFeed("feed.is-a-page", "a web page came instead of a feed");
    }
    if (begin.isEmpty()) {
      throw new UnreadableFeed("feed.malformed", "an empty answer came instead of a feed");
    }
    return XmlFeedReader.read(bytes, contentType);
  }

  /**
   * Some servers pack feeds without being asked; what unpacks to more than a feed may hold is
   * refused unread.
   */
  private static byte[] unpacked(byte[] body) throws UnreadableFeed {
    if (body.length < 2 || (body[0] & 0xff) != 0x1f || (body[1] & 0xff) != 0x8b) {
      return body;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UnreadableFeed("feed.too-large", "the feed unpacks to more than 5 MiB");
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableFeed("feed.malformed", "the packed answer is damaged", e);
    }
  }

  private static void refuseArchives(byte[] bytes) throws UnreadableFeed {
    boolean zip =
        bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] <= 8 && bytes[3] <= 8;
    boolean packedTwice =
        bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    if (zip || packedTwice) {
      throw new UnreadableFeed("feed.is-an-archive", "an archive came instead of a feed");
    }
  }

  /**
   * The first characters without the byte order mark and white space, in lower case; enough to tell
   * formats apart.
   */
  private static String begin(byte[] bytes) {
    int length = Math.min(bytes.length, SNIFFED);
    String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return text.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
  }
}
