package io.orgdeck.core.migration;

import org.w3c.dom.Document;

/**
 * One step from a version of the file format to the next. A step knows nothing of today's model: it changes the XML, so
 * that it does the same for ever. Needs a constructor without parameters when it is contributed.
 */
@FunctionalInterface
public interface Migration {

	/**
	 * Changes the model in place.
	 *
	 * @throws MigrationException when the model cannot be brought to the next version; the file then stays unopened
	 */
	void migrate(Document model) throws MigrationException;
}
