package io.orgdeck.ui.paper;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.PaperEdits;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.PaperOption;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;

/** The options put before the board, one of them preferred. */
final class OptionsSection implements Binding {

	private final AssessmentDocument document;
	private final PaperEdits edits;
	private final Bindings details = new Bindings();
	private final ListBlock<PaperOption> options;
	private final Link usual;
	private Text title;

	OptionsSection(Composite parent, AssessmentDocument document) {
		this.document = document;
		edits = new PaperEdits(document);
		var section = new TitledSection(parent, Messages.options);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 16 * Layouts.UNIT).applyTo(box);
		options = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("paper.options", Messages.options, Messages.optionsEmpty, edits::options),
				new ListBlock.Tools<>(edits::addOption, edits::removeOptions, edits::move));
		options.column(Messages.option, 6, option -> Objects.requireNonNullElse(option.getTitle(), ""))
				.column(Messages.kind, 3, OptionsSection::kind).whenSelected(option -> details.refresh())
				.whenOpened(() -> title.setFocus());
		usual = Labels.link(section.body(), "paper.options.usual", Messages.usualOptions, edits::addUsualOptions);
		createDetails(section.body());
	}

	private void createDetails(Composite parent) {
		var fields = new Fields(details);
		title = fields.text(parent, "paper.option.title", Messages.option, value(Literals.PAPER_OPTION__TITLE, Messages.changeOption));
		fields.lines(parent, "paper.option.description", Messages.description, 2,
				value(Literals.PAPER_OPTION__DESCRIPTION, Messages.changeOption));
		var sides = Layouts.equalColumns(parent, 2);
		fields.lines(sides, "paper.option.for", Messages.advantages, 3, value(Literals.PAPER_OPTION__ADVANTAGES, Messages.changeOption));
		fields.lines(sides, "paper.option.against", Messages.disadvantages, 3,
				value(Literals.PAPER_OPTION__DISADVANTAGES, Messages.changeOption));
		var checks = Layouts.columns(parent, 2);
		fields.check(checks, "paper.option.preferred", Messages.preferred, new Preferred());
		fields.check(checks, "paper.option.nothing", Messages.meansDoingNothing,
				value(Literals.PAPER_OPTION__DO_NOTHING, Messages.changeOption));
	}

	private PaperOption option() {
		return options.selected().orElse(null);
	}

	private <T> FeatureValue<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(document, this::option, feature, label);
	}

	private static String kind(PaperOption option) {
		if (option.isPreferred()) {
			return Messages.preferred;
		}
		return option.isDoNothing() ? Messages.doingNothing : "";
	}

	@Override
	public void refresh() {
		options.refresh();
		details.refresh();
		showUsual(edits.options().isEmpty());
	}

	private void showUsual(boolean shown) {
		if (usual.getVisible() != shown) {
			usual.setVisible(shown);
			GridDataFactory.fillDefaults().exclude(!shown).applyTo(usual);
			usual.requestLayout();
		}
	}

	@Override
	public void commit() {
		details.commit();
	}

	void setFocus() {
		options.viewer().getTable().setFocus();
	}

	void reveal(PaperOption option) {
		options.select(option);
		title.setFocus();
	}

	/** Only one option is preferred: choosing one takes the mark from the others. */
	private final class Preferred implements Value<Boolean> {

		@Override
		public Boolean get() {
			return option() != null && option().isPreferred();
		}

		@Override
		public void set(Boolean value, Gesture gesture) {
			edits.prefer(option(), value);
		}

		@Override
		public boolean isEditable() {
			return option() != null;
		}
	}
}
