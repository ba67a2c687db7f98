package io.orgdeck.ui.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.orgdeck.core.export.EditionOptions;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterOption;
import io.orgdeck.core.export.OptionException;
import io.orgdeck.core.export.OptionKind;
import io.orgdeck.model.assessment.Assessment;

/** What is decided before an export: the format, and a value for each of its options. Knows no widget. */
final class ExportForm {

	private final Assessment assessment;
	private final List<ExporterEntry> exporters;
	private final RememberedOptions remembered;
	private final Map<String, Map<String, String>> values = new HashMap<>();
	private final Map<String, String> repeated = new HashMap<>();
	private ExporterEntry exporter;

	/** @param exporters at least one */
	ExportForm(Assessment assessment, List<ExporterEntry> exporters, RememberedOptions remembered) {
		this.assessment = assessment;
		this.exporters = exporters;
		this.remembered = remembered;
		exporters.forEach(one -> values.put(one.id(), new LinkedHashMap<>(remembered.values(one))));
		exporter = remembered.format().flatMap(id -> exporters.stream().filter(one -> one.id().equals(id)).findFirst())
				.orElse(exporters.getFirst());
	}

	Assessment assessment() {
		return assessment;
	}

	List<ExporterEntry> exporters() {
		return exporters;
	}

	ExporterEntry exporter() {
		return exporter;
	}

	void choose(ExporterEntry format) {
		exporter = format;
	}

	/**
	 * Begins with a format and with what was decided about it elsewhere.
	 *
	 * @param decided by option; all other options keep what was chosen last
	 */
	void begin(String format, Map<String, String> decided) {
		exporters.stream().filter(one -> one.id().equals(format)).findFirst().ifPresent(one -> {
			choose(one);
			values.get(format).putAll(decided);
		});
	}

	/** The value of an option, or its default. */
	String value(ExporterEntry format, ExporterOption option) {
		return values.get(format.id()).getOrDefault(option.id(), option.defaultValue());
	}

	void set(ExporterEntry format, ExporterOption option, String value) {
		values.get(format.id()).put(option.id(), value);
	}

	/** A password as it was typed the second time. */
	void repeat(ExporterOption option, String again) {
		repeated.put(option.id(), again);
	}

	/** Takes other values for all options of a family, such as the styles of the roles. */
	void setFamily(ExporterOption family, Map<String, String> chosen) {
		Map<String, String> all = values.get(exporter.id());
		all.keySet().removeIf(id -> exporter.options().find(id).filter(family::equals).isPresent());
		all.putAll(chosen);
	}

	/** Whether an option is of use as things stand. */
	boolean isOfUse(ExporterEntry format, ExporterOption option) {
		Map<String, String> all = new HashMap<>();
		format.options().fields().forEach(one -> all.put(one.id(), value(format, one)));
		return option.condition().map(condition -> condition.isMet(all)).orElse(true);
	}

	/** The values as they were chosen for the format. */
	Map<String, String> values() {
		return Map.copyOf(values.get(exporter.id()));
	}

	/** What keeps the export from beginning, in a sentence. */
	Optional<String> problem() {
		try {
			EditionOptions.edition(exporter.options().resolve(values(), assessment), assessment);
		} catch (OptionException e) {
			return Optional.of(e.getMessage());
		}
		return exporter.options().fields().stream().filter(option -> option.kind() == OptionKind.PASSWORD)
				.filter(option -> !value(exporter, option).equals(repeated.getOrDefault(option.id(), ""))).findFirst()
				.map(option -> Messages.exportPasswordsDiffer);
	}

	void remember() {
		remembered.remember(exporter, values());
	}
}
