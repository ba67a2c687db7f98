package io.orgdeck.ui.room.facilitator;

import java.net.SocketException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import io.orgdeck.core.ballot.RoomDefaults;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.room.NetworkAddresses;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.WidgetIds;

/** The preference page for the network in which phones vote: somebody who is in the same rooms every week chooses it once. */
public final class NetworkPage extends PreferencePage implements IWorkbenchPreferencePage {

	private final List<String> networks = new ArrayList<>();
	private Combo network;
	private Text port;
	private Button encrypted;
	private Optional<Path> certificate = Optional.empty();

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.networkLead);
	}

	@Override
	protected Control createContents(Composite parent) {
		var place = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(place);
		network = named(Messages.network, "room.network", new Combo(labelled(place, Messages.network), SWT.READ_ONLY));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(network);
		port = named(Messages.port, "room.port", new Text(labelled(place, Messages.port), SWT.BORDER));
		GridDataFactory.swtDefaults().hint(convertWidthInCharsToPixels(8), SWT.DEFAULT).applyTo(port);
		var hint = Labels.sentences(place, Messages.portHint);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(hint);
		encrypted = WidgetIds.name(new Button(place, SWT.CHECK), "room.certificate");
		encrypted.addListener(SWT.Selection, event -> chooseCertificate());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(encrypted);
		offerNetworks();
		show(RoomDefaults.get());
		port.addModifyListener(event -> validate());
		return place;
	}

	private static Composite labelled(Composite place, String label) {
		new Label(place, SWT.NONE).setText(label);
		return place;
	}

	private static <C extends Control> C named(String label, String id, C control) {
		return WidgetIds.name(AccessibleName.give(control, LegacyActionTools.removeMnemonics(label)), id);
	}

	private void offerNetworks() {
		offer("", Messages.networkLikeliest);
		try {
			NetworkAddresses.all().stream().filter(one -> !networks.contains(one.network()))
					.forEach(one -> offer(one.network(), NLS.bind(Messages.networkHere, one.network(), one.address().getHostAddress())));
		} catch (SocketException e) {
			// then only what was chosen before is offered
		}
	}

	private void offer(String name, String title) {
		networks.add(name);
		network.add(title);
	}

	private void show(RoomDefaults chosen) {
		if (!networks.contains(chosen.network())) {
			offer(chosen.network(), NLS.bind(Messages.networkElsewhere, chosen.network()));
		}
		network.select(networks.indexOf(chosen.network()));
		port.setText(chosen.port() == 0 ? "" : String.valueOf(chosen.port()));
		certificate(chosen.certificate());
	}

	private void certificate(Optional<Path> file) {
		certificate = file;
		encrypted.setSelection(file.isPresent());
		encrypted.setText(file.map(own -> NLS.bind(Messages.phonesCertificateOf, own.getFileName())).orElse(Messages.phonesCertificate));
		encrypted.setToolTipText(file.map(Path::toString).orElse(null));
	}

	/** Asks for the file when it is ticked; whoever thinks better of it goes on without. */
	private void chooseCertificate() {
		certificate(encrypted.getSelection()
				? new FileQuestion(Messages.phonesCertificateTitle, Map.of(Messages.phonesCertificateFiles, "*.p12;*.pfx"),
						Optional.empty())
						.askForFiles(getShell()).stream().findFirst()
				: Optional.empty());
	}

	private void validate() {
		boolean right = RoomDefaults.port(port.getText()).isPresent();
		setErrorMessage(right ? null
				: NLS.bind(Messages.portWrong, String.valueOf(RoomDefaults.LOWEST_PORT), String.valueOf(RoomDefaults.HIGHEST_PORT)));
		setValid(right);
	}

	@Override
	protected void performDefaults() {
		show(RoomDefaults.USUAL);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		var chosen = new RoomDefaults(networks.get(network.getSelectionIndex()), RoomDefaults.port(port.getText()).orElse(0), certificate);
		try {
			if (!chosen.equals(RoomDefaults.get())) {
				chosen.keep();
			}
			return true;
		} catch (StoreException notKept) {
			setErrorMessage(notKept.getMessage());
			return false;
		}
	}
}
