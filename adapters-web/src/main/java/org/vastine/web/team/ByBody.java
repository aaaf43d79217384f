package org.vastine.web.team;

import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.team.By;

/** Who did something, as answers tell it. */
public record ByBody(String kind, Optional<UUID> id) {
  /** The form of this one. */
  public static ByBody of(By by) {
    return switch (by) {
      case By.AMember(var member) -> new ByBody("member", Optional.of(member.value()));
      case By.AnIntegration(var token) -> new ByBody("integration", Optional.of(token.value()));
      case By.Vastine _ -> new ByBody("vastine", Optional.empty());
    };
  }
}
