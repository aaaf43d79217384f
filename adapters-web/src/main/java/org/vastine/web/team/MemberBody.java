package org.vastine.web.team;

import java.time.Instant;
import java.util.UUID;
import org.vastine.domain.team.Member;

/** A member as answers tell it. */
record MemberBody(UUID id, String name, String email, String role, boolean active, Instant since) {
  static MemberBody of(Member member) {
    return MemberMapper.MAPPER.body(member);
  }
}
