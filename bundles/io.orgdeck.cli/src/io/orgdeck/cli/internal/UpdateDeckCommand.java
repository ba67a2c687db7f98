package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DeckUpdate;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.document.QuestionChange;
import io.orgdeck.core.document.QuestionChange.Kind;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/**
 * {@code orgdeck update-deck}: says question by question what another version of the deck would change in an assessment, and
 * does it when it is told to.
 */
@Command(name = "update-deck", mixinStandardHelpOptions = true)
final class UpdateDeckCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Option(names = "--to", paramLabel = "${bundle:label.DECK}")
	private String target;

	@Option(names = "--same", paramLabel = "${bundle:label.OLD_NEW}")
	private Map<String, String> same = Map.of();

	@Option(names = "--apply")
	private boolean apply;

	@Option(names = "--json")
	private boolean json;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		OpenMode mode = apply ? OpenMode.EXCLUSIVE : OpenMode.READ_ONLY;
		AssessmentDocument document = AssessmentDocument.open(file, mode, password, new NullProgressMonitor());
		try {
			Deck before = WithDeck.of(document.content(), file).getDeck();
			Deck after = NamedDeck.find(target == null ? before.getId() : target, spec);
			var update = new DeckUpdate(document.content(), after, same);
			List<QuestionChange> changes = update.questions();
			checkSame(changes, after);
			if (json) {
				Json.print(describe(before, after, changes), spec);
			} else {
				print(before, after, changes, update.lost());
			}
			if (apply) {
				document.execute(Messages.updateStep, update::apply);
				document.save(new NullProgressMonitor());
			}
			return 0;
		} finally {
			document.close();
		}
	}

	/** What somebody says to be the same must be there and be rated on the same scale. */
	private void checkSame(List<QuestionChange> changes, Deck after) {
		same.forEach((old, wanted) -> {
			boolean known = changes.stream().flatMap(change -> change.before().stream()).anyMatch(question -> old.equals(question.getId()))
					&& Decks.cards(after).stream().flatMap(card -> card.getQuestions().stream())
							.anyMatch(question -> wanted.equals(question.getId()));
			if (!known) {
				throw new ParameterException(spec.commandLine(), NLS.bind(Messages.sameUnknown, old, wanted));
			}
			if (changes.stream().anyMatch(
					change -> change.after().isEmpty() && change.before().filter(question -> old.equals(question.getId())).isPresent())) {
				throw new ParameterException(spec.commandLine(), NLS.bind(Messages.sameImpossible, old, wanted));
			}
		});
	}

	private void print(Deck before, Deck after, List<QuestionChange> changes, List<DeckUpdate.Lost> lost) {
		var out = spec.commandLine().getOut();
		out.println(NLS.bind(Messages.updateHead, new Object[] { after.getTitle(), version(before), version(after) }));
		for (QuestionChange change : changes) {
			if (change.kind() != Kind.UNCHANGED) {
				out.println(NLS.bind(Messages.updateLine, new Object[] { word(change), card(question(change)),
						question(change).getText(), change.votes() }));
				change.perhaps().ifPresent(other -> out.println(NLS.bind(Messages.updatePerhaps,
						new Object[] { other.getText(), question(change).getId(), other.getId() })));
			}
		}
		lost.forEach(part -> out.println(NLS.bind(Messages.updateLost, part.count(), Names.onScreen().feature(part.kind()))));
		out.println(NLS.bind(Messages.updateCounts, new Object[] { count(changes, Kind.CHANGED), count(changes, Kind.ADDED),
				count(changes, Kind.KEPT), count(changes, Kind.REMOVED), count(changes, Kind.UNCHANGED) }));
		out.println(apply ? Messages.updateDone : Messages.updateDry);
	}

	private static String word(QuestionChange change) {
		return switch (change.kind()) {
			case UNCHANGED -> Messages.updateSame;
			case CHANGED -> NLS.bind(Messages.updateChanged, String.join(", ", change.features()));
			case ADDED -> Messages.updateAdded;
			case KEPT -> Messages.updateKept;
			case REMOVED -> Messages.updateRemoved;
		};
	}

	private JsonObject describe(Deck before, Deck after, List<QuestionChange> changes) {
		var update = new JsonObject();
		update.addProperty("deck", after.getId());
		update.addProperty("from", version(before));
		update.addProperty("to", version(after));
		update.addProperty("applied", apply);
		var questions = new JsonArray();
		for (QuestionChange change : changes) {
			var one = new JsonObject();
			one.addProperty("change", change.kind().name().toLowerCase(Locale.ROOT));
			one.addProperty("card", card(question(change)));
			one.addProperty("before", change.before().map(Question::getText).orElse(null));
			one.addProperty("after", change.after().map(Question::getText).orElse(null));
			one.add("features", Json.texts(change.features()));
			one.addProperty("votes", change.votes());
			one.addProperty("id", question(change).getId());
			one.addProperty("perhaps", change.perhaps().map(Question::getId).orElse(null));
			questions.add(one);
		}
		update.add("questions", questions);
		return update;
	}

	private static long count(List<QuestionChange> changes, Kind kind) {
		return changes.stream().filter(change -> change.kind() == kind).count();
	}

	private static Question question(QuestionChange change) {
		return change.after().or(change::before).orElseThrow();
	}

	private static String card(Question question) {
		return question.getCard() == null ? "" : Objects.requireNonNullElse(question.getCard().getCode(), "");
	}

	private static String version(Deck deck) {
		return Objects.requireNonNullElse(deck.getVersion(), "");
	}
}
