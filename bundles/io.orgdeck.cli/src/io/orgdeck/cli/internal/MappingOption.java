package io.orgdeck.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;

import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerTable;
import io.orgdeck.core.exchange.MappingFile;
import io.orgdeck.core.exchange.ReadAnswers;
import io.orgdeck.core.export.OptionException;
import io.orgdeck.core.store.StoreException;

/** Gives an import the file that says what the columns of survey tools mean: read where it is there, and kept for the next wave. */
final class MappingOption {

	@Option(names = "--map", paramLabel = "${bundle:label.MAPPING}")
	private Path file;

	private Optional<AnswerMapping> now = Optional.empty();

	/** Takes the decisions of the file for every table of another program. */
	void decide(ReadAnswers answers) throws StoreException, OptionException {
		if (file == null) {
			return;
		}
		Optional<AnswerMapping> known = Optional.empty();
		if (Files.exists(file)) {
			known = Optional.of(MappingFile.read(file));
		} else {
			file = OutputFile.checked(file, MappingFile.ENDING, false);
		}
		for (AnswerTable table : answers.tables()) {
			AnswerMapping mapping = known.map(table::mapping).orElseGet(table::mapping);
			answers.decide(table, mapping);
			known = Optional.of(mapping);
			now = known;
		}
	}

	/** Writes what is understood by now. Gives the file where something in it is still to be decided. */
	Optional<Path> keep() throws StoreException {
		if (now.isEmpty()) {
			return Optional.empty();
		}
		MappingFile.write(now.get(), file);
		return now.filter(AnswerMapping::isDoubtful).map(mapping -> file);
	}
}
