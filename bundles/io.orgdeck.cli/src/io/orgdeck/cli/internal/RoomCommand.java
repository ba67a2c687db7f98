package io.orgdeck.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.ballot.Admission;
import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.BallotRecovery;
import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.ballot.ChannelSettings;
import io.orgdeck.core.ballot.OpenChannel;
import io.orgdeck.core.ballot.PictureChannel;
import io.orgdeck.core.ballot.RoomDefaults;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.edits.BallotEdits;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;

/** {@code orgdeck room}: a ballot without a window, for a machine at the wall; what happens is said on the standard input. */
@Command(name = "room", mixinStandardHelpOptions = true)
final class RoomCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Option(names = "--session", paramLabel = "${bundle:label.ID}", required = true)
	private String session;

	@Option(names = "--port", paramLabel = "N")
	private Integer port;

	@Option(names = "--address", paramLabel = "A")
	private String address;

	@Option(names = "--slips", paramLabel = "${bundle:label.GROUP_N}")
	private List<String> slips = List.of();

	@Option(names = "--by-code")
	private boolean byCode;

	@Option(names = "--results")
	private boolean results;

	@Option(names = "--certificate", paramLabel = "${bundle:label.FILE}")
	private Path certificate;

	@Option(names = "--certificate-password-file", paramLabel = "${bundle:label.FILE}")
	private Path certificatePassword;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		if (port != null && (port < 0 || port > RoomDefaults.HIGHEST_PORT)) {
			throw new ParameterException(spec.commandLine(), Messages.roomBadPort);
		}
		ChannelSettings settings = settings();
		var channel = ChannelRegistry.platform().find(ChannelRegistry.PHONES)
				.orElseThrow(() -> new ParameterException(spec.commandLine(), Messages.roomNoPhones)).create();
		AssessmentDocument document = AssessmentDocument.open(file, OpenMode.EXCLUSIVE, password, new NullProgressMonitor());
		try {
			WithDeck.of(document.content(), file);
			Session chosen = session(document);
			tell(BallotRecovery.recover(document, Clock.systemDefaultZone()));
			deal(document, chosen);
			var box = BallotBox.of(document, chosen, Clock.systemDefaultZone());
			try (OpenChannel phones = channel.open(box, settings); PictureChannel cards = cards(box, settings)) {
				invite(phones, settings);
				new RoomTalk(document, box, cards, spec.commandLine().getOut(), spec.commandLine().getErr())
						.run(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
			}
			return 0;
		} finally {
			document.close();
		}
	}

	/** Reads photos of cards; null when this installation cannot. */
	private static PictureChannel cards(BallotBox box, ChannelSettings settings) throws IOException {
		var entry = ChannelRegistry.platform().find(ChannelRegistry.CARDS);
		return entry.isPresent() && entry.get().create().open(box, settings) instanceof PictureChannel cards ? cards : null;
	}

	private ChannelSettings settings() throws IOException {
		Optional<ChannelSettings.Certificate> own = Optional.empty();
		if (certificate != null) {
			String secret = certificatePassword == null ? "" : Files.readAllLines(certificatePassword).stream().findFirst().orElse("");
			own = Optional.of(new ChannelSettings.Certificate(certificate, secret));
		}
		return new ChannelSettings(address(), port == null ? RoomDefaults.get().port() : port,
				byCode || !slips.isEmpty() ? Admission.SLIP : Admission.NAME, results, own);
	}

	/** Only a number is meant: a name would be asked of somebody in the network. */
	private Optional<InetAddress> address() {
		if (address == null) {
			return RoomDefaults.get().address();
		}
		try {
			if (address.matches("[0-9a-fA-F.:]+")) {
				return Optional.of(InetAddress.getByName(address));
			}
		} catch (UnknownHostException e) {
			// said below
		}
		throw new ParameterException(spec.commandLine(), NLS.bind(Messages.roomBadAddress, address));
	}

	private Session session(AssessmentDocument document) {
		var named = document.content().getSessions().stream().filter(one -> session.equals(one.getId()) || session.equals(one.getTitle()))
				.toList();
		if (named.size() == 1) {
			return named.getFirst();
		}
		String known = document.content().getSessions().stream()
				.map(one -> Texts.or(one.getTitle(), one.getId()) + " (" + one.getId() + ')')
				.collect(Collectors.joining(", "));
		throw new ParameterException(spec.commandLine(), NLS.bind(Messages.roomNoSession, session, known));
	}

	private void tell(BallotRecovery.Report report) {
		if (report.votes() > 0) {
			spec.commandLine().getErr().println(Language.onScreen().counted(Messages.roomRecovered, report.votes()));
		}
		if (report.left() > 0) {
			spec.commandLine().getErr().println(Language.onScreen().counted(Messages.roomLost, report.left()));
		}
		report.problems().forEach(spec.commandLine().getErr()::println);
	}

	private void deal(AssessmentDocument document, Session chosen) {
		Map<RespondentGroup, Integer> counts = new LinkedHashMap<>();
		for (String slip : slips) {
			int equals = slip.lastIndexOf('=');
			Optional<RespondentGroup> group = equals < 1 || !slip.substring(equals + 1).matches("[1-9][0-9]{0,3}") ? Optional.empty()
					: document.content().getGroups().stream().filter(known -> slip.substring(0, equals).equals(known.getName()))
							.findFirst();
			counts.put(group.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.roomBadSlips, slip))),
					Integer.valueOf(slip.substring(equals + 1)));
		}
		if (!counts.isEmpty()) {
			new BallotEdits(document).dealSlips(chosen, counts);
		}
	}

	private void invite(OpenChannel phones, ChannelSettings settings) {
		var out = spec.commandLine().getOut();
		phones.invitation().ifPresent(invitation -> {
			out.println(NLS.bind(Messages.roomAddress, invitation.address()));
			out.println(NLS.bind(Messages.roomCode, invitation.code()));
			out.println(NLS.bind(Messages.roomLink, invitation.link()));
		});
		phones.passes()
				.forEach(pass -> out.println(pass.voter().group().isEmpty() ? NLS.bind(Messages.roomPass, pass.voter().name(), pass.code())
						: NLS.bind(Messages.roomPassGroup, new Object[] { pass.voter().name(), pass.voter().group(), pass.code() })));
		if (settings.certificate().isEmpty()) {
			spec.commandLine().getErr().println(Messages.roomPlain);
		}
		out.println(Messages.roomCommands);
	}
}
