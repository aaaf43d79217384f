package org.vastine.channels.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vastine.application.alert.AlertLetter;
import org.vastine.domain.alert.Alert;

/** What a mail about alerts says: what happened, when something is due, and where to look. */
record MailText(String subject, String body) {

  static MailText of(AlertLetter letter, AlertLinks links) {
    AlertWords words = AlertWords.in(letter.workspace().language());
    List<String> parts = new ArrayList<>();
    letter.lines().forEach(alert -> parts.add(part(letter, alert, words, links)));
    int more = letter.count() - letter.lines().size();
    if (more > 0) {
      parts.add(words.say("more", Map.of("count", Integer.toString(more))));
    }
    parts.add(
        words.say("all", Map.of("link", links.toAll(letter)))
            + "\n"
            + words.say("why", Map.of("link", links.toSettings(letter))));
    return new MailText(subject(letter, words), String.join("\n\n", parts) + "\n");
  }

  private static String subject(AlertLetter letter, AlertWords words) {
    return words.say(
        letter.count() == 1 ? "subject.one" : "subject.many",
        Map.of(
            "count", Integer.toString(letter.count()),
            "kind", words.what(letter.lines().getFirst().occasion()),
            "workspace", letter.workspace().name()));
  }

  private static String part(AlertLetter letter, Alert alert, AlertWords words, AlertLinks links) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "line",
            Map.of(
                "kind", words.what(alert.occasion()),
                "style", words.choice("style", alert.style()),
                "channel", alert.channel())));
    alert
        .occasion()
        .due()
        .ifPresent(
            due -> lines.add(words.say("due", Map.of("time", words.moment(due, letter.zone())))));
    lines.add(links.toCase(letter, alert));
    return String.join("\n", lines);
  }
}
