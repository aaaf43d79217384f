/** Noticing that private details of members are published. */
@NullMarked
package org.vastine.application.doxxing;

import org.jspecify.annotations.NullMarked;
