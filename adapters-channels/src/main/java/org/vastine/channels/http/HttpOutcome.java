package org.vastine.channels.http;

/**
 * How a request ended on the wire, before anybody asks what the platform meant. A detail names
 * method, host and the sort of failure, never addresses, headers or bodies.
 */
public sealed interface HttpOutcome {

  /** The whole answer came. */
  record Answered(HttpAnswer answer) implements HttpOutcome {}

  /** The guard refused the address; nothing was sent. */
  record Forbidden(String detail) implements HttpOutcome {}

  /** The request cannot be written as HTTP (a line break in a token); nothing was sent. */
  record Malformed(String detail) implements HttpOutcome {}

  /** No connection came about; certainly nothing was sent. */
  record NotSent(String detail) implements HttpOutcome {}

  /** The request left, or may have left, and no whole answer came back. */
  record Lost(String detail) implements HttpOutcome {}

  /** An answer came and is longer than we read. */
  record TooLarge(String detail) implements HttpOutcome {}
}
