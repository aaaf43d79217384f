package org.vastine.channels.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.vastine.channels.text.PlainText;

/** RSS in its versions and Atom. ROME knows the formats; {@link SafeXml} keeps the XML harmless. */
final class XmlFeedReader {

  /** RSS 2.0 writes its authors as an address with the name behind it. */
  private static final Pattern ADDRESS_AND_NAME = Pattern.compile("\\S+@\\S+\\s+\\((.+)\\)");

  private XmlFeedReader() {}

  static FeedDocument read(byte[] bytes, String contentType) throws UnreadableFeed {
    Document document = SafeXml.parsed(bytes, contentType);
    Optional<Duration> keepFor = timeToLive(document.getRootElement());
    SyndFeed feed = feed(document);
    List<FeedEntry> entries =
        feed.getEntries().stream()
            .map(entry -> entry(entry, Optional.ofNullable(feed.getLanguage())))
            .toList();
    return new FeedDocument(title(feed.getTitleEx()), entries, keepFor);
  }

  private static SyndFeed feed(Document document) throws UnreadableFeed {
    String root = document.getRootElement().getName();
    try {
      return new SyndFeedInput(false, Locale.ROOT).build(document);
    } catch (FeedException e) {
      throw new UnreadableFeed("feed.malformed", "the feed breaks the rules of its format", e);
    } catch (IllegalArgumentException e) {
      throw new UnreadableFeed(
          "feed.not-a-feed", "XML that is no feed, its root is " + shortened(root), e);
    }
  }

  private static FeedEntry entry(SyndEntry entry, Optional<String> language) {
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    List<SyndPerson> authors = entry.getAuthors();
    return new FeedEntry(
        given(entry.getUri()),
        given(entry.getLink()),
        title(entry.getTitleEx()),
        body(entry),
        Optional.ofNullable(date).map(Date::toInstant).filter(XmlFeedReader::isSane),
        author(authors.isEmpty() ? entry.getAuthor() : authors.getFirst().getName()),
        authors.isEmpty()
            ? Optional.empty()
            : given(authors.getFirst().getUri()).flatMap(FeedLinks::web),
        language);
  }

  /** Years that no calendar of a store can hold are signs of a broken clock. */
  private static boolean isSane(Instant instant) {
    return instant.isAfter(Instant.EPOCH.minus(Duration.ofDays(100_000)))
        && instant.isBefore(Instant.EPOCH.plus(Duration.ofDays(100_000)));
  }

  private static String body(SyndEntry entry) {
    for (SyndContent content : entry.getContents()) {
      String words = words(content);
      if (!words.isEmpty()) {
        return words;
      }
    }
    return words(entry.getDescription());
  }

  private static String title(@Nullable SyndContent title) {
    return words(title).replaceAll("\\s+", " ").strip();
  }

  /** RSS says nothing about markup and mostly has some; Atom's text is text. */
  private static String words(@Nullable SyndContent content) {
    if (content == null || content.getValue() == null) {
      return "";
    }
    boolean isText = "text".equals(content.getType()) || "text/plain".equals(content.getType());
    String value = content.getValue();
    return (isText ? value : PlainText.of(value)).replace('\u00a0', ' ').strip();
  }

  private static String author(@Nullable String name) {
    String stated = name == null ? "" : name.strip();
    Matcher address = ADDRESS_AND_NAME.matcher(stated);
    return address.matches() ? address.group(1).strip() : stated;
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Optional<Duration> timeToLive(Element root) {
    Element channel = root.getChild("channel");
    Optional<String> minutes =
        channel == null ? Optional.empty() : given(channel.getChildText("ttl"));
    return minutes
        .filter(text -> text.matches("\\d{1,6}"))
        .map(text -> Duration.ofMinutes(Long.parseLong(text)));
  }

  private static String shortened(String name) {
    return name.length() > 40 ? name.substring(0, 40) : name;
  }
}
