package org.vastine.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The architecture as rules over any root package, so that each can be proven on code that breaks
 * it.
 */
final class Rules {

  /** Features from the ground up, by layer: each may use those before it in its layer. */
  static final Map<String, List<String>> FEATURES =
      Map.of(
          "domain",
          List.of(
              "kernel", "team", "mention", "channel", "triage", "policy", "feedbackcase", "reply"),
          "application",
          List.of(
              "kernel",
              "audit",
              "stream",
              "mention",
              "channel",
              "triage",
              "policy",
              "team",
              "feedbackcase",
              "reply",
              "intake",
              "sandbox"));

  private static final Set<String> CLOCK_CHANCE_AND_IO =
      Set.of(
          "java.time.Clock",
          "java.util.Random",
          "java.security.SecureRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.lang.System");

  private final String root;

  Rules(String root) {
    this.root = root;
  }

  /** All rules by name. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("domain_uses_only_itself_and_java", domainUsesOnlyItselfAndJava());
    rules.put("domain_asks_no_clock_no_chance_no_io", domainAsksNoClockNoChanceNoIo());
    rules.put("application_uses_only_domain_java_and_inject", applicationUsesOnlyDomain());
    rules.put("adapters_do_not_see_each_other", adaptersDoNotSeeEachOther());
    rules.put("nothing_sees_bootstrap", nothingSeesBootstrap());
    rules.put("web_enters_through_use_cases", webEntersThroughUseCases());
    rules.put(
        "jooq_and_jdbc_stay_in_persistence",
        staysIn(
            "persistence",
            "org.jooq..",
            "java.sql..",
            "javax.sql..",
            "org.postgresql..",
            "com.zaxxer.."));
    rules.put("stores_speak_domain", storesSpeakDomain());
    rules.put(
        "javalin_stays_in_web", staysIn("web", "io.javalin..", "gg.jte..", "jakarta.servlet.."));
    rules.put(
        "http_clients_stay_in_channels",
        staysIn("channels", "java.net.http..", "jakarta.mail..", "com.rometools.."));
    rules.put(
        "nlp_stays_in_language", staysIn("language", "org.apache.lucene..", "de.bwaldvogel.."));
    rules.put("platforms_do_not_see_each_other", platformsDoNotSeeEachOther());
    rules.put("guice_stays_in_bootstrap", staysIn("bootstrap", "com.google.inject.."));
    rules.put("mapstruct_stays_at_the_edges", mapstructStaysAtTheEdges());
    rules.put("features_use_only_earlier_features", featuresUseOnlyEarlierFeatures());
    rules.put("features_are_free_of_cycles", featuresAreFreeOfCycles());
    rules.put("use_cases_are_final_with_one_public_method", useCasesAreFinal());
    rules.put("events_carry_no_free_text", eventsCarryNoFreeText());
    rules.put("only_use_cases_open_transactions", onlyUseCasesOpenTransactions());
    rules.put("nobody_asks_the_system_clock_but_bootstrap", nobodyAsksTheSystemClock());
    rules.put(
        "no_field_injection",
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because("a constructor says what a class needs"));
    return rules;
  }

  private ArchRule domainUsesOnlyItselfAndJava() {
    return classes()
        .that(in("domain"))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(root + ".domain..", "java..", "org.jspecify.."))
        .andShould()
        .onlyDependOnClassesThat(
            resideOutsideOfPackages("java.sql..", "java.net.http..", "java.util.logging.."))
        .because("the rules must outlive every library (docs/adr: hexagon)");
  }

  private ArchRule domainAsksNoClockNoChanceNoIo() {
    return noClasses()
        .that(in("domain"))
        .should()
        .callMethodWhere(
            describe(
                "it asks a clock, chance or the outside world",
                call -> {
                  String owner = call.getTargetOwner().getName();
                  String method = call.getTarget().getName();
                  return CLOCK_CHANCE_AND_IO.contains(owner)
                      || (owner.startsWith("java.time.") && method.equals("now"))
                      || (owner.equals("java.util.UUID") && method.equals("randomUUID"))
                      || owner.startsWith("java.nio.file.")
                      || owner.startsWith("java.io.");
                }))
        .because(
            "time, chance and the world come in as arguments, so that every decision can be tried and replayed");
  }

  private ArchRule applicationUsesOnlyDomain() {
    return classes()
        .that(in("application"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                root + ".application..",
                root + ".domain..",
                "java..",
                "jakarta.inject..",
                "org.jspecify.."))
        .because("use cases name what they need as ports, and adapters fit");
  }

  private ArchRule adaptersDoNotSeeEachOther() {
    return slices()
        .matching(root + ".(web|persistence|channels|language)..")
        .should()
        .notDependOnEachOther()
        .because("an adapter must be exchangeable alone");
  }

  private ArchRule nothingSeesBootstrap() {
    return noClasses()
        .that(resideOutsideOfPackages(root + ".bootstrap..", root + ".benchmarks.."))
        .should()
        .dependOnClassesThat(in("bootstrap"))
        .because("assembly knows all, and nobody knows assembly")
        .allowEmptyShould(true);
  }

  private ArchRule webEntersThroughUseCases() {
    DescribedPredicate<JavaClass> ports =
        describe(
            "ports of stores",
            type ->
                type.getPackageName().startsWith(root + ".application")
                    && type.isInterface()
                    && !type.isNestedClass()
                    && !allowedInWeb(type));
    return noClasses()
        .that(in("web"))
        .should()
        .callMethodWhere(describe("it calls a port", call -> ports.test(call.getTargetOwner())))
        .because(
            "who may do what is decided in use cases; a call past them would have no permission");
  }

  /** What wakes a stream, gives ids and counts has no permission to check. */
  private static boolean allowedInWeb(JavaClass type) {
    return Set.of("LiveSignals", "Ids", "Measurements").contains(type.getSimpleName());
  }

  private ArchRule staysIn(String module, String... packages) {
    return noClasses()
        .that(
            describe(
                "outside of " + module,
                type ->
                    type.getPackageName().startsWith(root + ".")
                        && !type.getPackageName().startsWith(root + "." + module)
                        && !type.getPackageName().startsWith(root + ".benchmarks")
                        && !(type.getPackageName().startsWith(root + ".bootstrap")
                            && Set.of(packages).contains("com.google.inject.."))))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages))
        .because("a library stays in its room, so that it can be exchanged there");
  }

  private ArchRule storesSpeakDomain() {
    return noClasses()
        .that(in("persistence"))
        .and()
        .haveSimpleNameStartingWith("Postgres")
        .should(
            new PublicSignatures(
                "have jOOQ types in public signatures", type -> type.startsWith("org.jooq.")))
        .because("records and tables never leave their store")
        .allowEmptyShould(true);
  }

  private ArchRule platformsDoNotSeeEachOther() {
    return slices()
        .matching(root + ".channels.(sandbox|feed|email|mastodon|importfile)..")
        .should()
        .notDependOnEachOther()
        .because("one platform's change must not reach another");
  }

  private ArchRule mapstructStaysAtTheEdges() {
    return noClasses()
        .that(resideInAnyPackage(root + ".domain..", root + ".application..", root + ".language.."))
        .should()
        .dependOnClassesThat(resideInAPackage("org.mapstruct.."))
        .because("mapping belongs where foreign shapes are")
        .allowEmptyShould(true);
  }

  private ArchRule featuresUseOnlyEarlierFeatures() {
    return classes()
        .that(resideInAnyPackage(root + ".domain..", root + ".application.."))
        .should(new EarlierFeaturesOnly(root, FEATURES))
        .because(
            "features stand on each other from the ground up, and never lean on what comes later");
  }

  private ArchRule featuresAreFreeOfCycles() {
    return slices()
        .matching(root + ".(domain|application).(*)..")
        .should()
        .beFreeOfCycles()
        .because("what goes round in circles cannot be understood in parts");
  }

  private ArchRule useCasesAreFinal() {
    return classes()
        .that(in("application"))
        .and(describe("have a Command", Rules::hasCommand))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould(new OnePublicMethod())
        .because("one class is one thing that somebody can ask for");
  }

  private static boolean hasCommand(JavaClass type) {
    return type.getAllMethods().stream().anyMatch(method -> method.getName().equals("handle"));
  }

  private ArchRule eventsCarryNoFreeText() {
    return noClasses()
        .that(
            describe(
                "are events",
                type ->
                    type.isRecord()
                        && type.getEnclosingClass()
                            .filter(outer -> outer.getSimpleName().endsWith("Event"))
                            .isPresent()))
        .and(in("domain"))
        .should(
            new Components(
                "carry a component for people's words",
                component ->
                    component.getRawType().getName().equals("java.lang.String")
                        && !Set.of("model", "problem").contains(component.getName())))
        .because("people's words are kept apart from history, so that they can be erased");
  }

  private ArchRule onlyUseCasesOpenTransactions() {
    return noClasses()
        .that(resideInAnyPackage(root + ".web..", root + ".persistence.."))
        .should()
        .callMethodWhere(
            describe(
                "it opens a transaction",
                call ->
                    call.getTargetOwner().getSimpleName().equals("Transactions")
                        && call.getTarget().getName().contains("nWorkspace")))
        .because("a use case is one transaction, and the transaction is the use case's");
  }

  private ArchRule nobodyAsksTheSystemClock() {
    return noClasses()
        .that(
            describe(
                "outside of bootstrap",
                type ->
                    type.getPackageName().startsWith(root + ".")
                        && !type.getPackageName().startsWith(root + ".bootstrap")
                        && !type.getPackageName().startsWith(root + ".benchmarks")))
        .should()
        .callMethodWhere(
            describe(
                "it asks the system's clock",
                call ->
                    call.getTargetOwner().getName().startsWith("java.time.")
                        && call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty()))
        .because("tests set the clock, and only bootstrap binds the real one");
  }

  private DescribedPredicate<JavaClass> in(String module) {
    return resideInAPackage(root + "." + module + "..");
  }
}
