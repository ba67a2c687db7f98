package io.orgdeck.core.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.store.RecordSeal;

/** ROBUSTNESS 50: a vote that could not be kept is not acknowledged, and costs none that comes later. */
@ExtendWith(OwnState.class)
class JournalTest {

	/** A disk of some size; what was forced survives. */
	private static final class SmallDisk implements JournalFile {

		private int room;
		private boolean deaf;
		private byte[] safe = new byte[0];
		private ByteArrayOutputStream written = new ByteArrayOutputStream();

		SmallDisk(int room) {
			this.room = room;
		}

		@Override
		public void append(byte[] bytes) throws IOException {
			int fits = Math.min(bytes.length, room - written.size());
			written.write(bytes, 0, fits);
			if (fits < bytes.length) {
				throw new IOException("No space left on device");
			}
		}

		@Override
		public void force() throws IOException {
			if (deaf) {
				throw new IOException("Input/output error");
			}
			safe = written.toByteArray();
		}

		@Override
		public void cut(long length) {
			byte[] rest = Arrays.copyOf(written.toByteArray(), (int) length);
			written = new ByteArrayOutputStream();
			written.writeBytes(rest);
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	private static final JournalRecord.Head HEAD = new JournalRecord.Head(1, "a", null, false);
	private static final JournalRecord.Opened OPENED = new JournalRecord.Opened("s", "q", 1, "");
	private static final RecordSeal OPEN = new RecordSeal(Optional.empty());

	@TempDir
	Path folder;

	private static JournalRecord.Voted vote(int number) {
		return new JournalRecord.Voted("key-" + number, "phones", number, number + "=level-1", true);
	}

	private Journal begin(JournalFile disk) throws IOException {
		return Journal.begin(folder.resolve("j"), disk, OPEN, HEAD, OPENED);
	}

	private List<JournalRecord.Voted> whatIsOn(byte[] disk) throws IOException {
		Path path = Files.write(folder.resolve("copy"), disk);
		var read = JournalReader.read(path, HEAD, OPEN).orElseThrow();
		read.claim().close();
		return read.votes();
	}

	@Test
	void aFullDiskRefusesVotesUntilThereIsRoomAgain() throws IOException {
		int head = HEAD.line(OPEN).length + OPENED.line(OPEN).length;
		int line = vote(1).line(OPEN).length;
		for (int room = head; room <= head + 2 * line; room++) {
			var disk = new SmallDisk(room);
			var journal = begin(disk);
			var acknowledged = new ArrayList<JournalRecord.Voted>();
			for (int number = 1; number <= 5; number++) {
				disk.room = number == 4 ? 10_000 : disk.room;
				try {
					journal.keep(vote(number));
					acknowledged.add(vote(number));
				} catch (IOException e) {
					assertEquals("No space left on device", e.getMessage());
				}
			}
			assertEquals(acknowledged, whatIsOn(disk.safe), "room for " + room);
			assertTrue(acknowledged.containsAll(List.of(vote(4), vote(5))));
		}
	}

	@Test
	void aDiskThatFailsToKeepAcknowledgesNothingMore() throws IOException {
		var disk = new SmallDisk(10_000);
		var journal = begin(disk);
		journal.keep(vote(1));
		disk.deaf = true;
		assertThrows(IOException.class, () -> journal.keep(vote(2)));
		disk.deaf = false;
		assertThrows(IOException.class, () -> journal.keep(vote(3)), "nobody knows what the disk has");
		assertTrue(journal.isBroken());
		assertEquals(List.of(vote(1)), whatIsOn(disk.safe));
	}

	@Test
	void aJournalThatCannotBeginLeavesNothing() {
		assertThrows(IOException.class, () -> begin(new SmallDisk(10)));
		assertFalse(Files.exists(folder.resolve("j")));
	}
}
