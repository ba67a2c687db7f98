package io.orgdeck.ui.strategy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.model.deck.Card;
import io.orgdeck.ui.ActiveAssessment;
import io.orgdeck.ui.StrategyPlace;
import io.orgdeck.ui.cards.CardView;
import io.orgdeck.ui.editor.LiveAssessment;
import io.orgdeck.ui.editor.PagedPart;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.PageBar;
import io.orgdeck.ui.parts.SelectionHub;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.strategy.board.ActionBoardPage;
import io.orgdeck.ui.strategy.meetings.MeetingsPage;
import io.orgdeck.ui.strategy.progress.ProgressPage;
import io.orgdeck.ui.strategy.timeline.TimelinePage;
import io.orgdeck.ui.strategy.vision.VisionPage;

/** The strategy of the open assessment, page by page: first of all the board. */
public final class StrategyBoardView extends ViewPart implements StrategyPlace.Board, PagedPart {

	public static final String ID = StrategyPlace.VIEW;

	private static final String PAGE = "page";

	private final SelectionHub selection = new SelectionHub();
	private final StrategySite pageSite = new Site();
	private final List<StrategyPage> pages = List.of(new ActionBoardPage(pageSite), new TimelinePage(pageSite), new MeetingsPage(pageSite),
			new VisionPage(), new ProgressPage(pageSite));
	private final List<Control> controls = new ArrayList<>();
	private final LiveAssessment.Follower follower = new LiveAssessment.Follower() {
		@Override
		public void changed() {
			if (!place.isDisposed()) {
				shown().refresh();
			}
		}
	};
	/** What was filtered in each assessment, for when it comes to the front again. */
	private final Map<AssessmentDocument, StrategyBoardModel> models = new WeakHashMap<>();
	private final StackLayout stack = new StackLayout();
	private final StackLayout pageStack = new StackLayout();
	private Composite place;
	private Composite empty;
	private Composite work;
	private Composite pagePlace;
	private PageBar pageBar;
	private ActiveAssessment active;
	private LiveAssessment live;
	private StrategyBoardModel model;
	private int firstPage;
	private IHandlerActivation printing;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			pages.forEach(page -> page.restore(memento));
			Integer saved = memento.getInteger(PAGE);
			firstPage = saved == null || saved < 0 || saved >= pages.size() ? 0 : saved;
		}
	}

	@Override
	public void saveState(IMemento memento) {
		pages.forEach(page -> page.save(memento));
		memento.putInteger(PAGE, pageBar.shown());
	}

	@Override
	public void createPartControl(Composite parent) {
		place = new Composite(parent, SWT.NONE);
		place.setLayout(stack);
		Style.PAGE.applyTo(place);
		empty = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).applyTo(empty);
		Layouts.wide().hint(20 * Layouts.UNIT, SWT.DEFAULT)
				.applyTo(WidgetIds.name(Labels.hint(empty, Messages.noAssessment), "board.empty"));
		createPages();
		getSite().setSelectionProvider(selection);
		active = new ActiveAssessment(getSite().getPage(), this::assessmentChanged);
		showPage(firstPage);
		assessmentChanged();
	}

	private void createPages() {
		work = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(work);
		pageBar = WidgetIds.name(new PageBar(work, pages.stream().map(StrategyPage::title).toList(), this::showPage), "strategy.pages");
		Layouts.wide().indent(Layouts.UNIT, 0).applyTo(pageBar);
		pagePlace = new Composite(work, SWT.NONE);
		pagePlace.setLayout(pageStack);
		Layouts.whole().applyTo(pagePlace);
		pages.forEach(page -> controls.add(page.create(pagePlace)));
	}

	private StrategyPage shown() {
		return pages.get(pageBar.shown());
	}

	private void showPage(int index) {
		if (live != null) {
			shown().commit();
		}
		pageBar.show(index);
		pageStack.topControl = controls.get(index);
		pagePlace.layout();
		var bar = getViewSite().getActionBars().getToolBarManager();
		bar.removeAll();
		shown().addTools(bar);
		getViewSite().getActionBars().updateActionBars();
		offerPrint();
		if (live != null) {
			shown().open(live, model);
		}
	}

	@Override
	public void reveal(EObject object) {
		if (live != null) {
			pages.stream().filter(page -> page.shows(object)).findFirst().ifPresent(page -> {
				showPage(pages.indexOf(page));
				page.reveal(object);
			});
		}
	}

	@Override
	public void showNeighbour(int by) {
		int next = pageBar.shown() + by;
		if (live != null && next >= 0 && next < pages.size()) {
			showPage(next);
			shown().setFocus();
		}
	}

	private void offerPrint() {
		var handlers = getSite().getService(IHandlerService.class);
		if (printing != null) {
			handlers.deactivateHandler(printing);
		}
		printing = shown().print().map(print -> handlers.activateHandler(IWorkbenchCommandConstants.FILE_PRINT, new ActionHandler(print)))
				.orElse(null);
	}

	private void assessmentChanged() {
		if (live != null) {
			shown().commit();
			live.removeFollower(follower);
		}
		live = active.live().orElse(null);
		if (live == null) {
			model = null;
			stack.topControl = empty;
			selection.setSelection(StructuredSelection.EMPTY);
		} else {
			model = models.computeIfAbsent(live.document(), document -> new StrategyBoardModel(document, Clock.systemDefaultZone()));
			live.addFollower(follower);
			shown().open(live, model);
			stack.topControl = work;
		}
		place.layout();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == work) {
			shown().setFocus();
		} else {
			place.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (live != null) {
			live.removeFollower(follower);
		}
		if (active != null) {
			active.dispose();
		}
		super.dispose();
	}

	private final class Site implements StrategySite {

		@Override
		public Shell shell() {
			return getSite().getShell();
		}

		@Override
		public void select(ISelection chosen) {
			selection.setSelection(chosen);
		}

		@Override
		public void show(Card card) {
			CardView.show(getSite().getPage(), card);
		}

		@Override
		public void reveal(EObject object) {
			StrategyBoardView.this.reveal(object);
		}
	}
}
