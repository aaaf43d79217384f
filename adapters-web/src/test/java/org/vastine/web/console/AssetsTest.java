package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The static files keep their budget, their contrasts, and the content security policy. */
final class AssetsTest {
  private static final Path ASSETS = Path.of("src/main/resources/org/vastine/web/console/assets");
  private static final Pattern TOKEN =
      Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");
  private static final List<String> APART =
      List.of("charts.js", "chart-paint.js", "day.js", "trial.js");
  private static final List<String> GROUNDS = List.of("bg", "surface", "sunken", "selected");

  @Test
  void styles_and_scripts_are_small() throws IOException {
    assertThat(zipped(Files.readAllBytes(ASSETS.resolve("console.css")))).isLessThan(20_000);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.list(ASSETS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".js")).sorted().toList()) {
        String name = file.getFileName().toString();
        if (!APART.contains(name)) {
          all.write(new Assets().content(name));
        }
      }
    }
    assertThat(zipped(all.toByteArray())).isLessThan(12_000);
  }

  @Test
  void what_only_some_pages_fetch_is_small_and_runs_no_text_as_code() throws IOException {
    int own = 0;
    for (String name : APART) {
      own += zipped(new Assets().content(name));
    }
    assertThat(own).isLessThan(5_000);
    byte[] library = new Assets().content("chart-library.js");
    assertThat(zipped(library)).isLessThan(72_000);
    assertThat(new String(library, StandardCharsets.UTF_8))
        .contains("MIT License")
        .doesNotContain(
            "new Function", "eval(", "createElement(\"style\")", "setAttribute(\"style\"");
  }

  @Test
  void the_sprite_is_small_and_holds_each_icon_that_templates_name() throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream("assets/icons.svg")) {
      byte[] sprite = in.readAllBytes();
      assertThat(zipped(sprite)).isLessThan(15_000);
      String symbols = new String(sprite, StandardCharsets.UTF_8);
      Pattern named = Pattern.compile("(?:name|icon) = \"([a-z0-9-]+)\"");
      try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
        for (Path file : templates.filter(Files::isRegularFile).toList()) {
          Matcher matcher = named.matcher(Files.readString(file));
          while (matcher.find()) {
            assertThat(symbols).as(file.toString()).contains("id=\"" + matcher.group(1) + "\"");
          }
        }
      }
    }
  }

  @Test
  void scripts_keep_to_the_policy() throws IOException {
    try (Stream<Path> files = Files.list(ASSETS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".js")).toList()) {
        assertThat(Files.readString(file))
            .as(file.getFileName().toString())
            .doesNotContain("eval(", ".innerHTML", "new Function", "localStorage", "sessionStorage")
            .as("remarks are left out line by line: one line each, and no text goes over a line")
            .doesNotContainPattern("(?m)^[^`\n]*`[^`\n]*(`[^`\n]*`[^`\n]*)*$")
            .doesNotContainPattern("(?m)/\\*(?!.*\\*/$)");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text, 4.5",
    "text-2, 4.5",
    "text-3, 4.5",
    "accent, 4.5",
    "danger, 4.5",
    "warn, 4.5",
    "edge, 3",
    "ring, 3",
  })
  void inks_are_read_on_every_ground(String ink, double least) throws IOException {
    Map<String, String[]> tokens = tokens();
    for (String ground : GROUNDS) {
      for (int theme = 0; theme < 2; theme++) {
        assertThat(contrast(tokens.get(ink)[theme], tokens.get(ground)[theme]))
            .as(ink + " on " + ground + (theme == 0 ? ", light" : ", dark"))
            .isGreaterThanOrEqualTo(least);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "danger, danger-tint",
    "warn, warn-tint",
    "ok, ok-tint",
    "info, info-tint",
    "note, note-tint",
    "private, private-tint",
    "on-accent, accent",
    "on-danger, danger-solid",
    "on-warn, warn-solid",
    "text, note-tint",
    "text, private-tint",
    "text, info-tint",
    "text-3, info-tint",
    "text-3, note-tint",
    "text-3, private-tint",
  })
  void inks_are_read_on_their_tints(String ink, String ground) throws IOException {
    Map<String, String[]> tokens = tokens();
    for (int theme = 0; theme < 2; theme++) {
      assertThat(contrast(tokens.get(ink)[theme], tokens.get(ground)[theme]))
          .as(ink + " on " + ground + (theme == 0 ? ", light" : ", dark"))
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  private static Map<String, String[]> tokens() throws IOException {
    Map<String, String[]> tokens = new TreeMap<>();
    Matcher matcher = TOKEN.matcher(Files.readString(ASSETS.resolve("console.css")));
    while (matcher.find()) {
      tokens.put(matcher.group(1), new String[] {matcher.group(2), matcher.group(3)});
    }
    return tokens;
  }

  /** The contrast ratio of WCAG 2.2. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int zipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    }
    return bytes.size();
  }
}
