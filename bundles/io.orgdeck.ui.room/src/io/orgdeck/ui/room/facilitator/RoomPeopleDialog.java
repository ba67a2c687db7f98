package io.orgdeck.ui.room.facilitator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.ballot.Pass;
import io.orgdeck.core.ballot.Turnout;
import io.orgdeck.core.ballot.Voter;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** Who votes how: whose vote is in and through what, whose phone is here or gone, and the codes of slips; frees phones, prints slips. */
final class RoomPeopleDialog extends Dialog {

	private static final int TICK = 1000;
	private static final int RENEW = IDialogConstants.CLIENT_ID;
	private static final int FREE = IDialogConstants.CLIENT_ID + 1;
	private static final int PRINT = IDialogConstants.CLIENT_ID + 2;
	private static final int SHOW = IDialogConstants.CLIENT_ID + 3;
	private static final int LINES = 18;

	private final BallotBox box;
	private final RoomPhones phones;
	private final ChannelRegistry channels = ChannelRegistry.platform();
	private List<Voter> shown = List.of();
	private boolean showsCodes;
	private Table table;

	RoomPeopleDialog(Shell parent, BallotBox box, RoomPhones phones) {
		super(parent);
		this.box = box;
		this.phones = phones;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.whoTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(area);
		Labels.plain(area, phones.areOn() ? Messages.whoHint : Messages.whoHintNoPhones);
		table = WidgetIds.name(AccessibleName.give(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), Messages.whoTitle),
				"room.people");
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		column(Messages.name, 28);
		column(Messages.group, 30);
		column(Messages.whoVote, 22);
		column(Messages.whoPhone, 22);
		if (bySlip()) {
			column(Messages.whoCode, 16);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * table.getItemHeight()).applyTo(table);
		table.addListener(SWT.Selection, event -> allow());
		refresh();
		follow();
		return area;
	}

	private boolean bySlip() {
		return !phones.passes().isEmpty();
	}

	private void column(String name, int units) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		column.setWidth(units * Layouts.UNIT);
	}

	/** Phones go without saying so; what is shown is looked at again. */
	private void follow() {
		table.getDisplay().timerExec(TICK, () -> {
			if (!table.isDisposed()) {
				refresh();
				follow();
			}
		});
	}

	private void refresh() {
		Turnout turnout = box.turnout();
		Map<Integer, Boolean> guests = phones.guests();
		Map<Integer, String> codes = phones.passes().stream().collect(Collectors.toMap(pass -> pass.voter().number(), Pass::code));
		boolean same = shown.equals(turnout.voters());
		shown = turnout.voters();
		if (!same) {
			table.removeAll();
			shown.forEach(voter -> new TableItem(table, SWT.NONE));
		}
		for (int i = 0; i < shown.size(); i++) {
			Voter voter = shown.get(i);
			String code = codes.getOrDefault(voter.number(), "");
			String[] texts = { voter.name(), voter.group(), vote(turnout, voter), phone(guests.get(voter.number())),
					showsCodes ? code : code.isEmpty() ? "" : Messages.whoHidden };
			for (int column = 0; column < table.getColumnCount(); column++) {
				if (!texts[column].equals(table.getItem(i).getText(column))) { // what has not changed is not read out again
					table.getItem(i).setText(column, texts[column]);
				}
			}
		}
		allow();
	}

	private String vote(Turnout turnout, Voter voter) {
		String channel = turnout.channels().get(voter.number());
		if (channel == null) {
			return Messages.whoNotYet;
		}
		return channel.isEmpty() ? Messages.whoVoted : NLS.bind(Messages.whoVotedBy, channels.name(channel));
	}

	private String phone(Boolean here) {
		if (here == null) {
			return phones.areOn() ? Messages.whoNoPhone : "";
		}
		return here ? Messages.whoHere : Messages.whoGone;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (bySlip()) {
			createButton(parent, SHOW, Messages.whoShowCodes, false);
			createButton(parent, PRINT, Messages.whoPrint, false);
			createButton(parent, RENEW, Messages.whoRenew, false);
		}
		createButton(parent, FREE, Messages.whoFree, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
		allow();
	}

	private void allow() {
		int at = table.getSelectionIndex();
		enable(FREE, at >= 0 && phones.guests().containsKey(shown.get(at).number()));
		enable(RENEW, at >= 0);
	}

	private void enable(int id, boolean may) {
		Button button = getButton(id);
		if (button != null) {
			button.setEnabled(may);
		}
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case FREE -> phones.release(shown.get(table.getSelectionIndex()).number());
			case RENEW -> phones.renew(shown.get(table.getSelectionIndex()).number());
			case PRINT -> print();
			case SHOW -> {
				showsCodes = !showsCodes;
				getButton(SHOW).setText(showsCodes ? Messages.whoHideCodes : Messages.whoShowCodes);
				getButton(SHOW).requestLayout();
			}
			default -> super.buttonPressed(id);
		}
		if (!table.isDisposed()) {
			refresh();
		}
	}

	private void print() {
		var chosen = new PrintDialog(getShell()).open();
		if (chosen != null) {
			var printer = new Printer(chosen);
			try {
				new SlipsPrint(phones.passes()).print(printer);
			} finally {
				printer.dispose();
			}
		}
	}
}
