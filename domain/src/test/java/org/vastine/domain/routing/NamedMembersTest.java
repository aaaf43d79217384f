package org.vastine.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

class NamedMembersTest {

  private final Member aino =
      new Member(
          new MemberId(new UUID(0, 1)),
          "Aino Korhonen",
          new EmailAddress("aino@example.org"),
          Role.RESPONDER,
          true,
          Instant.EPOCH);

  @ParameterizedTest
  @CsvSource({
    "'Teidän Aino oli töykeä.',true",
    "'AINO ei vastaa',true",
    "'Ainolta tuli outo viesti',true",
    "'Sain vastauksen ^AK ja petyin',true",
    "'ainoa asia, joka puuttuu',false",
    "'Ainoille kiitos',true",
    "'Ainokkaan lelu',false",
    "'Ainoastaansa hyvää',false",
    "'Eero vastasi',false",
    "'',false"
  })
  void R12_a_member_is_named_by_first_name_or_signature(String text, boolean named) {
    assertThat(NamedMembers.in(List.of(text), List.of(aino)).contains(aino.id())).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource({"'Ida auttoi',true", "'Idalta tuli viesti',false"})
  void R12_a_short_name_is_taken_without_endings_only(String text, boolean named) {
    Member ida =
        new Member(aino.id(), "Ida Korhonen", aino.email(), aino.role(), true, aino.since());

    assertThat(NamedMembers.in(List.of(text), List.of(ida)).contains(ida.id())).isEqualTo(named);
  }
}
