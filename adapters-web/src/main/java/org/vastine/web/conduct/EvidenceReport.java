package org.vastine.web.conduct;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vastine.application.conduct.ReadEvidence;
import org.vastine.domain.conduct.EvidenceLink;
import org.vastine.web.console.Words;

/**
 * Evidence for people: a page that stands alone, with every fact that was sealed. The names of the
 * facts are said in the workspace's language; what was sealed stands as it was.
 */
final class EvidenceReport {
  private static final List<String> FIRST = List.of("text", "url", "author", "published_at", "at");

  private final StringBuilder out = new StringBuilder();
  private final Words words;

  private EvidenceReport(Words words) {
    this.words = words;
  }

  /** The page, in the language of these words. */
  static String of(ReadEvidence.View view, Words words) {
    EvidenceReport report = new EvidenceReport(words);
    report.write(view);
    return report.out.toString();
  }

  private void write(ReadEvidence.View view) {
    String title = escaped(words.say("evidence.report.title", "case", view.caseId()));
    out.append("<!doctype html>\n<html lang=\"")
        .append(words.lang())
        .append("\"><head><meta charset=\"utf-8\"><title>")
        .append(title)
        .append("</title><style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;")
        .append("padding:0 1rem}dt{font-weight:600}dd{margin:0 0 .5rem;white-space:pre-wrap;")
        .append("overflow-wrap:anywhere}article{border-top:1px solid;padding:1rem 0}</style>")
        .append("</head><body>\n<h1>")
        .append(title)
        .append("</h1>\n<dl>");
    fact(words.say("evidence.report.for"), view.workspace().name());
    fact(words.say("evidence.report.links"), Integer.toString(view.chain().links().size()));
    fact(words.say("evidence.report.head"), view.chain().head());
    out.append("</dl>\n<p>").append(escaped(words.say("evidence.report.lead"))).append("</p>\n");
    view.chain().links().forEach(this::link);
    out.append("</body></html>\n");
  }

  private void link(EvidenceLink link) {
    Map<String, Object> facts = EvidenceJson.facts(link.body());
    String kind = String.valueOf(facts.get("kind"));
    out.append("<article><h2>")
        .append(link.number())
        .append(". ")
        .append(escaped(named("evidence.kind.", kind)))
        .append("</h2>\n<dl>");
    Map<String, Object> rest = new TreeMap<>(facts);
    rest.remove("kind");
    for (String name : FIRST) {
      if (rest.containsKey(name)) {
        fact(named("evidence.fact.", name), shown(rest.remove(name)));
      }
    }
    rest.forEach((name, value) -> fact(named("evidence.fact.", name), shown(value)));
    fact(named("evidence.fact.", "hash"), link.hash());
    out.append("</dl></article>\n");
  }

  /** What was sealed by another version may have names without words: they stand as they are. */
  private String named(String prefix, String name) {
    return words.has(prefix + name) ? words.say(prefix + name) : name.replace('_', ' ');
  }

  private static String shown(Object value) {
    StringBuilder words = new StringBuilder();
    if (value instanceof Map<?, ?> facts) {
      facts.forEach((name, one) -> words.append(name).append(": ").append(one).append('\n'));
      return words.toString().strip();
    }
    return words.append(value).toString();
  }

  private void fact(String name, String value) {
    out.append("<dt>")
        .append(escaped(name))
        .append("</dt><dd dir=\"auto\">")
        .append(escaped(value))
        .append("</dd>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
