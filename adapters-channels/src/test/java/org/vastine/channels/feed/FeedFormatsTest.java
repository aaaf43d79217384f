package org.vastine.channels.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;

class FeedFormatsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final URI FEED = URI.create("https://site.example/blog/feed");

  @Test
  void rss_items_become_public_articles() throws UnreadableFeed {
    InboundMention mention =
        only(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>News</title><language>fi-FI</language><ttl>30</ttl>
            <item><title>Acme kettle &amp; recall?</title><link>https://news.example/a1?utm_source=x&amp;id=7#top</link>
            <guid isPermaLink="false">news-a1</guid><pubDate>Sun, 22 Nov 2026 09:00:00 +0200</pubDate>
            <author>ada@news.example (Ada L.)</author><description>short</description>
            <content:encoded><![CDATA[<p>Reports of <b>leaks</b>.</p><script>bad()</script><p>More&nbsp;soon.</p>]]>
            </content:encoded></item></channel></rss>
            """);

    assertThat(mention.externalId().value()).isEqualTo("news-a1");
    assertThat(mention.thread().value()).isEqualTo("https://news.example/a1?id=7");
    assertThat(mention.kind()).isEqualTo(MentionKind.ARTICLE);
    assertThat(mention.audience()).isEqualTo(Audience.PUBLIC);
    assertThat(mention.author().name()).isEqualTo("Ada L.");
    assertThat(mention.text().value())
        .isEqualTo("Acme kettle & recall?\n\nReports of leaks.\n\nMore soon.");
    assertThat(mention.publishedAt()).isEqualTo(Instant.parse("2026-11-22T07:00:00Z"));
    assertThat(mention.languageHint()).contains(new LanguageTag("fi"));
    assertThat(mention.url()).contains(URI.create("https://news.example/a1?utm_source=x&id=7#top"));
  }

  @Test
  void atom_entries_keep_their_id_and_resolve_their_links() throws UnreadableFeed {
    InboundMention mention =
        only(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>T</title><updated>2026-11-22T09:00:00Z</updated>
            <entry><id>urn:e:1</id><title type="text">a &lt;b&gt; c</title><updated>2026-11-22T10:00:00+01:00</updated>
            <link rel="alternate" href="../posts/1"/><author><name>Kai</name><uri>https://kai.example/</uri></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>Two</p></div></content>
            </entry></feed>
            """);

    assertThat(mention.externalId().value()).isEqualTo("urn:e:1");
    assertThat(mention.url()).contains(URI.create("https://site.example/posts/1"));
    assertThat(mention.publishedAt()).isEqualTo(Instant.parse("2026-11-22T09:00:00Z"));
    assertThat(mention.author().profile()).contains(URI.create("https://kai.example/"));
    assertThat(mention.text().value()).isEqualTo("a <b> c\n\nOne\n\nTwo");
  }

  @Test
  void json_feeds_of_both_versions_are_read() throws UnreadableFeed {
    List<InboundMention> mentions =
        mentions(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"Forum","authors":[{"name":"Everyone"}],"items":[
             {"id":9,"url":"https://f.example/p/9","content_html":"<p>Acme never answers</p>",
              "date_published":"2026-11-22T09:00:00Z","authors":[{"name":"Kai","url":"https://f.example/kai"}]},
             {"id":"10","title":"Only a title","date_modified":"not a date","author":{"name":"Old"},"language":"tr"},
             {"content_text":"no id and no link","authors":["odd"]}]}
            """);

    assertThat(mentions).extracting(mention -> mention.externalId().value()).startsWith("9", "10");
    assertThat(mentions.get(2).externalId().value()).startsWith("sha256:");
    assertThat(mentions)
        .extracting(mention -> mention.author().name())
        .containsExactly("Kai", "Old", "Everyone");
    assertThat(mentions)
        .extracting(mention -> mention.text().value())
        .containsExactly("Acme never answers", "Only a title", "no id and no link");
    assertThat(mentions.get(1).publishedAt()).isEqualTo(NOW);
    assertThat(mentions.get(1).languageHint()).contains(new LanguageTag("tr"));
  }

  @Test
  void google_alerts_name_the_page_inside_their_redirect() throws UnreadableFeed {
    InboundMention mention =
        only(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:idx="urn:atom-extension:indexing">
            <id>tag:google.com,2005:reader/user/1/state/com.google/alerts/2</id><title>Google Alert - Acme</title>
            <updated>2026-11-22T08:40:00Z</updated><entry>
            <id>tag:google.com,2013:googlealerts/feed:11110000222233334444</id>
            <title type="html">Customers angry at &lt;b&gt;Acme&lt;/b&gt; delays</title>
            <link href="https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://news.example/acme?x=1&amp;ct=ga&amp;y=2&amp;ct=ga&amp;cd=CAIyGg&amp;usg=AOvVaw0"/>
            <published>2026-11-22T08:40:00Z</published><updated>2026-11-22T08:40:00Z</updated>
            <content type="html">… buyers of &lt;b&gt;Acme&lt;/b&gt; kettles&amp;nbsp;say it&amp;#39;s late</content>
            <author><name/></author></entry></feed>
            """);

    assertThat(mention.url()).contains(URI.create("https://news.example/acme?x=1&ct=ga&y=2"));
    assertThat(mention.author().name()).isEqualTo("news.example");
    assertThat(mention.text().value())
        .isEqualTo("Customers angry at Acme delays\n\n… buyers of Acme kettles say it's late");
  }

  @Test
  void an_encoded_alert_target_is_decoded_and_one_that_is_no_page_is_no_link() {
    assertThat(
            FeedLinks.page(
                "https://www.google.fi/url?url=https%3A%2F%2Fa.example%2F%C3%A4%3Fb%3D1%26c&ct=ga&cd=x",
                FEED))
        .contains(URI.create("https://a.example/%C3%A4?b=1&c"));
    assertThat(FeedLinks.page("https://www.google.com/url?url=javascript:alert(1)&ct=ga", FEED))
        .isEmpty();
    assertThat(FeedLinks.page("mailto:kai@a.example", FEED)).isEmpty();
  }

  @Test
  void the_same_page_has_one_name_whoever_counts_its_visitors() {
    assertThat(FeedLinks.samePage(URI.create("HTTPS://News.Example?utm_source=a&utm_medium=b#c")))
        .isEqualTo("https://news.example/");
    assertThat(FeedLinks.samePage(URI.create("https://news.example/p?utm_x=1&id=2&fbclid=3")))
        .isEqualTo("https://news.example/p?id=2");
  }

  @Test
  void an_item_without_an_id_is_known_by_its_page_and_else_by_its_words() throws UnreadableFeed {
    List<InboundMention> mentions =
        mentions(
            """
            <rss version="2.0"><channel><item><title>A</title><link>https://n.example/1?utm_source=r</link></item>
            <item><title>B</title></item><item><title>B</title></item></channel></rss>
            """);

    assertThat(mentions.get(0).externalId().value()).contains("https://n.example/1");
    assertThat(mentions.get(1).externalId()).isEqualTo(mentions.get(2).externalId());
  }

  @Test
  void dates_that_nobody_can_read_are_tolerated() throws UnreadableFeed {
    List<InboundMention> mentions =
        mentions(
            """
            <rss version="2.0"><channel>
            <item><guid>1</guid><pubDate>yesterday, around noon</pubDate></item>
            <item><guid>2</guid><pubDate>2026-11-22T09:00:00Z</pubDate></item>
            <item><guid>3</guid><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate></item>
            <item><guid>4</guid><pubDate>Sun, 22 Nov 999999 09:00:00 GMT</pubDate></item></channel></rss>
            """);

    assertThat(mentions)
        .extracting(InboundMention::publishedAt)
        .containsExactly(NOW, Instant.parse("2026-11-22T09:00:00Z"), Instant.EPOCH, NOW);
  }

  @Test
  void the_character_set_is_found_wherever_it_is_told() throws UnreadableFeed {
    String feed =
        "<rss version='2.0'><channel><item><guid>1</guid><title>İğne ş</title></item></channel></rss>";
    Charset turkish = Charset.forName("windows-1254");

    assertThat(title(feed.getBytes(StandardCharsets.UTF_8), "")).isEqualTo("İğne ş");
    assertThat(title(feed.getBytes(turkish), "application/rss+xml; charset=windows-1254"))
        .isEqualTo("İğne ş");
    assertThat(
            title(
                ("<?xml version='1.0' encoding='windows-1254'?>" + feed).getBytes(turkish),
                "text/html"))
        .isEqualTo("İğne ş");
    assertThat(title(("\uFEFF" + feed).getBytes(StandardCharsets.UTF_16LE), "text/xml"))
        .isEqualTo("İğne ş");
  }

  @Test
  void words_of_html_that_xml_does_not_know_are_understood() throws UnreadableFeed {
    assertThat(
            only("\n <rss version='2.0'><channel><item><guid>1</guid><title>caf&eacute;</title></item></channel></rss>")
                .text()
                .value())
        .isEqualTo("café");
  }

  @Test
  void an_article_longer_than_anybody_reads_is_set_aside_under_its_id() throws UnreadableFeed {
    String feed =
        "<rss version='2.0'><channel><item><guid>1</guid><title>"
            + "x".repeat(100_001)
            + "</title></item></channel></rss>";
    FeedDocument document = FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), "");

    InboundItem item = new FeedTranslator(FEED, NOW).item(document.entries().getFirst());

    assertThat(item).isInstanceOf(InboundItem.Unreadable.class);
    assertThat(((InboundItem.Unreadable) item).problem()).isEqualTo("unreadable.too-long");
  }

  @Test
  void a_feed_tells_how_long_it_keeps() throws UnreadableFeed {
    String feed = "<rss version='2.0'><channel><ttl>60</ttl></channel></rss>";

    assertThat(FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), "").keepFor())
        .contains(Duration.ofHours(1));
  }

  private static String title(byte[] feed, String contentType) throws UnreadableFeed {
    return FeedReader.read(feed, contentType).entries().getFirst().title();
  }

  private static InboundMention only(String feed) throws UnreadableFeed {
    List<InboundMention> mentions = mentions(feed);
    assertThat(mentions).hasSize(1);
    return mentions.getFirst();
  }

  private static List<InboundMention> mentions(String feed) throws UnreadableFeed {
    FeedTranslator translator = new FeedTranslator(FEED, NOW);
    return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), "").entries().stream()
        .map(translator::item)
        .map(item -> ((InboundItem.Published) item).mention())
        .toList();
  }
}
