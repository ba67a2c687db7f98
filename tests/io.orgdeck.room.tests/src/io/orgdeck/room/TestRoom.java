package io.orgdeck.room;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import io.orgdeck.core.ballot.Admission;
import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.ChannelSettings;
import io.orgdeck.core.ballot.OpenChannel;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.samples.SmallAssessment;

/** Millbrook's eight people in a new session, with a server on this computer alone. */
final class TestRoom implements AutoCloseable {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);

	final SmallAssessment small = new SmallAssessment();
	final AssessmentDocument document = small.document();
	final Session session = new SessionEdits(document).add();
	final BallotBox box = BallotBox.of(document, session, CLOCK);
	final OpenChannel server;
	private final ChannelSettings settings;

	TestRoom(Admission admission, boolean tellsResult) throws IOException {
		this(new ChannelSettings(Optional.of(InetAddress.getLoopbackAddress()), 0, admission, tellsResult, Optional.empty()));
	}

	TestRoom(ChannelSettings settings) throws IOException {
		this.settings = settings;
		server = new Phones().open(box, settings);
	}

	ChannelSettings settings() {
		return settings;
	}

	String address() {
		return server.invitation().orElseThrow().address();
	}

	int port() {
		return URI.create(address()).getPort();
	}

	String code() {
		return server.invitation().orElseThrow().code();
	}

	/** The phone of a participant, chosen by name. */
	Phone phone(int participant) throws Exception {
		var phone = new Phone(address());
		phone.post("/join", "code=" + code() + "&person=" + participant);
		return phone;
	}

	Votes stored(int round) {
		return session.getBallots().stream().filter(ballot -> ballot.getRound() == round).reduce((a, b) -> b).map(Ballot::getVotes)
				.orElse(Votes.NONE);
	}

	@Override
	public void close() {
		server.close();
		box.end();
		document.close();
	}
}
