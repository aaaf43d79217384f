package org.vastine.channels.email;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what somebody wrote now from the history below and the signature. Heuristic, and careful:
 * where nothing would be left, all of it stays, and what stands between quotes is an answer in
 * place and stays together with them.
 */
final class QuotedHistory {

  /** The line above a quote, in the languages of the house. */
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?iu)^\\s*(?:On\\b.*\\bwrote|.*\\bwrote|.*\\bkirjoitti(?: seuraavaa)?|(?:Den|På)?.*\\bskrev(?:\\s.{0,120})?"
              + "|.*\\b(?:şunu|şunları)?\\s*yazdı)\\s*:\\s*$");

  private static final Pattern BEGINS_ATTRIBUTION =
      Pattern.compile("(?iu)^\\s*(?:On|Den|Op|\\d{1,2}[./]).{6,}");

  /** The line that Outlook and others put above the mail they answer. */
  private static final Pattern ORIGINAL =
      Pattern.compile(
          "(?iu)^\\s*-{2,}\\s*(?:original message|alkuperäinen viesti|ursprungligt meddelande|orijinal (?:mesaj|ileti)"
              + "|özgün (?:mesaj|ileti))\\s*-{2,}\\s*$");

  /** The head of the mail below, as Outlook writes it without any line above. */
  private static final Pattern HEAD_FROM =
      Pattern.compile("(?iu)^\\s*\\*?(?:from|lähettäjä|från|kimden|gönderen)\\s*:\\*?.+");

  private static final Pattern HEAD_MORE =
      Pattern.compile(
          "(?iu)^\\s*\\*?(?:sent|date|to|subject|lähetetty|päivämäärä|vastaanottaja|aihe|skickat|datum|till|ämne"
              + "|gönderildi|tarih|kime|alıcı|konu)\\s*:\\*?.*");

  private static final Pattern SIGNATURE = Pattern.compile("^--\\s?$|^_{20,}\\s*$");

  private static final Pattern FROM_A_PHONE =
      Pattern.compile(
          "(?iu)^\\s*(?:sent from my .{2,40}|get outlook for .{2,20}|lähetetty .{2,40}(?:sta|stä|lta|ltä|laitteesta)"
              + "|skickat från min .{2,40}|.{2,30}(?:dan|den|tan|ten) gönderildi)\\.?\\s*$");

  private QuotedHistory() {}

  /** The words written now. */
  static String without(String text, boolean forwarded) {
    if (forwarded) {
      return text.strip();
    }
    List<String> lines =
        new ArrayList<>(text.replace("\r\n", "\n").replace('\r', '\n').lines().toList());
    cutHistory(lines);
    cutFrom(lines, firstSignature(lines));
    dropTrailing(lines);
    String kept = String.join("\n", lines).strip();
    return kept.isEmpty() ? text.strip() : kept;
  }

  private static void cutHistory(List<String> lines) {
    for (int at = 0; at < lines.size(); at++) {
      if (ORIGINAL.matcher(lines.get(at)).matches() || isHead(lines, at)) {
        cutFrom(lines, at);
        return;
      }
      int attribution = attributionLength(lines, at);
      if (attribution > 0) {
        int quote = skipBlank(lines, at + attribution);
        int end = quoteEnd(lines, quote);
        if (end == quote || onlySignatureFollows(lines, end)) {
          cutFrom(lines, at);
          return;
        }
        if (lines.subList(0, at).stream().allMatch(String::isBlank)) {
          // The answer stands below what it answers.
          lines.subList(0, end).clear();
        }
        return;
      }
    }
    cutTrailingQuote(lines);
  }

  /** How many lines the line above a quote takes here: programs break it in two. */
  private static int attributionLength(List<String> lines, int at) {
    if (ATTRIBUTION.matcher(lines.get(at)).matches()) {
      return 1;
    }
    boolean broken =
        at + 1 < lines.size()
            && BEGINS_ATTRIBUTION.matcher(lines.get(at)).matches()
            && !lines.get(at + 1).isBlank()
            && ATTRIBUTION.matcher(lines.get(at) + " " + lines.get(at + 1)).matches();
    return broken ? 2 : 0;
  }

  private static boolean isHead(List<String> lines, int at) {
    return HEAD_FROM.matcher(lines.get(at)).matches()
        && at + 2 < lines.size()
        && HEAD_MORE.matcher(lines.get(at + 1)).matches()
        && HEAD_MORE.matcher(lines.get(at + 2)).matches();
  }

  private static int skipBlank(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  private static int quoteEnd(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && isQuote(lines.get(at))) {
      at = skipBlank(lines, at + 1);
    }
    return at;
  }

  private static boolean isQuote(String line) {
    return line.stripLeading().startsWith(">");
  }

  private static boolean onlySignatureFollows(List<String> lines, int from) {
    int at = skipBlank(lines, from);
    return at >= lines.size()
        || SIGNATURE.matcher(lines.get(at)).matches()
        || FROM_A_PHONE.matcher(lines.get(at)).matches();
  }

  private static void cutTrailingQuote(List<String> lines) {
    int end = lines.size();
    while (end > 0 && (isQuote(lines.get(end - 1)) || lines.get(end - 1).isBlank())) {
      end--;
    }
    cutFrom(lines, end);
  }

  private static int firstSignature(List<String> lines) {
    for (int at = 0; at < lines.size(); at++) {
      if (SIGNATURE.matcher(lines.get(at)).matches()) {
        return at;
      }
    }
    return lines.size();
  }

  private static void dropTrailing(List<String> lines) {
    while (!lines.isEmpty()
        && (lines.getLast().isBlank() || FROM_A_PHONE.matcher(lines.getLast()).matches())) {
      lines.removeLast();
    }
  }

  private static void cutFrom(List<String> lines, int at) {
    lines.subList(at, lines.size()).clear();
  }
}
