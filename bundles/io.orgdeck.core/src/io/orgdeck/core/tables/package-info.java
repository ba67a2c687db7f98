/** How every table that somebody sends is read, whatever program, separator or language it comes from, and how tables are written. */
package io.orgdeck.core.tables;
