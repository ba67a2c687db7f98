package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.Implication;
import io.orgdeck.model.assessment.ImplicationKind;
import io.orgdeck.model.deck.DeckPackage;

/** Implication left empty in the board paper, once somebody has begun to write it. Even "none" needs a reason. */
public final class ImplicationLeftEmpty implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.implication";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		BoardPaper paper = context.assessment().getPaper();
		return paper == null || !hasBegun(paper) ? Stream.empty()
				: Stream.of(ImplicationKind.values()).filter(kind -> of(kind, paper).noneMatch(stated -> !Texts.isBlank(stated.getText())))
						.map(kind -> issue(kind, paper));
	}

	private static boolean hasBegun(BoardPaper paper) {
		return paper.eClass().getEAllStructuralFeatures().stream()
				.anyMatch(feature -> feature != DeckPackage.Literals.IDENTIFIED__ID && paper.eIsSet(feature));
	}

	private static Stream<Implication> of(ImplicationKind kind, BoardPaper paper) {
		return paper.getImplications().stream().filter(implication -> implication.getKind() == kind);
	}

	private Issue issue(ImplicationKind kind, BoardPaper paper) {
		EObject subject = of(kind, paper).findFirst().<EObject>map(empty -> empty).orElse(paper);
		return new Issue(id(), Issue.Severity.WARNING, NLS.bind(Messages.implicationEmpty, Words.onScreen().of(kind)), subject, List.of());
	}
}
