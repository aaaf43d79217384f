import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import org.vastine.persistence.embedded.EmbeddedPostgres;
import org.vastine.persistence.kernel.DatabaseAddress;

/**
 * Writes the tables of a freshly migrated database as classes. Arguments: the migrations, where to
 * write.
 */
public final class TablesWriter {

  private TablesWriter() {}

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
    // Below the system's folder for temporary files: it is open to the account that the server runs
    // as.
    Path home = Files.createTempDirectory("vastine-codegen-");
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      DatabaseAddress address = server.address();
      Flyway.configure()
          .dataSource(address.url(), address.user(), address.password())
          .locations("filesystem:" + arguments[0])
          .load()
          .migrate();
      GenerationTool.generate(configuration(address, arguments[1]));
    } finally {
      remove(home);
    }
  }

  private static Configuration configuration(DatabaseAddress address, String target) {
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(
            new Jdbc()
                .withDriver("org.postgresql.Driver")
                .withUrl(address.url())
                .withUser(address.user())
                .withPassword(address.password()))
        .withGenerator(
            new Generator()
                .withDatabase(
                    new Database()
                        .withName("org.jooq.meta.postgres.PostgresDatabase")
                        .withInputSchema("public")
                        .withOutputSchemaToDefault(true)
                        .withIncludeRoutines(false)
                        .withExcludes("flyway_schema_history|scheduled_tasks"))
                .withGenerate(
                    new Generate()
                        .withRecords(false)
                        .withKeys(false)
                        .withIndexes(false)
                        .withDefaultCatalog(false)
                        .withDefaultSchema(false)
                        .withComments(false)
                        .withImplicitJoinPathsToOne(false)
                        .withImplicitJoinPathsToMany(false))
                .withTarget(
                    new Target()
                        .withPackageName("org.vastine.persistence.schema")
                        .withDirectory(target)
                        .withClean(true)));
  }

  private static void remove(Path folder) throws Exception {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
