package org.vastine.web.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.team.ReadWorkspace.Surroundings;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/** Turns a refusal into a sentence: names for members, local times for instants. */
public final class RefusalWords {
  private RefusalWords() {}

  /** The sentence. */
  public static String of(Shell shell, Optional<Surroundings> surroundings, Refusal refusal) {
    return of(shell, surroundings, refusal.code(), refusal.facts());
  }

  static String of(
      Shell shell, Optional<Surroundings> surroundings, String code, Map<String, String> facts) {
    Map<String, String> shown = new TreeMap<>();
    facts.forEach((name, value) -> shown.put(name, shown(shell, surroundings, name, value)));
    Optional.ofNullable(facts.get("permission"))
        .flatMap(label -> Labelled.find(Permission.class, label))
        .ifPresent(permission -> shown.put("roles", roles(shell, permission)));
    String key = "refusal." + code;
    return shell.words().has(key)
        ? shell.fill(key, shown)
        : shell.t("refusal.unknown", "code", code);
  }

  private static String shown(
      Shell shell, Optional<Surroundings> surroundings, String name, String value) {
    return switch (name) {
      case "member" -> surroundings.flatMap(all -> named(all, value)).orElse(value);
      case "until" -> time(shell, value);
      case "day" -> shell.words().has("day." + value) ? shell.t("day." + value) : value;
      case "rung", "next" ->
          shell.words().has("conduct-rung." + value) ? shell.t("conduct-rung." + value) : value;
      case "due", "proposal", "latest" -> fullTime(shell, value);
      case "permission" -> shell.t("permission." + value);
      case "elsewhere" -> shell.t("grant-kind." + value);
      case "left", "bound", "limit", "amount", "least", "most" -> Amounts.told(shell, value);
      case "stands" -> shell.t("facts-state." + value);
      case "state" -> state(shell, value);
      case "missing" -> points(shell, value);
      default -> value;
    };
  }

  /** A grant's or a hand-off's; the two share no label. */
  private static String state(Shell shell, String label) {
    return Stream.of("grant-state.", "hand-off-state.")
        .map(family -> family + label)
        .filter(shell.words()::has)
        .findFirst()
        .map(shell::t)
        .orElse(label);
  }

  /** What can still be done for a customer; what is missing elsewhere stays as it is. */
  private static String points(Shell shell, String labels) {
    return Stream.of(labels.split(" ", -1))
        .map(label -> shell.words().has("closing." + label) ? shell.t("closing." + label) : label)
        .collect(Collectors.joining("; "));
  }

  /** Whom to ask: the roles that may. */
  private static String roles(Shell shell, Permission permission) {
    return Arrays.stream(Role.values())
        .filter(role -> role.permissions().contains(permission))
        .map(role -> shell.t("role." + role.label()))
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> named(Surroundings all, String id) {
    try {
      return all.member(new MemberId(UUID.fromString(id))).map(Member::name);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String fullTime(Shell shell, String value) {
    try {
      return shell.full(Instant.parse(value));
    } catch (DateTimeException e) {
      return day(shell, value);
    }
  }

  private static String day(Shell shell, String value) {
    try {
      return Amounts.day(shell, LocalDate.parse(value));
    } catch (DateTimeException e) {
      return value;
    }
  }

  private static String time(Shell shell, String value) {
    try {
      return shell.at(Instant.parse(value));
    } catch (DateTimeException e) {
      return value;
    }
  }
}
