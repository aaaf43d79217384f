package org.vastine.bootstrap.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets a process and all it started write nothing more, as a disk without room does: beyond a few
 * kilobytes every write to a file fails. It is the kernel's limit on the size of files, because
 * that needs neither privileges nor a disk of one's own; what PostgreSQL does about it, it does
 * about a full disk.
 */
public final class FullDisk {

  private static final long MOST_BYTES = 64L * 1024;
  private static final String NO_ROOM = "--fsize=" + MOST_BYTES + ":";
  private static final String ROOM = "--fsize=unlimited:";
  private static final String NO_DUMPS = "--core=0:";

  private final ProcessHandle process;

  /** For a process and all it starts. */
  public FullDisk(ProcessHandle process) {
    this.process = process;
  }

  /** From now on nothing more can be written. */
  public void isFull() throws IOException, InterruptedException {
    limit(NO_ROOM);
  }

  /** There is room again. */
  public void hasRoom() throws IOException, InterruptedException {
    limit(ROOM);
  }

  /** The process first, so that what it starts meanwhile inherits the limit. */
  private void limit(String size) throws IOException, InterruptedException {
    limit(process, size);
    for (ProcessHandle each : process.descendants().toList()) {
      limit(each, size);
    }
    for (ProcessHandle late : process.descendants().toList()) {
      limit(late, size);
    }
  }

  private static void limit(ProcessHandle of, String size)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(asItsUser(of));
    command.addAll(List.of("prlimit", "--pid", Long.toString(of.pid()), size, NO_DUMPS));
    Process prlimit = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(prlimit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int end = prlimit.waitFor();
    assertThat(end == 0 || !of.isAlive()).as("%s said: %s", command, said).isTrue();
  }

  /** A container's root may change its own processes only, yet may become another user. */
  private static List<String> asItsUser(ProcessHandle of) {
    String user = id(of.pid(), "Uid:");
    return user.isEmpty() || user.equals(id(ProcessHandle.current().pid(), "Uid:"))
        ? List.of()
        : List.of(
            "setpriv", "--reuid=" + user, "--regid=" + id(of.pid(), "Gid:"), "--clear-groups");
  }

  private static String id(long pid, String line) {
    try (Stream<String> status = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return status
          .filter(one -> one.startsWith(line))
          .map(one -> one.split("\\s+", -1)[1])
          .findFirst()
          .orElse("");
    } catch (IOException hasEnded) {
      return "";
    }
  }
}
