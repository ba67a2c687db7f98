package io.orgdeck.ui.library;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.library.remote.Login;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** Asks for the name and password that a shared place, or a key, wants. */
final class LoginDialog extends LeadDialog {

	private final Login.Question question;
	private Text user;
	private Text password;
	private Button keep;
	private Login.Answer answer;

	LoginDialog(Shell parent, Login.Question question) {
		super(parent, new Lead(Messages.loginTitle, question.keyFile().orElse(question.place()), lead(question), Messages.loginButton,
				"login.ok"));
		this.question = question;
	}

	private static String lead(Login.Question question) {
		return question.again() ? Messages.loginAgain
				: question.keyFile().isPresent() ? Messages.loginKeyLead : NLS.bind(Messages.loginLead, question.place());
	}

	@Override
	protected void fill(Composite area) {
		if (question.keyFile().isEmpty()) {
			Labels.caption(area, Messages.loginUser);
			user = field(area, "login.user", Messages.loginUser, SWT.BORDER);
			user.setText(question.user());
		}
		Labels.caption(area, Messages.loginPassword);
		password = field(area, "login.password", Messages.loginPassword, SWT.BORDER | SWT.PASSWORD);
		keep = WidgetIds.name(new Button(area, SWT.CHECK), "login.keep");
		keep.setText(Messages.loginKeep);
		keep.setSelection(true);
		(user == null || !user.getText().isEmpty() ? password : user).setFocus();
	}

	private static Text field(Composite area, String id, String name, int style) {
		var text = AccessibleName.give(WidgetIds.name(new Text(area, style), id), name);
		Layouts.wide().hint(50 * Layouts.UNIT, SWT.DEFAULT).applyTo(text);
		return text;
	}

	@Override
	protected void okPressed() {
		answer = new Login.Answer(user == null ? question.user() : user.getText().strip(), password.getTextChars(), keep.getSelection());
		super.okPressed();
	}

	Login.Answer answer() {
		return answer;
	}
}
