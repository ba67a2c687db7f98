package io.orgdeck.core.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.model.Texts;

/** Reads the options of an exporter from its plugin.xml. One that cannot be used is logged and left out; the exporter stays. */
final class OptionReader {

	private static final Pattern ID = Pattern.compile("[a-zA-Z][a-zA-Z0-9.-]*\\*?");

	private final String exporter;
	private final String contributor;
	private final ContributionLog log;

	OptionReader(String exporter, String contributor, ContributionLog log) {
		this.exporter = exporter;
		this.contributor = contributor;
		this.log = log;
	}

	DeclaredOptions of(IConfigurationElement element) {
		Map<String, ExporterOption> byId = new LinkedHashMap<>();
		for (IConfigurationElement declared : element.getChildren("option")) {
			option(declared).ifPresent(option -> {
				if (byId.putIfAbsent(option.id(), option) != null) {
					leaveOut(Messages.optionTwice, option.id());
				}
			});
		}
		return new DeclaredOptions(List.copyOf(byId.values()));
	}

	private Optional<ExporterOption> option(IConfigurationElement declared) {
		String id = declared.getAttribute("id");
		String name = declared.getAttribute("name");
		String kindName = declared.getAttribute("kind");
		Optional<OptionKind> kind = OptionKind.of(kindName);
		List<ExporterOption.Choice> choices = choices(declared);
		String defaultValue = text(declared, "default");
		if (id == null || !ID.matcher(id).matches()) {
			return leaveOut(Messages.optionBadId, id);
		}
		if (Texts.isBlank(name)) {
			return leaveOut(Messages.optionNoName, id);
		}
		if (kind.isEmpty()) {
			return leaveOut(Messages.optionBadKind, id, kindName, OptionKind.allNames());
		}
		if (kind.get() == OptionKind.CHOICE && choices.isEmpty()) {
			return leaveOut(Messages.optionNoChoices, id);
		}
		if (kind.get() == OptionKind.CHOICE && !defaultValue.isEmpty()
				&& choices.stream().noneMatch(one -> one.value().equals(defaultValue))) {
			return leaveOut(Messages.optionBadDefault, id, defaultValue);
		}
		return Optional.of(
				new ExporterOption(id, name, text(declared, "description"), kind.get(), choices, defaultValue, words(declared, "endings"),
						condition(declared)));
	}

	private static List<ExporterOption.Choice> choices(IConfigurationElement declared) {
		List<ExporterOption.Choice> choices = new ArrayList<>();
		for (IConfigurationElement choice : declared.getChildren("choice")) {
			String value = choice.getAttribute("value");
			if (value != null && !value.isBlank()) {
				choices.add(new ExporterOption.Choice(value, Optional.ofNullable(choice.getAttribute("name")).orElse(value),
						Optional.ofNullable(choice.getAttribute("pack"))));
			}
		}
		return choices;
	}

	private static List<String> words(IConfigurationElement declared, String attribute) {
		return split(text(declared, attribute));
	}

	private static List<String> split(String words) {
		return Arrays.stream(words.split("[,\\s]+")).filter(word -> !word.isEmpty()).toList();
	}

	/** Written as {@code other=value,value}. */
	private static Optional<ExporterOption.Condition> condition(IConfigurationElement declared) {
		String[] sides = text(declared, "when").split("=", 2);
		return sides.length < 2 ? Optional.empty() : Optional.of(new ExporterOption.Condition(sides[0].strip(), split(sides[1])));
	}

	private static String text(IConfigurationElement element, String attribute) {
		return Optional.ofNullable(element.getAttribute(attribute)).orElse("");
	}

	private Optional<ExporterOption> leaveOut(String sentence, String... about) {
		List<String> words = new ArrayList<>(List.of(exporter, contributor));
		words.addAll(Arrays.asList(about));
		log.warn(NLS.bind(sentence, words.toArray()), null);
		return Optional.empty();
	}
}
