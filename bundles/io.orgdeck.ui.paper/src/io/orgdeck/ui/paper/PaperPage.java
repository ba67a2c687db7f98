package io.orgdeck.ui.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.edits.HouseEdits;
import io.orgdeck.core.edits.PaperEdits;
import io.orgdeck.core.edits.PublicationEdits;
import io.orgdeck.core.export.EditionOptions;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.Implication;
import io.orgdeck.model.assessment.PaperOption;
import io.orgdeck.model.assessment.PaperPurpose;
import io.orgdeck.ui.export.Export;
import io.orgdeck.ui.export.PackTask;
import io.orgdeck.ui.export.PrintedPage;
import io.orgdeck.ui.pages.AssessmentPage;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.ChildValue;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** What the board paper says beyond the results, beside an outline of the whole paper. */
public final class PaperPage extends AssessmentPage {

	/** The page of findings and recommendations. */
	private static final String EVIDENCE = "io.orgdeck.ui.page.evidence";
	private static final int NARROWEST_FIELDS = 62 * Layouts.UNIT;
	private static final int OUTLINE_WIDTH = 38 * Layouts.UNIT;

	/** Where each section of the paper is written. */
	private final Map<String, Runnable> places = new HashMap<>();
	private PaperEdits edits;
	private ScrolledPage page;
	private ScrolledPage side;
	private OutlineColumn outline;
	private OptionsSection options;
	private ImplicationsSection implications;
	private Text body;
	private PartsSection parts;
	private OutlineJob job;
	private List<PaperOutline.Entry> sections = List.of();
	private boolean outlined;

	@Override
	public void init(PageContext host) {
		super.init(host);
		edits = new PaperEdits(live.document());
	}

	@Override
	public Control create(Composite parent) {
		var root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(root);
		page = new ScrolledPage(root, NARROWEST_FIELDS);
		Layouts.whole().applyTo(page.control());
		createCover(page.body());
		createWords(page.body());
		options = bindings.add(new OptionsSection(page.body(), document()));
		places.put("options", options::setFocus);
		var preferred = new TitledSection(page.body(), Messages.preferredOption);
		place("preferred", lines(preferred.body(), "preferredReason", Messages.why, 3, Literals.BOARD_PAPER__PREFERRED_REASON));
		implications = new ImplicationsSection(page.body(), edits, fields);
		places.put("implications", implications::setFocus);
		var next = new TitledSection(page.body(), Messages.timetable);
		place("timetable", lines(next.body(), "nextSteps", Messages.nextSteps, 3, Literals.BOARD_PAPER__NEXT_STEPS));
		parts = bindings.add(new PartsSection(page.body(), new PublicationEdits(document()), () -> sections));
		bindings.add(new HouseSection(page.body(), new HouseEdits(document())));
		bindings.add(new CheckableSection(page.body(), document(), () -> outline.options()));
		places.put(PaperOutline.COVER, body::setFocus);
		places.put("recommendations", () -> context.show(EVIDENCE));
		places.put("findings", () -> context.show(EVIDENCE));
		places.put("strategy", () -> context.show(Literals.STRATEGY));
		createOutline(root);
		return root;
	}

	private void createOutline(Composite parent) {
		side = new ScrolledPage(parent, OUTLINE_WIDTH - 4 * Layouts.UNIT);
		GridDataFactory.fillDefaults().grab(false, true).hint(OUTLINE_WIDTH, SWT.DEFAULT).applyTo(side.control());
		var section = new TitledSection(side.body(), Messages.outline);
		Labels.link(section.body(), "paper.export", Messages.export, this::export);
		var pack = WidgetIds.name(new Button(section.body(), SWT.PUSH), "paper.pack");
		pack.setText(Messages.makePack);
		pack.setToolTipText(Messages.makePackHint);
		pack.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> PackTask.make(context.shell(), document(), outline.options())));
		outline = new OutlineColumn(section.body(), this::assessment, id -> places.getOrDefault(id, () -> {}).run(), this::checked);
		job = new OutlineJob(parent.getDisplay(), this::show, this::refuse);
		parent.addDisposeListener(event -> job.cancel());
	}

	private void export() {
		Export.choose(context.shell(), document(), PaperOutline.BOARD_PAPER, outline.options());
	}

	private void show(PaperOutline made) {
		if (side.control().isDisposed()) {
			return;
		}
		outline.show(made);
		side.fit();
		if (outline.options().getOrDefault(EditionOptions.AUDIENCE, "board").equals("board") && !sections.equals(made.entries())
				&& !"exempt".equals(outline.options().get(EditionOptions.PART))) {
			sections = made.entries();
			parts.refresh();
		}
	}

	private void refuse(String sentence) {
		if (!side.control().isDisposed()) {
			outline.refuse(sentence);
			side.fit();
		}
	}

	private void createCover(Composite parent) {
		var section = new TitledSection(parent, Messages.cover);
		var first = Layouts.equalColumns(section.body(), 2);
		body = text(first, "body", Messages.body, Literals.BOARD_PAPER__BODY);
		fields.day(first, "paper.date", Messages.date, value(Literals.BOARD_PAPER__DATE));
		text(section.body(), "title", Messages.title, Literals.BOARD_PAPER__TITLE);
		var people = Layouts.equalColumns(section.body(), 3);
		text(people, "reportOf", Messages.reportOf, Literals.BOARD_PAPER__REPORT_OF);
		text(people, "author", Messages.author, Literals.BOARD_PAPER__AUTHOR);
		text(people, "contact", Messages.contact, Literals.BOARD_PAPER__CONTACT);
		var kind = Layouts.equalColumns(section.body(), 2);
		fields.choice(kind, "paper.purposeKind", Messages.forWhat, value(Literals.BOARD_PAPER__PURPOSE_KIND),
				List.of(PaperPurpose.values()), Words.onScreen()::of);
		text(kind, "affected", Messages.affected, Literals.BOARD_PAPER__AFFECTED);
		fields.check(section.body(), "paper.exempt", Messages.exempt, value(Literals.BOARD_PAPER__EXEMPT));
		text(section.body(), "exemptGround", Messages.exemptGround, Literals.BOARD_PAPER__EXEMPT_GROUND);
	}

	private void createWords(Composite parent) {
		var section = new TitledSection(parent, Messages.words);
		place("purpose", lines(section.body(), "purpose", Messages.purpose, 2, Literals.BOARD_PAPER__PURPOSE));
		place("summary", lines(section.body(), "summary", Messages.summary, 6, Literals.BOARD_PAPER__SUMMARY));
		place("background", lines(section.body(), "background", Messages.background, 5, Literals.BOARD_PAPER__BACKGROUND));
	}

	private void place(String section, Text field) {
		places.put(section, field::setFocus);
	}

	private Text text(Composite parent, String name, String caption, EStructuralFeature feature) {
		return fields.text(parent, "paper." + name, caption, value(feature));
	}

	private Text lines(Composite parent, String name, String caption, int rows, EStructuralFeature feature) {
		return fields.lines(parent, "paper." + name, caption, rows, value(feature));
	}

	private <T> ChildValue<T> value(EStructuralFeature feature) {
		return new ChildValue<>(document(), this::assessment, Literals.ASSESSMENT__PAPER, feature, Messages.changePaper);
	}

	@Override
	public void refresh() {
		super.refresh();
		page.fit();
		if (!outlined) {
			checked();
		}
	}

	@Override
	public void checked() {
		outlined = true;
		job.request(assessment(), outline.options());
	}

	@Override
	public Optional<IAction> print() {
		return PrintedPage.as("board-paper-pdf", context::shell, this::document, Map::of);
	}

	@Override
	public void setFocus() {
		body.setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof BoardPaper || object instanceof PaperOption || object instanceof Implication;
	}

	@Override
	public void reveal(EObject object) {
		switch (object) {
			case PaperOption option -> options.reveal(option);
			case Implication implication -> implications.reveal(implication);
			default -> setFocus();
		}
	}
}
