package io.orgdeck.core.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.model.assessment.Assessment;

/** The options that an exporter declares, in the order in which people should be asked. */
public record DeclaredOptions(List<ExporterOption> all) {

	public DeclaredOptions {
		all = List.copyOf(all);
	}

	/** Those that get a field of their own. */
	public List<ExporterOption> fields() {
		return all.stream().filter(option -> !option.isFamily()).toList();
	}

	/** The declared option that takes an id. */
	public Optional<ExporterOption> find(String id) {
		return all.stream().filter(option -> option.covers(id)).findFirst();
	}

	/**
	 * The values as the exporter gets them: labels become values, what was left blank is left out, what nobody chose
	 * has its default, and what depends on another choice is left out with it.
	 *
	 * @throws OptionException with one sentence, when there is no such option or it takes no such value
	 */
	public Map<String, String> resolve(Map<String, String> chosen, Assessment assessment) throws OptionException {
		var values = new LinkedHashMap<String, String>();
		all.stream().filter(option -> !option.defaultValue().isEmpty()).forEach(option -> values.put(option.id(), option.defaultValue()));
		for (var entry : chosen.entrySet()) {
			String id = entry.getKey();
			ExporterOption option = find(id).orElseThrow(() -> unknown(id));
			if (!entry.getValue().isBlank()) {
				values.put(id, option.value(entry.getValue(), assessment));
			}
		}
		for (ExporterOption option : all) {
			if (option.kind() == OptionKind.TAG && values.containsKey(option.id())) {
				TagOption.tag(values.get(option.id()), assessment).ifPresentOrElse(tag -> values.put(option.id(), tag),
						() -> values.remove(option.id()));
			}
		}
		values.keySet()
				.removeIf(id -> find(id).flatMap(ExporterOption::condition).filter(condition -> !condition.isMet(values)).isPresent());
		return values;
	}

	private OptionException unknown(String id) {
		return new OptionException(all.isEmpty() ? NLS.bind(Messages.optionNone, id)
				: NLS.bind(Messages.optionUnknown, id, all.stream().map(ExporterOption::id).collect(Collectors.joining(", "))));
	}
}
