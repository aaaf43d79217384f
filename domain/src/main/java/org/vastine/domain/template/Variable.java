package org.vastine.domain.template;

import java.util.Arrays;
import java.util.Optional;

/** What a template can leave open. */
public enum Variable {
  /** The customer's first name, where the name shown is one to greet by. */
  CUSTOMER("customer"),
  /** The first name of the member who writes. */
  MEMBER("member"),
  /** What the organisation is called. */
  BRAND("brand"),
  /** What the platform is called. */
  CHANNEL("channel"),
  /** How long a reply may be there. */
  CHANNEL_LIMIT("channel.limit"),
  /** By when we promised to be back, in words of the template's language. */
  PROMISE_TIME("promise.time"),
  /** What we promised them, as the member put it. */
  PROMISE_WHAT("promise.what"),
  /** By when they hear from us next, in words of the template's language. */
  UPDATE_TIME("update.time");

  private final String word;

  Variable(String word) {
    this.word = word;
  }

  /** What stands between the braces. */
  public String word() {
    return word;
  }

  /** The variable of that word. */
  public static Optional<Variable> find(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
