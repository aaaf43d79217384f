package org.vastine.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** How rules, values, choices and events are written. */
final class DomainRules {

  private static final Set<String> CLOCK_CHANCE_AND_IO =
      Set.of(
          "java.time.Clock",
          "java.util.Random",
          "java.security.SecureRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.lang.System");

  /** The name of a model, the key of a problem: chosen by us, no words of people. */
  private static final Set<String> WORDS_OF_OURS = Set.of("model", "problem");

  private final Rooms rooms;

  DomainRules(Rooms rooms) {
    this.rooms = rooms;
  }

  Map<String, ArchRule> all() {
    return Map.of(
        "domain_asks_no_clock_no_chance_no_io", asksNoClockNoChanceNoIo(),
        "domain_keeps_no_static_state", keepsNoStaticState(),
        "commands_events_ids_and_views_are_records", commandsEventsIdsAndViewsAreRecords(),
        "choices_are_sealed", choicesAreSealed(),
        "events_carry_no_free_text", eventsCarryNoFreeText());
  }

  private ArchRule asksNoClockNoChanceNoIo() {
    return noClasses()
        .that(rooms.in("domain"))
        .should()
        .callMethodWhere(
            describe(
                "it asks a clock, chance or the outside world",
                call -> asksTheWorld(call.getTargetOwner().getName(), call.getTarget().getName())))
        .because(
            Because.of(
                Because.HOUSE,
                "time, chance and the world come in as arguments, so that every decision can be"
                    + " tried and replayed"));
  }

  private static boolean asksTheWorld(String owner, String method) {
    return CLOCK_CHANCE_AND_IO.contains(owner)
        || (owner.startsWith("java.time.") && method.equals("now"))
        || (owner.equals("java.util.UUID") && method.equals("randomUUID"))
        || owner.startsWith("java.nio.file.")
        || owner.startsWith("java.io.");
  }

  private ArchRule keepsNoStaticState() {
    return noFields()
        .that()
        .areDeclaredInClassesThat(rooms.in("domain"))
        .and()
        .areStatic()
        .should()
        .notBeFinal()
        .because(
            Because.of(Because.HOUSE, "a decision depends on its arguments and on nothing else"));
  }

  private ArchRule commandsEventsIdsAndViewsAreRecords() {
    return classes()
        .that(rooms.in("domain", "application"))
        .and(describe("are commands, events, ids or views", DomainRules::isMessage))
        .should()
        .beRecords()
        .because(
            Because.of(
                Because.HOUSE,
                "what is handed around is a value that cannot be changed on its way"));
  }

  private static boolean isMessage(JavaClass type) {
    return !type.isInterface()
        && !type.isEnum()
        && !type.isAnonymousClass()
        && (hasMessageName(type)
            || type.getAllRawInterfaces().stream().anyMatch(DomainRules::hasMessageName));
  }

  private static boolean hasMessageName(JavaClass type) {
    String name = type.getSimpleName();
    return name.equals("Command")
        || name.endsWith("Event")
        || name.endsWith("Id")
        || name.endsWith("View");
  }

  private ArchRule choicesAreSealed() {
    return classes()
        .that(rooms.in("domain"))
        .and(describe("are choices of the domain", DomainRules::isChoice))
        .should(new Sealed())
        .because(
            Because.of(
                Because.HOUSE,
                "the compiler then shows every switch that a new choice has to be added to"));
  }

  /** Two or more ways to be, and more than one method: one method alone is a policy. */
  private static boolean isChoice(JavaClass type) {
    long ways =
        type.getSubclasses().stream()
            .filter(way -> !way.isAnonymousClass())
            .filter(way -> way.getPackageName().startsWith(type.getPackageName()))
            .count();
    return type.isInterface() && ways > 1 && !isPolicy(type);
  }

  private static boolean isPolicy(JavaClass type) {
    return type.getMethods().stream().filter(DomainRules::isAbstract).count() == 1;
  }

  private static boolean isAbstract(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  private ArchRule eventsCarryNoFreeText() {
    DescribedPredicate<JavaClass> events =
        describe(
            "are events",
            type ->
                type.isRecord()
                    && type.getEnclosingClass()
                        .filter(outer -> outer.getSimpleName().endsWith("Event"))
                        .isPresent());
    return noClasses()
        .that(events)
        .and(rooms.in("domain"))
        .should(
            new Components(
                "carry a component for people's words",
                component ->
                    component.getRawType().getName().equals("java.lang.String")
                        && !WORDS_OF_OURS.contains(component.getName())))
        .because(
            Because.of(
                Because.EVENTS,
                "people's words are kept apart from history, so that they can be erased"));
  }
}
