package org.vastine.domain.doxxing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

/** When words publish private details of a member, and when they do not (R32). */
final class DoxxingTest {

  private static final MemberId AINO = new MemberId(new UUID(3, 1));
  private static final MemberId AHMET = new MemberId(new UUID(3, 2));
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?] |^)\\S");

  private final StaffNames staff =
      new StaffNames(
          List.of(
              member(AINO, "Aino Maria Virtanen", "aino@shop.example", true),
              member(AHMET, "Ahmet Yılmaz", "ahmet.private@gmail.com", true),
              member(new MemberId(new UUID(3, 3)), "Lea Laine", "lea@gone.example", false)));

  private static Member member(MemberId id, String name, String mail, boolean active) {
    return new Member(id, name, new EmailAddress(mail), Role.RESPONDER, active, Instant.EPOCH);
  }

  /** A detail stands in brackets: its kind is told, and its place is that of the words. */
  private List<Doxxing.Found> in(String words, DetailKind kind, Audience audience, int... given) {
    int start = words.indexOf('[');
    TextSpan span = new TextSpan(start + 1, words.indexOf(']'));
    Set<Integer> names = new java.util.HashSet<>();
    for (int place : given) {
      names.add(place);
    }
    DetailsRead read =
        new DetailsRead(
            List.of(new PrivateDetail(kind, span)),
            SENTENCE.matcher(words).results().map(MatchResult::start).toList(),
            names);
    return Doxxing.in(words, staff, staff.in(words), read, audience);
  }

  private List<MemberId> exposed(String words, DetailKind kind) {
    return in(words, kind, Audience.PUBLIC).stream().map(Doxxing.Found::member).toList();
  }

  @ParameterizedTest
  @EnumSource(DetailKind.class)
  void R32_a_name_in_full_with_any_private_detail_is_an_exposure(DetailKind kind) {
    List<Doxxing.Found> found = in("Aino Virtanen: [0401234567]", kind, Audience.PUBLIC);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().member()).isEqualTo(AINO);
    assertThat(found.getFirst().kinds()).containsExactly(kind);
    assertThat(found.getFirst().details())
        .containsExactly(new PrivateDetail(kind, new TextSpan(16, 26)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Soita Aino Virtaselle [0401234567]",
        "aino virtanen, [0401234567]",
        "VIRTANEN AINO [0401234567]",
        "Aino-Maria Virtasen numero [0401234567]",
        "Ainon Virtasen numero [0401234567]",
        "Aino Maria Virtanens nummer [0401234567]"
      })
  void R32_names_are_known_in_their_forms_and_orders(String words) {
    assertThat(exposed(words, DetailKind.PHONE)).containsExactly(AINO);
  }

  @Test
  void R32_turkish_endings_stand_behind_an_apostrophe() {
    assertThat(exposed("Ahmet Yılmaz'ın evi [Gül Sokak 4]", DetailKind.HOME))
        .containsExactly(AHMET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aino answered when I called [091234567]",
        "virtanen aina [091234567]",
        "Aino, Virtanen is another: [091234567]",
        "Lea Laine, [0401234567]",
        "Nobody is named [0401234567]"
      })
  void R32_a_first_name_with_a_number_or_no_member_at_all_is_none(String words) {
    assertThat(exposed(words, DetailKind.PHONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"HOME, 1", "FAMILY, 1", "VEHICLE, 1", "IDENTITY, 1", "PHONE, 0", "EMAIL, 0"})
  void R32_the_name_that_customers_see_needs_what_no_organisation_publishes(
      DetailKind kind, int found) {
    assertThat(in("Your Aino lives at [Elm 4]", kind, Audience.PUBLIC)).hasSize(found);
  }

  @Test
  void R32_a_capital_where_a_sentence_begins_makes_a_name_only_of_what_is_surely_one() {
    String words = "Aino lives at [Elm 4]";
    assertThat(in(words, DetailKind.HOME, Audience.PUBLIC)).isEmpty();
    assertThat(in(words, DetailKind.HOME, Audience.PUBLIC, 0)).hasSize(1);
    assertThat(exposed("the aino lives at [Elm 4]", DetailKind.HOME)).isEmpty();
  }

  @Test
  void R32_a_detail_beside_the_name_counts_where_everybody_reads_it() {
    String beside = "Aino Virtanen lied to me. She lives at [Elm 4]";
    assertThat(in(beside, DetailKind.HOME, Audience.PUBLIC)).hasSize(1);
    assertThat(in(beside, DetailKind.HOME, Audience.PRIVATE)).isEmpty();
    assertThat(in("She lives at [Elm 4]. It is Aino Virtanen.", DetailKind.HOME, Audience.PUBLIC))
        .hasSize(1);
    assertThat(in("Aino Virtanen lives at [Elm 4]", DetailKind.HOME, Audience.PRIVATE)).hasSize(1);
    String far = "Aino Virtanen lied. I am angry. Elsewhere is [Elm 4]";
    assertThat(in(far, DetailKind.HOME, Audience.PUBLIC)).isEmpty();
    assertThat(in("Your Aino lied. She lives at [Elm 4]", DetailKind.HOME, Audience.PUBLIC))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "aino.virtanen@shop.example, 0",
    "office@SHOP.example, 0",
    "aino@home.example, 1",
    "ahmet.private@gmail.com, 1"
  })
  void R32_an_address_where_members_sign_in_is_the_organisations(String mail, int found) {
    assertThat(in("Aino Virtanen [" + mail + "]", DetailKind.EMAIL, Audience.PUBLIC))
        .hasSize(found);
  }

  @Test
  void R32_each_member_is_found_once_with_all_their_details() {
    String words = "Aino Virtanen and Aino Virtanen, Ahmet Yılmaz: 1111111 2222222";
    DetailsRead read =
        new DetailsRead(
            List.of(
                new PrivateDetail(DetailKind.PHONE, new TextSpan(55, 62)),
                new PrivateDetail(DetailKind.PHONE, new TextSpan(47, 54))),
            List.of(0),
            Set.of());

    List<Doxxing.Found> found = Doxxing.in(words, staff, staff.in(words), read, Audience.PUBLIC);

    assertThat(found).extracting(Doxxing.Found::member).containsExactly(AINO, AHMET);
    assertThat(found.getFirst().details())
        .extracting(detail -> detail.span().start())
        .containsExactly(47, 55);
  }

  @Test
  void R32_whatever_is_written_names_stand_where_they_are_said_to() {
    String[] pieces = {"Aino", "Virtanen", "ahmet", "Yılmaz", " ", "-", ". ", "İ", "x", "'", "4"};
    for (long seed = 118; seed < 318; seed++) {
      Random random = new Random(seed);
      List<String> made = new ArrayList<>();
      for (int piece = 0; piece < 12; piece++) {
        made.add(pieces[random.nextInt(pieces.length)]);
      }
      String text = String.join("", made);
      for (NamedMember named : staff.in(text)) {
        assertThat(named.span().end()).as("seed " + seed).isLessThanOrEqualTo(text.length());
        assertThat(staff.members()).as("seed " + seed).contains(named.member());
        assertThat(named.span().of(text).toLowerCase(java.util.Locale.ROOT))
            .as("seed " + seed)
            .containsAnyOf("ain", "virta", "ahmet", "yılmaz");
      }
    }
    assertThat(StaffNames.NONE.in("Aino Virtanen")).isEmpty();
  }
}
