package org.vastine.web.team;

import java.time.Instant;
import java.util.UUID;
import org.vastine.domain.team.Member;

/** A member as answers tell it. */
record MemberBody(UUID id, String name, String email, String role, boolean active, Instant since) {
  static MemberBody of(Member member) {
    return new MemberBody(
        member.id().value(),
        member.name(),
        member.email().value(),
        member.role().label(),
        member.active(),
        member.since());
  }
}
