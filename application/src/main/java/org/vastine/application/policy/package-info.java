@NullMarked
package org.vastine.application.policy;

import org.jspecify.annotations.NullMarked;
