package io.orgdeck.ui.room.facilitator;

import java.net.InetAddress;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.ballot.Admission;
import io.orgdeck.core.ballot.ChannelSettings;
import io.orgdeck.core.ballot.ChannelSettings.Certificate;
import io.orgdeck.core.ballot.RoomDefaults;
import io.orgdeck.room.NetworkAddresses;
import io.orgdeck.room.NetworkAddresses.Reachable;
import io.orgdeck.room.ReachCheck;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.password.PasswordDialog;

/** Asks at which address phones are to be let in, and says whether one can reach it. */
final class PhonesDialog extends Dialog {

	private static final int BY_NAME = 0;
	private static final int BY_CODE = 1;
	/** Needs new slips. */
	private static final int DEALING = 2;

	private final List<Reachable> networks;
	private final boolean haveCodes;
	private final RoomDefaults defaults = RoomDefaults.get();
	private Combo addressField;
	private Combo admissionField;
	private Text checkField;
	private Button resultField;
	private Button certificateField;
	private Optional<InetAddress> address = Optional.empty();
	/** The certificate that is ticked; its password is asked for when it was the preferences that ticked it. */
	private Optional<Path> ticked = Optional.empty();
	private Optional<Certificate> certificate = Optional.empty();
	private boolean tellsResult;
	private Admission admission = Admission.NAME;
	private boolean dealsSlips;

	/** @param haveCodes whether people have a code already, as when phones are let in once more: slips are not to be chosen from a list */
	PhonesDialog(Shell parent, boolean haveCodes) {
		super(parent);
		this.haveCodes = haveCodes;
		networks = networks();
	}

	private static List<Reachable> networks() {
		try {
			return NetworkAddresses.all();
		} catch (SocketException e) {
			return List.of(); // the check says what that means
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.phonesTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(area);
		Labels.plain(area, Messages.phonesAddress);
		addressField = WidgetIds.name(AccessibleName.give(new Combo(area, SWT.READ_ONLY), Messages.phonesAddress), "phones.address");
		networks.forEach(one -> addressField.add(NLS.bind(Messages.phonesNetwork, one.address().getHostAddress(), one.network())));
		addressField.select(Math.max(0, networks.stream().map(Reachable::network).toList().indexOf(defaults.network())));
		addressField.addListener(SWT.Selection, event -> check());
		Layouts.wide().applyTo(addressField);
		Labels.plain(area, Messages.phonesAdmission);
		admissionField = WidgetIds.name(AccessibleName.give(new Combo(area, SWT.READ_ONLY), Messages.phonesAdmission), "phones.admission");
		admissionField.setItems(Messages.phonesByName, Messages.phonesByCode, Messages.phonesBySlip);
		admissionField.select(haveCodes ? BY_CODE : BY_NAME);
		Layouts.wide().applyTo(admissionField);
		Labels.plain(area, Messages.phonesReach);
		checkField = WidgetIds.name(AccessibleName.give(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL),
				Messages.phonesReach), "phones.check");
		GridDataFactory.fillDefaults().grab(true, true).hint(60 * Layouts.UNIT, 30 * Layouts.UNIT).applyTo(checkField);
		resultField = WidgetIds.name(new Button(area, SWT.CHECK), "phones.result");
		resultField.setText(Messages.phonesResult);
		certificateField = WidgetIds.name(new Button(area, SWT.CHECK), "phones.certificate");
		certificateField.setText(Messages.phonesCertificate);
		certificateField.addListener(SWT.Selection, event -> chooseCertificate());
		offerCertificate(defaults.certificate().filter(Files::isReadable));
		Layouts.wide().applyTo(certificateField);
		check();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.phonesStart, true).setEnabled(!networks.isEmpty());
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void check() {
		checkField.setText(ReachCheck.of(chosen(), networks).stream().map(found -> mark(found.kind()) + found.sentence())
				.collect(Collectors.joining("\n\n")));
	}

	private static String mark(ReachCheck.Kind kind) {
		return switch (kind) {
			case GOOD -> "✓ ";
			case BAD -> "✗ ";
			case TRY, IF_NOT -> "→ ";
		};
	}

	/** Asks for the file and its password when it is ticked; whoever thinks better of it goes on without. */
	private void chooseCertificate() {
		certificate = certificateField.getSelection() ? askForCertificate() : Optional.empty();
		offerCertificate(certificate.map(Certificate::file));
	}

	private void offerCertificate(Optional<Path> file) {
		ticked = file;
		certificateField.setSelection(file.isPresent());
		certificateField.setText(file.map(own -> NLS.bind(Messages.phonesCertificateOf, own.getFileName()))
				.orElse(Messages.phonesCertificate));
	}

	private Optional<Certificate> askForCertificate() {
		return new FileQuestion(Messages.phonesCertificateTitle, Map.of(Messages.phonesCertificateFiles, "*.p12;*.pfx"), Optional.empty())
				.askForFiles(getShell()).stream().findFirst().flatMap(this::open);
	}

	private Optional<Certificate> open(Path file) {
		return PasswordDialog.over(this::getShell).passwordOf(file.getFileName().toString(), false)
				.map(password -> new Certificate(file, new String(password)));
	}

	private InetAddress chosen() {
		return networks.isEmpty() ? InetAddress.getLoopbackAddress() : networks.get(addressField.getSelectionIndex()).address();
	}

	@Override
	protected void okPressed() {
		if (certificate.isEmpty() && ticked.isPresent()) {
			certificate = open(ticked.get());
			if (certificate.isEmpty()) {
				return; // without the password nobody is let in by mistake over a connection that others can read
			}
		}
		address = Optional.of(chosen());
		admission = admissionField.getSelectionIndex() == BY_NAME ? Admission.NAME : Admission.SLIP;
		dealsSlips = admissionField.getSelectionIndex() == DEALING;
		tellsResult = resultField.getSelection();
		super.okPressed();
	}

	/** Whether slips are to be dealt first. */
	boolean dealsSlips() {
		return dealsSlips;
	}

	ChannelSettings settings() {
		return new ChannelSettings(address, defaults.port(), admission, tellsResult, certificate);
	}
}
