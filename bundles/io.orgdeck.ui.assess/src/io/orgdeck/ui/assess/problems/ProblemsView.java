package io.orgdeck.ui.assess.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.words.Names;
import io.orgdeck.ui.live.ActiveAssessment;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** What the checks have found in the assessment of the active editor. A fix is one step that can be undone. */
public final class ProblemsView extends ViewPart {

	public static final String ID = "io.orgdeck.ui.problems";

	private static final int ROOM_FOR_DETAILS = 18 * Layouts.UNIT;

	private final LiveAssessment.Follower follower = new LiveAssessment.Follower() {
		@Override
		public void checked() {
			refresh();
		}
	};
	private ActiveAssessment active;
	private LiveAssessment live;
	private Label summary;
	private TableViewer viewer;
	private Label message;
	private Composite links;
	private Issue explained;

	@Override
	public void createPartControl(Composite parent) {
		var root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT / 2).applyTo(root);
		summary = Labels.summary(root, "problems.summary", Layouts.UNIT);
		createTable(root);
		createDetails(root);
		active = new ActiveAssessment(getSite().getPage(), this::follow);
		follow();
	}

	private void createTable(Composite parent) {
		var box = new Composite(parent, SWT.NONE);
		Layouts.whole().applyTo(box);
		var columns = new TableColumnLayout();
		box.setLayout(columns);
		viewer = new TableViewer(box, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		WidgetIds.name(AccessibleName.give(viewer.getTable(), Messages.problem), "problems.list");
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		var kind = new TableViewerColumn(viewer, SWT.NONE);
		kind.getColumn().setText(Messages.kind);
		kind.setLabelProvider(ColumnLabelProvider.createTextImageProvider(item -> word((Issue) item),
				item -> ((Issue) item).severity() == Issue.Severity.INFO ? null : Icon.PROBLEM.image()));
		columns.setColumnData(kind.getColumn(), new ColumnPixelData(14 * Layouts.UNIT, true));
		column(columns, Messages.problem, 5, Issue::message);
		column(columns, Messages.place, 2, issue -> Names.onScreen().label(issue.subject()));
		viewer.addSelectionChangedListener(event -> explain(selected()));
		viewer.addOpenListener(event -> selected().ifPresent(this::go));
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> selected().ifPresent(issue -> fillMenu(menu, issue)));
		viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
		getSite().setSelectionProvider(viewer);
	}

	private void column(TableColumnLayout columns, String heading, int weight, Function<Issue, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(heading);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(item -> text.apply((Issue) item)));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 10 * Layouts.UNIT, true));
	}

	private void createDetails(Composite parent) {
		var details = new Composite(parent, SWT.NONE);
		parent.addListener(SWT.Resize, event -> show(details, parent.getSize().y >= ROOM_FOR_DETAILS));
		GridLayoutFactory.fillDefaults().margins(Layouts.UNIT, Layouts.UNIT / 2).spacing(0, 2).applyTo(details);
		Layouts.wide().applyTo(details);
		message = WidgetIds.name(Labels.sentences(details, " "), "problems.message");
		links = new Composite(details, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginTop = 0;
		layout.marginLeft = 0;
		layout.marginBottom = 0;
		layout.spacing = 2 * Layouts.UNIT;
		links.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, message.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(links);
	}

	/** In a low view the list has all the room there is. */
	private static void show(Composite details, boolean shown) {
		((GridData) details.getLayoutData()).exclude = !shown;
		details.setVisible(shown);
		details.getParent().layout();
	}

	private static String word(Issue issue) {
		return switch (issue.severity()) {
			case ERROR -> Messages.error;
			case WARNING -> Messages.warning;
			case INFO -> Messages.note;
		};
	}

	private void follow() {
		if (live != null) {
			live.removeFollower(follower);
		}
		live = active.live().orElse(null);
		if (live != null) {
			live.addFollower(follower);
		}
		refresh();
	}

	private void refresh() {
		if (viewer.getTable().isDisposed()) {
			return;
		}
		List<Issue> issues = live == null ? List.of() : live.problems();
		int place = Math.max(0, viewer.getTable().getSelectionIndex());
		viewer.setInput(issues);
		summary.setText(inShort(issues));
		if (!issues.isEmpty()) {
			viewer.setSelection(new StructuredSelection(issues.get(Math.min(place, issues.size() - 1))), true);
		}
		explain(selected());
	}

	private String inShort(List<Issue> issues) {
		if (live == null) {
			return Messages.noAssessment;
		}
		return switch (issues.size()) {
			case 0 -> Messages.noProblems;
			case 1 -> Messages.oneProblem;
			default -> NLS.bind(Messages.manyProblems, issues.size());
		};
	}

	private Optional<Issue> selected() {
		return Optional.ofNullable((Issue) viewer.getStructuredSelection().getFirstElement());
	}

	/** The message in full and the fixes: below the list, since a row cuts long sentences. */
	private void explain(Optional<Issue> issue) {
		if (issue.orElse(null) == explained && links.getChildren().length > 0) {
			return;
		}
		explained = issue.orElse(null);
		message.setText(Labels.escaped(issue.map(Issue::message).orElse(" ")));
		for (var child : links.getChildren()) {
			child.dispose();
		}
		issue.ifPresent(found -> {
			Labels.link(links, "problems.go", Messages.go, () -> go(found));
			for (int i = 0; i < found.fixes().size(); i++) {
				var fix = found.fixes().get(i);
				Labels.link(links, "problems.fix." + i, fix.label(), () -> apply(fix));
			}
		});
		message.requestLayout();
		links.requestLayout();
	}

	private void fillMenu(MenuManager menu, Issue issue) {
		menu.add(action(Messages.go, () -> go(issue)));
		issue.fixes().forEach(fix -> menu.add(action(fix.label(), () -> apply(fix))));
	}

	private static Action action(String text, Runnable work) {
		return new Action(Labels.escaped(text)) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	private void go(Issue issue) {
		active.reveal(issue.subject());
	}

	private void apply(QuickFix fix) {
		if (live != null) {
			live.document().execute(fix.label(), () -> fix.apply(live.assessment()));
		}
	}

	@Override
	public void setFocus() {
		viewer.getTable().setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
		}
		if (live != null) {
			live.removeFollower(follower);
		}
		super.dispose();
	}
}
