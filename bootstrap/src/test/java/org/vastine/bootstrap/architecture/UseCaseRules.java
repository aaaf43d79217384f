package org.vastine.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** How use cases are written, and the ways into and out of them. */
final class UseCaseRules {

  /** What gives ids, counts and wakes a stream has no permission to check. */
  static final Set<String> OPEN_TO_THE_WEB = Set.of("LiveSignals", "Ids", "Measurements");

  private final Rooms rooms;

  UseCaseRules(Rooms rooms) {
    this.rooms = rooms;
  }

  Map<String, ArchRule> all() {
    return Map.of(
        "use_cases_are_final_with_one_public_method", useCasesAreFinal(),
        "web_enters_through_use_cases", webEntersThroughUseCases(),
        "web_asks_no_aggregate", webAsksNoAggregate(),
        "only_use_cases_open_transactions", onlyUseCasesOpenTransactions(),
        "ports_are_interfaces", portsAreInterfaces(),
        "stores_speak_domain", storesSpeakDomain(),
        "nobody_asks_the_system_clock_but_bootstrap", nobodyAsksTheSystemClock());
  }

  private ArchRule useCasesAreFinal() {
    return classes()
        .that(rooms.in("application"))
        .and(describe("handle something", UseCaseRules::handles))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould(new OnePublicMethod())
        .because(Because.of(Because.HOUSE, "one class is one thing that somebody can ask for"));
  }

  private static boolean handles(JavaClass type) {
    return type.getAllMethods().stream().anyMatch(method -> method.getName().equals("handle"));
  }

  private ArchRule webEntersThroughUseCases() {
    return noClasses()
        .that(rooms.in("web"))
        .should()
        .callMethodWhere(
            describe("it calls a port", call -> isPortClosedToTheWeb(call.getTargetOwner())))
        .because(
            Because.of(
                Because.HOUSE,
                "who may do what is decided in use cases; a call past them would have no"
                    + " permission"));
  }

  private boolean isPortClosedToTheWeb(JavaClass type) {
    return rooms.in("application").test(type)
        && type.isInterface()
        && type.isTopLevelClass()
        && !OPEN_TO_THE_WEB.contains(type.getSimpleName());
  }

  private ArchRule webAsksNoAggregate() {
    return noClasses()
        .that(rooms.in("web"))
        .should()
        .callMethodWhere(
            describe(
                "it has the domain decide",
                call ->
                    rooms.in("domain").test(call.getTargetOwner())
                        && !call.getTargetOwner().getSimpleName().equals("Decision")
                        && call.getTarget().getRawReturnType().getSimpleName().equals("Decision")))
        .because(
            Because.of(
                Because.HOUSE,
                "a decision counts when it is stored, and only use cases store what was decided"));
  }

  private ArchRule onlyUseCasesOpenTransactions() {
    return noClasses()
        .that(rooms.in("web", "persistence"))
        .should()
        .callMethodWhere(
            describe(
                "it opens a transaction",
                call ->
                    call.getTargetOwner().getSimpleName().equals("Transactions")
                        && call.getTarget().getName().contains("nWorkspace")))
        .because(
            Because.of(
                Because.ISOLATION,
                "a use case is one transaction, and the transaction is the use case's"));
  }

  private ArchRule portsAreInterfaces() {
    return noClasses()
        .that(rooms.in("web", "persistence", "channels", "language", "bootstrap"))
        .should()
        .beAssignableTo(
            describe(
                "a class of the inner floors",
                type ->
                    rooms.in("domain", "application").test(type)
                        && !type.isInterface()
                        && !type.isAssignableTo(Throwable.class)))
        .because(
            Because.of(
                Because.HOUSE, "what an adapter fits is a promise, and no code to build upon"));
  }

  private ArchRule storesSpeakDomain() {
    return noClasses()
        .that(rooms.in("persistence"))
        .and()
        .haveSimpleNameStartingWith("Postgres")
        .should(
            new PublicSignatures(
                "have jOOQ types in public signatures", type -> type.startsWith("org.jooq.")))
        .because(Because.of(Because.HOUSE, "records and tables never leave their store"));
  }

  private ArchRule nobodyAsksTheSystemClock() {
    return noClasses()
        .that(rooms.outside("bootstrap"))
        .should()
        .callMethodWhere(
            describe(
                "it asks the system's clock",
                call ->
                    call.getTargetOwner().getName().startsWith("java.time.")
                        && call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty()))
        .because(
            Because.of(
                Because.HOUSE, "tests set the clock, and only bootstrap binds the real one"));
  }
}
