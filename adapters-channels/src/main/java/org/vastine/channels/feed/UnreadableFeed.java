package org.vastine.channels.feed;

/**
 * Bytes that are no feed we read. Its detail is for the operator and holds nothing of the content.
 */
final class UnreadableFeed extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  UnreadableFeed(String code, String detail) {
    super(detail, null, false, false);
    this.code = code;
  }

  UnreadableFeed(String code, String detail, Throwable cause) {
    super(detail, cause, false, false);
    this.code = code;
  }

  /** The message key, for example {@code feed.has-doctype}. */
  String code() {
    return code;
  }

  /** What is wrong, for the operator. */
  String detail() {
    return String.valueOf(getMessage());
  }
}
