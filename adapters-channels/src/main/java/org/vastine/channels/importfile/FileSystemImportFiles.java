package org.vastine.channels.importfile;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.vastine.application.intake.ImportFile;
import org.vastine.application.intake.ImportFiles;
import org.vastine.application.intake.ImportFormat;
import org.vastine.application.intake.ImportPosition;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelKind;

/** History files on this machine. */
public final class FileSystemImportFiles implements ImportFiles {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final byte[] UTF_16_LITTLE = {(byte) 0xff, (byte) 0xfe};
  private static final byte[] UTF_16_BIG = {(byte) 0xfe, (byte) 0xff};

  private final InstantSource clock;

  /** Takes the clock that tells which moments of publication can be true. */
  @Inject
  public FileSystemImportFiles(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Decision<ImportFile> open(Path path, ImportFormat format, ChannelKind kind) {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      String name = String.valueOf(path.getFileName());
      return Decision.refused(
          Refusal.of(Refusal.Kind.NOT_FOUND, "import.no-file").with("file", name));
    }
    try {
      Optional<String> wrong = notText(path);
      if (wrong.isPresent()) {
        return Decision.refused(Refusal.Kind.INVALID, wrong.get());
      }
      RowTranslator translator = new RowTranslator(kind, clock);
      return switch (format) {
        case JSON_LINES -> Decision.accepted(jsonLines(path, translator));
        case CSV -> csv(path, translator);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImportFile jsonLines(Path path, RowTranslator translator) throws IOException {
    return new FileSystemImportFile(
        path,
        fingerprint(path),
        Files.size(path),
        ImportPosition.START,
        lines -> new JsonLinesRows(lines, translator));
  }

  private static Decision<ImportFile> csv(Path path, RowTranslator translator) throws IOException {
    Optional<Line> first;
    try (LineReader lines = new LineReader(Files.newInputStream(path), ImportPosition.START)) {
      first = lines.next();
    }
    if (first.isEmpty() || first.get().problem().isPresent()) {
      return Decision.refused(Refusal.Kind.INVALID, "import.no-header");
    }
    ImportPosition start = first.get().after();
    String fingerprint = fingerprint(path);
    long bytes = Files.size(path);
    return CsvHead.of(first.get().text())
        .map(head ->
            new FileSystemImportFile(
                path, fingerprint, bytes, start, lines -> new CsvRows(lines, head, translator)));
  }

  private static Optional<String> notText(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] begin = in.readNBytes(4);
      if (begins(begin, ZIP) || begins(begin, GZIP)) {
        return Optional.of("import.is-an-archive");
      }
      return begins(begin, UTF_16_LITTLE) || begins(begin, UTF_16_BIG)
          ? Optional.of("import.not-utf-8")
          : Optional.empty();
    }
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static String fingerprint(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[256 * 1024];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
