package io.orgdeck.ui.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.audit.KnownKeys;
import io.orgdeck.core.contribution.ContributionFile;
import io.orgdeck.core.pool.Contribution;
import io.orgdeck.core.pool.Release;
import io.orgdeck.core.words.Language;
import io.orgdeck.library.pool.Pool;
import io.orgdeck.library.pool.Pool.Outcome;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.library.RowTable.Column;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** For whoever keeps a pool: what is in it, contributions that came as files, and publishing what everybody may know. */
final class KeepPoolDialog extends LeadDialog {

	private static final int ADD = IDialogConstants.CLIENT_ID + 1;
	private static final int WITHDRAW = IDialogConstants.CLIENT_ID + 2;
	private static final int SHORT = 8;

	/**
	 * What an organisation has brought.
	 *
	 * @param signed whose key it is, in a few words
	 */
	private record Row(Contribution brought, String signed) {

		/** What the organisation says of itself; the beginning of what stands for it where it says nothing. */
		String name() {
			String facts = Stream.of(brought.facts().kind(), brought.facts().size(), brought.facts().region())
					.filter(fact -> !fact.isEmpty()).collect(Collectors.joining(", "));
			return facts.isEmpty() ? brought.organisation().substring(0, SHORT) : facts;
		}

		String asked() {
			return brought.asked().map(Language.onScreen()::day).orElse("");
		}
	}

	/** What there is in a pool at a moment. */
	private record Content(List<Row> rows, Optional<Release> latest) {

		static Content of(Pool pool) throws IOException {
			KnownKeys known = KnownKeys.read();
			var rows = new ArrayList<Row>();
			for (ContributionFile file : pool.contributions()) {
				rows.add(new Row(file.contribution(), known.whose(file.key())));
			}
			return new Content(rows, pool.latest());
		}
	}

	private PoolField pool;
	private RowTable<Row> rows;
	/** Whether what the table shows is what the address names. */
	private boolean looked;

	KeepPoolDialog(Shell parent) {
		super(parent, new Lead(Messages.keepTitle, Messages.keepTitle, Messages.keepLead, Messages.keepPublish, "keep.publish"));
	}

	@Override
	protected void fill(Composite area) {
		pool = new PoolField(area, "keep.pool");
		Labels.link(area, "keep.look", Messages.keepLook, this::look);
		Labels.caption(area, Messages.keepContent);
		rows = new RowTable<>(area, "keep.content", Messages.keepContent, row -> row.brought().organisation());
		rows.setColumns(List.of(
				text(Messages.contributeKind, 24, row -> row.brought().facts().kind()),
				text(Messages.contributeSize, 20, row -> row.brought().facts().size()),
				text(Messages.contributeRegion, 18, row -> row.brought().facts().region()),
				new Column<>(Messages.keepAsked, 18 * Layouts.UNIT, Row::asked,
						Comparator.comparing(row -> row.brought().asked().orElse(LocalDate.MIN))),
				new Column<>(Messages.keepQuestions, 12 * Layouts.UNIT, row -> String.valueOf(row.brought().questions().size()),
						Comparator.comparing(row -> row.brought().questions().size())),
				text(Messages.keepSigned, 34, Row::signed)));
		Layouts.whole().hint(126 * Layouts.UNIT, 32 * Layouts.UNIT).applyTo(rows.control());
		rows.control().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		pool.whenChanged(this::forget);
	}

	private static Column<Row> text(String label, int units, Function<Row, String> text) {
		return new Column<>(label, units * Layouts.UNIT, text, Comparator.comparing(text));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.name(createButton(parent, ADD, Messages.keepAdd, false), "keep.add");
		WidgetIds.name(createButton(parent, WITHDRAW, Messages.keepWithdraw, false), "keep.withdraw");
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.CANCEL_ID).setText(IDialogConstants.CLOSE_LABEL);
		check();
		pool.setFocus();
	}

	/** What is shown is not of the place that stands in the field any more. */
	private void forget() {
		looked = false;
		rows.setRows(List.of());
		setMessage(Messages.keepLead, IMessageProvider.NONE);
		check();
	}

	private void check() {
		getButton(ADD).setEnabled(looked);
		getButton(WITHDRAW).setEnabled(looked && rows.selected().isPresent());
		getButton(IDialogConstants.OK_ID).setEnabled(looked && rows.countAll() > 0);
	}

	private void look() {
		if (!pool.isEmpty()) {
			pool.work(Messages.keepTitle, Content::of).ifPresent(content -> show(content, ""));
		}
	}

	private void show(Content content, String done) {
		looked = true;
		rows.setRows(content.rows());
		String state = content.latest().map(release -> Language.onScreen().counted(Messages.keepState, content.rows().size(),
				release.number(), Language.onScreen().day(release.day()), release.organisations()))
				.orElseGet(() -> Language.onScreen().counted(Messages.keepStateNever, content.rows().size()));
		setMessage(done.isEmpty() ? state : NLS.bind(Messages.keepDone, done, state), IMessageProvider.NONE);
		check();
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
			case ADD -> add();
			case WITHDRAW -> rows.selected().ifPresent(this::withdraw);
			default -> super.buttonPressed(button);
		}
	}

	private void add() {
		List<Path> files = new FileQuestion(Messages.keepAdd, Map.of(Messages.contributeFiles, "*" + ContributionFile.ENDING),
				Optional.empty()).askForFiles(getShell());
		if (files.isEmpty()) {
			return;
		}
		var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
		pool.work(Messages.keepAdd, there -> {
			for (Path file : files) {
				outcomes.merge(there.add(ContributionFile.read(file)), 1, Integer::sum);
			}
			return there;
		});
		// Also where one was refused: those before it are in.
		pool.work(Messages.keepTitle, Content::of).ifPresent(content -> show(content,
				NLS.bind(Messages.keepAdded, new Object[] { outcomes.getOrDefault(Outcome.ADDED, 0),
						outcomes.getOrDefault(Outcome.REPLACED, 0), outcomes.getOrDefault(Outcome.KNOWN, 0) })));
	}

	private void withdraw(Row row) {
		if (!agrees(Messages.keepWithdraw, NLS.bind(Messages.keepWithdrawQuestion, row.name()), Messages.keepWithdrawButton)) {
			return;
		}
		pool.work(Messages.keepWithdraw, there -> {
			there.withdraw(row.brought().organisation());
			return Content.of(there);
		}).ifPresent(content -> show(content, ""));
	}

	@Override
	protected void okPressed() {
		LocalDate day = LocalDate.now();
		Optional<Release> next = pool.work(Messages.keepPublish, there -> there.next(day));
		if (next.isEmpty() || !agrees(Messages.keepPublish, NLS.bind(Messages.keepPublishQuestion, new Object[] {
				next.get().organisations(), next.get().questions().size(), next.get().dimensions().size() }), Messages.keepPublish)) {
			return;
		}
		pool.work(Messages.keepPublish, there -> {
			there.publish(day);
			return Content.of(there);
		}).ifPresent(content -> show(content, Messages.keepPublished));
	}

	private boolean agrees(String title, String question, String button) {
		return new MessageDialog(getShell(), title, null, question, MessageDialog.QUESTION, 0, button, IDialogConstants.CANCEL_LABEL)
				.open() == Window.OK;
	}
}
