package org.vastine.bootstrap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.EmailAddress;

/**
 * The members of the demo, with passwords made by chance at its first start and kept in a file that
 * only we can read.
 */
final class DemoMembers {

  /** A member who can sign in. */
  record DemoMember(String name, EmailAddress email, Secret password) {

    String line() {
      return name + ": " + email + "  " + password.value();
    }
  }

  private static final List<String> NAMES = List.of("Lea Laine", "Aino Aalto");

  private DemoMembers() {}

  /** The admin first, then the responder. */
  static List<DemoMember> of(Path home) {
    try {
      Path file = home.resolve("demo-members");
      if (!Files.exists(file)) {
        Files.createDirectories(home);
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, String.join("\n", password(), password()));
      }
      List<String> passwords = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
      return List.of(
          member(NAMES.getFirst(), passwords.getFirst()),
          member(NAMES.getLast(), passwords.getLast()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoMember member(String name, String password) {
    String first = name.substring(0, name.indexOf(' ')).toLowerCase(java.util.Locale.ROOT);
    return new DemoMember(name, new EmailAddress(first + "@demo.example"), new Secret(password));
  }

  private static String password() {
    byte[] bytes = new byte[12];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
