import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

import io.orgdeck.core.merge.CannotMergeException;
import io.orgdeck.core.merge.Merge;
import io.orgdeck.core.merge.MergeReport;
import io.orgdeck.core.merge.MergeSettings;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.Assessment;

/**
 * What the fuzzer runs on two copies of one assessment, one of which it makes up. They are refused in a sentence or merged: a
 * preview changes nothing and says what merging does, the other copy stays as it is, and the result is written and read again
 * without a loss.
 */
public final class MergeFuzz {

	private static final String BASE = xml(Fixture.assessment());

	private MergeFuzz() {
	}

	/** Writes words and seeds; see run. */
	public static void main(String[] arguments) throws Exception {
		var words = new TreeSet<String>();
		for (String word : BASE.split("[^A-Za-z0-9.:-]+")) {
			if (word.length() > 1) {
				words.add(word);
			}
		}
		Seeds.words(Path.of(arguments[0]), words);
		Path seeds = Path.of(arguments[1]);
		for (int how = 0; how < 4; how++) {
			Seeds.write(seeds.resolve("same-" + how), BASE.getBytes(StandardCharsets.UTF_8), how);
			Seeds.write(seeds.resolve("changed-" + how), xml(mine()).getBytes(StandardCharsets.UTF_8), how);
		}
	}

	/** What has become of the base on this side. */
	private static Assessment mine() {
		Assessment mine = Fixture.assessment();
		mine.setTitle("Riverside and Millbrook");
		mine.getParticipants().remove(4);
		mine.getSessions().getFirst().getBallots().remove(3);
		mine.getSessions().getFirst().setNotes("Other notes");
		mine.getStrategy().getGroups().getFirst().getActions().getFirst().setTitle("Another title");
		mine.getStrategy().getGroups().getFirst().getMembers().add("Ruth");
		return mine;
	}

	/** Loads what is to be watched before the clock of the first file runs. */
	public static void fuzzerInitialize() throws Exception {
		merge(mine(), Fixture.assessment(), Optional.of(Fixture.assessment()), MergeSettings.keepingMine("theirs"));
	}

	public static void fuzzerTestOneInput(FuzzedDataProvider data) throws Exception {
		int how = data.consumeByte((byte) 0, (byte) 3);
		Assessment theirs;
		try {
			theirs = read(data.consumeRemainingAsBytes());
		} catch (StoreException e) {
			return; // the store has a target of its own
		}
		Optional<Assessment> base = (how & 1) == 0 ? Optional.empty() : Optional.of(Fixture.assessment());
		var settings = new MergeSettings("theirs", line -> (how & 2) != 0, Clock.systemUTC());
		merge(mine(), theirs, base, settings);
		merge(theirs, mine(), base, settings);
	}

	private static void merge(Assessment into, Assessment other, Optional<Assessment> base, MergeSettings settings) throws Exception {
		String before = xml(into);
		String theirs = xml(other);
		MergeReport preview;
		try {
			preview = Merge.preview(into, other, base, settings);
		} catch (CannotMergeException e) {
			Seeds.assertTold(e.getMessage(), e);
			return;
		}
		if (!before.equals(xml(into)) || !theirs.equals(xml(other))) {
			throw new AssertionError("Looking has changed something.");
		}
		Assessment merged = read(before.getBytes(StandardCharsets.UTF_8));
		MergeReport report = Merge.into(merged, other, base, settings);
		if (report.lines().size() != preview.lines().size()) {
			throw new AssertionError("The preview says something else: " + preview.lines() + " / " + report.lines());
		}
		String written = xml(merged);
		var again = new AssessmentStore().read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)), "Again");
		if (again.report().hasLosses()) {
			throw new AssertionError("What was merged is not read again: " + again.report());
		}
	}

	private static Assessment read(byte[] xml) throws StoreException {
		return new AssessmentStore().read(new ByteArrayInputStream(xml), "It").content();
	}

	private static String xml(Assessment assessment) {
		try {
			return new String(new AssessmentStore().snapshot(assessment).xml(), StandardCharsets.UTF_8);
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
