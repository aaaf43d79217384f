package org.vastine.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

final class MemberMapperTest {

  @Test
  void name_and_address_keep_their_places() {
    Member member =
        new Member(
            new MemberId(new UUID(0, 1)),
            "Aino",
            new EmailAddress("aino@example.org"),
            Role.ADMIN,
            true,
            Instant.EPOCH);

    assertThat(MemberBody.of(member))
        .isEqualTo(
            new MemberBody(
                new UUID(0, 1), "Aino", "aino@example.org", "admin", true, Instant.EPOCH));
  }
}
