package org.vastine.persistence.kernel;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * Seals secrets before they are stored (AES-256 in GCM). What is sealed in one context opens in no
 * other, so that a sealed value copied to another row is worth nothing.
 */
public final class Vault {

  private final Aead cipher;

  private Vault(KeysetHandle keys) throws GeneralSecurityException {
    this.cipher = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  /** The vault whose key is given as Tink's JSON, for example from the environment. */
  public static Vault withKey(String keyset) {
    try {
      AeadConfig.register();
      return new Vault(
          TinkJsonProtoKeysetFormat.parseKeyset(
              keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("The key for secrets is not a key set of Tink as JSON.", e);
    }
  }

  /**
   * The vault whose key lies in a file. A missing one is made, readable to its owner alone. Whoever
   * loses the file loses the secrets: it belongs in the backup, apart from the database's.
   */
  public static Vault withKeyFile(Path file) {
    try {
      if (!Files.exists(file)) {
        writeNew(file);
      }
      return withKey(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UnusableKey("The key for secrets in " + file + " cannot be read.", e);
    }
  }

  private static void writeNew(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (FileAlreadyExistsException madeMeanwhile) {
      return;
    }
    Files.writeString(file, newKey());
  }

  /** A new key, as {@link #withKey} takes it. */
  public static String newKey() {
    try {
      AeadConfig.register();
      return TinkJsonProtoKeysetFormat.serializeKeyset(
          KeysetHandle.generateNew(
              PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
          RegistryConfiguration.get(),
          InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES", e);
    }
  }

  /** The text, sealed for this context. */
  public byte[] seal(String text, String context) {
    try {
      return cipher.encrypt(
          text.getBytes(StandardCharsets.UTF_8), context.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret could not be sealed", e);
    }
  }

  /** What was sealed for this context; throws {@link UnusableKey} where the key is another one. */
  public String open(byte[] sealed, String context) {
    try {
      return new String(
          cipher.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new UnusableKey(
          "A stored secret does not open with this key. Was the key file replaced?", e);
    }
  }
}
