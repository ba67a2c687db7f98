package io.orgdeck.core.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.language.ReaderLanguages;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.WorkingGroup;

/**
 * Something that the person who exports can decide, as an exporter declares it. Windows make a field of it, the command
 * line an option.
 *
 * @param id           name in {@code --option id=value}; one that ends in {@code *} stands for all ids that begin so and
 *                     gets no field
 * @param name         what the field is called
 * @param description  one sentence that says what it does, or an empty text
 * @param kind         what it takes
 * @param choices      what can be chosen, for {@link OptionKind#CHOICE}
 * @param defaultValue what is used when nobody says otherwise; empty for nothing
 * @param endings      file name endings without the dot, for {@link OptionKind#FILE}
 * @param condition    on which other option it depends, if any
 */
public record ExporterOption(String id, String name, String description, OptionKind kind, List<Choice> choices, String defaultValue,
		List<String> endings, Optional<Condition> condition) {

	/**
	 * Another option that must have one of some values for this one to be of any use.
	 *
	 * @param option id of the other option
	 * @param values of which it must have one
	 */
	public record Condition(String option, List<String> values) {

		public Condition {
			values = List.copyOf(values);
		}

		/** Whether the option is of use when these are the values of all. */
		public boolean isMet(Map<String, String> all) {
			return values.contains(all.getOrDefault(option, ""));
		}
	}

	/**
	 * One value that can be chosen.
	 *
	 * @param value    as exporters get it
	 * @param label    as people read it; accepted as well
	 * @param packName what the file that is made with it is called in a pack, without its ending; empty for the exporter's own name
	 */
	public record Choice(String value, String label, Optional<String> packName) {

		public Choice(String value, String label) {
			this(value, label, Optional.empty());
		}

		boolean isMeant(String words) {
			return value.equalsIgnoreCase(words) || label.equalsIgnoreCase(words);
		}
	}

	private static final String FAMILY = "*";
	private static final int MANY = 12;

	public ExporterOption {
		choices = List.copyOf(choices);
		endings = List.copyOf(endings);
	}

	/** Whether it stands for all options that begin with its id. */
	public boolean isFamily() {
		return id.endsWith(FAMILY);
	}

	/** Its choice with that value. */
	public Optional<Choice> choice(String value) {
		return choices.stream().filter(choice -> choice.value().equals(value)).findFirst();
	}

	/** Whether it has a choice with that value. */
	public boolean takes(String value) {
		return choice(value).isPresent();
	}

	boolean covers(String wanted) {
		return isFamily() ? wanted.startsWith(id.substring(0, id.length() - 1)) : id.equals(wanted);
	}

	/** What can be chosen in an assessment; empty when any value will do. */
	public List<Choice> choices(Assessment assessment) {
		return switch (kind) {
			case CHOICE -> choices;
			case FLAG -> List.of(new Choice("true", Messages.yes), new Choice("false", Messages.no));
			case PARTICIPANT -> assessment.getParticipants().stream().map(ExporterOption::participant).toList();
			case GROUP -> assessment.getGroups().stream().filter(group -> group.getName() != null)
					.map(group -> new Choice(group.getName(), group.getName())).toList();
			case SESSION -> assessment.getSessions().stream().map(ExporterOption::session).toList();
			case WORKING_GROUP -> assessment.getStrategy() == null ? List.of()
					: assessment.getStrategy().getGroups().stream().map(ExporterOption::workingGroup).toList();
			case LANGUAGE ->
				ReaderLanguages.choices(assessment).entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue())).toList();
			case TAG -> TagOption.choices(this, assessment);
			case TEXT, FILE, PASSWORD -> List.of();
		};
	}

	private static Choice participant(Participant participant) {
		String number = Integer.toString(participant.getNumber());
		return new Choice(number, Texts.or(participant.getName(), number));
	}

	private static Choice session(Session session) {
		return new Choice(session.getId(), Texts.or(session.getTitle(), session.getId()));
	}

	private static Choice workingGroup(WorkingGroup group) {
		String name = Texts.isBlank(group.getName()) && group.getDimension() != null ? group.getDimension().getName() : group.getName();
		return new Choice(group.getId(), Texts.or(name, group.getId()));
	}

	/**
	 * The value as the exporter gets it.
	 *
	 * @param words a value or its label
	 * @throws OptionException when it takes no such value
	 */
	String value(String words, Assessment assessment) throws OptionException {
		return switch (kind) {
			case TEXT, PASSWORD -> words;
			case FILE -> file(words);
			case LANGUAGE -> language(words.strip(), assessment);
			case CHOICE, FLAG, PARTICIPANT, GROUP, SESSION, WORKING_GROUP, TAG -> chosen(words.strip(), choices(assessment));
		};
	}

	/** By its tag or its name. */
	private String language(String words, Assessment assessment) throws OptionException {
		Optional<String> meant = choices(assessment).stream().filter(choice -> choice.isMeant(words)).map(Choice::value).findFirst();
		return meant.isPresent() ? meant.get() : LanguageOption.checked(assessment, words);
	}

	private String chosen(String words, List<Choice> candidates) throws OptionException {
		var byValue = candidates.stream().filter(choice -> choice.value().equalsIgnoreCase(words)).findFirst();
		if (byValue.isPresent()) {
			return byValue.get().value();
		}
		List<Choice> meant = candidates.stream().filter(choice -> choice.isMeant(words)).toList();
		if (meant.size() == 1) {
			return meant.getFirst().value();
		}
		Stream<String> known = candidates.stream()
				.map(kind == OptionKind.CHOICE || kind == OptionKind.FLAG ? Choice::value : Choice::label);
		String sentence = !meant.isEmpty() ? Messages.optionAmbiguous
				: candidates.isEmpty() ? Messages.optionNothing
						: candidates.size() > MANY ? Messages.optionBadOne : Messages.optionBadValue;
		throw new OptionException(NLS.bind(sentence, new Object[] { words, id, known.collect(Collectors.joining(", ")) }));
	}

	private String file(String words) throws OptionException {
		try {
			Path file = Path.of(words);
			String fileName = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
			if (!Files.isRegularFile(file)) {
				throw new OptionException(NLS.bind(Messages.optionNoFile, words, name));
			}
			if (!endings.isEmpty() && endings.stream().noneMatch(ending -> fileName.endsWith('.' + ending))) {
				throw new OptionException(NLS.bind(Messages.optionBadFile, new Object[] { words, name, String.join(", ", endings) }));
			}
			return words;
		} catch (InvalidPathException e) {
			throw new OptionException(NLS.bind(Messages.optionNoFile, words, name));
		}
	}
}
