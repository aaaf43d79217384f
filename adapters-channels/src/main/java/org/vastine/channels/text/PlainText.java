package org.vastine.channels.text;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of an HTML fragment as a reader sees them: paragraphs parted by an empty line, breaks
 * and list items by a line, scripts and styles left out. A link keeps its words; where they do not
 * show its address, nothing is added.
 */
public final class PlainText {

  private static final Set<String> SILENT =
      Set.of("script", "style", "template", "noscript", "head", "title");
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "ul",
          "ol",
          "pre",
          "table",
          "figure",
          "hr");
  private static final Set<String> LINES =
      Set.of(
          "li",
          "div",
          "tr",
          "article",
          "section",
          "header",
          "footer",
          "dt",
          "dd",
          "figcaption",
          "main",
          "aside");

  private PlainText() {}

  /** The words of the fragment, without white space around them. */
  public static String of(String html) {
    Words words = new Words();
    Jsoup.parseBodyFragment(html).body().traverse(words);
    return words.text();
  }

  /** Walks the fragment without recursion, so that no depth of nesting can exhaust the stack. */
  private static final class Words implements NodeVisitor {

    private final StringBuilder out = new StringBuilder();
    private int silence;
    private int verbatim;
    private int breaks;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        if (silence == 0) {
          append(words.getWholeText());
        }
      } else if (node instanceof Element element) {
        String name = element.normalName();
        silence += SILENT.contains(name) ? 1 : 0;
        verbatim += name.equals("pre") ? 1 : 0;
        if (name.equals("br")) {
          out.append(silence == 0 ? "\n" : "");
        } else {
          part(name);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String name = element.normalName();
        silence -= SILENT.contains(name) ? 1 : 0;
        verbatim -= name.equals("pre") ? 1 : 0;
        part(name);
      }
    }

    private void part(String name) {
      if (PARAGRAPHS.contains(name)) {
        breaks = Math.max(breaks, 2);
      } else if (LINES.contains(name)) {
        breaks = Math.max(breaks, 1);
      }
    }

    private void append(String raw) {
      String words = verbatim > 0 ? raw : raw.replaceAll("[ \\t\\r\\n\\f]+", " ");
      if (breaks > 0 || endsALine()) {
        words = verbatim > 0 ? words : words.stripLeading();
      }
      if (words.isEmpty()) {
        return;
      }
      if (breaks > 0 && !out.isEmpty()) {
        out.append("\n".repeat(breaks));
      }
      breaks = 0;
      out.append(words);
    }

    private boolean endsALine() {
      return out.isEmpty()
          || out.charAt(out.length() - 1) == '\n'
          || out.charAt(out.length() - 1) == ' ';
    }

    private String text() {
      return out.toString().replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }
  }
}
