package io.orgdeck.core.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

import com.google.gson.Gson;
import com.ibm.icu.text.MessageFormat;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.Store;
import io.orgdeck.core.testfiles.OtherProcess;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.samples.SmallAssessment;

/** ROBUSTNESS 50: a real process is killed while people vote. Every vote that was acknowledged is there afterwards, once. */
@ExtendWith(OwnState.class)
class KilledWhileVotingTest {

	private static final List<Class<?>> LIBRARIES = List.of(Store.class, Ids.class, URI.class, EObject.class, XMLResource.class,
			ChangeDescription.class, IProgressMonitor.class, Platform.class, Bundle.class, Gson.class, MessageFormat.class);
	/** Set to 200 for a long run. */
	private static final int KILLS = Integer.getInteger("orgdeck.kills.ballots", 8);

	/** A vote's place: question, round, participant. */
	private record Where(String question, int round, int participant) {
	}

	@TempDir
	Path folder;

	@Test
	void noAcknowledgedVoteIsLost() throws Exception {
		var random = new Random(17);
		int votes = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			Path file = new SmallAssessment().writeTo(folder.resolve("client-" + kill + ".assessment"));
			Map<Where, Integer> acknowledged = killedWhileVoting(file, random.nextInt(300_000));
			votes += acknowledged.size();
			examine(file, acknowledged, "kill " + kill);
		}
		assertTrue(votes > 0, "nobody ever voted");
	}

	private Map<Where, Integer> killedWhileVoting(Path file, int microseconds) throws Exception {
		Process process = OtherProcess
				.of(VotingUntilKilled.class, LIBRARIES, List.of("-Dorgdeck.state=" + StateFolder.path()), List.of(file.toString())).start();
		var out = process.inputReader();
		for (String line = out.readLine(); !VotingUntilKilled.VOTING.equals(line); line = out.readLine()) {
			assertTrue(line != null, "the process ended before anybody voted");
		}
		var said = CompletableFuture.supplyAsync(() -> out.lines().toList());
		process.waitFor(microseconds, TimeUnit.MICROSECONDS);
		assertTrue(process.isAlive(), "it ended by itself");
		process.toHandle().destroyForcibly(); // the process itself would close what it has said
		process.waitFor();
		var acknowledged = new HashMap<Where, Integer>();
		for (String line : said.get()) {
			String[] words = line.split(" ");
			if (words.length == 4) {
				acknowledged.merge(new Where(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2])), Integer.parseInt(words[3]),
						Math::max);
			}
		}
		return acknowledged;
	}

	private void examine(Path file, Map<Where, Integer> acknowledged, String when) throws Exception {
		var document = AssessmentDocument.open(file, new NullProgressMonitor());
		var report = BallotRecovery.recover(document, Clock.systemUTC());
		assertEquals(List.of(), report.problems(), when);
		assertEquals(0, report.left(), when);
		acknowledged.forEach((where, level) -> assertTrue(stored(document, where) >= level,
				() -> when + ": " + where + " was acknowledged as " + level + " and is " + stored(document, where)));
		document.save(new NullProgressMonitor());
		document.close();
		for (Path left : JournalReader.files()) {
			assertTrue(JournalReader.head(left).isEmpty(), when + ": the journals are gone, but for what was not begun");
		}
		var again = AssessmentDocument.open(file, new NullProgressMonitor());
		assertTrue(BallotRecovery.recover(again, Clock.systemUTC()).isEmpty());
		assertFalse(again.isDirty());
		again.close();
	}

	private static int stored(AssessmentDocument document, Where where) {
		return document.content().getSessions().getFirst().getBallots().stream()
				.filter(ballot -> ballot.getRound() == where.round() && ballot.getQuestion().getId().equals(where.question()))
				.flatMap(ballot -> ballot.getVotes().of(where.participant()).stream())
				.mapToInt(vote -> vote.answer() instanceof Answer.Rated rated ? Integer.parseInt(rated.level().substring(6)) : 0)
				.findFirst()
				.orElse(0);
	}
}
