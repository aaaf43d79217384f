package org.vastine.persistence.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once per version from the archive on the class path. */
final class PostgresBinaries {

  private static final int OWNER_MAY_EXECUTE = 0100;

  private final Path folder;

  private PostgresBinaries(Path folder) {
    this.folder = folder;
  }

  Path initdb() {
    return folder.resolve("bin/initdb");
  }

  Path postgres() {
    return folder.resolve("bin/postgres");
  }

  Path pgCtl() {
    return folder.resolve("bin/pg_ctl");
  }

  /**
   * Unpacks below this folder what is not there yet. The folder's name carries the archive's hash,
   * and it gets that name only when all of it is there, so a start that was killed half way leaves
   * nothing that a later one would trust.
   */
  static PostgresBinaries unpackedIn(Path root) throws IOException {
    String archive = archiveOfThisMachine();
    Path folder = root.resolve("binaries-" + hash(archive).substring(0, 16));
    if (!Files.isDirectory(folder)) {
      Path fresh = Files.createTempDirectory(root, "unpacking-");
      try (InputStream in = open(archive)) {
        unpack(in, fresh);
      }
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    removeLeftovers(root);
    return new PostgresBinaries(folder);
  }

  private static String archiveOfThisMachine() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String os =
        system.startsWith("mac")
            ? "darwin"
            : system.startsWith("linux") ? "linux" : system.replace(' ', '_');
    String processor =
        switch (machine) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> machine;
        };
    String archive = "/postgres-" + os + "-" + processor + ".txz";
    if (PostgresBinaries.class.getResource(archive) == null) {
      throw new EmbeddedPostgresFailure(
          "No PostgreSQL is shipped for this machine ("
              + system
              + ", "
              + machine
              + ")."
              + " Give the address of a PostgreSQL server of your own.");
    }
    return archive;
  }

  private static InputStream open(String archive) throws IOException {
    return Optional.ofNullable(PostgresBinaries.class.getResourceAsStream(archive))
        .orElseThrow(() -> new IOException("not on the class path: " + archive));
  }

  private static String hash(String archive) throws IOException {
    try (InputStream in = open(archive)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] block = new byte[1 << 16];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void unpack(InputStream archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("an entry leaves the archive: " + entry.getName());
        }
        unpack(tar, entry, path);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(Optional.ofNullable(path.getParent()).orElseThrow());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, path);
      boolean program = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  private static void removeLeftovers(Path root) throws IOException {
    try (Stream<Path> inside = Files.list(root)) {
      List<Path> leftovers =
          inside.filter(path -> path.getFileName().toString().startsWith("unpacking-")).toList();
      for (Path leftover : leftovers) {
        remove(leftover);
      }
    }
  }

  static void remove(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
