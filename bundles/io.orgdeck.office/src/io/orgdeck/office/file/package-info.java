/** Office files as a whole: the same bytes everywhere, passwords, properties. */
package io.orgdeck.office.file;
