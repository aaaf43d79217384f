package org.vastine.domain.conduct;

import java.util.Map;

/**
 * One link of a chain of evidence: facts that were sealed, bound to all that was sealed before.
 *
 * @param number its place, from 1
 * @param body the facts, in canonical form
 * @param previous the hash of the link before; {@link #BEGIN} for the first
 * @param hash the SHA-256 of {@code previous}, a line break, and the body
 */
public record EvidenceLink(int number, String body, String previous, String hash) {

  /** What stands before the first link. */
  public static final String BEGIN = "0".repeat(64);

  /** The link behind this hash. */
  public static EvidenceLink of(int number, String previous, Map<String, ?> facts) {
    String body = CanonicalForm.of(facts);
    return new EvidenceLink(number, body, previous, hash(previous, body));
  }

  /** The hash that a link of this body must have behind that one. */
  public static String hash(String previous, String body) {
    return CanonicalForm.sha256(previous + "\n" + body);
  }
}
