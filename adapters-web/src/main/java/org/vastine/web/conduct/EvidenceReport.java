package org.vastine.web.conduct;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vastine.application.conduct.ReadEvidence;
import org.vastine.domain.conduct.EvidenceLink;

/** Evidence for people: a page that stands alone, with every fact that was sealed. */
final class EvidenceReport {
  private static final List<String> FIRST = List.of("text", "url", "author", "published_at", "at");

  private final StringBuilder out = new StringBuilder();

  private EvidenceReport() {}

  /** The page. */
  static String of(ReadEvidence.View view) {
    EvidenceReport report = new EvidenceReport();
    report.write(view);
    return report.out.toString();
  }

  private void write(ReadEvidence.View view) {
    out.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<title>Evidence of case ")
        .append(view.caseId())
        .append("</title><style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;")
        .append("padding:0 1rem}dt{font-weight:600}dd{margin:0 0 .5rem;white-space:pre-wrap;")
        .append("overflow-wrap:anywhere}article{border-top:1px solid;padding:1rem 0}</style>")
        .append("</head><body>\n<h1>Evidence of case ")
        .append(view.caseId())
        .append("</h1>\n<dl>");
    fact("Sealed for", view.workspace().name());
    fact("Links", Integer.toString(view.chain().links().size()));
    fact("Hash of all of it (SHA-256)", view.chain().head());
    out.append("</dl>\n<p>All times are in UTC. The same facts stand in evidence.json, chained by")
        .append(
            " hashes; \u201cvastine verify-evidence\u201d tells whether they are intact.</p>\n");
    view.chain().links().forEach(this::link);
    out.append("</body></html>\n");
  }

  private void link(EvidenceLink link) {
    Map<String, Object> facts = EvidenceJson.facts(link.body());
    out.append("<article><h2>")
        .append(link.number())
        .append(". ")
        .append(escaped(String.valueOf(facts.get("kind"))))
        .append("</h2>\n<dl>");
    Map<String, Object> rest = new TreeMap<>(facts);
    rest.remove("kind");
    for (String name : FIRST) {
      if (rest.containsKey(name)) {
        fact(name, shown(rest.remove(name)));
      }
    }
    rest.forEach((name, value) -> fact(name, shown(value)));
    fact("hash", link.hash());
    out.append("</dl></article>\n");
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
        .append(escaped(name.replace('_', ' ')))
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
