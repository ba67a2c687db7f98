/** The board pack: all that a board gets, in one folder, every figure read back and compared before it counts as made. */
package io.orgdeck.core.pack;
