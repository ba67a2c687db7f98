package io.orgdeck.core.exchange;

import java.util.Optional;

import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.assessment.Assessment;

/**
 * Understands tables of answers that other programs write, such as survey tools. Implementations are free of state and come through
 * the extension point {@code io.orgdeck.core.importers}. They are asked only about files that are neither response sheets nor
 * tables of votes.
 */
public interface AnswerImporter {

	/**
	 * The table of answers in a file; empty where the file holds nothing that this importer knows.
	 *
	 * @param assessment to whose questions the answers shall belong; only read
	 */
	Optional<AnswerTable> recognise(Spreadsheet file, Assessment assessment);
}
