package org.vastine.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule is proven on a small house that breaks it: exactly the classes that are meant to break
 * it are named.
 */
final class RulesProofTest {

  private static final String ROOT = "org.vastine.bootstrap.architecture.broken";
  private static final Pattern FIRST_CLASS =
      Pattern.compile(Pattern.quote(ROOT) + "(?:\\.[a-z]+)+\\.([A-Z]\\w*)");

  private static final JavaClasses HOUSE = new ClassFileImporter().importPackages(ROOT);

  private static final Map<String, Set<String>> OFFENDERS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("domain_uses_only_itself_and_java", Set.of("ReadsSql")),
              Map.entry("domain_asks_no_clock_no_chance_no_io", Set.of("AsksTheClock")),
              Map.entry(
                  "application_uses_only_domain_java_and_inject", Set.of("UsesGuice", "Maps")),
              Map.entry("adapters_do_not_see_each_other", Set.of("HoldsAStore")),
              Map.entry("nothing_sees_bootstrap", Set.of("ReadsMain")),
              Map.entry("web_enters_through_use_cases", Set.of("CallsAPort")),
              Map.entry("jooq_and_jdbc_stay_in_persistence", Set.of("QueriesSql", "ReadsSql")),
              Map.entry("stores_speak_domain", Set.of("PostgresThings")),
              Map.entry("javalin_stays_in_web", Set.of("ServesItself")),
              Map.entry("http_clients_stay_in_channels", Set.of("SpeaksHttp")),
              Map.entry("nlp_stays_in_language", Set.of("Stems")),
              Map.entry("platforms_do_not_see_each_other", Set.of("SeesMastodon")),
              Map.entry("guice_stays_in_bootstrap", Set.of("UsesGuice")),
              Map.entry("mapstruct_stays_at_the_edges", Set.of("Maps")),
              Map.entry("features_use_only_earlier_features", Set.of("KnowsCases")),
              Map.entry("features_are_free_of_cycles", Set.of("KnowsCases", "OpenCase")),
              Map.entry("use_cases_are_final_with_one_public_method", Set.of("OpenUseCase")),
              Map.entry("events_carry_no_free_text", Set.of("WordyEvent")),
              Map.entry("only_use_cases_open_transactions", Set.of("CallsAPort")),
              Map.entry("nobody_asks_the_system_clock_but_bootstrap", Set.of("AsksTheClock")),
              Map.entry("no_field_injection", Set.of("FieldInjected"))));

  @Test
  void every_rule_has_a_proof() {
    assertThat(OFFENDERS.keySet())
        .containsExactlyInAnyOrderElementsOf(new Rules(ROOT).all().keySet());
  }

  @Test
  void every_rule_says_why() {
    assertThat(new Rules(ROOT).all().values())
        .allSatisfy(rule -> assertThat(rule.getDescription()).contains("because"));
  }

  @TestFactory
  Stream<DynamicTest> the_broken_house_breaks() {
    return new Rules(ROOT)
        .all().entrySet().stream()
            .map(rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertThat(offenders(rule.getValue()))
                            .isEqualTo(new TreeSet<>(OFFENDERS.get(rule.getKey())))));
  }

  private static Set<String> offenders(ArchRule rule) {
    EvaluationResult result = rule.evaluate(HOUSE);
    Set<String> named = new TreeSet<>();
    result.getFailureReport().getDetails().stream()
        .flatMap(String::lines)
        .map(FIRST_CLASS::matcher)
        .filter(Matcher::find)
        .forEach(first -> named.add(first.group(1)));
    return named;
  }
}
