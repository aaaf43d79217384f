package org.vastine.persistence.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The system user that the server runs as. PostgreSQL refuses to run as root; so where Vastine is
 * root, the server runs as the owner of the data home, or as the user {@value #DEDICATED} where
 * that is root as well.
 */
final class ServerAccount {

  /** Made on first use where root owns the data home. */
  static final String DEDICATED = "vastine";

  private static final Logger log = LoggerFactory.getLogger(ServerAccount.class);

  private static final Pattern ENTRY =
      Pattern.compile("[^:]+:[^:]*:(?<uid>[0-9]+):(?<gid>[0-9]+):.*");

  private final Optional<User> other;

  private record User(String name, String uid, String gid) {}

  private ServerAccount(Optional<User> other) {
    this.other = other;
  }

  /**
   * Chooses the account for a data home, and makes the dedicated user where it is needed and
   * missing.
   */
  static ServerAccount forHome(Path dataHome) throws IOException {
    if (new UnixSystem().getUid() != 0) {
      return new ServerAccount(Optional.empty());
    }
    if (!Commands.exists("setpriv")) {
      throw new EmbeddedPostgresFailure(
          "PostgreSQL cannot run as root, and the command setpriv (package util-linux) is missing."
              + " Install it, or start Vastine as another user.");
    }
    String owner = Files.exists(dataHome) ? Files.getOwner(dataHome).getName() : "root";
    return new ServerAccount(Optional.of(owner.equals("root") ? dedicated() : user(owner)));
  }

  private static User dedicated() {
    if (find(DEDICATED).isEmpty()) {
      log.info("Making the system user {}, as which PostgreSQL runs.", DEDICATED);
      Commands.Outcome made =
          Commands.run(
              List.of(
                  "useradd",
                  "--system",
                  "--user-group",
                  "--no-create-home",
                  "--home-dir",
                  "/nonexistent",
                  "--shell",
                  "/usr/sbin/nologin",
                  DEDICATED));
      // Another start at the same moment may have been quicker; then the user is there all the
      // same.
      return find(DEDICATED)
          .orElseThrow(() ->
              new EmbeddedPostgresFailure(
                  "PostgreSQL cannot run as root, and the system user "
                      + DEDICATED
                      + " could not be made: "
                      + made.output()
                      + " Make it by hand, or give the data folder to another user than root."));
    }
    return user(DEDICATED);
  }

  private static User user(String name) {
    return find(name)
        .orElseThrow(() ->
            new EmbeddedPostgresFailure(
                "The owner "
                    + name
                    + " of the data folder is not a user of this machine, so PostgreSQL cannot"
                    + " run as it. Give the folder to one that is."));
  }

  /** Asks the system's directory of users, which need not be a file. */
  private static Optional<User> find(String name) {
    Commands.Outcome entry = Commands.run(List.of("getent", "passwd", name));
    Matcher fields = ENTRY.matcher(entry.output());
    return !entry.failed() && fields.matches()
        ? Optional.of(new User(name, fields.group("uid"), fields.group("gid")))
        : Optional.empty();
  }

  /** The command that runs another one as this account. */
  List<String> as(List<String> command) {
    List<String> whole = new ArrayList<>();
    other.ifPresent(user -> {
      whole.add("setpriv");
      whole.addAll(identity(user));
    });
    whole.addAll(command);
    return whole;
  }

  /**
   * The command that runs the server: apart from the terminal's Ctrl-C, and shut down by the kernel
   * when the thread that started it ends. Where the system cannot do so, a later start finds the
   * orphan and stops it.
   */
  List<String> asServer(List<String> command) {
    List<String> whole = new ArrayList<>();
    if (Commands.exists("setsid")) {
      whole.add("setsid");
    }
    boolean diesWithUs =
        Commands.exists("setpriv")
            && Commands.run(List.of("setpriv", "--help")).output().contains("--pdeathsig");
    if (other.isPresent() || diesWithUs) {
      whole.add("setpriv");
      other.ifPresent(user -> whole.addAll(identity(user)));
      if (diesWithUs) {
        whole.addAll(List.of("--pdeathsig", "INT"));
      }
    }
    whole.addAll(command);
    return whole;
  }

  private static List<String> identity(User user) {
    return List.of("--reuid=" + user.uid(), "--regid=" + user.gid(), "--clear-groups");
  }

  /** Gives a file to this account. */
  void own(Path file) throws IOException {
    if (other.isPresent()) {
      var owner =
          file.getFileSystem()
              .getUserPrincipalLookupService()
              .lookupPrincipalByName(other.get().name());
      Files.setOwner(file, owner);
    }
  }

  /**
   * Opens the data home itself for passing through; a closed folder above it is not ours to open.
   */
  void seeThatItReaches(Path home) throws IOException {
    if (other.isEmpty() || reaches(home)) {
      return;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(home);
    permissions.add(PosixFilePermission.OTHERS_EXECUTE);
    Files.setPosixFilePermissions(home, permissions);
    if (!reaches(home)) {
      throw new EmbeddedPostgresFailure(
          "PostgreSQL runs as the user "
              + other.get().name()
              + ", who cannot enter "
              + closedFolderAbove(home)
              + ". Choose a data folder outside of it (for example /var/lib/vastine), or open it with: chmod o+x "
              + closedFolderAbove(home));
    }
  }

  private boolean reaches(Path folder) {
    return !Commands.run(as(List.of("sh", "-c", "cd \"$0\"", folder.toString()))).failed();
  }

  private Path closedFolderAbove(Path folder) {
    Path parent = folder.getParent();
    return parent == null || reaches(parent) ? folder : closedFolderAbove(parent);
  }

  @Override
  public String toString() {
    return other.map(User::name).orElse("the user of this process");
  }
}
