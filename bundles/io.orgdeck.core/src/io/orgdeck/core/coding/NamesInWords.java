package io.orgdeck.core.coding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.WorkingGroup;

/**
 * Names of people, addresses and telephone numbers in what was said. It knows those whom the assessment names; anybody else has to be
 * seen by whoever reads the quote, so it points out and clears nothing.
 */
public final class NamesInWords {

	/** Shorter words are as often something else. */
	private static final int SHORTEST = 3;
	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'\u2019-]*");
	private static final Pattern REACHED_BY = Pattern
			.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?<!\\d)\\+?\\d(?:[ /()-]?\\d){7,14}(?!\\d)");

	private final Set<String> names = new LinkedHashSet<>();

	public NamesInWords(Assessment assessment) {
		assessment.getParticipants().stream().map(Participant::getName).forEach(this::add);
		assessment.getSessions().stream().map(Session::getFacilitator).forEach(this::addWithRole);
		if (assessment.getClient() != null) {
			addWithRole(assessment.getClient().getContact());
		}
		Stream.ofNullable(assessment.getStrategy()).flatMap(strategy -> strategy.getGroups().stream()).forEach(this::add);
	}

	private void add(WorkingGroup group) {
		addWithRole(group.getLead());
		group.getMembers().forEach(this::addWithRole);
		group.getActions().stream().map(Action::getOwner).forEach(this::addWithRole);
	}

	/** People write the role behind a name: Patrick Campbell, Director. */
	private void addWithRole(String name) {
		add(name == null ? "" : name.split("[,;(]", 2)[0]);
	}

	private void add(String name) {
		Matcher words = WORD.matcher(Objects.requireNonNullElse(name, ""));
		while (words.find()) {
			if (words.group().length() >= SHORTEST && Character.isUpperCase(words.group().codePointAt(0))) {
				names.add(Typed.key(words.group()));
			}
		}
		// what numbered people are called is no name
		List.of("participant", "person", "slip").forEach(names::remove);
	}

	/** What in a text names or reaches somebody, as it stands there; each once. */
	public List<String> in(String text) {
		var found = new LinkedHashSet<String>();
		Matcher words = WORD.matcher(text);
		while (words.find()) {
			String word = words.group().replaceAll("['\u2019]s$", "");
			if (Character.isUpperCase(word.codePointAt(0)) && names.contains(Typed.key(word))) {
				found.add(word);
			}
		}
		Matcher reached = REACHED_BY.matcher(text);
		while (reached.find()) {
			found.add(reached.group());
		}
		return List.copyOf(found);
	}

	/** One sentence for each quote that would stand in a paper for readers with that guard and that names somebody. */
	public static List<String> told(Assessment assessment, DisclosureGuard guard) {
		var names = new NamesInWords(assessment);
		return Voices.of(assessment, guard).stream().flatMap(voice -> voice.quotes().stream()
				.filter(quote -> !names.in(quote.words()).isEmpty())
				.map(quote -> NLS.bind(Messages.nameInQuote,
						new Object[] { Typed.line(quote.words()), voice.theme().getName(), String.join(", ", names.in(quote.words())) })))
				.toList();
	}
}
