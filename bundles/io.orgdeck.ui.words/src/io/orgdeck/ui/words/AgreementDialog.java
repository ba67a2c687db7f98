package io.orgdeck.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.coding.Passages;
import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.words.agreement.CoderAgreement;
import io.orgdeck.words.agreement.CoderAgreement.Difference;
import io.orgdeck.words.agreement.CoderAgreement.OnCode;

/** How far two coders agree, code by code, and the texts on which they differ. */
final class AgreementDialog extends TitleAreaDialog {

	private final Passages passages;
	private final List<Code> codes;
	private final Consumer<SpokenText> goTo;
	private final List<String> coders;
	private CoderAgreement agreement;
	private Combo first;
	private Combo second;
	private Label sentence;
	private ListBlock<OnCode> onCodes;
	private ListBlock<Difference> differences;

	/** @param goTo shows a text when the dialog has closed */
	AgreementDialog(Shell parent, Passages passages, List<Code> codes, Consumer<SpokenText> goTo) {
		super(parent);
		this.passages = passages;
		this.codes = List.copyOf(codes);
		this.goTo = goTo;
		coders = CoderAgreement.coders(passages);
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.agreementTitle);
		WidgetIds.name(shell, "agreement.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.agreementTitle);
		setMessage(coders.size() < 2 ? Messages.agreementAlone : Messages.agreementLead);
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(100 * Layouts.UNIT, 56 * Layouts.UNIT).applyTo(area);
		var row = Layouts.equalColumns(area, 2);
		first = coder(row, "agreement.first", Messages.coder, 0);
		second = coder(row, "agreement.second", Messages.otherCoder, 1);
		sentence = WidgetIds.name(Labels.sentences(area, ""), "agreement.sentence");
		compute();
		onCodes = new ListBlock<OnCode>(box(area, 24), null,
				new ListBlock.Content<>("agreement.codes", Messages.codes, Messages.agreementEmpty, () -> agreement.codes()),
				ListBlock.Tools.none()).column(Messages.code, 5, one -> CodeTree.name(one.code()))
				.column(Messages.both, 2, one -> String.valueOf(one.both()))
				.column(Messages.firstOnly, 2, one -> String.valueOf(one.first()))
				.column(Messages.secondOnly, 2, one -> String.valueOf(one.second()))
				.column(Messages.neither, 2, one -> String.valueOf(one.neither()))
				.column(Messages.kappa, 2, one -> figure(one.kappa().value())).column(Messages.alpha, 2, one -> figure(one.alpha()));
		Labels.caption(area, Messages.differ);
		differences = new ListBlock<Difference>(box(area, 18), null,
				new ListBlock.Content<>("agreement.differences", Messages.differ, Messages.differEmpty, () -> agreement.differences()),
				ListBlock.Tools.none()).column(Messages.code, 3, one -> CodeTree.name(one.code())).column(Messages.by, 2, Difference::by)
				.column(Messages.text, 7, one -> Typed.line(one.text().text()));
		differences.whenOpened(() -> differences.selected().ifPresent(one -> {
			close();
			goTo.accept(one.text());
		}));
		onCodes.refresh();
		differences.refresh();
		return area;
	}

	private static Composite box(Composite area, int lines) {
		var box = Layouts.columns(area, 1);
		Layouts.whole().hint(SWT.DEFAULT, lines * Layouts.UNIT).applyTo(box);
		return box;
	}

	private Combo coder(Composite row, String id, String caption, int place) {
		var combo = WidgetIds.name(new Combo(Fields.box(row, caption, true), SWT.READ_ONLY), id);
		Layouts.wide().applyTo(combo);
		combo.setItems(coders.toArray(String[]::new));
		combo.select(Math.min(place, coders.size() - 1));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			compute();
			onCodes.refresh();
			differences.refresh();
		}));
		return combo;
	}

	private void compute() {
		boolean two = !first.getText().equals(second.getText());
		agreement = CoderAgreement.of(passages, two ? codes : List.of(), first.getText(), second.getText());
		var words = new ArrayList<String>();
		words.add(two ? NLS.bind(Messages.agreementTexts, agreement.texts()) : Messages.agreementSame);
		if (agreement.pooledKappa().isPresent()) {
			words.add(NLS.bind(Messages.agreementPooled, figure(agreement.pooledKappa())));
		}
		sentence.setText(Labels.escaped(String.join(" ", words)));
		sentence.requestLayout();
	}

	private static String figure(OptionalDouble value) {
		return value.isPresent() ? String.format(Locale.getDefault(), "%.2f", value.getAsDouble()) : Messages.noFigure;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
