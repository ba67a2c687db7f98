package io.orgdeck.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.orgdeck.core.language.ReaderLanguages;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.model.assessment.Assessment;

/**
 * The option by which whatever an exporter writes is in another language than the one chosen for the assessment. Every exporter has it that does not say that
 * it writes no words.
 */
final class LanguageOption {

	static final String ID = "language";

	private LanguageOption() {
	}

	/** With a field for the language at the end, unless the exporter has an option of that name itself. */
	static DeclaredOptions added(DeclaredOptions declared) {
		if (declared.find(ID).isPresent()) {
			return declared;
		}
		var all = new ArrayList<>(declared.all());
		all.add(new ExporterOption(ID, Messages.language, Messages.languageDescription, OptionKind.LANGUAGE, List.of(), "", List.of(),
				Optional.empty()));
		return new DeclaredOptions(all);
	}

	/**
	 * The language of what is written.
	 *
	 * @param values as the exporter's options were resolved
	 * @throws OptionException with a sentence, when it is not installed
	 */
	static String of(Assessment assessment, Map<String, String> values) throws OptionException {
		String tag = values.getOrDefault(ID, ReaderLanguage.of(assessment));
		if (values.containsKey(ID) || ReaderLanguage.isChosen(assessment)) {
			checked(assessment, tag);
		}
		return tag;
	}

	/** The tag, when the assessment can be written in that language. */
	static String checked(Assessment assessment, String tag) throws OptionException {
		Optional<String> problem = ReaderLanguages.problem(assessment, tag);
		if (problem.isPresent()) {
			throw new OptionException(problem.get());
		}
		return tag;
	}
}
