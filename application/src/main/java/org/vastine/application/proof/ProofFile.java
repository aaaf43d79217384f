package org.vastine.application.proof;

import java.util.List;
import java.util.stream.Collectors;
import org.vastine.domain.proof.Proof;

/** The library as a Markdown file. What people wrote is quoted, and none of it is markup. */
final class ProofFile {

  private ProofFile() {}

  static String of(List<Proof> proofs) {
    StringBuilder file = new StringBuilder("# Threads that turned\n");
    int number = 0;
    for (Proof proof : proofs) {
      number++;
      file.append("\n## ").append(number).append("\n\n").append(quoted(proof.text())).append("\n");
    }
    return file.toString();
  }

  private static String quoted(String text) {
    return text.lines()
        .map(line -> line.isBlank() ? ">" : "> " + literal(line))
        .collect(Collectors.joining("\n"));
  }

  /** Signs that Markdown or HTML would read as their own are led by a backslash. */
  private static String literal(String line) {
    return line.replaceAll("([\\\\`*_{}\\[\\]<>()#+\\-.!|&~])", "\\\\$1");
  }
}
