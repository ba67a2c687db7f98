package io.orgdeck.ui.room.facilitator;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.ballot.ChannelSettings;
import io.orgdeck.core.ballot.Invitation;
import io.orgdeck.core.ballot.OpenChannel;
import io.orgdeck.core.votecards.QrCode;

/** Phones that vote in the room: started and stopped by the facilitator, and seen by everybody while they may come in. */
final class RoomPhones {

	private final BallotBox box;
	private final ChannelRegistry channels = ChannelRegistry.platform();
	private OpenChannel open;
	private QrCode code;

	RoomPhones(BallotBox box) {
		this.box = box;
	}

	/** @throws IOException with a whole sentence when they cannot be let in */
	void start(ChannelSettings settings) throws IOException {
		var entry = channels.find(ChannelRegistry.PHONES);
		if (entry.isEmpty()) {
			throw new IOException(Messages.noPhones);
		}
		open = entry.get().create().open(box, settings);
		code = QrCode.of(open.invitation().orElseThrow().link());
	}

	void stop() {
		if (open != null) {
			open.close();
			open = null;
		}
	}

	boolean areOn() {
		return open != null;
	}

	Optional<Invitation> invitation() {
		return Optional.ofNullable(open).flatMap(OpenChannel::invitation);
	}

	/** What a phone scans to come in. To be asked only while they are on. */
	QrCode code() {
		return code;
	}

	/** Somebody comes in again with another phone. */
	void release(int participant) {
		if (open != null) {
			open.release(participant);
		}
	}

	/** How many have voted through each channel, such as "Phones 10 · Keys 2"; empty as long as nobody has. */
	String byChannel() {
		return box.turnout().byChannel().entrySet().stream().filter(entry -> !entry.getKey().isEmpty())
				.map(entry -> NLS.bind(Messages.channelCount, channels.name(entry.getKey()), entry.getValue()))
				.collect(Collectors.joining("  ·  "));
	}
}
