package org.vastine.bootstrap.world;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.vastine.web.console.Chrome;

/**
 * The browser windows of a test, each a person with a session of their own. They close with the
 * test, or with its class where all tests share them; of one that failed, pictures of them are kept
 * below {@code target/windows}.
 */
public final class Windows implements AfterEachCallback, AfterAllCallback {

  private static final Path PICTURES = Path.of("target", "windows");

  private final Map<String, Chrome> open = new LinkedHashMap<>();
  private final boolean shared;

  /** They close with each test. */
  public Windows() {
    this(false);
  }

  private Windows(boolean shared) {
    this.shared = shared;
  }

  /** They close when all tests of the class are through. */
  public static Windows shared() {
    return new Windows(true);
  }

  /** Opens a browser for somebody. */
  public Chrome open(String whose, URI site) {
    Chrome window = new Chrome(site.toString());
    open.put(whose, window);
    window.size(1440);
    return window;
  }

  @Override
  public void afterEach(ExtensionContext test) throws IOException {
    if (test.getExecutionException().isPresent()) {
      for (Map.Entry<String, Chrome> window : open.entrySet()) {
        Files.createDirectories(PICTURES);
        Files.write(
            PICTURES.resolve(
                test.getRequiredTestMethod().getName() + "-" + window.getKey() + ".png"),
            window.getValue().picture());
      }
    }
    if (!shared) {
      close();
    }
  }

  @Override
  public void afterAll(ExtensionContext test) {
    close();
  }

  private void close() {
    open.values().forEach(Chrome::close);
    open.clear();
  }
}
