@NullMarked
package org.vastine.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
