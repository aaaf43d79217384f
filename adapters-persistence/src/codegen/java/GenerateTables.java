import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Run by the build before the module is compiled: writes the jOOQ tables anew when the migrations
 * or the way of writing have changed since the last time. Arguments: the module's folder, the
 * version of jOOQ.
 */
final class GenerateTables {

  private GenerateTables() {}

  public static void main(String[] arguments) throws Exception {
    Path module = Path.of(arguments[0]);
    Path migrations = module.resolve("src/main/resources/db/migration");
    Path writer = module.resolve("src/codegen/java/TablesWriter.java");
    Path target = module.resolve("target/generated-sources/jooq");
    Path stamp = target.resolve("made-from.sha256");
    String wanted = hash(migrations, writer, arguments[1]);
    if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
      return;
    }
    // The writer starts the module's own PostgreSQL, whose classes are not compiled yet: only those
    // it needs are.
    Path classes = Files.createDirectories(module.resolve("target/codegen-classes"));
    compile(writer, module.resolve("src/main/java"), classes);
    write(classes, migrations, target);
    Files.writeString(stamp, wanted);
  }

  private static void write(Path classes, Path migrations, Path target) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // Its own classes first: those of an earlier build of the module may be on the class path.
    String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
    List<String> command =
        List.of(java, "-cp", classPath, "TablesWriter", migrations.toString(), target.toString());
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("the tables could not be written");
    }
  }

  private static void compile(Path writer, Path sources, Path classes) {
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-nowarn",
                "-Xprefer:source",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-sourcepath",
                sources.toString(),
                writer.toString());
    if (failed != 0) {
      throw new IllegalStateException("the writer of tables does not compile");
    }
  }

  private static String hash(Path migrations, Path writer, String version) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(version.getBytes(StandardCharsets.UTF_8));
    for (Path file : inputs(migrations, writer)) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> inputs(Path migrations, Path writer) throws IOException {
    List<Path> inputs = new ArrayList<>(List.of(writer));
    try (Stream<Path> files = Files.list(migrations)) {
      files.sorted().forEach(inputs::add);
    }
    return inputs;
  }
}
