package io.orgdeck.ui.library;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Language;
import io.orgdeck.library.Entry;
import io.orgdeck.library.Library;
import io.orgdeck.library.remote.Report;
import io.orgdeck.library.remote.Sharing;
import io.orgdeck.library.remote.Standing;

/** What somebody does with a library that several people share: send, get, see who has what and how it was. */
final class SharingActions {

	/** What the view does for it. */
	interface Host {

		Optional<Library> library();

		Optional<Entry> selected();

		/** @param running whether it can be stopped */
		void say(String sentence, boolean running);

		/** Files have changed. */
		void lookAgain();

		void show(Map<String, Standing> standings, boolean shared);
	}

	/** The shared place is looked at unasked once in a while. */
	private static final Duration OFTEN = Duration.ofMinutes(5);

	private final IViewSite site;
	private final Host host;
	private final Sharings sharings;
	private Job running;
	private Instant looked = Instant.EPOCH;
	/** The last thing to know about the sharing, which stays to be read. */
	private String last = "";

	SharingActions(IViewSite site, Host host) {
		this.site = site;
		this.host = host;
		sharings = new Sharings(site.getShell().getDisplay(), site::getShell);
	}

	private Shell shell() {
		return site.getShell();
	}

	/** Gives others what is in the folder. */
	void send() {
		transfer(Messages.send, Sharing::send);
	}

	/** Takes what others have sent. */
	void get() {
		transfer(Messages.get, Sharing::get);
	}

	private void transfer(String name, RoadJob.Work<Report> work) {
		Optional<Library> library = host.library();
		if (library.isEmpty() || isBusy() || !isSharedOrSetUp(library.get()) || !PlatformUI.getWorkbench().saveAllEditors(true)) {
			return;
		}
		start(new RoadJob<>(name, () -> sharings.asking(library.get()), work, sharings, new Telling<Report>(name) {
			@Override
			public void done(Report report) {
				looked = Instant.now();
				ended(ReportWords.inShort(report));
				showWritten(library.get(), report);
				host.lookAgain();
				if (ReportWords.needsReading(report)) {
					new ReportDialog(shell(), name, report).open();
				}
			}
		}));
	}

	/** What is open is shown as it is now. All of it was saved before, so nobody is asked whose version stays. */
	private void showWritten(Library library, Report report) {
		List<Path> written = report.written().stream().map(library.folder()::resolve).toList();
		for (OrgDocument<?> document : Documents.all()) {
			if (!document.isDirty() && document.path().filter(written::contains).isPresent()) {
				try {
					document.reload(new NullProgressMonitor());
				} catch (StoreException e) {
					tell(e);
				}
			}
		}
	}

	private boolean isBusy() {
		return running != null;
	}

	private void start(Job job) {
		running = job;
		host.say(job.getName(), true);
		job.schedule();
	}

	private void ended(String sentence) {
		running = null;
		last = sentence;
		host.say(sentence, false);
	}

	void cancel() {
		if (running != null) {
			running.cancel();
		}
	}

	private boolean isSharedOrSetUp(Library library) {
		return address(library).isPresent() || setUp();
	}

	private Optional<String> address(Library library) {
		if (!Sharing.isShared(library)) {
			return Optional.empty();
		}
		try (Sharing sharing = Sharings.quiet(library)) {
			return sharing.address();
		} catch (StoreException e) {
			tell(e);
			return Optional.empty();
		}
	}

	private void tell(StoreException e) {
		MessageDialog.openError(shell(), Messages.sharedPlace, e.getMessage());
	}

	/** Asks for the shared place. @return whether there is one then */
	boolean setUp() {
		Optional<Library> library = host.library();
		if (library.isEmpty()) {
			return false;
		}
		try (Sharing sharing = Sharings.quiet(library.get())) {
			var dialog = new ShareDialog(shell(), library.get().folder().toString(), sharing.address().orElse(""), sharing.keyFile());
			if (dialog.open() != Window.OK) {
				return false;
			}
			sharing.shareAt(dialog.place(), dialog.keyFile());
			looked = Instant.EPOCH;
			host.say(NLS.bind(Messages.sharedAt, dialog.place().text()), false);
			look();
			return true;
		} catch (StoreException e) {
			tell(e);
			return false;
		}
	}

	/** Shows how the files stand to what others have; once in a while the shared place is looked at for that. */
	void look() {
		Optional<Library> library = host.library().filter(Sharing::isShared);
		if (library.isEmpty() || isBusy()) {
			host.show(Map.of(), library.isPresent());
			return;
		}
		boolean reach = looked.isBefore(Instant.now().minus(OFTEN));
		if (reach) {
			looked = Instant.now();
		}
		new RoadJob<>(Messages.looking, () -> Sharings.quiet(library.get()), (sharing, monitor) -> Standings.of(sharing, reach, monitor),
				sharings,
				new RoadJob.Listener<Standings>() {
					@Override
					public void done(Standings now) {
						if (host.library().equals(library)) {
							host.show(now.files(), now.shared());
							if (!isBusy() && now.shared()) {
								host.say(words(now), false);
							}
						}
					}

					@Override
					public void failed(String sentence) {
						host.say(sentence, false);
					}
				}).schedule();
	}

	private String words(Standings now) {
		var parts = new ArrayList<String>();
		if (!last.isEmpty()) {
			parts.add(last);
			last = "";
		}
		now.offlineSince().ifPresent(since -> parts.add(since.equals(Instant.EPOCH) ? Messages.offlineNever
				: NLS.bind(Messages.offline, moment(since))));
		count(now.files(), Standing.UNSENT, Messages.countUnsent, parts);
		count(now.files(), Standing.NEWER, Messages.countNewer, parts);
		count(now.files(), Standing.BOTH, Messages.countBoth, parts);
		if (now.files().isEmpty() && now.offlineSince().isEmpty()) {
			parts.add(Messages.allSent);
		}
		return String.join("  ", parts);
	}

	private static void count(Map<String, Standing> files, Standing standing, String words, List<String> parts) {
		long count = files.values().stream().filter(standing::equals).count();
		if (count > 0) {
			parts.add(Language.onScreen().counted(words, count));
		}
	}

	static String moment(Instant when) {
		return Language.onScreen().moment(LocalDateTime.ofInstant(when, ZoneId.systemDefault()));
	}

	/** Who has sent a file, each with the last time. */
	void who() {
		host.selected().ifPresent(entry -> withSharing(sharing -> {
			Map<String, Instant> people = sharing.whoHas(entry.path());
			String words = people.isEmpty() ? Messages.whoNobody
					: people.entrySet().stream().map(one -> NLS.bind(Messages.whoLine, one.getKey(), moment(one.getValue())))
							.collect(Collectors.joining("\n"));
			MessageDialog.openInformation(shell(), NLS.bind(Messages.whoTitle, entry.title()), words);
		}));
	}

	/** How a file was earlier. */
	void history() {
		host.selected().ifPresent(entry -> withSharing(sharing -> {
			if (sharing.history(entry.path()).isEmpty()) {
				MessageDialog.openInformation(shell(), NLS.bind(Messages.historyTitle, entry.title()), Messages.historyNone);
			} else {
				new HistoryDialog(site, host.library().orElseThrow(), entry, sharing).open();
			}
		}));
	}

	/** Uses what is known. */
	private interface Use {
		void with(Sharing sharing) throws StoreException;
	}

	private void withSharing(Use use) {
		Library library = host.library().orElseThrow();
		if (!isSharedOrSetUp(library)) {
			return;
		}
		try (Sharing sharing = sharings.asking(library)) {
			use.with(sharing);
		} catch (StoreException e) {
			tell(e);
		}
	}

	/** Says how far it is, and that it has come to an end. */
	private abstract class Telling<T> implements RoadJob.Listener<T> {

		private final String name;

		Telling(String name) {
			this.name = name;
		}

		@Override
		public void progressed(String words) {
			if (isBusy()) {
				host.say(words, true);
			}
		}

		@Override
		public void failed(String sentence) {
			ended(sentence);
			host.lookAgain();
		}

		@Override
		public void cancelled() {
			ended(NLS.bind(Messages.transferStopped, name));
			host.lookAgain();
		}
	}

	/**
	 * How the files stand.
	 *
	 * @param offlineSince when the shared place was last reached, if it cannot be reached now; the epoch for never
	 */
	private record Standings(boolean shared, SortedMap<String, Standing> files, Optional<Instant> offlineSince) {

		static Standings of(Sharing sharing, boolean reach, IProgressMonitor monitor) throws StoreException {
			Optional<Instant> offline = Optional.empty();
			if (reach && sharing.address().isPresent()) {
				try {
					sharing.look(monitor);
				} catch (StoreException unreachable) {
					offline = Optional.of(sharing.reached().orElse(Instant.EPOCH));
				}
			}
			return new Standings(sharing.address().isPresent(), sharing.standings(new NullProgressMonitor()), offline);
		}
	}
}
