package org.vastine.bootstrap.world;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.vastine.web.console.Chrome;

/**
 * The browser windows of a test, each a person with a session of their own. They close with the
 * test; of one that failed, pictures of them are kept below {@code target/windows}.
 */
public final class Windows implements AfterEachCallback {

  private static final Path PICTURES = Path.of("target", "windows");

  private final Map<String, Chrome> open = new LinkedHashMap<>();

  /** Opens a browser for somebody. */
  public Chrome open(String whose, URI site) {
    Chrome window = new Chrome(site.toString());
    open.put(whose, window);
    window.size(1440);
    return window;
  }

  @Override
  public void afterEach(ExtensionContext test) throws IOException {
    for (Map.Entry<String, Chrome> window : open.entrySet()) {
      try (Chrome chrome = window.getValue()) {
        if (test.getExecutionException().isPresent()) {
          Files.createDirectories(PICTURES);
          Files.write(
              PICTURES.resolve(
                  test.getRequiredTestMethod().getName() + "-" + window.getKey() + ".png"),
              chrome.picture());
        }
      }
    }
  }
}
