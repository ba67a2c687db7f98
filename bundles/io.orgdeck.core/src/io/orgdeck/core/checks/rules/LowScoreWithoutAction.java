package io.orgdeck.core.checks.rules;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.edits.Codes;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Question;

/**
 * Low score with no action: a median in the low end of the scale (see {@link Scale#isLow}) and no action, other than a
 * stopped one, that is shown by the question or serves a finding on it, directly or through a recommendation.
 */
public final class LowScoreWithoutAction implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.low-score";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		Set<Question> answered = new HashSet<>();
		context.actions().stream().filter(action -> action.getStatus() != ActionStatus.STOPPED)
				.forEach(action -> addQuestions(action, answered));
		return context.scores().questions().stream().filter(QuestionScore::isLow).filter(score -> !answered.contains(score.question()))
				.map(score -> issue(score, context));
	}

	private static void addQuestions(Action action, Set<Question> answered) {
		if (action.getShownBy() != null) {
			answered.add(action.getShownBy());
		}
		Stream.concat(action.getFindings().stream(), action.getRecommendations().stream().flatMap(advice -> advice.getFindings().stream()))
				.forEach(finding -> answered.addAll(finding.getQuestions()));
	}

	private Issue issue(QuestionScore score, CheckContext context) {
		Question question = score.question();
		String median = new DecimalFormat("0." + "#".repeat(Scale.decimals(question)), DecimalFormatSymbols.getInstance(Locale.UK))
				.format(score.median().getAsDouble());
		List<QuickFix> fixes = context.workingGroups().stream()
				.filter(group -> question.getDimension() != null && group.getDimension() == question.getDimension()).limit(1)
				.map(group -> plan(question, group, context)).toList();
		return new Issue(id(), Issue.Severity.WARNING, NLS.bind(Messages.lowScore, Names.onScreen().full(question), median), question,
				fixes);
	}

	private static QuickFix plan(Question question, WorkingGroup group, CheckContext context) {
		return new QuickFix(NLS.bind(Messages.lowScoreFix, Names.onScreen().orUnnamed(group.getName())), assessment -> {
			Action action = Ids.create(AssessmentPackage.Literals.ACTION);
			action.setCode(Codes.next("A", context.actions(), Action::getCode));
			action.setTitle(NLS.bind(Messages.lowScoreAction, Names.onScreen().brief(question)));
			action.setShownBy(question);
			group.getActions().add(action);
		});
	}
}
