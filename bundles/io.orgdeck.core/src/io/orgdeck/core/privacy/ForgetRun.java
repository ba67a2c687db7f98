package io.orgdeck.core.privacy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.EveryCopy;
import io.orgdeck.core.document.SharedStates;
import io.orgdeck.core.export.ExportDays;
import io.orgdeck.core.privacy.Forgetting.OfVotes;
import io.orgdeck.core.privacy.Forgetting.Wish;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.store.LoadReport;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.Wrapping;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Participant;

/** Forgets a person in a file and wherever the program keeps it, after it has said what that means. */
public final class ForgetRun {

	private final EveryCopy copies;
	private final Loaded<Assessment> loaded;
	private final Participant person;
	private final Wish wish;

	private ForgetRun(EveryCopy copies, Loaded<Assessment> loaded, Participant person, OfVotes votes, List<String> also) {
		this.copies = copies;
		this.loaded = loaded;
		this.person = person;
		wish = Wish.of(person, votes, also);
	}

	/**
	 * Reads the file and finds the person.
	 *
	 * @param person id, number or name
	 * @param also   what else the person is called in texts
	 * @throws IOException with a sentence, when the file cannot be read or it is not clear who is meant
	 */
	public static ForgetRun of(Path file, String person, OfVotes votes, List<String> also, PasswordSource passwords) throws IOException {
		var copies = new EveryCopy(file, passwords);
		Loaded<Assessment> loaded = copies.read();
		return new ForgetRun(copies, loaded, NamedPerson.find(loaded.content(), person), votes, also);
	}

	/** For a document that is open and saved; it has to be closed before anything is forgotten. */
	public static ForgetRun of(AssessmentDocument document, Participant person, OfVotes votes, List<String> also) {
		var loaded = new Loaded<>(document.content(), LoadReport.CLEAN, Wrapping.NEW.with(document.attachments()));
		return new ForgetRun(EveryCopy.of(document), loaded, person, votes, also);
	}

	/** What forgetting will do, what it cannot do, and which figures change, each in a sentence. */
	public List<String> told() throws IOException {
		var found = new PersonIn(loaded.content(), person, wish.words());
		var forgetting = new Forgetting(loaded.content(), loaded.attachments(), wish);
		Language language = Language.onScreen();
		var told = new ArrayList<String>();
		told.add(NLS.bind(Messages.toldPerson, NamedPerson.said(person), language.counted(Messages.toldSessions, found.attended().size())));
		told.add(language.counted(wish.votes() == OfVotes.KEEP ? Messages.toldVotesKept : Messages.toldVotesGone, found.votes().size()));
		found.mentions().forEach(mention -> told.add(NLS.bind(Messages.toldMention, mention.where(), wish.words().around(mention.text()))));
		for (Attachment attachment : forgetting.attached()) {
			told.add(NLS.bind(Messages.toldAttachment, attachment.getName()));
		}
		for (Attachment attachment : forgetting.unseen()) {
			told.add(NLS.bind(Messages.toldUnseen, attachment.getName()));
		}
		found.perhaps().forEach(mention -> told.add(NLS.bind(Messages.toldPerhaps, mention.where(), wish.words().around(mention.text()))));
		told.add(language.counted(Messages.toldCopies, copies.copies()));
		if (copies.isWorkWaiting()) {
			told.add(Messages.toldWaiting);
		}
		if (SharedStates.areThere()) {
			told.add(Messages.toldShared);
		}
		ExportDays.of(loaded.content()).ifPresent(days -> told.add(NLS.bind(Messages.toldLeft, days)));
		told.addAll(figures());
		return told;
	}

	/** Which figures that may be shown become others. */
	private List<String> figures() throws IOException {
		Assessment after = EcoreUtil.copy(loaded.content());
		new Forgetting(after, loaded.attachments(), wish).apply();
		Scores old = DisclosureGuard.of(loaded.content()).whole().shown();
		Scores now = DisclosureGuard.of(after).whole().shown();
		var told = new ArrayList<String>();
		long questions = 0;
		for (int i = 0; i < old.questions().size(); i++) {
			questions += isSame(old.questions().get(i), now.questions().get(i)) ? 0 : 1;
		}
		if (questions == 0) {
			return List.of(Messages.toldNoFigures);
		}
		told.add(Language.onScreen().counted(Messages.toldQuestions, (int) questions));
		for (int i = 0; i < old.dimensions().size(); i++) {
			DimensionScore before = old.dimensions().get(i);
			tell(before.dimension().getName(), before.score(), now.dimensions().get(i).score(), told);
		}
		tell(Messages.toldOverall, old.overall(), now.overall(), told);
		return told;
	}

	private static boolean isSame(QuestionScore one, QuestionScore other) {
		return one.distribution().equals(other.distribution()) && one.firstRound().equals(other.firstRound());
	}

	private static void tell(String what, OptionalDouble before, OptionalDouble after, List<String> told) {
		if (!Objects.equals(said(before), said(after))) {
			told.add(NLS.bind(Messages.toldFigure, new Object[] { what, said(before), said(after) }));
		}
	}

	private static String said(OptionalDouble figure) {
		return figure.isPresent() ? Words.onScreen().decimal(figure.getAsDouble()) : "–";
	}

	/**
	 * Forgets. Whoever is killed meanwhile finds the file whole, with the person in it or without; done again, it is done.
	 *
	 * @throws IOException with a sentence, when the file is in use or cannot be written
	 */
	public EveryCopy.Done run(IProgressMonitor monitor) throws IOException {
		return copies.change(copy -> new Forgetting(copy.content(), copy.attachments(), wish).apply(), monitor);
	}
}
