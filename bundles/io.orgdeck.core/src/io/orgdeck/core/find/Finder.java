package io.orgdeck.core.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import io.orgdeck.core.formatting.CardTexts;
import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.ActionState;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;

/**
 * Finds a word or phrase in every text that somebody can have typed: cards and questions, comments beside votes, notes, evidence,
 * findings, actions, minutes, people, the paper. What the model gains later is looked through without anybody saying so here.
 */
public final class Finder {

	/** What nobody reads: keys of all kinds. */
	private static final Set<String> KEYS = Set.of("id", "fileVersion", "version", "language", "basedOn", "card", "section", "before",
			"colour", "lineage", "log", "sha256", "exemptSections", "houseStyle", "benchmark");

	private final String wanted;
	private final int most;
	private final List<Hit> hits = new ArrayList<>();

	private Finder(String wanted, int most) {
		this.wanted = wanted;
		this.most = most;
	}

	/**
	 * Where an assessment says something, in its own order, each text once.
	 *
	 * @param words upper and lower case, accents and blanks make no difference; blank finds nothing
	 * @param most  how many are wanted at most
	 */
	public static List<Hit> find(Assessment assessment, String words, int most) {
		var finder = new Finder(FoldedText.fold(words).strip(), most);
		if (!finder.wanted.isEmpty()) {
			finder.look(assessment);
			for (var all = assessment.eAllContents(); all.hasNext() && finder.hits.size() < most;) {
				finder.look(all.next());
			}
		}
		return List.copyOf(finder.hits);
	}

	private void look(EObject object) {
		if (object instanceof ActionState) {
			return; // how an action stood once; the action itself is found
		}
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (!KEYS.contains(attribute.getName())) {
				switch (object.eGet(attribute)) {
					case String text -> look(object, attribute, OptionalInt.empty(), text);
					case Votes votes -> votes.stream().forEach(vote -> texts(object, vote)
							.forEach(text -> look(object, attribute, OptionalInt.of(vote.participant()), text)));
					case List<?> many -> many.stream().filter(String.class::isInstance)
							.forEach(text -> look(object, attribute, OptionalInt.empty(), (String) text));
					case null, default -> {}
				}
			}
		}
	}

	private static Stream<String> texts(EObject ballot, Vote vote) {
		return Stream.of(vote.comment(), vote.answer() instanceof Answer.DoesNotApply(var reason) ? reason : null,
				ballot instanceof Ballot of ? GivenText.words(of.getQuestion(), vote.answer()) : null)
				.filter(Objects::nonNull).filter(text -> !text.isBlank());
	}

	private void look(EObject object, EAttribute attribute, OptionalInt participant, String written) {
		if (hits.size() < most) {
			String text = CardTexts.isFormatted(attribute) ? FormattedText.plain(written) : written;
			new FoldedText(text).find(wanted)
					.ifPresent(span -> hits.add(new Hit(object, attribute, participant, text, span.start(), span.end())));
		}
	}
}
