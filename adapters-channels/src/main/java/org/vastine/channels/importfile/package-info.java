/** History files: JSON Lines and CSV, read row by row, each bad row by its number. */
@NullMarked
package org.vastine.channels.importfile;

import org.jspecify.annotations.NullMarked;
