package io.orgdeck.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

import io.orgdeck.core.find.Finder;
import io.orgdeck.core.find.Hit;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.ui.live.ActiveAssessment;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.PagedPart;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ToolStrip;
import io.orgdeck.ui.parts.WidgetIds;

/** Where words stand in the assessment in front; next and previous show each place where it is. */
public final class FindView extends ViewPart {

	public static final String ID = "io.orgdeck.ui.find";

	/** More than anybody looks through. */
	private static final int MOST = 500;
	/** How long nothing must be typed or changed before it is looked again, in milliseconds. */
	private static final int PAUSE = 200;

	private final LiveAssessment.Follower follower = new LiveAssessment.Follower() {
		@Override
		public void changed() {
			later();
		}
	};
	private final Runnable search = this::search;
	private ActiveAssessment active;
	private LiveAssessment live;
	private IWorkbenchPart inFront;
	private Text words;
	private Button onlyInFront;
	private Label count;
	private TableViewer viewer;
	private List<Hit> hits = List.of();

	@Override
	public void createPartControl(Composite parent) {
		var root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT / 2).applyTo(root);
		createHead(root);
		createTable(root);
		active = new ActiveAssessment(getSite().getPage(), this::follow);
		follow();
	}

	private void createHead(Composite parent) {
		var head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(Layouts.UNIT, Layouts.UNIT / 2).spacing(Layouts.UNIT, 0).applyTo(head);
		Layouts.wide().applyTo(head);
		words = WidgetIds.name(AccessibleName.give(new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), Messages.words),
				"find.words");
		words.setMessage(Messages.typeHere);
		words.setToolTipText(Messages.hint);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(32 * Layouts.UNIT, SWT.DEFAULT).applyTo(words);
		words.addModifyListener(event -> later());
		words.addListener(SWT.KeyDown, this::keyPressed);
		words.addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.ICON_CANCEL) {
				step(1);
			}
		});
		var tools = new ToolStrip(head);
		tools.add("find.previous", Icon.UP, Messages.previous, () -> step(-1));
		tools.add("find.next", Icon.DOWN, Messages.next, () -> step(1));
		onlyInFront = WidgetIds.name(new Button(head, SWT.CHECK), "find.onlyInFront");
		onlyInFront.setText(Messages.onlyInFront);
		onlyInFront.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> search()));
		count = WidgetIds.name(Labels.caption(head, ""), "find.count");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
	}

	private void createTable(Composite parent) {
		var box = new Composite(parent, SWT.NONE);
		Layouts.whole().applyTo(box);
		var columns = new TableColumnLayout();
		box.setLayout(columns);
		viewer = new TableViewer(box, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		WidgetIds.name(AccessibleName.give(viewer.getTable(), Messages.typeHere), "find.hits");
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, Messages.what, 2, hit -> Names.onScreen().kind(hit.object().eClass()));
		column(columns, Messages.where, 4, this::where);
		column(columns, Messages.text, 9, Hit::excerpt);
		viewer.addOpenListener(event -> go());
	}

	private void column(TableColumnLayout columns, String heading, int weight, Function<Hit, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(heading);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(item -> text.apply((Hit) item)));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 10 * Layouts.UNIT, true));
	}

	private String where(Hit hit) {
		var label = place(hit);
		return person(hit).map(person -> NLS.bind(Messages.said, label, Names.onScreen().label(person))).orElse(label);
	}

	/** What the text belongs to; of something that is nothing but its words, what it is part of. */
	private static String place(Hit hit) {
		var label = Names.onScreen().label(hit.object());
		return label.equals(hit.text().strip()) && hit.object().eContainer() != null ? Names.onScreen().label(hit.object().eContainer())
				: label;
	}

	private Optional<Participant> person(Hit hit) {
		return live == null || hit.participant().isEmpty() ? Optional.empty()
				: live.assessment().getParticipants().stream().filter(person -> person.getNumber() == hit.participant().getAsInt())
						.findFirst();
	}

	private void follow() {
		if (live != null) {
			live.removeFollower(follower);
		}
		live = active.live().orElse(null);
		if (live != null) {
			live.addFollower(follower);
		}
		search();
	}

	/** Looks for what was looked for last, or asks. @param part where the user comes from; with it, only what that shows is looked through */
	void begin(IWorkbenchPart part, boolean onlyThere) {
		if (part != this) {
			inFront = part;
		}
		onlyInFront.setSelection(onlyThere);
		words.setFocus();
		words.selectAll();
		search();
	}

	private void later() {
		if (!viewer.getTable().isDisposed()) {
			viewer.getTable().getDisplay().timerExec(PAUSE, search);
		}
	}

	private void search() {
		if (viewer.getTable().isDisposed()) {
			return;
		}
		var at = selected();
		hits = live == null ? List.of()
				: Finder.find(live.assessment(), words.getText(), onlyInFront.getSelection() ? Integer.MAX_VALUE : MOST).stream()
						.filter(this::isMeant).limit(MOST).toList();
		viewer.setInput(hits);
		at.filter(hits::contains).ifPresent(hit -> viewer.setSelection(new StructuredSelection(hit), true));
		count.setText(Labels.escaped(inShort()));
		count.requestLayout();
	}

	private boolean isMeant(Hit hit) {
		return !onlyInFront.getSelection() || !(inFront instanceof PagedPart part) || part.isInFront(hit.object());
	}

	private String inShort() {
		if (live == null) {
			return Messages.noAssessment;
		}
		if (hits.isEmpty()) {
			return words.getText().isBlank() ? "" : NLS.bind(Messages.nothing, words.getText().strip());
		}
		return hits.size() == MOST ? NLS.bind(Messages.first, MOST) : Language.onScreen().counted(Messages.found, hits.size());
	}

	private void keyPressed(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && !hits.isEmpty()) {
			event.doit = false;
			viewer.getTable().setFocus();
			if (selected().isEmpty()) {
				viewer.setSelection(new StructuredSelection(hits.getFirst()), true);
			}
		}
	}

	private Optional<Hit> selected() {
		return Optional.ofNullable((Hit) viewer.getStructuredSelection().getFirstElement());
	}

	/** Shows the place behind or before the one that is selected, where it stands; after the last comes the first. */
	void step(int by) {
		search();
		if (!hits.isEmpty()) {
			int at = selected().map(hits::indexOf).orElse(by > 0 ? -1 : 0);
			viewer.setSelection(new StructuredSelection(hits.get(Math.floorMod(at + by, hits.size()))), true);
			go();
		}
	}

	private void go() {
		selected().ifPresent(hit -> {
			EObject object = hit.object();
			person(hit).ifPresentOrElse(person -> active.reveal(object, person), () -> active.reveal(object));
		});
	}

	@Override
	public void setFocus() {
		words.setFocus();
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
