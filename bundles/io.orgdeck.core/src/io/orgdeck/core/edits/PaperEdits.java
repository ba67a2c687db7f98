package io.orgdeck.core.edits;

import java.util.List;
import java.util.Optional;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.Implication;
import io.orgdeck.model.assessment.ImplicationKind;
import io.orgdeck.model.assessment.PaperOption;

/** Changes what the board paper says beyond the results, such as options and implications; every method is one undoable step. */
public final class PaperEdits {

	private final AssessmentDocument document;

	public PaperEdits(AssessmentDocument document) {
		this.document = document;
	}

	/** The matter of the paper; empty in a file that has none. */
	public Optional<BoardPaper> paper() {
		return Optional.ofNullable(document.content().getPaper());
	}

	/** The paper; to be called within a step, since it is made where there is none. */
	private BoardPaper paperToChange() {
		return paper().orElseGet(() -> {
			BoardPaper made = Ids.create(Literals.BOARD_PAPER);
			document.content().setPaper(made);
			return made;
		});
	}

	public List<PaperOption> options() {
		return paper().map(paper -> List.copyOf(paper.getOptions())).orElse(List.of());
	}

	public PaperOption addOption() {
		PaperOption option = Ids.create(Literals.PAPER_OPTION);
		document.execute(Messages.addOption, () -> paperToChange().getOptions().add(option));
		return option;
	}

	/** Begins with what a board expects: at least three options, of which one is to do nothing. */
	public void addUsualOptions() {
		document.execute(Messages.addOptions, () -> {
			for (var title : List.of(Messages.doNothing, Messages.someOfIt, Messages.allOfIt)) {
				PaperOption option = Ids.create(Literals.PAPER_OPTION);
				option.setTitle(title);
				option.setDoNothing(title.equals(Messages.doNothing));
				paperToChange().getOptions().add(option);
			}
		});
	}

	public void removeOptions(List<PaperOption> options) {
		Removal.of(document, options, Language.onScreen().counted(Messages.removeOptions, options.size()));
	}

	public void move(PaperOption option, int place) {
		document.execute(Messages.moveOption, () -> paperToChange().getOptions().move(place, option));
	}

	/** Makes an option the preferred one, or none of them; there is never more than one. */
	public void prefer(PaperOption option, boolean preferred) {
		document.execute(Messages.preferOption,
				() -> paperToChange().getOptions().forEach(other -> other.setPreferred(preferred && other == option)));
	}

	/** What the paper says about one kind of implication. */
	public Optional<Implication> implication(ImplicationKind kind) {
		return paper().flatMap(paper -> paper.getImplications().stream().filter(implication -> implication.getKind() == kind).findFirst());
	}

	/** Says what is implied, or why there is no such implication. */
	public void state(ImplicationKind kind, String text, Gesture gesture) {
		var stored = text.isEmpty() ? null : text;
		implication(kind).ifPresentOrElse(
				known -> document.set(known, Literals.IMPLICATION__TEXT, stored, Messages.changeImplication, gesture),
				() -> document.execute(Messages.changeImplication, () -> newImplication(kind).setText(stored)));
	}

	/** Says that there is no such implication, or that there is one. */
	public void denies(ImplicationKind kind, boolean none) {
		implication(kind).ifPresentOrElse(
				known -> document.set(known, Literals.IMPLICATION__NONE, none, Messages.changeImplication),
				() -> document.execute(Messages.changeImplication, () -> newImplication(kind).setNone(none)));
	}

	private Implication newImplication(ImplicationKind kind) {
		Implication implication = Ids.create(Literals.IMPLICATION);
		implication.setKind(kind);
		paperToChange().getImplications().add(implication);
		return implication;
	}
}
