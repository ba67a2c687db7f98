package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Numeral;
import io.orgdeck.core.words.Sentences;
import io.orgdeck.core.words.Typed;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Question;

/**
 * Looks in what authors typed for figures and quotes that a public edition withholds: a score as it stands in the whole paper,
 * a median beside the code of its question, a remark from a ballot that is not shown. With such a figure somebody could work
 * out what is withheld. What is found is told to whoever exports and never stands in the report, where even the sentence
 * would tell something.
 */
public final class TypedFigures {

	/** A shorter remark stands in texts by chance. */
	private static final int SHORTEST_QUOTE = 12;

	private final Assessment copy;
	private final Scores whole;
	private final DisclosureGuard guard;
	private final Scores shown;
	private final Map<String, Question> remarks;
	private final Messages messages;
	private final Words words;
	private final int decimals;
	private final Names names;

	private TypedFigures(Assessment copy, Edition edition) {
		this.copy = copy;
		whole = DisclosureGuard.of(copy).whole().shown();
		guard = edition.guard(copy);
		shown = guard.whole().shown();
		remarks = remarks();
		Language language = Language.onScreen();
		messages = language.texts(Messages.class);
		names = Names.in(language);
		decimals = Scale.decimals(copy.getDeck());
		words = Words.in(Language.of(copy.getDeck().getLanguage())).withDecimals(decimals);
	}

	/** What to tell whoever exports that edition, one sentence for each; nothing where it is not public. */
	public static List<String> told(Assessment assessment, Edition edition) {
		if (edition.part() != Part.PUBLIC) {
			return List.of();
		}
		Assessment copy = EcoreUtil.copy(assessment);
		Selection.apply(copy, edition);
		var told = new ArrayList<String>();
		var figures = new TypedFigures(copy, edition);
		figures.forEachText((place, text) -> figures.find(place, text, told::add));
		return told.stream().distinct().toList();
	}

	/** Takes what somebody typed and where. */
	@FunctionalInterface
	public interface Reader {
		void read(String place, String text);
	}

	/** Shows what authors typed of that edition: the paper, findings, recommendations and the strategy. */
	public static void forEachText(Assessment assessment, Edition edition, Reader reader) {
		Assessment copy = EcoreUtil.copy(assessment);
		Selection.apply(copy, edition);
		new TypedFigures(copy, edition).forEachText(reader);
	}

	private void forEachText(Reader reader) {
		Stream.concat(Stream.of(copy.getPaper(), copy.getStrategy()).filter(Objects::nonNull),
				Stream.concat(copy.getFindings().stream(), copy.getRecommendations().stream())).forEach(root -> {
					texts(root, reader);
					root.eAllContents().forEachRemaining(inside -> texts(inside, reader));
				});
	}

	private void texts(EObject object, Reader reader) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany()
					&& object.eGet(attribute) instanceof String text) {
				reader.read(names.label(object), text);
			}
		}
	}

	private void find(String place, String text, Consumer<String> told) {
		score(place, text, messages.figureOverall, whole.overall(), shown.overall()).ifPresent(told);
		for (DimensionScore one : whole.dimensions()) {
			score(place, text, one.dimension().getName(), one.score(), shown.dimension(one.dimension()).orElseThrow().score())
					.ifPresent(told);
		}
		whole.questions().stream().filter(one -> one.median().isPresent() && !isShown(one.question()))
				.forEach(one -> median(place, text, one).ifPresent(told));
		String typed = Typed.key(text);
		remarks.forEach((remark, question) -> {
			if (typed.contains(remark)) {
				told.accept(NLS.bind(messages.typedQuote, place, question.getId()));
			}
		});
	}

	private Optional<String> score(String place, String text, String name, OptionalDouble withAll, OptionalDouble here) {
		if (withAll.isEmpty()) {
			return Optional.empty();
		}
		String whole = words.decimal(withAll.getAsDouble());
		String other = here.isPresent() ? words.decimal(here.getAsDouble()) : messages.scoreWithheld;
		return whole.equals(other) ? Optional.empty()
				: Numeral.in(text).stream().filter(one -> one.isDecimal() && one.tells(withAll.getAsDouble(), decimals)).findFirst()
						.map(one -> NLS.bind(messages.typedFigure, new Object[] { place, one.said(), name, other }));
	}

	private boolean isShown(Question question) {
		return shown.question(question).filter(QuestionScore::isAsked).isPresent() || QuestionLevels.takes(question) != AnswerForm.NONE
				&& guard.given(question).toOptional().filter(QuestionScore::isAsked).isPresent();
	}

	private Optional<String> median(String place, String text, QuestionScore one) {
		double median = one.median().getAsDouble();
		int digits = median == Math.rint(median) ? 0 : decimals;
		String code = one.question().getId();
		Pattern named = Pattern.compile("(?<![\\p{L}\\p{N}.])" + Pattern.quote(code) + "(?![\\p{L}\\p{N}]|[.]\\p{N})");
		return Sentences.of(text).stream().filter(sentence -> named.matcher(sentence).find())
				.flatMap(sentence -> Numeral.in(named.matcher(sentence).replaceAll("…")).stream())
				.filter(said -> said.tells(median, digits))
				.findFirst().map(said -> NLS.bind(messages.typedMedian, new Object[] { place, said.said(), code }));
	}

	/** What people wrote beside votes that are not shown, as comparable words. */
	private Map<String, Question> remarks() {
		var found = new LinkedHashMap<String, Question>();
		for (Session session : copy.getSessions()) {
			for (Ballot ballot : session.getBallots()) {
				if (ballot.getQuestion() != null && ballot.getVotes() != null && !isShown(ballot.getQuestion())) {
					ballot.getVotes().stream()
							.flatMap(vote -> Stream.of(vote.comment(), GivenText.words(ballot.getQuestion(), vote.answer())))
							.map(Typed::key).filter(key -> key.length() >= SHORTEST_QUOTE)
							.forEach(key -> found.put(key, ballot.getQuestion()));
				}
			}
		}
		return found;
	}
}
