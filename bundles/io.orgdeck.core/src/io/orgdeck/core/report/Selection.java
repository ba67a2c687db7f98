package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Decision;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.PaperOption;
import io.orgdeck.model.assessment.Publication;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.Theme;

/**
 * Takes out of a copy of an assessment what an edition of the paper does not hold. What is hidden from its readers goes
 * with every reference to it, so that not even its code is left behind.
 */
final class Selection {

	private final Assessment copy;
	private final Edition edition;

	private Selection(Assessment copy, Edition edition) {
		this.copy = copy;
		this.edition = edition;
	}

	/** @param copy is changed */
	static void apply(Assessment copy, Edition edition) {
		if (edition.part() != Part.ALL) {
			new Selection(copy, edition).apply();
		}
	}

	private void apply() {
		if (edition.part() == Part.PUBLIC) {
			withholdEvidence();
			withholdWhatWasSaid();
		}
		withholdDecisions();
		select("findings", copy.getFindings(), Finding::getPublication);
		select(VoicesSection.ID, copy.getThemes(), Theme::getPublication);
		select("recommendations", copy.getRecommendations(), Recommendation::getPublication);
		Optional.ofNullable(copy.getPaper()).ifPresent(paper -> select("options", paper.getOptions(), PaperOption::getPublication));
		Stream.ofNullable(copy.getStrategy()).map(Strategy::getGroups).flatMap(List::stream)
				.forEach(group -> select("strategy", group.getActions(), Action::getPublication));
	}

	/** @param section that shows them; what is public by itself is exempt with the whole of it */
	private <T extends EObject> void select(String section, Collection<T> all, Function<T, Publication> mark) {
		boolean whole = edition.part() == Part.EXEMPT && ExemptMatter.sections(copy).contains(section);
		for (T one : List.copyOf(all)) {
			if (edition.holds(mark.apply(one)) || whole && mark.apply(one) == Publication.PUBLIC) {
				continue;
			}
			if (edition.part() == Part.EXEMPT && mark.apply(one) == Publication.PUBLIC) {
				all.remove(one); // stands in Part A, so that Part B may refer to it
			} else {
				EcoreUtil.delete(one, true);
			}
		}
	}

	/** Evidence that only exempt findings rest on would say what they are about. */
	private void withholdEvidence() {
		List<Evidence> exempt = cited(Publication.EXEMPT);
		exempt.removeAll(cited(Publication.PUBLIC));
		exempt.forEach(one -> EcoreUtil.delete(one, true));
	}

	private List<Evidence> cited(Publication mark) {
		return new ArrayList<>(copy.getFindings().stream().filter(finding -> finding.getPublication() == mark)
				.flatMap(finding -> finding.getEvidence().stream()).distinct().toList());
	}

	/** A decision says what the action is about that it became. */
	private void withholdDecisions() {
		List<Decision> hidden = meetings().flatMap(meeting -> meeting.getDecisions().stream())
				.filter(decision -> decision.getAction() != null && !edition.holds(decision.getAction().getPublication())).toList();
		hidden.forEach(decision -> EcoreUtil.delete(decision, true));
	}

	private Stream<Meeting> meetings() {
		return Stream.ofNullable(copy.getStrategy()).map(Strategy::getGroups).flatMap(List::stream)
				.flatMap(group -> group.getMeetings().stream());
	}

	/** What people said in a session or a meeting was not said to the public. */
	private void withholdWhatWasSaid() {
		copy.getSessions().forEach(session -> {
			session.setNotes(null);
			session.getCards().forEach(card -> card.setNotes(null));
		});
		meetings().forEach(meeting -> meeting.setMinutes(null));
	}
}
