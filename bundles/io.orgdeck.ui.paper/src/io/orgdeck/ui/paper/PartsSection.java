package io.orgdeck.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.edits.PublicationEdits;
import io.orgdeck.core.edits.PublicationEdits.Marked;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.PaperOption;
import io.orgdeck.model.assessment.Publication;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** Which findings, recommendations, options, actions and sections stand in Part A, in Part B, or in no paper. */
final class PartsSection implements Binding {

	private final PublicationEdits edits;
	private final Supplier<List<PaperOutline.Entry>> outline;
	private final ListBlock<Marked> list;

	/** @param outline the sections that can be marked */
	PartsSection(Composite parent, PublicationEdits edits, Supplier<List<PaperOutline.Entry>> outline) {
		this.edits = edits;
		this.outline = outline;
		var section = new TitledSection(parent, Messages.parts);
		Labels.hint(section.body(), Messages.partsHint);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 30 * Layouts.UNIT).applyTo(box);
		list = new ListBlock<>(box, null, new ListBlock.Content<>("paper.parts", Messages.parts, Messages.partsEmpty, this::marked),
				ListBlock.Tools.none());
		list.column(Messages.partsWhat, 3, this::kind).column(Messages.partsTitle, 8, this::words).column(Messages.partsPart, 3,
				this::part);
		var buttons = Layouts.columns(section.body(), 3);
		button(buttons, "paper.parts.public", Messages.putInPartA, Publication.PUBLIC);
		button(buttons, "paper.parts.exempt", Messages.putInPartB, Publication.EXEMPT);
		button(buttons, "paper.parts.leftOut", Messages.leaveOut, Publication.LEFT_OUT);
	}

	private void button(Composite parent, String id, String text, Publication mark) {
		var button = WidgetIds.name(new Button(parent, SWT.PUSH), id);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> mark(mark)));
	}

	private List<Marked> marked() {
		var all = new ArrayList<>(edits.matter());
		outline.get().stream().filter(PaperOutline.Entry::markable).forEach(entry -> all.add(new Marked.WholeSection(entry.id())));
		return all;
	}

	private void mark(Publication mark) {
		var chosen = new ArrayList<Marked>();
		list.viewer().getStructuredSelection().forEach(item -> chosen.add((Marked) item));
		edits.mark(chosen, mark);
	}

	private String kind(Marked marked) {
		return switch (marked) {
			case Marked.WholeSection section -> Messages.partsSection;
			case Marked.Matter matter -> switch (matter.subject()) {
				case Finding finding -> Messages.partsFinding;
				case Recommendation recommendation -> Messages.partsRecommendation;
				case PaperOption option -> Messages.option;
				default -> Messages.partsAction;
			};
		};
	}

	private String words(Marked marked) {
		return switch (marked) {
			case Marked.WholeSection section -> outline.get().stream().filter(entry -> entry.id().equals(section.id())).findFirst()
					.map(PaperOutline.Entry::heading).orElse(section.id());
			case Marked.Matter matter -> words(matter.subject());
		};
	}

	private static String words(Identified subject) {
		return switch (subject) {
			case Finding finding -> coded(finding.getCode(), finding.getTitle());
			case Recommendation recommendation -> coded(recommendation.getCode(), recommendation.getText());
			case PaperOption option -> Objects.requireNonNullElse(option.getTitle(), "");
			case Action action -> coded(action.getCode(), action.getTitle());
			default -> "";
		};
	}

	private static String coded(String code, String words) {
		return (Objects.requireNonNullElse(code, "") + "  " + Objects.requireNonNullElse(words, "")).strip();
	}

	private String part(Marked marked) {
		return switch (edits.mark(marked)) {
			case PUBLIC -> Messages.partPublic;
			case EXEMPT -> Messages.partExempt;
			case LEFT_OUT -> Messages.partLeftOut;
		};
	}

	@Override
	public void refresh() {
		list.refresh();
	}
}
