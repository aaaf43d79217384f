package org.vastine.channels.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.vastine.domain.kernel.Secret;

/**
 * A POST of JSON that its receiver can tell to be ours, and to be new. Its signature stands in
 * {@code Vastine-Signature}: {@code t=} and the seconds since 1970, then for each secret a comma,
 * {@code v1=} and the HMAC-SHA-256 of those seconds, a full stop and the body, keyed with the
 * secret, in lower-case hexadecimal.
 */
public final class SignedPost {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LARGEST_ANSWER = 65_536;

  private SignedPost() {}

  /**
   * The request.
   *
   * @param id what tells the receiver that it has it already, the same at every try
   * @param secrets what is signed with, at least one
   */
  public static OutboundRequest of(
      URI url, String body, String id, List<Secret> secrets, Instant now) {
    return OutboundRequest.postJson(url, body)
        .with("Idempotency-Key", id)
        .with("Vastine-Signature", signature(body, secrets, now))
        .withLargestAnswer(LARGEST_ANSWER);
  }

  private static String signature(String body, List<Secret> secrets, Instant now) {
    long seconds = now.getEpochSecond();
    byte[] signed = (seconds + "." + body).getBytes(StandardCharsets.UTF_8);
    return secrets.stream()
        .map(secret -> ",v1=" + HexFormat.of().formatHex(keyed(secret, signed)))
        .collect(Collectors.joining("", "t=" + seconds, ""));
  }

  private static byte[] keyed(Secret secret, byte[] signed) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return mac.doFinal(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
