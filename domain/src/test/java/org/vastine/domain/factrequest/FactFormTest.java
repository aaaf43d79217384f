package org.vastine.domain.factrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;

@DisplayName("R18 what a customer may be asked")
final class FactFormTest {

  private static final LanguageTag FINNISH = LanguageTag.of("fi");

  private static String refused(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(var refusal) ? refusal.code() : "accepted";
  }

  private static AskedFact own(String question) {
    return new AskedFact(FactKind.QUESTION, false, Optional.of(question), Optional.of("Miksi"));
  }

  @Test
  @DisplayName("R18 an own question needs words and a reason")
  void ownQuestions() {
    assertThat(refused(AskedFact.asked(FactKind.QUESTION, true, " ", "why")))
        .isEqualTo("facts.question-missing");
    assertThat(refused(AskedFact.asked(FactKind.QUESTION, true, "Which shop?", "")))
        .isEqualTo("facts.why-missing");
    assertThat(refused(AskedFact.asked(FactKind.NAME, true, "Which shop?", "")))
        .isEqualTo("facts.question-not-here");
    assertThat(AskedFact.asked(FactKind.QUESTION, false, " Which shop? ", "To ask there."))
        .isEqualTo(
            Decision.accepted(
                new AskedFact(
                    FactKind.QUESTION,
                    false,
                    Optional.of("Which shop?"),
                    Optional.of("To ask there."))));
  }

  @Test
  @DisplayName("R18 words that are too long or no text are refused")
  void words() {
    String longest = "x".repeat(AskedFact.MOST_WORDS);
    assertThat(refused(AskedFact.asked(FactKind.QUESTION, true, longest, "why")))
        .isEqualTo("accepted");
    assertThat(refused(AskedFact.asked(FactKind.QUESTION, true, longest + "x", "why")))
        .isEqualTo("facts.words-too-long");
    assertThat(refused(AskedFact.asked(FactKind.NAME, true, "", longest + "x")))
        .isEqualTo("facts.words-too-long");
    assertThat(refused(AskedFact.asked(FactKind.NAME, true, "", "a\u0007b")))
        .isEqualTo("facts.words-not-plain");
    assertThat(refused(AskedFact.asked(FactKind.QUESTION, true, "a\nb", "why")))
        .isEqualTo("facts.words-not-plain");
  }

  @Test
  @DisplayName("R18 a form asks for something, not for too much, and for nothing twice")
  void forms() {
    AskedFact name = AskedFact.of(FactKind.NAME, true);
    assertThat(refused(FactForm.asked(List.of(), FINNISH))).isEqualTo("facts.nothing-asked");
    assertThat(refused(FactForm.asked(List.of(name, name), FINNISH)))
        .isEqualTo("facts.asked-twice");
    assertThat(refused(FactForm.asked(Collections.nCopies(5, own("?")), FINNISH)))
        .isEqualTo("facts.too-many");
    List<AskedFact> all = new ArrayList<>(Collections.nCopies(4, own("?")));
    all.add(name);
    all.add(AskedFact.of(FactKind.ORDER_REFERENCE, false));
    all.add(AskedFact.of(FactKind.EMAIL, false));
    all.add(AskedFact.of(FactKind.PHONE, false));
    assertThat(FactForm.asked(all, FINNISH))
        .isEqualTo(Decision.accepted(new FactForm(all, FINNISH)));
  }

  @Test
  @DisplayName("R18 contact is offered only by what is asked for")
  void contact() {
    assertThat(new FactForm(List.of(AskedFact.of(FactKind.NAME, true)), FINNISH).contactWays())
        .isEmpty();
    assertThat(new FactForm(List.of(AskedFact.of(FactKind.PHONE, false)), FINNISH).contactWays())
        .containsExactly(ContactWay.PHONE);
  }

  @Test
  @DisplayName("R18 by what we would contact them is asked for as well, once")
  void contactAsWell() {
    List<AskedFact> name = List.of(AskedFact.of(FactKind.NAME, true));
    List<AskedFact> phone = List.of(AskedFact.of(FactKind.PHONE, false));

    assertThat(FactForm.with(name, Set.of())).isEqualTo(name);
    assertThat(FactForm.with(name, Set.of(ContactWay.PHONE)))
        .containsExactly(AskedFact.of(FactKind.NAME, true), AskedFact.of(FactKind.PHONE, true));
    assertThat(FactForm.with(phone, Set.of(ContactWay.PHONE, ContactWay.MAIL)))
        .containsExactly(AskedFact.of(FactKind.PHONE, false), AskedFact.of(FactKind.EMAIL, false));
  }
}
