package io.orgdeck.core.planning;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.planning.ActionProposal.Reason;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.Severity;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.TimeFrame;

/**
 * The actions that the results of an assessment ask for and that nobody has planned yet: one for every recommendation that
 * no action carries out, every finding without recommendation or action, every low score, and every question on which the
 * votes are far apart. Stopped actions do not count as planned.
 */
public final class ActionProposals {

	private static final Set<AgreementWord> APART = Set.of(AgreementWord.TWO_CAMPS, AgreementWord.SPLIT);

	private final Assessment assessment;
	private final Scores scores;
	private final Set<Recommendation> carriedOut = new HashSet<>();
	private final Set<Finding> served = new HashSet<>();
	private final Set<Question> answered = new HashSet<>();

	private ActionProposals(Assessment assessment, Scores scores) {
		this.assessment = assessment;
		this.scores = scores;
		if (assessment.getStrategy() != null) {
			assessment.getStrategy().getGroups().stream().flatMap(group -> group.getActions().stream())
					.filter(action -> action.getStatus() != ActionStatus.STOPPED).forEach(this::note);
		}
	}

	/**
	 * The proposals, what was recommended first.
	 *
	 * @param scores as far as they may be shown: the proposals quote them
	 */
	public static List<ActionProposal> of(Assessment assessment, Scores scores) {
		return new ActionProposals(assessment, scores).all();
	}

	private void note(Action action) {
		carriedOut.addAll(action.getRecommendations());
		served.addAll(action.getFindings());
		action.getRecommendations().forEach(recommendation -> served.addAll(recommendation.getFindings()));
		answered.add(action.getShownBy());
		served.forEach(finding -> answered.addAll(finding.getQuestions()));
	}

	private List<ActionProposal> all() {
		var recommended = assessment.getRecommendations().stream().flatMap(one -> one.getFindings().stream()).collect(Collectors.toSet());
		var unanswered = scores.questions().stream().filter(score -> !answered.contains(score.question())).toList();
		return Stream.of(
				assessment.getRecommendations().stream().filter(one -> !carriedOut.contains(one) && isSaid(one.getText()))
						.map(this::carryOut),
				assessment.getFindings().stream()
						.filter(one -> !served.contains(one) && !recommended.contains(one) && isSaid(one.getTitle()))
						.map(this::answer),
				unanswered.stream().filter(QuestionScore::isLow).map(this::raise),
				unanswered.stream().filter(score -> !score.isLow() && isApart(score)).map(this::understand)).flatMap(Function.identity())
				.toList();
	}

	private static boolean isApart(QuestionScore score) {
		return score.agreement().filter(APART::contains).isPresent();
	}

	private ActionProposal carryOut(Recommendation recommendation) {
		List<Finding> findings = recommendation.getFindings();
		List<Question> questions = findings.stream().flatMap(finding -> finding.getQuestions().stream()).distinct().toList();
		String why = findings.isEmpty() ? NLS.bind(Messages.whyRecommendation, recommendation.getCode())
				: NLS.bind(Messages.whyRecommendationOn, recommendation.getCode(), codes(findings));
		return new ActionProposal(Reason.RECOMMENDATION, recommendation.getText().strip(), why,
				dimension(findings, recommendation.getCards()), lane(findings), lowest(questions).orElse(null), findings,
				List.of(recommendation));
	}

	private ActionProposal answer(Finding finding) {
		return new ActionProposal(Reason.FINDING, NLS.bind(Messages.titleFinding, finding.getTitle().strip()),
				NLS.bind(Messages.whyFinding, finding.getCode()), dimension(List.of(finding), finding.getCards()), lane(List.of(finding)),
				lowest(finding.getQuestions()).orElse(null), List.of(finding), List.of());
	}

	private ActionProposal raise(QuestionScore score) {
		String why = Language.onScreen().counted(Messages.whyLow, score.n(), number(score.question()), level(score),
				score.distribution().scale().to());
		return about(score, Reason.LOW_SCORE, Messages.titleLow, why, TimeFrame.MEDIUM);
	}

	private ActionProposal understand(QuestionScore score) {
		String word = score.agreement().map(AgreementWord::label).orElse("");
		String why = NLS.bind(Messages.whySplit, new Object[] { number(score.question()), score.n(), word, level(score) });
		return about(score, Reason.SPLIT_VOTES, Messages.titleSplit, why, TimeFrame.IMMEDIATE);
	}

	private ActionProposal about(QuestionScore score, Reason reason, String title, String why, TimeFrame lane) {
		Question question = score.question();
		List<Finding> findings = assessment.getFindings().stream().filter(finding -> finding.getQuestions().contains(question)).toList();
		List<Recommendation> recommendations = assessment.getRecommendations().stream()
				.filter(one -> one.getFindings().stream().anyMatch(findings::contains)).toList();
		String known = findings.isEmpty() ? why : NLS.bind(Messages.whyWithFindings, why, codes(findings));
		return new ActionProposal(reason, NLS.bind(title, number(question), Objects.requireNonNullElse(question.getText(), "").strip()),
				known, question.getDimension(), lane, question, findings, recommendations);
	}

	/** What is grave can wait least. */
	private static TimeFrame lane(List<Finding> findings) {
		return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.HIGH) ? TimeFrame.IMMEDIATE : TimeFrame.MEDIUM;
	}

	/** The first dimension that a finding is about, or else that a card is about. */
	private static Dimension dimension(Collection<Finding> findings, Collection<Card> cards) {
		return Stream.concat(findings.stream().map(Finding::getDimension), cards.stream().filter(Objects::nonNull).map(Card::getDimension))
				.filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** The question with most room to rise. */
	private Optional<Question> lowest(Collection<Question> questions) {
		return questions.stream().map(scores::question).flatMap(Optional::stream).filter(score -> score.median().isPresent())
				.min(Comparator.comparingDouble(score -> score.median().getAsDouble())).map(QuestionScore::question);
	}

	private static String level(QuestionScore score) {
		return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.UK)).format(score.median().getAsDouble());
	}

	private static String codes(Collection<Finding> findings) {
		return findings.stream().map(Finding::getCode).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	/** A question's number as it is printed on the card: K6.4. */
	private static String number(Question question) {
		Card card = question.getCard();
		return card == null ? "" : card.getCode() + "." + (card.getQuestions().indexOf(question) + 1);
	}

	private static boolean isSaid(String text) {
		return text != null && !text.isBlank();
	}
}
