package io.orgdeck.core.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.PaperOption;
import io.orgdeck.model.assessment.Publication;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.deck.Identified;

/** Says what stands in the public part of the board paper, what in the exempt part, and what in none. */
public final class PublicationEdits {

	/** Something that carries a mark. */
	public sealed interface Marked {

		/** A finding, recommendation, option or action. */
		record Matter(Identified subject) implements Marked {
		}

		/** A whole section of the paper, by its id; it can be public or exempt. */
		record WholeSection(String id) implements Marked {
		}
	}

	private final AssessmentDocument document;

	public PublicationEdits(AssessmentDocument document) {
		this.document = document;
	}

	/** All findings, recommendations, options and actions, in this order. */
	public List<Marked> matter() {
		Assessment assessment = document.content();
		var all = new ArrayList<Identified>(assessment.getFindings());
		all.addAll(assessment.getRecommendations());
		if (assessment.getPaper() != null) {
			all.addAll(assessment.getPaper().getOptions());
		}
		if (assessment.getStrategy() != null) {
			assessment.getStrategy().getGroups().forEach(group -> all.addAll(group.getActions()));
		}
		return all.stream().<Marked>map(Marked.Matter::new).toList();
	}

	/** Where something stands. */
	public Publication mark(Marked marked) {
		return switch (marked) {
			case Marked.Matter matter -> (Publication) matter.subject().eGet(feature(matter.subject()));
			case Marked.WholeSection section -> exemptSections().contains(section.id()) ? Publication.EXEMPT : Publication.PUBLIC;
		};
	}

	private List<String> exemptSections() {
		BoardPaper paper = document.content().getPaper();
		return paper == null ? List.of() : paper.getExemptSections();
	}

	/** Puts things where they should stand, as one step. A section cannot be left out and stays where it is then. */
	public void mark(List<Marked> all, Publication mark) {
		List<Marked> changing = all.stream().filter(one -> mark(one) != mark).filter(one -> canBe(one, mark)).toList();
		if (!changing.isEmpty()) {
			document.execute(Messages.changePublication, () -> changing.forEach(one -> set(one, mark)));
		}
	}

	private static boolean canBe(Marked marked, Publication mark) {
		return marked instanceof Marked.Matter || mark != Publication.LEFT_OUT;
	}

	private void set(Marked marked, Publication mark) {
		switch (marked) {
			case Marked.Matter matter -> matter.subject().eSet(feature(matter.subject()), mark);
			case Marked.WholeSection section -> {
				if (mark == Publication.EXEMPT) {
					paper().getExemptSections().add(section.id());
				} else {
					paper().getExemptSections().remove(section.id());
				}
			}
		}
	}

	private BoardPaper paper() {
		if (document.content().getPaper() == null) {
			document.content().setPaper(Ids.create(Literals.BOARD_PAPER));
		}
		return document.content().getPaper();
	}

	private static EStructuralFeature feature(Identified subject) {
		return Objects.requireNonNull(switch (subject) {
			case Finding finding -> Literals.FINDING__PUBLICATION;
			case Recommendation recommendation -> Literals.RECOMMENDATION__PUBLICATION;
			case PaperOption option -> Literals.PAPER_OPTION__PUBLICATION;
			case Action action -> Literals.ACTION__PUBLICATION;
			default -> throw new IllegalArgumentException(subject.eClass().getName() + " carries no mark.");
		});
	}
}
