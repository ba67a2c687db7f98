/** Brings answers and colleagues' copies into an open assessment: shown first, chosen line by line, one step to undo. */
package io.orgdeck.ui.assess.imports;
