@NullMarked
package org.vastine.application.triage;

import org.jspecify.annotations.NullMarked;
