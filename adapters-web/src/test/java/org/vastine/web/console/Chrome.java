package org.vastine.web.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NotFoundException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Chromium of the system, with a fresh profile, whose log is read after each test. */
public final class Chrome implements AutoCloseable {
  /** A host that the browser does not take for this machine, though it is. */
  static final String ELSEWHERE = "vastine.test";

  /** How long something is waited for, on a machine that is busy with much else. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final List<String> GROUPS =
      List.of("now", "matter", "remedy", "author", "team", "background");

  private static final String LOADED = "return document.readyState === 'complete'";

  private static final String SETTLED =
      LOADED
          + " && [...document.querySelectorAll('figure[data-chart]')]"
          + ".every(one => one.querySelector('canvas[data-ink]'))";

  /** A page that is left may take the end of its script with it; nobody waits longer for it. */
  private static final Duration MOMENT_AT_MOST = Duration.ofSeconds(2);

  private static final String A_MOMENT =
      "const over = arguments[0]; requestAnimationFrame(over); setTimeout(over, 100)";

  private final String base;
  private final boolean script;
  private final ChromeDriver driver;

  /** Opens a browser for the pages below this address. */
  public Chrome(String base) {
    this(base, true);
  }

  /** Opens a browser in which scripts are turned off. */
  static Chrome withoutScript(String base) {
    return new Chrome(base, false);
  }

  private Chrome(String base, boolean script) {
    this.base = base;
    this.script = script;
    driver = ChromeProgram.started(script);
    if (!script) {
      // Nothing can be waited for frame by frame there.
      driver.manage().timeouts().implicitlyWait(PATIENCE);
    }
  }

  /** Whether this machine has the browser; without it the browser's tests are skipped by name. */
  public static boolean isHere() {
    return ChromeProgram.isHere();
  }

  /** For what this class has no word for. */
  public ChromeDriver driver() {
    return driver;
  }

  void signIn(String session, String look) {
    driver.get(base + "/favicon.ico");
    driver.manage().deleteAllCookies();
    driver.manage().addCookie(new Cookie("vastine", session));
    driver.manage().addCookie(new Cookie("vastine-look", look));
    keepsGroupsOpen();
  }

  /** As somebody who keeps all groups beside a case open, and so sees all of the page. */
  public void keepsGroupsOpen() {
    GROUPS.forEach(
        group -> driver.manage().addCookie(new Cookie("vastine-group-" + group, "open")));
  }

  /** As somebody who never opened or closed a group beside a case. */
  void forgetsGroups() {
    GROUPS.forEach(group -> driver.manage().deleteCookieNamed("vastine-group-" + group));
  }

  /** A width below 500 px, which no window has, is the emulated one of a phone. */
  public void size(int width) {
    driver.manage().window().setSize(new Dimension(Math.max(width, 520), 900));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        java.util.Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /**
   * From the next page on, time beyond two seconds passes only when the test says so ({@link
   * #passes}); what is shorter goes on by itself.
   */
  void holdTime() {
    driver.executeCdpCommand(
        "Page.addScriptToEvaluateOnNewDocument",
        java.util.Map.of("source", ChromeProgram.HELD_TIME));
  }

  /** As a person with these wishes sees it, such as {@code prefers-reduced-motion: reduce}. */
  void wishes(String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        java.util.Map.of("features", List.of(java.util.Map.of("name", feature, "value", value))));
  }

  /** As it is printed, or on the screen again. */
  void onPaper(boolean printed) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", java.util.Map.of("media", printed ? "print" : ""));
  }

  /** Lets time pass on the page. */
  void passes(Duration time) {
    driver.executeScript("window.passes(arguments[0])", time.toMillis());
  }

  /** What a script gives. */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** How many elements a selector finds. */
  public int count(String selector) {
    return driver.findElements(By.cssSelector(selector)).size();
  }

  /** The texts of what a selector finds, all at one moment. */
  public List<String> texts(String selector) {
    return each(selector, "textContent.trim()");
  }

  /**
   * What this expression of a script, such as {@code dataset.case}, gives for each that is found.
   */
  List<String> each(String selector, String expression) {
    Object given =
        run(
            "return [...document.querySelectorAll(arguments[0])].map(one => one."
                + expression
                + ")",
            selector);
    return ((List<?>) given).stream().map(String::valueOf).toList();
  }

  /** The id of what has the focus. */
  String focused() {
    return String.valueOf(run("return document.activeElement?.id"));
  }

  /** Opens a page. */
  public void go(String path) {
    driver.get(base + path);
    settled();
  }

  /**
   * The first element that this selector finds, waited for where it is not there yet, and found
   * again where the page draws it anew.
   */
  public WebElement find(String selector) {
    return Steady.element(() -> {
      List<WebElement> found = new ArrayList<>();
      waitUntil(() -> found.addAll(driver.findElements(By.cssSelector(selector))));
      return found.getFirst();
    });
  }

  /** Waits until this selector finds something. */
  public void waitFor(String selector) {
    waitUntil(() -> !driver.findElements(By.cssSelector(selector)).isEmpty());
  }

  /** Waits until this is so; fails where it does not become so in time. */
  public void waitUntil(BooleanSupplier condition) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(condition)) {
      if (System.nanoTime() > until) {
        throw new AssertionError(
            "did not come to pass on "
                + driver.getCurrentUrl()
                + "\n"
                + texts("body")
                + "\n"
                + complaints());
      }
    }
  }

  /**
   * Whether it is so now. Where it is not, one frame of the browser passes: the soonest at which
   * something can have changed. A page that is being left, or that nobody draws, may have no more
   * frame. What is looked at may be replaced at any moment, by its own page or by the next one;
   * then it is looked at again.
   */
  private boolean holds(BooleanSupplier condition) {
    try {
      if (condition.getAsBoolean()) {
        return true;
      }
      moment();
    } catch (StaleElementReferenceException
        | NotFoundException
        | JavascriptException
        | ScriptTimeoutException replaced) {
      return false;
    }
    return false;
  }

  /** Only this script has little time: what checks a whole page may need more. */
  private void moment() {
    Duration usual = driver.manage().timeouts().getScriptTimeout();
    driver.manage().timeouts().scriptTimeout(MOMENT_AT_MOST);
    try {
      driver.executeAsyncScript(A_MOMENT);
    } finally {
      driver.manage().timeouts().scriptTimeout(usual);
    }
  }

  void pressWithControl(CharSequence key) {
    pressWith(Keys.CONTROL, key);
  }

  /** Presses a key while another one is held. */
  void pressWith(Keys held, CharSequence key) {
    settled();
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  /** Waits until the page is there with its scripts, and its charts are drawn. */
  void settled() {
    waitUntil(() -> Boolean.TRUE.equals(run(script ? SETTLED : LOADED)));
  }

  /** Loads the page anew. */
  void reload() {
    settled();
    run("window.former = true");
    driver.navigate().refresh();
    waitUntil(() -> run("return window.former") == null);
    settled();
  }

  /** Presses keys wherever the focus is. */
  public void press(CharSequence keys) {
    settled();
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Empties a field as a person would. */
  public void clear(WebElement field) {
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
  }

  long sidewaysScroll() {
    return (Long)
        ((JavascriptExecutor) driver)
            .executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** Keeps a picture where the property {@code vastine.shots} names a folder. */
  void shot(String path, String theme, int width) {
    Optional.ofNullable(System.getProperty("vastine.shots"))
        .map(Path::of)
        .ifPresent(folder -> {
          try {
            Files.createDirectories(folder);
            String name =
                path.replaceAll("[^a-z]+", "-").replaceAll("^-+|-+$", "")
                    + "-"
                    + theme
                    + "-"
                    + width;
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** What the window shows, as a PNG. */
  public byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** What the browser complained about since the last time, violations of the policy included. */
  public List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
        complaints.add(entry.getMessage());
      }
    }
    return complaints;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
