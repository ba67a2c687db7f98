package io.orgdeck.ui.room.facilitator;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.ballot.ChannelSettings;
import io.orgdeck.core.ballot.Invitation;
import io.orgdeck.core.ballot.OpenChannel;
import io.orgdeck.core.ballot.Pass;
import io.orgdeck.core.votecards.QrCode;
import io.orgdeck.core.words.Language;

/** Phones that vote in the room: started and stopped by the facilitator, and seen by everybody while they may come in. */
final class RoomPhones {

	private final BallotBox box;
	private final ChannelRegistry channels = ChannelRegistry.platform();
	private OpenChannel open;
	private QrCode code;
	private String lastSigns = "";

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

	/** Somebody gets another code; theirs lets nobody in any more. */
	void renew(int participant) {
		if (open != null) {
			open.renew(participant);
		}
	}

	/** The code of each person, where people come in by one. */
	List<Pass> passes() {
		return open == null ? List.of() : open.passes();
	}

	/** Whose phone has come in, and whether there was a sign of it of late. */
	Map<Integer, Boolean> guests() {
		return open == null ? Map.of() : open.guests();
	}

	/** How many phones are in the room, and how many of them have given no sign for a minute; empty as long as there is none. */
	String signs() {
		Map<Integer, Boolean> guests = guests();
		int gone = (int) guests.values().stream().filter(here -> !here).count();
		if (guests.isEmpty()) {
			return "";
		}
		String in = Language.onScreen().counted(Messages.phonesIn, guests.size());
		return gone == 0 ? in : in + "\n" + Language.onScreen().counted(Messages.phonesGone, gone);
	}

	/** Whether {@link #signs} says something else than when this was last asked; phones come and go without an event. */
	boolean hasNews() {
		String now = signs();
		boolean news = !now.equals(lastSigns);
		lastSigns = now;
		return news;
	}

	/** How many have voted through each channel, a line each, such as "Phones 10"; empty as long as nobody has. */
	String byChannel() {
		return box.turnout().byChannel().entrySet().stream().filter(entry -> !entry.getKey().isEmpty())
				.map(entry -> NLS.bind(Messages.channelCount, channels.name(entry.getKey()), entry.getValue()))
				.collect(Collectors.joining("\n"));
	}
}
