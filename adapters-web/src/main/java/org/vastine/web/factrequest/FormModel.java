package org.vastine.web.factrequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vastine.application.factrequest.OpenFactForm;
import org.vastine.domain.factrequest.AskedFact;
import org.vastine.domain.factrequest.FactFault;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.factrequest.FactKind;
import org.vastine.domain.factrequest.TypedFacts;
import org.vastine.domain.kernel.Labelled;
import org.vastine.web.console.Shell;

/**
 * The customer's page, in words.
 *
 * @param to where the form is sent
 * @param organisation who asks
 * @param until until when the link works
 * @param days for how many days answers are kept
 * @param fields what is asked
 * @param contactWays by what the customer can agree to be contacted
 * @param agreed by what they did, when the form was sent before
 * @param wanted which outcome they chose, when the form was sent before
 * @param wantedWords in which words
 * @param faults what has to be changed, field by field
 */
public record FormModel(
    String to,
    String organisation,
    String until,
    long days,
    List<Entry> fields,
    List<String> contactWays,
    Set<String> agreed,
    String wanted,
    String wantedWords,
    List<Fault> faults) {

  /**
   * A field.
   *
   * @param name what it is called in the form
   * @param label what is asked
   * @param why why
   * @param required whether it has to be filled in
   * @param autocomplete what the browser may fill it with
   * @param type the type of the input; empty for a box of several lines
   * @param most the most characters
   * @param value what was typed before
   */
  public record Entry(
      String name,
      String label,
      String why,
      boolean required,
      String autocomplete,
      String type,
      int most,
      String value) {}

  /** What is wrong with a field, in words. */
  public record Fault(String field, String words) {}

  /** What is wrong with this field, in words. */
  public Optional<String> fault(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(Fault::words)
        .findFirst();
  }

  static FormModel of(
      Shell s, String to, OpenFactForm.View view, TypedFacts typed, List<FactFault> faults) {
    FactForm form = view.form();
    return new FormModel(
        to,
        view.organisation(),
        s.full(view.until()),
        view.kept().toDays(),
        IntStream.range(0, form.facts().size())
            .mapToObj(place -> field(s, place, form.facts().get(place), typed.facts()))
            .toList(),
        form.contactWays().stream().map(Labelled::label).toList(),
        typed.contact(),
        typed.wanted(),
        typed.wantedWords(),
        faults(s, form, faults));
  }

  private static Entry field(Shell s, int place, AskedFact fact, Map<String, String> typed) {
    String kind = fact.kind().label();
    String name = FactForm.field(place);
    return new Entry(
        name,
        fact.question().orElseGet(() -> s.t("form.fact." + kind)),
        fact.why().orElseGet(() -> s.t("form.why." + kind)),
        fact.required(),
        autocomplete(fact.kind()),
        type(fact.kind()),
        fact.kind().most(),
        typed.getOrDefault(name, ""));
  }

  private static List<Fault> faults(Shell s, FactForm form, List<FactFault> faults) {
    Map<String, AskedFact> asked =
        IntStream.range(0, form.facts().size())
            .boxed()
            .collect(Collectors.toMap(FactForm::field, place -> form.facts().get(place)));
    List<Fault> told = new ArrayList<>();
    faults.forEach(fault -> {
      AskedFact fact = asked.get(fault.field());
      String what =
          fact == null
              ? s.t("form.at." + fault.field())
              : fact.question().orElseGet(() -> s.t("form.fact." + fact.kind().label()));
      told.add(new Fault(fault.field(), s.t("form.fault." + fault.what().label(), "field", what)));
    });
    return told;
  }

  private static String autocomplete(FactKind kind) {
    return switch (kind) {
      case NAME -> "name";
      case EMAIL -> "email";
      case PHONE -> "tel";
      case ORDER_REFERENCE, QUESTION -> "off";
    };
  }

  private static String type(FactKind kind) {
    return switch (kind) {
      case NAME, ORDER_REFERENCE -> "text";
      case EMAIL -> "email";
      case PHONE -> "tel";
      case QUESTION -> "";
    };
  }
}
