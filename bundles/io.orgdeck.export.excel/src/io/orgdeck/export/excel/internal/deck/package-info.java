/** The deck as a spreadsheet that can be changed and imported again. */
package io.orgdeck.export.excel.internal.deck;
