package org.vastine.bootstrap.assembly;

import com.google.inject.AbstractModule;

/**
 * Ports are bound in modules, and everything else has one constructor that says so; nothing goes
 * round in circles.
 */
final class StrictModule extends AbstractModule {

  @Override
  protected void configure() {
    binder().requireExactBindingAnnotations();
    binder().requireAtInjectOnConstructors();
    binder().disableCircularProxies();
  }
}
