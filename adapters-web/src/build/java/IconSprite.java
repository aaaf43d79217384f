import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Makes one SVG sprite of the icons that are listed, from the jar of the icon collection. */
final class IconSprite {
  private static final Pattern INNER = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

  private IconSprite() {}

  /** Takes the jar, the list (a name a line) and the sprite to write. */
  public static void main(String[] arguments) throws IOException {
    List<String> names =
        Files.readAllLines(Path.of(arguments[1])).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    StringBuilder sprite = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
    try (ZipFile jar = new ZipFile(arguments[0])) {
      for (String name : names) {
        sprite
            .append("<symbol id=\"")
            .append(name)
            .append("\" viewBox=\"0 0 24 24\">")
            .append(drawing(jar, name))
            .append("</symbol>\n");
      }
    }
    Path target = Path.of(arguments[2]);
    Files.createDirectories(target.getParent());
    Files.writeString(target, sprite.append("</svg>\n"));
  }

  private static String drawing(ZipFile jar, String name) throws IOException {
    String end = "/icons/" + name + ".svg";
    ZipEntry entry =
        jar.stream()
            .filter(file -> file.getName().endsWith(end))
            .findFirst()
            .orElseThrow(() -> new IOException("no icon " + name));
    try (InputStream in = jar.getInputStream(entry)) {
      Matcher svg = INNER.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      if (!svg.find()) {
        throw new IOException("icon " + name + " is no svg");
      }
      return svg.group(1).replaceAll("\\s+", " ").strip();
    }
  }
}
