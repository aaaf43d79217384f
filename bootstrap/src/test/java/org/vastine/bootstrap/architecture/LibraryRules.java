package org.vastine.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.lang.ArchRule;
import java.util.HashMap;
import java.util.Map;

/** Which library lives where, and what nobody does. */
final class LibraryRules {

  private final Rooms rooms;

  LibraryRules(Rooms rooms) {
    this.rooms = rooms;
  }

  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new HashMap<>();
    rules.put(
        "jooq_and_jdbc_stay_in_persistence",
        staysIn(
            "persistence",
            "org.jooq..",
            "java.sql..",
            "javax.sql..",
            "org.postgresql..",
            "com.zaxxer.."));
    rules.put("javalin_stays_in_web", staysIn("web", "io.javalin..", "gg.jte.."));
    rules.put("http_clients_stay_where_calls_go_out", httpClientsStayWhereCallsGoOut());
    rules.put("nlp_stays_in_language", staysIn("language", "org.tartarus.snowball.."));
    rules.put("guice_stays_in_bootstrap", staysIn("bootstrap", "com.google.inject.."));
    rules.put("mapstruct_stays_at_the_edges", mapstructStaysAtTheEdges());
    rules.put(
        "no_field_injection",
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because(
            Because.of(Because.GATES, "a constructor says what a class needs")));
    rules.put("no_standard_streams", noStandardStreams());
    rules.put(
        "no_generic_throws",
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because(
            Because.of(Because.GATES, "whoever catches must know what was caught")));
    rules.put(
        "no_java_util_logging",
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because(
            Because.of(Because.GATES, "SLF4J is the one log")));
    return rules;
  }

  private ArchRule staysIn(String module, String... packages) {
    return noClasses()
        .that(rooms.outside(module))
        .should()
        .dependOnClassesThat(rooms.foreign(packages))
        .because(
            Because.of(
                Because.HOUSE, "a library stays in its room, so that it can be exchanged there"));
  }

  private ArchRule httpClientsStayWhereCallsGoOut() {
    return noClasses()
        .that(rooms.outside("channels", "language.advice"))
        .should()
        .dependOnClassesThat(rooms.foreign("java.net.http..", "jakarta.mail..", "com.rometools.."))
        .because(
            Because.of(
                Because.HOUSE,
                "who looks for what leaves the house finds it with the platforms and with the"
                    + " adviser"));
  }

  private ArchRule mapstructStaysAtTheEdges() {
    return noClasses()
        .that(rooms.outside("persistence", "web"))
        .should()
        .dependOnClassesThat(rooms.foreign("org.mapstruct.."))
        .because(Because.of(Because.MAPPERS, "mapping belongs where foreign shapes are"));
  }

  private static ArchRule noStandardStreams() {
    return noClasses()
        .should(ACCESS_STANDARD_STREAMS)
        .because(
            Because.of(
                Because.GATES,
                "what is worth saying goes to the log, or to the terminal's writer"));
  }
}
