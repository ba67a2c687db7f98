package io.orgdeck.ui.plan.strategy.vision;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.core.planning.StrategyEdits;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.StrategyVersion;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.ChildValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.plan.strategy.StrategyPage;
import io.orgdeck.ui.plan.strategy.StrategyValues;

/** Vision and statement of strategy, with the versions that were kept of them. */
public final class VisionPage extends StrategyPage {

	private static final int NARROWEST = 90 * Layouts.UNIT;
	private static final int LIST_HEIGHT = 22 * Layouts.UNIT;

	private final Bindings bindings = new Bindings();
	private final Bindings ofVersion = new Bindings();
	private final StrategyValues values = new StrategyValues();
	private StrategyBoardModel model;
	private StrategyEdits edits;
	private ListBlock<StrategyVersion> versions;
	private ScrolledPage page;
	private Text vision;
	private Text note;
	private Label earlier;

	@Override
	public Control create(Composite parent) {
		page = new ScrolledPage(parent, NARROWEST);
		var columns = Layouts.equalColumns(page.body(), 2);
		var now = new TitledSection(columns, Messages.now);
		var fields = new Fields(bindings);
		vision = fields.lines(now.body(), "vision.vision", Messages.vision, 4, new Words(Literals.STRATEGY__VISION, Messages.changeVision));
		fields.lines(now.body(), "vision.statement", Messages.statement, 18,
				new Words(Literals.STRATEGY__STATEMENT, Messages.changeStatement));
		createVersions(new TitledSection(columns, Messages.versions));
		return page.control();
	}

	private void createVersions(TitledSection section) {
		section.tools().addNamed("vision.keep", Icon.ADD, Messages.keep, this::keep);
		section.tools().addNamed("vision.bringBack", Icon.BACK, Messages.bringBack, this::bringBack);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(box);
		versions = bindings.add(new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("vision.versions", Messages.versions, Messages.versionsEmpty, this::versions),
				new ListBlock.Tools<>(null, chosen -> edits.removeVersions(chosen), null)));
		note = new Fields(ofVersion).text(section.body(), "vision.note", Messages.note,
				value(Literals.STRATEGY_VERSION__NOTE, Messages.changeNote));
		earlier = WidgetIds.name(Labels.sentences(section.body(), ""), "vision.earlier");
		versions.days(Messages.date, 2, StrategyVersion::getDate)
				.column(Messages.note, 6, version -> Objects.requireNonNullElse(version.getNote(), ""))
				.whenSelected(version -> showVersion())
				.whenOpened(note::setFocus);
		versions.viewer().getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.INSERT) {
				keep();
			}
		});
	}

	private List<StrategyVersion> versions() {
		var strategy = values.document().content().getStrategy();
		return strategy == null ? List.of() : strategy.getVersions().reversed();
	}

	private StrategyVersion version() {
		return versions.selected().orElse(null);
	}

	private <T> Value<T> value(EStructuralFeature feature, String label) {
		return values.of(this::version, feature, label);
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof StrategyVersion;
	}

	@Override
	public void reveal(EObject object) {
		select((StrategyVersion) object);
	}

	private void select(StrategyVersion version) {
		versions.select(version);
		versions.viewer().getTable().setFocus();
	}

	private void keep() {
		var kept = edits.keepVersion(model.today());
		refresh();
		versions.select(kept);
		note.setFocus();
	}

	private void bringBack() {
		if (version() != null) {
			edits.bringBack(version());
			refresh();
		}
	}

	private void showVersion() {
		ofVersion.refresh();
		var version = version();
		earlier.setText(version == null ? ""
				: Labels.escaped(String.join("\n\n", Objects.requireNonNullElse(version.getVision(), ""),
						Objects.requireNonNullElse(version.getStatement(), "")).strip()));
		earlier.requestLayout();
		page.fit();
	}

	@Override
	protected void open(LiveAssessment live, StrategyBoardModel nextModel) {
		model = nextModel;
		values.open(live.document());
		edits = new StrategyEdits(live.document());
		refresh();
	}

	@Override
	public void refresh() {
		bindings.refresh();
		showVersion();
	}

	@Override
	public void commit() {
		bindings.commit();
		ofVersion.commit();
	}

	@Override
	public void setFocus() {
		vision.setFocus();
	}

	/** Words of the strategy; a file may lack the strategy, which is made with the first words. */
	private final class Words implements Value<String> {

		private final EStructuralFeature feature;
		private final String label;

		Words(EStructuralFeature feature, String label) {
			this.feature = feature;
			this.label = label;
		}

		private Value<String> now() {
			Assessment assessment = values.document().content();
			return new ChildValue<>(values.document(), () -> assessment, Literals.ASSESSMENT__STRATEGY, feature, label);
		}

		@Override
		public String get() {
			return now().get();
		}

		@Override
		public void set(String value, Gesture gesture) {
			now().set(value, gesture);
		}

		@Override
		public boolean isEditable() {
			return true;
		}
	}
}
