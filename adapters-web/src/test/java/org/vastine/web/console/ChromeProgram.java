package org.vastine.web.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** How Chromium of the system is started for tests. */
final class ChromeProgram {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** A script under which what is longer than two seconds passes only when the test says so. */
  static final String HELD_TIME =
      """
      (() => {
        const real = Date.now.bind(Date), later = setTimeout.bind(window);
        const clear = clearTimeout.bind(window), waiting = new Map();
        let ahead = 0, number = 1e9;
        Date.now = () => real() + ahead;
        window.setTimeout = (call, time = 0, ...values) => {
          if (time < 2000) return later(call, time, ...values);
          waiting.set(++number, { at: Date.now() + time, call: () => call(...values) });
          return number;
        };
        window.clearTimeout = (id) => { if (!waiting.delete(id)) clear(id); };
        window.passes = (time) => {
          ahead += time;
          for (const [id, one] of [...waiting].sort((a, b) => a[1].at - b[1].at)) {
            if (one.at <= Date.now() && waiting.delete(id)) one.call();
          }
        };
      })();
      """;

  private ChromeProgram() {}

  /** Whether this machine has the browser. */
  static boolean isHere() {
    return Files.isExecutable(PROGRAM) && Files.isExecutable(DRIVER);
  }

  /** A browser with a fresh profile, without extras that speak to somebody by themselves. */
  static ChromeDriver started(boolean script) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(PROGRAM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--lang=en",
        "--host-resolver-rules=MAP " + Chrome.ELSEWHERE + " 127.0.0.1",
        "--user-data-dir=" + profile());
    if (!script) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return new ChromeDriver(
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build(),
        options);
  }

  private static Path profile() {
    try {
      return Files.createTempDirectory("vastine-chromium");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
