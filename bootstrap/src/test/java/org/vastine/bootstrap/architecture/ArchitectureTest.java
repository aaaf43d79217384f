package org.vastine.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house as it stands keeps every rule. */
final class ArchitectureTest {

  private static final Rules RULES = new Rules(House.ROOT);

  @TestFactory
  Stream<DynamicTest> the_house_keeps() {
    return RULES.all().entrySet().stream()
        .map(rule ->
            DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(House.SHIPPED)));
  }

  @TestFactory
  Stream<DynamicTest> the_tests_keep() {
    return new TestRules(House.ROOT)
        .all().entrySet().stream()
            .map(rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(), () -> rule.getValue().check(House.withTests())));
  }

  @Test
  void every_package_that_a_rule_names_is_there() {
    Set<String> used =
        House.SHIPPED.stream()
            .flatMap(type ->
                Stream.concat(
                    Stream.of(type),
                    type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass())))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());

    assertThat(RULES.namedPackages())
        .isNotEmpty()
        .allSatisfy(pattern -> assertThat(used).anyMatch(PackageMatcher.of(pattern)::matches));
  }

  @Test
  void every_exception_is_for_something_that_is_there() {
    Set<String> names =
        House.withTests().stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());

    assertThat(names)
        .containsAll(TestRules.WITHOUT_CONTRACT.keySet())
        .containsAll(TestRules.MAY_WAIT.keySet())
        .containsAll(UseCaseRules.OPEN_TO_THE_WEB);
  }

  @TestFactory
  Stream<DynamicTest> every_rule_names_a_decision() {
    Map<String, ArchRule> rules = new TreeMap<>(RULES.all());
    rules.putAll(new TestRules(House.ROOT).all());
    return rules.entrySet().stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.getKey(),
                () -> assertThat(decisions(rule.getValue().getDescription())).hasSize(1)));
  }

  /** The files of the decision that ends the description, as "(ADR 7)". */
  private static Set<Path> decisions(String description) throws IOException {
    assertThat(description).containsPattern(", because .* \\(ADR \\d+\\)$");
    int number =
        Integer.parseInt(
            description.substring(description.lastIndexOf(' ') + 1, description.length() - 1));
    String prefix = String.format(Locale.ROOT, "%04d-", number);
    try (Stream<Path> files = Files.list(Path.of("../docs/adr"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .collect(Collectors.toSet());
    }
  }
}
