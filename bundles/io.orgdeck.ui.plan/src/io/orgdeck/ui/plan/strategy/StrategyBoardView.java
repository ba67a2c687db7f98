package io.orgdeck.ui.plan.strategy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.ui.live.ActiveAssessment;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.live.SaveFollowed;
import io.orgdeck.ui.pages.HostedPage;
import io.orgdeck.ui.pages.PageRegistry;
import io.orgdeck.ui.pages.PagedPart;
import io.orgdeck.ui.pages.PartContext;
import io.orgdeck.ui.pages.Printing;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.PageBar;
import io.orgdeck.ui.parts.SelectionHub;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.places.Places;
import io.orgdeck.ui.places.Revealing;

/** The strategy of the open assessment, page by page: first of all the board. */
public final class StrategyBoardView extends ViewPart implements Revealing, PagedPart {

	public static final String ID = "io.orgdeck.ui.strategyBoard";

	private static final String PAGE = "page";

	private final SelectionHub selection = new SelectionHub();
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
	private List<HostedPage> pages;
	private Composite place;
	private Composite empty;
	private Composite work;
	private Composite pagePlace;
	private PageBar pageBar;
	private ActiveAssessment active;
	private LiveAssessment live;
	private StrategyBoardModel model;
	private int firstPage;
	private Printing printing;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		pages = PageRegistry.platform().pages(ID, new Context());
		if (memento != null) {
			pages.forEach(hosted -> hosted.with(page -> page.restore(memento)));
			Integer saved = memento.getInteger(PAGE);
			firstPage = saved == null || saved < 0 || saved >= pages.size() ? 0 : saved;
		}
	}

	@Override
	public void saveState(IMemento memento) {
		pages.forEach(hosted -> hosted.with(page -> page.save(memento)));
		memento.putInteger(PAGE, pageBar.shown());
	}

	@Override
	public void createPartControl(Composite parent) {
		place = Layouts.pile(parent);
		Style.PAGE.applyTo(place);
		empty = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).applyTo(empty);
		Layouts.wide().hint(20 * Layouts.UNIT, SWT.DEFAULT)
				.applyTo(WidgetIds.name(Labels.hint(empty, Messages.noAssessment), "board.empty"));
		printing = new Printing(getSite());
		createPages();
		getSite().setSelectionProvider(selection);
		active = new ActiveAssessment(getSite().getPage(), this::assessmentChanged);
		SaveFollowed.in(getSite(), active, () -> shown().commit());
		showPage(firstPage);
		assessmentChanged();
	}

	private void createPages() {
		work = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(work);
		pageBar = WidgetIds.name(new PageBar(work, pages.stream().map(HostedPage::title).toList(), this::showPage), "strategy.pages");
		Layouts.wide().indent(Layouts.UNIT, 0).applyTo(pageBar);
		pagePlace = Layouts.pile(work);
		Layouts.whole().applyTo(pagePlace);
	}

	private HostedPage shown() {
		return pages.get(pageBar.shown());
	}

	private Optional<HostedPage> page(String id) {
		return pages.stream().filter(one -> one.id().equals(id)).findFirst();
	}

	private void showPage(int index) {
		if (live != null) {
			shown().commit();
		}
		pageBar.show(index);
		Layouts.showOnly(pagePlace, shown().control(pagePlace));
		var bar = getViewSite().getActionBars().getToolBarManager();
		bar.removeAll();
		shown().with(page -> page.addTools(bar));
		getViewSite().getActionBars().updateActionBars();
		printing.lendTo(shown());
		if (live != null) {
			shown().inputChanged();
		}
	}

	@Override
	public void reveal(EObject object) {
		var page = live == null ? Optional.<HostedPage>empty() : pages.stream().filter(one -> one.shows(object)).findFirst();
		page.ifPresentOrElse(one -> {
			showPage(pages.indexOf(one));
			one.reveal(object);
		}, () -> Places.platform().reveal(this, object));
	}

	@Override
	public boolean isInFront(EObject object) {
		return Stream.iterate(object, Objects::nonNull, EObject::eContainer)
				.flatMap(part -> pages.stream().filter(page -> page.shows(part)).limit(1)).findFirst()
				.filter(page -> page == shown()).isPresent();
	}

	@Override
	public void showNeighbour(int by) {
		int next = pageBar.shown() + by;
		if (live != null && next >= 0 && next < pages.size()) {
			showPage(next);
			shown().setFocus();
		}
	}

	@Override
	public Optional<String> pageId() {
		return Optional.ofNullable(live).map(any -> shown().id());
	}

	private void assessmentChanged() {
		if (live != null) {
			shown().commit();
			live.removeFollower(follower);
		}
		live = active.live().orElse(null);
		if (live == null) {
			model = null;
			Layouts.showOnly(place, empty);
			selection.setSelection(StructuredSelection.EMPTY);
		} else {
			model = models.computeIfAbsent(live.document(), document -> new StrategyBoardModel(document, Clock.systemDefaultZone()));
			live.addFollower(follower);
			shown().inputChanged();
			Layouts.showOnly(place, work);
		}
	}

	@Override
	public void setFocus() {
		if (Layouts.isShown(place, work)) {
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

	/** What pages may ask of this view. */
	private final class Context extends PartContext {

		Context() {
			super(StrategyBoardView.this, selection);
		}

		@Override
		public <T> T get(Class<T> type) {
			return Stream.of(live, model, live == null ? null : live.document()).filter(type::isInstance).map(type::cast).findFirst()
					.orElse(null);
		}

		@Override
		public void reveal(EObject object) {
			StrategyBoardView.this.reveal(object);
		}

		@Override
		public void show(String page) {
			page(page).ifPresent(one -> showPage(pages.indexOf(one)));
		}

		@Override
		public void show(String page, String section) {
			show(page);
			page(page).ifPresent(one -> one.enter(section));
		}
	}
}
