package org.vastine.application.conduct;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vastine.domain.conduct.HouseRule;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.conduct.RulesText;
import org.vastine.domain.team.By;

/**
 * The house rules that come with Vastine: version 1 of every workspace. Their words never change,
 * for they may have been quoted; better ones would be another version.
 */
public final class DefaultHouseRules {

  /** The version that they are. */
  public static final int VERSION = 1;

  private static final List<String> LANGUAGES = List.of("en", "fi", "sv", "tr");
  private static final int INTRO = 0;

  /** Read once, and not before somebody asks: a start does not wait for them. */
  private static final class Shipped {
    static final HouseRules RULES = read();
  }

  /** Reads nothing yet. */
  @Inject
  public DefaultHouseRules() {
    // they are the same for everybody
  }

  /** The rules. */
  public HouseRules rules() {
    return Shipped.RULES;
  }

  private static HouseRules read() {
    Map<String, RulesText> texts = new TreeMap<>();
    LANGUAGES.forEach(language -> texts.put(language, text(lines(language))));
    return new HouseRules(VERSION, texts, Instant.parse("2026-11-01T00:00:00Z"), By.VASTINE);
  }

  /** The first line is the introduction; after it a title and its text take turns. */
  private static RulesText text(List<String> lines) {
    List<HouseRule> rules = new ArrayList<>();
    for (int at = 1; at + 1 < lines.size(); at += 2) {
      rules.add(new HouseRule(lines.get(at), lines.get(at + 1)));
    }
    return new RulesText(lines.get(INTRO), rules);
  }

  private static List<String> lines(String language) {
    String name = "house-rules-1-" + language + ".txt";
    try (InputStream in = DefaultHouseRules.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no house rules in " + language);
      }
      return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
