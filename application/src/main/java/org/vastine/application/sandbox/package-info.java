@NullMarked
package org.vastine.application.sandbox;

import org.jspecify.annotations.NullMarked;
