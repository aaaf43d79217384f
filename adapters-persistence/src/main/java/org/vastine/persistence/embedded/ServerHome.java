package org.vastine.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The folder of the server within the data home: closed to everybody but the account that the
 * server runs as.
 *
 * <pre>
 * postgres/binaries-(hash)/   the unpacked server, once per version
 * postgres/data/              the cluster
 * postgres/server.log         what the server says; the last one before it is server.log.1
 * postgres/*.password         one each for the superuser and for the application's role
 * postgres/port               the port of the last start
 * postgres/lock               held by the Vastine that runs here
 * </pre>
 */
final class ServerHome {

  private static final long LOG_BYTES_AT_MOST = 20L * 1024 * 1024;

  private final Path root;
  private final ServerAccount account;

  private ServerHome(Path root, ServerAccount account) {
    this.root = root;
    this.account = account;
  }

  /** Makes the folder where it is missing, and sees to it that the account can reach it. */
  static ServerHome in(Path dataHome, ServerAccount account) throws IOException {
    Path home = dataHome.toAbsolutePath().normalize();
    Files.createDirectories(home);
    account.seeThatItReaches(home.toRealPath());
    Path root = home.toRealPath().resolve("postgres");
    if (!Files.isDirectory(root)) {
      Files.createDirectory(root);
    }
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
    account.own(root);
    return new ServerHome(root, account);
  }

  Path root() {
    return root;
  }

  Path data() {
    return root.resolve("data");
  }

  Path log() {
    return root.resolve("server.log");
  }

  boolean hasCluster() {
    return Files.exists(data().resolve("PG_VERSION"));
  }

  /**
   * Takes the folder for this process, until the lock is closed or the process ends, however it
   * ends.
   */
  FileLock lock() throws IOException {
    Path file = root.resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Optional<FileLock> lock = tryLock(channel);
    if (lock.isEmpty()) {
      channel.close();
      throw new EmbeddedPostgresFailure(
          "Another Vastine runs on "
              + root.getParent()
              + ". Stop it first, or choose another data folder.");
    }
    return lock.get();
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException heldByThisProcess) {
      return Optional.empty();
    }
  }

  /** The file with the password of a role, written with a new one where it is missing. */
  Path passwordFile(String role) throws IOException {
    Path file = root.resolve(role + ".password");
    if (!Files.exists(file)) {
      byte[] secret = new byte[32];
      new SecureRandom().nextBytes(secret);
      Path fresh =
          Files.createTempFile(
              root,
              role,
              ".new",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
      account.own(fresh);
      Files.move(fresh, file);
    }
    return file;
  }

  String password(String role) throws IOException {
    return Files.readString(passwordFile(role), StandardCharsets.UTF_8).strip();
  }

  Optional<Integer> rememberedPort() throws IOException {
    Path file = root.resolve("port");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String written = Files.readString(file, StandardCharsets.UTF_8).strip();
    return written.matches("[1-9][0-9]{3,4}")
        ? Optional.of(Integer.valueOf(written))
        : Optional.empty();
  }

  void rememberPort(int port) throws IOException {
    Files.writeString(root.resolve("port"), Integer.toString(port));
  }

  /** Begins a new log where the last one has grown large. */
  void turnLog() throws IOException {
    if (Files.exists(log()) && Files.size(log()) > LOG_BYTES_AT_MOST) {
      Files.move(
          log(), root.resolve("server.log.1"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The last lines of the log, for a message. */
  String endOfLog() {
    try {
      var lines =
          Files.exists(log())
              ? Files.readString(log(), StandardCharsets.UTF_8).lines().toList()
              : java.util.List.<String>of();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
