package org.vastine.language.advice;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.vastine.domain.kernel.Secret;

/**
 * Where the model is, and how it is asked.
 *
 * @param base the address that {@code /chat/completions} is appended to: http or https, no user, no
 *     query; plain http goes to this machine and to private networks only
 * @param model the model's name there
 * @param key sent as bearer token; empty for a server that asks for none
 * @param connect the longest wait for a connection
 * @param whole the longest time from the call to the last byte of the answer
 * @param answerTokens the most tokens of an answer
 * @param tokenField what the endpoint calls that
 * @param answerFormat how the endpoint is held to JSON
 * @param voice how replies sound where a workspace's policy does not say, in a few sentences; may
 *     be empty
 */
public record EndpointSettings(
    URI base,
    String model,
    Optional<Secret> key,
    Duration connect,
    Duration whole,
    int answerTokens,
    TokenField tokenField,
    AnswerFormat answerFormat,
    String voice) {

  /** The most characters of a description of our voice. */
  public static final int MOST_VOICE = 2_000;

  /** What an endpoint calls the most tokens of an answer. */
  public enum TokenField {
    /** Local servers and most hosted ones. */
    MAX_TOKENS,
    /** Newer hosted models, which refuse the other one. */
    MAX_COMPLETION_TOKENS;

    String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How an endpoint is held to JSON beyond being told to. */
  public enum AnswerFormat {
    /** Not at all: works everywhere. */
    NONE,
    /** {@code response_format} of the type {@code json_object}. */
    JSON_OBJECT,
    /** {@code response_format} of the type {@code json_schema}. */
    JSON_SCHEMA
  }

  /** Refuses what cannot be asked; no message repeats a value. */
  public EndpointSettings {
    requireNonNull(tokenField, "tokenField is null");
    requireNonNull(answerFormat, "answerFormat is null");
    String scheme = base.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    if (!web
        || base.getHost() == null
        || base.getRawUserInfo() != null
        || base.getRawQuery() != null
        || base.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "the endpoint's address is http or https with a host, without user, query or fragment");
    }
    if (model.isBlank()) {
      throw new IllegalArgumentException("the model has a name");
    }
    if (key.filter(secret -> !secret.value().matches("[\\x21-\\x7e]+")).isPresent()) {
      throw new IllegalArgumentException("the key holds visible ASCII characters only");
    }
    if (!connect.isPositive() || !whole.isPositive() || answerTokens < 1) {
      throw new IllegalArgumentException("timeouts and answer tokens are positive");
    }
    if (voice.length() > MOST_VOICE) {
      throw new IllegalArgumentException("the voice is at most " + MOST_VOICE + " characters");
    }
  }

  /** Where questions go. */
  URI completions() {
    String at = base.toString();
    return URI.create((at.endsWith("/") ? at : at + "/") + "chat/completions");
  }
}
