package org.vastine.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;

/** Which module and which feature may see which. */
final class FloorRules {

  /** Features from the ground up, by layer: each may use those before it in its layer. */
  static final Map<String, List<String>> FEATURES =
      Map.of(
          "domain",
          List.of(
              "kernel",
              "team",
              "mention",
              "escalation",
              "watch",
              "channel",
              "triage",
              "policy",
              "incident",
              "knowledge",
              "template",
              "goodwill",
              "factrequest",
              "handoff",
              "task",
              "community",
              "customer",
              "doxxing",
              "feedbackcase",
              "bait",
              "routing",
              "presence",
              "bystander",
              "conduct",
              "reply",
              "alert",
              "webhook",
              "care",
              "praise",
              "advocate",
              "continuation",
              "proof",
              "gallery",
              "voice"),
          "application",
          List.of(
              "kernel",
              "audit",
              "stream",
              "similarity",
              "mention",
              "watch",
              "channel",
              "triage",
              "policy",
              "team",
              "care",
              "customer",
              "doxxing",
              "incident",
              "feedbackcase",
              "bait",
              "routing",
              "goodwill",
              "factrequest",
              "conduct",
              "author",
              "reply",
              "bystander",
              "template",
              "handoff",
              "community",
              "presence",
              "alert",
              "webhook",
              "praise",
              "advocate",
              "continuation",
              "proof",
              "task",
              "knowledge",
              "gallery",
              "escalation",
              "voice",
              "myday",
              "advice",
              "intake",
              "sandbox"));

  private final Rooms rooms;

  FloorRules(Rooms rooms) {
    this.rooms = rooms;
  }

  Map<String, ArchRule> all() {
    return Map.of(
        "domain_uses_only_itself_and_java", domainUsesOnlyItselfAndJava(),
        "application_uses_only_domain_java_and_inject", applicationUsesOnlyDomain(),
        "adapters_do_not_see_each_other", adaptersDoNotSeeEachOther(),
        "nothing_sees_bootstrap", nothingSeesBootstrap(),
        "platforms_do_not_see_each_other", platformsDoNotSeeEachOther(),
        "features_use_only_earlier_features", featuresUseOnlyEarlierFeatures(),
        "features_are_free_of_cycles", featuresAreFreeOfCycles());
  }

  private ArchRule domainUsesOnlyItselfAndJava() {
    return classes()
        .that(rooms.in("domain"))
        .should()
        .onlyDependOnClassesThat(rooms.in("domain").or(rooms.foreign("java..", "org.jspecify..")))
        .andShould()
        .onlyDependOnClassesThat(
            resideOutsideOfPackages("java.sql..", "java.net.http..", "java.util.logging.."))
        .because(Because.of(Because.HOUSE, "the rules must outlive every library"));
  }

  private ArchRule applicationUsesOnlyDomain() {
    return classes()
        .that(rooms.in("application"))
        .should()
        .onlyDependOnClassesThat(
            rooms
                .in("application", "domain")
                .or(rooms.foreign("java..", "jakarta.inject..", "org.jspecify..")))
        .because(
            Because.of(Because.HOUSE, "use cases name what they need as ports, and adapters fit"));
  }

  private ArchRule adaptersDoNotSeeEachOther() {
    rooms.in("web", "persistence", "channels", "language");
    return slices()
        .matching(rooms.below("(web|persistence|channels|language).."))
        .should()
        .notDependOnEachOther()
        .because(Because.of(Because.HOUSE, "an adapter must be exchangeable alone"));
  }

  private ArchRule nothingSeesBootstrap() {
    return noClasses()
        .that(rooms.outside("bootstrap"))
        .should()
        .dependOnClassesThat(rooms.in("bootstrap"))
        .because(Because.of(Because.HOUSE, "assembly knows all, and nobody knows assembly"));
  }

  private ArchRule platformsDoNotSeeEachOther() {
    rooms.in(
        "channels.sandbox",
        "channels.feed",
        "channels.email",
        "channels.mastodon",
        "channels.importfile");
    return slices()
        .matching(rooms.below("channels.(sandbox|feed|email|mastodon|importfile).."))
        .should()
        .notDependOnEachOther()
        .because(Because.of(Because.PLATFORMS, "one platform's change must not reach another"));
  }

  private ArchRule featuresUseOnlyEarlierFeatures() {
    FEATURES.forEach(
        (layer, features) -> features.forEach(feature -> rooms.in(layer + "." + feature)));
    return classes()
        .that(rooms.in("domain", "application"))
        .should(new EarlierFeaturesOnly(rooms.root(), FEATURES))
        .because(
            Because.of(
                Because.HOUSE,
                "features stand on each other from the ground up, and never lean on what comes"
                    + " later"));
  }

  private ArchRule featuresAreFreeOfCycles() {
    return slices()
        .matching(rooms.below("(domain|application).(*).."))
        .should()
        .beFreeOfCycles()
        .because(
            Because.of(Because.HOUSE, "what goes round in circles cannot be understood in parts"));
  }
}
