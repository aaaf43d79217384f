package org.vastine.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
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

  private static final String SHIPPED = "org.vastine.bootstrap.architecture.broken";
  private static final String TESTS = "org.vastine.bootstrap.architecture.brokentests";

  private static final Map<String, Set<String>> OFFENDERS =
      Map.ofEntries(
          Map.entry("domain_uses_only_itself_and_java", Set.of("ReadsSql", "Logs")),
          Map.entry(
              "domain_asks_no_clock_no_chance_no_io",
              Set.of("AsksTheClock", "RollsDice", "ReadsFiles")),
          Map.entry("domain_keeps_no_static_state", Set.of("Remembers")),
          Map.entry(
              "application_uses_only_domain_java_and_inject",
              Set.of("UsesGuice", "Maps", "TakesJooq")),
          Map.entry("adapters_do_not_see_each_other", Set.of("HoldsAStore")),
          Map.entry("nothing_sees_bootstrap", Set.of("ReadsMain")),
          Map.entry("web_enters_through_use_cases", Set.of("CallsAPort")),
          Map.entry("web_asks_no_aggregate", Set.of("AsksAnAggregate")),
          Map.entry(
              "jooq_and_jdbc_stay_in_persistence", Set.of("QueriesSql", "ReadsSql", "TakesJooq")),
          Map.entry("stores_speak_domain", Set.of("PostgresThings")),
          Map.entry("ports_are_interfaces", Set.of("BuildsUpon")),
          Map.entry("javalin_stays_in_web", Set.of("ServesItself")),
          Map.entry("http_clients_stay_where_calls_go_out", Set.of("SpeaksHttp")),
          Map.entry("nlp_stays_in_language", Set.of("Stems")),
          Map.entry("platforms_do_not_see_each_other", Set.of("SeesMastodon")),
          Map.entry("guice_stays_in_bootstrap", Set.of("UsesGuice")),
          Map.entry("mapstruct_stays_at_the_edges", Set.of("Maps")),
          Map.entry("features_use_only_earlier_features", Set.of("KnowsCases")),
          Map.entry("features_are_free_of_cycles", Set.of("KnowsCases", "OpenCase")),
          Map.entry("use_cases_are_final_with_one_public_method", Set.of("OpenUseCase")),
          Map.entry("commands_events_ids_and_views_are_records", Set.of("ChangesItsMind")),
          Map.entry("choices_are_sealed", Set.of("OpenChoice")),
          Map.entry("events_carry_no_free_text", Set.of("WordyEvent")),
          Map.entry("only_use_cases_open_transactions", Set.of("CallsAPort")),
          Map.entry("nobody_asks_the_system_clock_but_bootstrap", Set.of("AsksTheClock")),
          Map.entry("no_field_injection", Set.of("FieldInjected")),
          Map.entry("no_standard_streams", Set.of("Prints")),
          Map.entry("no_generic_throws", Set.of("Prints")),
          Map.entry("no_java_util_logging", Set.of("Logs")));

  private static final Map<String, Set<String>> OFFENDING_TESTS =
      Map.of(
          "every_port_has_a_contract_and_two_heirs", Set.of("NoContract", "Lonely", "Dreamt"),
          "contracts_are_final", Set.of("SoftContract"),
          "no_test_is_disabled", Set.of("TurnedOff"),
          "no_test_method_is_disabled", Set.of("PartlyTurnedOff"),
          "tests_use_no_mocking_library", Set.of("Mocks"),
          "tests_do_not_sleep", Set.of("Sleeps", "SleepsOnAThread"));

  @Test
  void every_rule_has_a_proof() {
    assertThat(OFFENDERS).containsOnlyKeys(new Rules(SHIPPED).all().keySet());
    assertThat(OFFENDING_TESTS).containsOnlyKeys(new TestRules(TESTS).all().keySet());
  }

  @TestFactory
  Stream<DynamicTest> the_broken_house_breaks() {
    return proofs(new Rules(SHIPPED).all(), SHIPPED, OFFENDERS);
  }

  @TestFactory
  Stream<DynamicTest> the_broken_tests_break() {
    return proofs(new TestRules(TESTS).all(), TESTS, OFFENDING_TESTS);
  }

  private static Stream<DynamicTest> proofs(
      Map<String, ArchRule> rules, String root, Map<String, Set<String>> offenders) {
    JavaClasses house = new ClassFileImporter().importPackages(root);
    return rules.entrySet().stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.getKey(),
                () ->
                    assertThat(offenders(rule.getValue(), root, house))
                        .isEqualTo(new TreeSet<>(offenders.get(rule.getKey())))));
  }

  /** The first class of the house that each finding names: the one that breaks the rule. */
  private static Set<String> offenders(ArchRule rule, String root, JavaClasses house) {
    Pattern first = Pattern.compile(Pattern.quote(root) + "(?:\\.[a-z]+)+\\.([A-Z]\\w*)");
    Set<String> named = new TreeSet<>();
    rule.evaluate(house).getFailureReport().getDetails().stream()
        .flatMap(String::lines)
        .map(first::matcher)
        .filter(Matcher::find)
        .forEach(found -> named.add(found.group(1)));
    return named;
  }
}
