package org.vastine.web.operations;

import java.util.List;

/** Writes HTML; every text is escaped. */
final class Html {
  private final StringBuilder out = new StringBuilder(64_000);

  /** The begin of a page in English. */
  static Html page(String title) {
    Html html = new Html();
    html.out
        .append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
        .append(escaped(title))
        .append("</title><link rel=\"stylesheet\" href=\"/api/reference.css\"></head><body><main>");
    return html;
  }

  Html element(String name, String text) {
    out.append('<').append(name).append('>').append(escaped(text)).append(closing(name));
    return this;
  }

  Html heading(int level, String id, String text) {
    out.append("<h")
        .append(level)
        .append(" id=\"")
        .append(escaped(id))
        .append("\">")
        .append(escaped(text))
        .append(closing("h" + level));
    return this;
  }

  Html link(String address, String text) {
    out.append("<a href=\"")
        .append(escaped(address))
        .append("\">")
        .append(escaped(text))
        .append("</a>");
    return this;
  }

  Html open(String name) {
    out.append('<').append(name).append('>');
    return this;
  }

  Html close(String name) {
    out.append(closing(name));
    return this;
  }

  /** A row of a table; the first cell names it. */
  Html row(List<String> cells) {
    out.append("<tr><th scope=\"row\"><code>")
        .append(escaped(cells.getFirst()))
        .append("</code></th>");
    cells
        .subList(1, cells.size())
        .forEach(cell -> out.append("<td>").append(escaped(cell)).append("</td>"));
    out.append("</tr>");
    return this;
  }

  /** The whole page. */
  String end() {
    return out.append("</main></body></html>").toString();
  }

  private static String closing(String name) {
    return "</" + name + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
