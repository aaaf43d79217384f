package org.vastine.persistence.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.TokenId;

/**
 * Who did something, as two columns.
 *
 * @param kind member, integration or vastine
 * @param id whose; null for Vastine itself
 */
public record Doer(String kind, @Nullable UUID id) {

  /** The columns. */
  public static Doer of(By by) {
    return switch (by) {
      case By.AMember(MemberId id) -> new Doer("member", id.value());
      case By.AnIntegration(TokenId id) -> new Doer("integration", id.value());
      case By.Vastine() -> new Doer("vastine", null);
    };
  }

  /** Who the columns name. */
  public By by() {
    return switch (kind) {
      case "member" -> new By.AMember(new MemberId(required()));
      case "integration" -> new By.AnIntegration(new TokenId(required()));
      case "vastine" -> By.VASTINE;
      default -> throw new IllegalStateException("nobody of the kind " + kind);
    };
  }

  private UUID required() {
    UUID whose = id;
    if (whose == null) {
      throw new IllegalStateException("a " + kind + " without id");
    }
    return whose;
  }
}
