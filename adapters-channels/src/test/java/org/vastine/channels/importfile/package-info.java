/** History files: what is read of them, and what is set aside. */
@NullMarked
package org.vastine.channels.importfile;

import org.jspecify.annotations.NullMarked;
