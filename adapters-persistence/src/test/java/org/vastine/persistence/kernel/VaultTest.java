package org.vastine.persistence.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

  private static final String SECRET = "pässword-şifre-🙂";

  @Test
  void what_is_sealed_opens_and_does_not_show() {
    Vault vault = Vault.withKey(Vault.newKey());

    byte[] sealed = vault.seal(SECRET, "here");

    assertThat(vault.open(sealed, "here")).isEqualTo(SECRET);
    assertThat(new String(sealed, UTF_8)).doesNotContain("pässword");
  }

  @Test
  void what_is_sealed_in_one_place_opens_in_no_other() {
    Vault vault = Vault.withKey(Vault.newKey());
    byte[] sealed = vault.seal(SECRET, "here");

    assertThatThrownBy(() -> vault.open(sealed, "there")).isInstanceOf(UnusableKey.class);
  }

  @Test
  void another_key_opens_nothing_and_says_so() {
    byte[] sealed = Vault.withKey(Vault.newKey()).seal(SECRET, "here");
    Vault other = Vault.withKey(Vault.newKey());

    assertThatThrownBy(() -> other.open(sealed, "here"))
        .isInstanceOf(UnusableKey.class)
        .hasMessageContaining("key file");
  }

  @Test
  void a_missing_key_file_is_made_for_its_owner_alone_and_kept(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("keys").resolve("secrets.json");

    byte[] sealed = Vault.withKeyFile(file).seal(SECRET, "here");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Vault.withKeyFile(file).open(sealed, "here")).isEqualTo(SECRET);
  }

  @Test
  void a_key_that_is_none_is_refused_and_not_shown() {
    assertThatThrownBy(() -> Vault.withKey("my-weak-key"))
        .isInstanceOf(UnusableKey.class)
        .hasMessageNotContaining("my-weak-key");
  }
}
