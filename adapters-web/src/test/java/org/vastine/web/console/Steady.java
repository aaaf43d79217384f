package org.vastine.web.console;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WrapsElement;
import org.openqa.selenium.interactions.Locatable;

/**
 * An element of a page whose parts are drawn anew, and move, at any moment. Where it was replaced
 * or slid away between finding and asking it, it is found and asked again, as a person would click
 * on what they see.
 */
final class Steady implements InvocationHandler {
  private final Supplier<WebElement> finding;
  private WebElement found;

  private Steady(Supplier<WebElement> finding) {
    this.finding = finding;
    found = finding.get();
  }

  /** The element that is found now, and later what is found in its place. */
  static WebElement element(Supplier<WebElement> finding) {
    return (WebElement)
        Proxy.newProxyInstance(
            Steady.class.getClassLoader(),
            new Class<?>[] {WebElement.class, WrapsElement.class, Locatable.class},
            new Steady(finding));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == WrapsElement.class) {
      return found;
    }
    long until = System.nanoTime() + Chrome.PATIENCE.toNanos();
    while (true) {
      try {
        return method.invoke(found, arguments);
      } catch (InvocationTargetException failed) {
        if (System.nanoTime() > until || !isUnsteady(failed.getCause())) {
          throw failed.getCause();
        }
        found = finding.get();
      }
    }
  }

  /** The driver says either before it has done anything. */
  private static boolean isUnsteady(Throwable cause) {
    return cause instanceof StaleElementReferenceException
        || cause instanceof ElementClickInterceptedException;
  }
}
