package io.orgdeck.ui.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.edits.NoticeEdits;
import io.orgdeck.core.privacy.FactSheet;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.DataProtection;
import io.orgdeck.model.assessment.LawfulBasis;
import io.orgdeck.model.assessment.Notice;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.pages.AssessmentPage;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.ChildValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;

/** What was agreed on the data of those who take part, what they were told, and by when all of it is to be deleted. */
public final class ProtectionPage extends AssessmentPage {

	private static final int NARROWEST = 74 * Layouts.UNIT;
	private static final int LIST_HEIGHT = 22 * Layouts.UNIT;

	private final Bindings details = new Bindings();
	private ScrolledPage page;
	private ListBlock<Notice> notices;
	private Text controller;
	private Text given;

	@Override
	public Control create(Composite parent) {
		page = new ScrolledPage(parent, NARROWEST);
		createFacts();
		createNotices();
		return page.control();
	}

	private void createFacts() {
		var section = new TitledSection(page.body(), Messages.factsHeading);
		section.tools().addNamed("protection.sheet", null, Messages.writeFacts, this::writeFacts);
		var columns = Layouts.equalColumns(section.body(), 2);
		controller = fields.text(columns, "protection.controller", Messages.controller,
				agreed(Literals.DATA_PROTECTION__CONTROLLER, Messages.changeController));
		fields.text(columns, "protection.purpose", Messages.purpose, agreed(Literals.DATA_PROTECTION__PURPOSE, Messages.changePurpose));
		fields.choice(columns, "protection.basis", Messages.basis,
				this.<LawfulBasis>agreed(Literals.DATA_PROTECTION__BASIS, Messages.changeBasis), List.of(LawfulBasis.values()),
				Words.onScreen()::of);
		fields.text(columns, "protection.reason", Messages.reason, agreed(Literals.DATA_PROTECTION__BASIS_REASON, Messages.changeReason));
		fields.lines(section.body(), "protection.retention", Messages.retention, 2,
				agreed(Literals.DATA_PROTECTION__RETENTION, Messages.changeRetention));
		fields.day(section.body(), "protection.deleteBy", Messages.deleteBy,
				agreed(Literals.DATA_PROTECTION__DELETE_BY, Messages.changeDeleteBy)).setToolTipText(Messages.deleteByHint);
	}

	private void createNotices() {
		var edits = new NoticeEdits(document());
		var section = new TitledSection(page.body(), Messages.noticesHeading);
		var columns = Layouts.equalColumns(section.body(), 2);
		var box = Layouts.columns(columns, 1);
		Layouts.whole().hint(LIST_HEIGHT, LIST_HEIGHT).applyTo(box);
		notices = bindings.add(new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("protection.notices", Messages.noticesHeading, Messages.noticesEmpty, edits::notices),
				new ListBlock.Tools<>(() -> edits.add(LocalDate.now()), edits::remove, edits::move)));
		notices.days(Messages.given, 2, Notice::getGiven)
				.column(Messages.recipients, 5, notice -> Objects.requireNonNullElse(notice.getRecipients(), ""))
				.whenSelected(notice -> details.refresh()).whenOpened(() -> given.setFocus());
		var detail = new Fields(details);
		var right = Layouts.stack(columns);
		given = detail.day(right, "protection.notice.given", Messages.given,
				value(this::notice, Literals.NOTICE__GIVEN, Messages.changeGiven));
		detail.text(right, "protection.notice.recipients", Messages.recipients,
				value(this::notice, Literals.NOTICE__RECIPIENTS, Messages.changeRecipients));
		detail.lines(right, "protection.notice.text", Messages.noticeText, 6,
				value(this::notice, Literals.NOTICE__TEXT, Messages.changeNoticeText));
		bindings.add(details);
	}

	private Notice notice() {
		return notices == null ? null : notices.selected().orElse(null);
	}

	private <T> Value<T> agreed(EStructuralFeature feature, String label) {
		return new ChildValue<>(document(), this::assessment, Literals.ASSESSMENT__DATA_PROTECTION, feature, label);
	}

	private void writeFacts() {
		commit();
		Optional<Path> beside = document().path().map(file -> file.resolveSibling(Messages.factsFile));
		Optional<Path> target = new FileQuestion(Messages.writeFacts, Map.of(Messages.texts, "*.txt"), beside)
				.askForTarget(context.shell());
		try {
			if (target.isPresent()) {
				byte[] text = FactSheet.of(assessment(), document().isProtected(), LocalDate.now()).getBytes(StandardCharsets.UTF_8);
				SafeFile.write(target.get(), true, out -> out.write(text));
			}
		} catch (IOException e) {
			MessageDialog.openError(context.shell(), Messages.factsHeading, e.getMessage());
		}
	}

	@Override
	public void refresh() {
		super.refresh();
		page.fit();
	}

	@Override
	public void setFocus() {
		controller.setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof DataProtection || object instanceof Notice;
	}

	@Override
	public void reveal(EObject object) {
		if (object instanceof Notice notice) {
			notices.select(notice);
			notices.viewer().getTable().setFocus();
		} else {
			setFocus();
		}
	}
}
