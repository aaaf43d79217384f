package org.vastine.channels.feed;

import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Parses XML of strangers: no document type, hence no entities that could grow or read files, and
 * no nesting that could exhaust the stack of whoever walks the tree.
 */
final class SafeXml {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final String DEPTH = "jdk.xml.maxElementDepth";

  /** Deeper than any feed. */
  private static final String MOST_DEPTH = "200";

  private SafeXml() {}

  static Document parsed(byte[] bytes, String contentType) throws UnreadableFeed {
    String text = decoded(bytes, contentType);
    SAXBuilder builder = new SAXBuilder(new HarmlessReaders());
    builder.setExpandEntities(false);
    try (Reader healed = new XmlFixerReader(new StringReader(text))) {
      return builder.build(healed);
    } catch (JDOMException | IOException e) {
      throw hasDocumentType(text)
          ? new UnreadableFeed(
              "feed.has-doctype", "the feed has a document type, which is never read", e)
          : new UnreadableFeed("feed.malformed", "the feed is no well-formed XML", e);
    }
  }

  /**
   * By the byte order mark, the server's word and the XML declaration, as RFC 7303 weighs them;
   * never fails on a lie.
   */
  private static String decoded(byte[] bytes, String contentType) throws UnreadableFeed {
    StringWriter text = new StringWriter();
    try (Reader reader = reader(new ByteArrayInputStream(bytes), contentType)) {
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UnreadableFeed(
          "feed.malformed", "the feed names a character set that is unknown", e);
    }
  }

  /** A server that names a type without a character set knows nothing about the bytes. */
  private static Reader reader(InputStream bytes, String contentType) throws IOException {
    String usual = StandardCharsets.UTF_8.name();
    return contentType.toLowerCase(Locale.ROOT).contains("charset=")
        ? new XmlReader(bytes, contentType, true, usual)
        : new XmlReader(bytes, true, usual);
  }

  /** Whether a document type stands before the first element. */
  private static boolean hasDocumentType(String text) {
    int at = text.indexOf('<');
    while (at >= 0) {
      if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
        return true;
      }
      String end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : "";
      int past = end.isEmpty() ? -1 : text.indexOf(end, at);
      at = past < 0 ? -1 : text.indexOf('<', past);
    }
    return false;
  }

  /** The parser of the Java runtime, whatever others stand on the class path. */
  private static final class HarmlessReaders implements XMLReaderJDOMFactory {

    @Override
    public XMLReader createXMLReader() throws JDOMException {
      try {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setXIncludeAware(false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(DEPTH, MOST_DEPTH);
        return parser.getXMLReader();
      } catch (ParserConfigurationException | SAXException e) {
        throw new JDOMException("the XML parser cannot be made harmless", e);
      }
    }

    @Override
    public boolean isValidating() {
      return false;
    }
  }
}
