package org.vastine.web.watch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.vastine.application.watch.WatchHits;
import org.vastine.domain.watch.WatchName;
import org.vastine.web.console.Shell;

/**
 * A watch term that hit, with the way to the cases that it hit.
 *
 * @param name what it is called
 * @param address where the open cases are listed that it hit
 */
public record NamedHit(String name, String address) {

  /** The hit for a page. */
  public static NamedHit of(Shell s, WatchHits.Named hit) {
    return new NamedHit(hit.name(), inbox(s, new WatchName(hit.name())));
  }

  /** Where the open cases are listed that the term of this name hit. */
  public static String inbox(Shell s, WatchName name) {
    return s.url("/inbox?view=open&q=")
        + URLEncoder.encode("watch:" + name.handle(), StandardCharsets.UTF_8);
  }
}
