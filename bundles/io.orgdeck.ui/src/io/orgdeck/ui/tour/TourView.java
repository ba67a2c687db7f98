package io.orgdeck.ui.tour;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;

import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.Commands;
import io.orgdeck.ui.pages.PagedPart;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** The first hour in steps, from a new client to a board paper: each says what to do in a few words, and has a button that does it. */
public final class TourView extends ViewPart {

	public static final String ID = "io.orgdeck.ui.tour";

	private final List<StepRow> rows = new ArrayList<>();
	private ScrolledPage page;
	private Label progress;
	private Link again;
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			later();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			later();
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		page = new ScrolledPage(parent, 0);
		Style.PAGE.applyTo(page.control());
		Style.PAGE.applyTo(page.body());
		page.body().setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, 2 * Layouts.UNIT).applyTo(page.body());
		Labels.heading(page.body(), Messages.heading);
		narrow(Labels.sentences(page.body(), Messages.lead));
		progress = WidgetIds.name(Labels.plain(page.body(), ""), "tour.progress");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
		var steps = TourSteps.platform();
		for (var step : steps) {
			rows.add(new StepRow(page.body(), rows.size() + 1, step, () -> take(step), this::refresh));
		}
		again = Labels.link(page.body(), "tour.again", Messages.again, () -> {
			TourProgress.forget();
			refresh();
			setFocus();
		});
		getSite().getPage().addPartListener(parts);
		refresh();
	}

	/** What wraps is as wide as the view and does not make it wider. */
	static void narrow(Label label) {
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
	}

	/** Does what a step is about, and stays in sight in whichever perspective that is. */
	private void take(TourStep step) {
		var window = getSite().getPage();
		try {
			switch (step.target()) {
				case TourStep.ByCommand(var command) -> Commands.run(getSite(), command);
				case TourStep.OnPage(var id) -> {
					var editor = window.getActiveEditor();
					window.activate(editor);
					((PagedPart) editor).showPage(id);
				}
				case TourStep.InView(var view, var perspective) -> {
					if (perspective.isPresent()) {
						PlatformUI.getWorkbench().showPerspective(perspective.get(), window.getWorkbenchWindow());
					}
					window.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE);
					window.showView(view);
				}
			}
		} catch (WorkbenchException failed) {
			StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return;
		}
		TourProgress.set(step, true);
		later();
	}

	/** Whether the button of a step would do anything now. */
	private boolean canTake(TourStep step) {
		return switch (step.target()) {
			case TourStep.ByCommand(var command) -> getSite().getService(ICommandService.class).getCommand(command).isEnabled();
			case TourStep.OnPage page -> isAssessmentInFront();
			case TourStep.InView view -> true;
		};
	}

	private boolean isAssessmentInFront() {
		var editor = getSite().getPage().getActiveEditor();
		return editor instanceof PagedPart && editor.getAdapter(LiveAssessment.class) != null;
	}

	private void later() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!page.control().isDisposed()) {
				refresh();
			}
		});
	}

	private void refresh() {
		rows.forEach(row -> row.refresh(canTake(row.step())));
		long done = rows.stream().filter(row -> TourProgress.isDone(row.step())).count();
		progress.setText(NLS.bind(Messages.progress, done, rows.size()));
		again.setVisible(done > 0);
		page.fit();
	}

	/** The first step that is not done yet. */
	@Override
	public void setFocus() {
		rows.stream().filter(row -> !TourProgress.isDone(row.step())).findFirst().or(() -> rows.stream().findFirst())
				.ifPresentOrElse(StepRow::setFocus, () -> page.control().setFocus());
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		super.dispose();
	}
}
