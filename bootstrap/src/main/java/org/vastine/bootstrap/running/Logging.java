package org.vastine.bootstrap.running;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import org.slf4j.LoggerFactory;
import org.vastine.bootstrap.settings.Settings;

/**
 * Logs to standard error, for people or for machines, with the request, workspace and case in each
 * line.
 */
public final class Logging {

  private static final String FOR_PEOPLE = "%d{HH:mm:ss.SSS} %-5level %logger{0} %X - %msg%n%ex";

  private Logging() {}

  /** Logs as the settings say from now on. */
  public static void configure(Settings.Log settings) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setTarget("System.err");
    appender.setEncoder(encoder(context, settings.format()));
    appender.start();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(appender);
    context.getLogger("org.vastine").setLevel(Level.toLevel(settings.level().name()));
  }

  private static Encoder<ILoggingEvent> encoder(LoggerContext context, Settings.Log.Format format) {
    return switch (format) {
      case JSON -> {
        JsonEncoder json = new JsonEncoder();
        json.setContext(context);
        json.start();
        yield json;
      }
      case TEXT -> {
        PatternLayoutEncoder text = new PatternLayoutEncoder();
        text.setContext(context);
        text.setPattern(FOR_PEOPLE);
        text.start();
        yield text;
      }
    };
  }
}
