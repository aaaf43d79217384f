package org.vastine.domain.factrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.factrequest.FactFault.What;
import org.vastine.domain.kernel.LanguageTag;

@DisplayName("R18 reading what a customer filled in")
final class TypedFactsTest {

  private static final FactForm FORM =
      new FactForm(
          List.of(
              AskedFact.of(FactKind.NAME, true),
              AskedFact.of(FactKind.EMAIL, false),
              AskedFact.of(FactKind.PHONE, false),
              new AskedFact(
                  FactKind.QUESTION,
                  false,
                  Optional.of("Mitä näkyi?"),
                  Optional.of("Vian etsintään."))),
          LanguageTag.of("fi"));

  private static TypedFacts typed(Map<String, String> facts, String... contact) {
    return new TypedFacts(facts, Set.of(contact), "", "");
  }

  private static List<FactFault> faults(TypedFacts typed) {
    return typed.against(FORM) instanceof Filled.Faulty(var faults) ? faults : List.of();
  }

  private static TypedFacts wanting(String wanted, String words) {
    return new TypedFacts(Map.of("fact-1", "Maija"), Set.of(), wanted, words);
  }

  @Test
  @DisplayName("R18 a form that is filled in is taken as typed, without blanks around")
  void complete() {
    TypedFacts typed =
        new TypedFacts(
            Map.of(
                "fact-1", "  Maija Kärki ",
                "fact-2", "maija@example.org",
                "fact-3", "",
                "fact-4", "Ruutu\r\nsammui."),
            Set.of("mail"),
            "refund",
            "");
    assertThat(typed.against(FORM))
        .isEqualTo(
            new Filled.Complete(
                new FactAnswers(
                    List.of(
                        Optional.of("Maija Kärki"),
                        Optional.of("maija@example.org"),
                        Optional.empty(),
                        Optional.of("Ruutu\nsammui.")),
                    Set.of(ContactWay.MAIL),
                    Optional.of(WantedOutcome.REFUND),
                    Optional.empty())));
  }

  @Test
  @DisplayName("R18 every fault is named with its field")
  void allFaults() {
    assertThat(
            faults(typed(Map.of("fact-2", "nobody", "fact-3", "12", "fact-4", "x".repeat(2_001)))))
        .containsExactly(
            new FactFault("fact-1", What.MISSING),
            new FactFault("fact-2", What.NOT_EMAIL),
            new FactFault("fact-3", What.NOT_PHONE),
            new FactFault("fact-4", What.TOO_LONG));
  }

  @Test
  @DisplayName("R18 who agrees to be called says where")
  void contactNeedsAnAddress() {
    assertThat(faults(typed(Map.of("fact-1", "Maija"), "mail", "phone")))
        .containsExactly(
            new FactFault("fact-2", What.NEEDED_FOR_CONTACT),
            new FactFault("fact-3", What.NEEDED_FOR_CONTACT));
    assertThat(faults(typed(Map.of("fact-1", "Maija", "fact-3", "+358 40 123 4567"), "phone")))
        .isEmpty();
  }

  @Test
  @DisplayName("R18 fields and choices that the form does not have are refused")
  void wrongFields() {
    assertThat(faults(typed(Map.of("fact-1", "Maija", "fact-5", "x"))))
        .containsExactly(new FactFault("facts", What.UNKNOWN));
    assertThat(faults(typed(Map.of("fact-1", "Maija", "fact-01", "x"))))
        .containsExactly(new FactFault("facts", What.UNKNOWN));
    assertThat(faults(typed(Map.of("fact-1", "Maija"), "pigeon")))
        .containsExactly(new FactFault("contact", What.UNKNOWN));
    assertThat(faults(wanting("a_castle", "")))
        .containsExactly(new FactFault("wanted", What.UNKNOWN));
  }

  @Test
  @DisplayName("R18 a way of contact that was not asked for cannot be agreed to")
  void contactThatWasNotAsked() {
    FactForm nameOnly = new FactForm(List.of(AskedFact.of(FactKind.NAME, false)), FORM.language());
    assertThat(typed(Map.of(), "mail").against(nameOnly))
        .isEqualTo(new Filled.Faulty(List.of(new FactFault("contact", What.UNKNOWN))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\nb", "a\uD800b", "a\u0085b"})
  @DisplayName("R18 a line with characters that no text has is refused")
  void notText(String words) {
    assertThat(faults(typed(Map.of("fact-1", words))))
        .containsExactly(new FactFault("fact-1", What.NOT_TEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "+358 40 1234567, true",
    "(09) 123-456, true",
    "040/123.4567, true",
    "12 34, false",
    "call me, false",
    "++358401234567, false",
    "0401234567;0401234568, false"
  })
  @DisplayName("R18 phone numbers are read as people write them")
  void phones(String number, boolean taken) {
    assertThat(faults(typed(Map.of("fact-1", "Maija", "fact-3", number))).isEmpty())
        .isEqualTo(taken);
  }

  @Test
  @DisplayName("R18 another wish needs words, and words alone are a wish")
  void wishes() {
    assertThat(faults(wanting("other", " ")))
        .containsExactly(new FactFault("wanted-words", What.MISSING));
    assertThat(wanting("", "Soittakaa.").against(FORM))
        .isInstanceOfSatisfying(
            Filled.Complete.class,
            filled -> {
              assertThat(filled.answers().wanted()).contains(WantedOutcome.OTHER);
              assertThat(filled.answers().wantedWords()).contains("Soittakaa.");
            });
    assertThat(faults(wanting("", "x".repeat(1_001))))
        .containsExactly(new FactFault("wanted-words", What.TOO_LONG));
    assertThat(wanting("", "").against(FORM))
        .isInstanceOfSatisfying(
            Filled.Complete.class, filled -> assertThat(filled.answers().wanted()).isEmpty());
  }

  @Test
  @DisplayName("R18 no text form shows what somebody answered")
  void hidden() {
    assertThat(wanting("other", "Maija").toString()).doesNotContain("Maija");
    assertThat(String.valueOf(wanting("other", "Maija").against(FORM))).doesNotContain("Maija");
  }

  @ParameterizedTest
  @CsvSource({"12345,true", "00000,true", "99999,true", "1234,false", "(1)-234,false"})
  @DisplayName("R18 a phone number has five digits at least")
  void shortPhones(String number, boolean taken) {
    assertThat(faults(typed(Map.of("fact-1", "Maija", "fact-3", number))).isEmpty())
        .isEqualTo(taken);
  }

  @Test
  @DisplayName("R18 what just fits is taken")
  void justFits() {
    assertThat(faults(typed(Map.of("fact-1", "x".repeat(200), "fact-4", "y".repeat(2_000)))))
        .isEmpty();
    assertThat(faults(wanting("other", "x".repeat(1_000)))).isEmpty();
  }

  @Test
  @DisplayName("R18 an answer in several lines may have tabs and no other signs of machines")
  void severalLines() {
    assertThat(faults(typed(Map.of("fact-1", "Maija", "fact-4", "one\n\ttwo")))).isEmpty();
    assertThat(faults(typed(Map.of("fact-1", "Maija", "fact-4", "one\u0007two"))))
        .containsExactly(new FactFault("fact-4", What.NOT_TEXT));
    assertThat(faults(wanting("other", "one\u0007two")))
        .containsExactly(new FactFault("wanted-words", What.NOT_TEXT));
  }
}
