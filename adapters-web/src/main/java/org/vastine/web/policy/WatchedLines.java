package org.vastine.web.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import org.vastine.application.feedbackcase.TryDraft.Reached;
import org.vastine.application.feedbackcase.TryFile.Line;

/** Lines of a file that tell, while they are read, how far that came. */
final class WatchedLines implements Iterator<Line> {

  /** After how many lines it is told: as often as a page can show it. */
  static final int STRETCH = 500;

  private final Iterator<Line> lines;
  private final int all;
  private final Consumer<Reached> watcher;
  private int done;

  /**
   * Watches lines.
   *
   * @param lines one for each row
   * @param all how many lines the file has, {@link #count}
   * @param watcher is told after every stretch, and at the end
   */
  WatchedLines(Iterator<Line> lines, int all, Consumer<Reached> watcher) {
    this.lines = lines;
    this.all = all;
    this.watcher = watcher;
  }

  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  @Override
  public Line next() {
    Line line = lines.next();
    done++;
    if (done % STRETCH == 0 || !lines.hasNext()) {
      watcher.accept(new Reached(done, Math.max(done, all)));
    }
    return line;
  }

  /** How many lines a file has that are not blank; it is read to its end. */
  static int count(InputStream in) throws IOException {
    byte[] part = new byte[64 * 1024];
    int lines = 0;
    boolean blank = true;
    for (int read = in.read(part); read >= 0; read = in.read(part)) {
      for (int at = 0; at < read; at++) {
        if (part[at] == '\n') {
          lines += blank ? 0 : 1;
          blank = true;
        } else if (part[at] > ' ' || part[at] < 0) {
          blank = false;
        }
      }
    }
    return blank ? lines : lines + 1;
  }
}
