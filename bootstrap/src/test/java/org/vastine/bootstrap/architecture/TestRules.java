package org.vastine.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.platform.commons.annotation.Testable;

/** How tests are written: rules over the classes that ship and their tests together. */
final class TestRules {

  /** Ports without a contract, each with the reason. */
  static final Map<String, String> WITHOUT_CONTRACT =
      new TreeMap<>(
          Map.of(
              "Chance", "one number, of which any will do",
              "HoldingWords", "answered by the templates, whose store has a contract",
              "ImportFile", "opened by ImportFiles, and nowhere else",
              "ImportFiles", "reads files, and tests lay real ones",
              "Measurements", "nobody reads back what was counted, and counting nothing is allowed",
              "PullHints", "a hint may be lost, so there is nothing to hold it to",
              "ReplySignature", "answered by the templates, whose store has a contract",
              "ThanksLimit", "answered by the register of helpers, whose store has a contract"));

  /** Tests that let time pass, each with the reason. */
  static final Map<String, String> MAY_WAIT =
      Map.of(
          "CrashIT", "kills a process at random moments and looks at it from outside",
          "Patience", "looks again at other processes, which tell nobody when they are done");

  private static final Set<String> SLEEPS = Set.of("sleep", "parkNanos", "parkUntil");

  private final Rooms rooms;
  private final Map<String, ArchRule> all = new TreeMap<>();

  TestRules(String root) {
    rooms = new Rooms(root);
    all.put("every_port_has_a_contract_and_two_heirs", everyPortHasAContract());
    all.put("contracts_are_final", contractsAreFinal());
    all.put("no_test_is_disabled", noTestIsDisabled());
    all.put("no_test_method_is_disabled", noTestMethodIsDisabled());
    all.put("tests_use_no_mocking_library", testsUseNoMockingLibrary());
    all.put("tests_do_not_sleep", testsDoNotSleep());
  }

  /** All rules by name. */
  Map<String, ArchRule> all() {
    return all;
  }

  private ArchRule everyPortHasAContract() {
    return classes()
        .that(rooms.in("application"))
        .and(not(rooms.in("application.world")))
        .and(describe("are ports", TestRules::isPort))
        .should(new ContractWithHeirs(rooms.in("application")))
        .because(
            Because.of(
                Because.HOUSE,
                "use cases are tested over what is in memory, which must be like the real one"));
  }

  private static boolean isPort(JavaClass type) {
    return type.isInterface()
        && type.isTopLevelClass()
        && !type.isSealed()
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && !WITHOUT_CONTRACT.containsKey(type.getSimpleName());
  }

  private ArchRule contractsAreFinal() {
    return methods()
        .that()
        .areDeclaredInClassesThat(
            describe("are abstract", type -> type.getModifiers().contains(JavaModifier.ABSTRACT)))
        .and(describe("are tests", TestRules::isTest))
        .should()
        .beFinal()
        .because(
            Because.of(Because.HOUSE, "who may override a part of a contract keeps no contract"));
  }

  private static boolean isTest(CanBeAnnotated method) {
    return method.isMetaAnnotatedWith(Testable.class) || method.isAnnotatedWith(Testable.class);
  }

  private ArchRule noTestIsDisabled() {
    return noClasses()
        .should()
        .beAnnotatedWith(DISABLING)
        .because(Because.of(Because.HOUSE, "what a kind of adapter cannot do, it declares"));
  }

  private ArchRule noTestMethodIsDisabled() {
    return noMethods()
        .should()
        .beAnnotatedWith(DISABLING)
        .because(
            Because.of(Because.HOUSE, "a test that does not run says nothing, and looks well"));
  }

  private static final DescribedPredicate<com.tngtech.archunit.core.domain.JavaAnnotation<?>>
      DISABLING =
          describe(
              "an annotation that disables",
              annotation ->
                  annotation.getRawType().getPackageName().startsWith("org.junit.jupiter.api")
                      && annotation.getRawType().getSimpleName().startsWith("Disabled"));

  private ArchRule testsUseNoMockingLibrary() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("..mockito..", "..easymock..", "..jmockit..", "..powermock.."))
        .because(
            Because.of(
                Because.GATES,
                "a mock repeats the call, and an adapter in memory keeps the promise"));
  }

  private ArchRule testsDoNotSleep() {
    return noClasses()
        .that(describe("are tests", TestRules::isOfTests))
        .should()
        .callMethodWhere(
            describe(
                "it sleeps",
                call ->
                    call.getTargetOwner().getName().startsWith("java.")
                        && SLEEPS.contains(call.getTarget().getName())))
        .because(
            Because.of(
                Because.HOUSE,
                "a test waits for what is to happen, and time moves by a settable clock"));
  }

  private static boolean isOfTests(JavaClass type) {
    return !MAY_WAIT.containsKey(type.getSimpleName())
        && type.getSource()
            .filter(source -> source.getUri().getPath().contains("/test-classes/"))
            .isPresent();
  }
}
