package org.vastine.channels.tck;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/**
 * Everything that is logged while it is open, at the finest level, through SLF4J and through the
 * JDK's own logging.
 */
final class CapturedLogs implements AutoCloseable {

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level levelBefore = root.getLevel();
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
  private final List<String> jdkLines = Collections.synchronizedList(new ArrayList<>());
  private final Handler handler = new JdkLines(jdkLines);
  private final java.util.logging.Logger jdkRoot = LogManager.getLogManager().getLogger("");
  private final java.util.logging.Level jdkLevelBefore = jdkRoot.getLevel();

  CapturedLogs() {
    appender.start();
    root.addAppender(appender);
    root.setLevel(Level.TRACE);
    jdkRoot.addHandler(handler);
    jdkRoot.setLevel(java.util.logging.Level.ALL);
  }

  /** All lines so far, exceptions with their messages included. */
  String text() {
    StringBuilder all = new StringBuilder();
    for (ILoggingEvent event : List.copyOf(appender.list)) {
      all.append(event.getFormattedMessage()).append('\n');
      all.append(ThrowableProxyUtil.asString(event.getThrowableProxy())).append('\n');
    }
    jdkLines.forEach(line -> all.append(line).append('\n'));
    return all.toString();
  }

  @Override
  public void close() {
    root.detachAppender(appender);
    root.setLevel(levelBefore);
    jdkRoot.removeHandler(handler);
    jdkRoot.setLevel(jdkLevelBefore);
  }

  private static final class JdkLines extends Handler {

    private final List<String> lines;

    JdkLines(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(line.getMessage() + " " + line.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
