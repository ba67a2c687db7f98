package io.orgdeck.ui.library;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.store.Failure;
import io.orgdeck.library.pool.Pool;
import io.orgdeck.library.pool.Pools;
import io.orgdeck.library.remote.Login;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** Where a pool lies: a folder, or a database; those that were used are offered. */
final class PoolField {

	/** What is done with a pool. */
	@FunctionalInterface
	interface Work<T> {
		T with(Pool pool) throws Exception;
	}

	private final Combo address;

	PoolField(Composite parent, String id) {
		Labels.caption(parent, Messages.poolAddress);
		address = AccessibleName.give(WidgetIds.name(new Combo(parent, SWT.DROP_DOWN), id), Messages.poolAddress);
		Layouts.wide().hint(60 * Layouts.UNIT, SWT.DEFAULT).applyTo(address);
		address.setItems(KnownPools.all().toArray(String[]::new));
		address.select(0);
		Labels.link(parent, id + ".folder", Messages.poolFolder,
				() -> new FileQuestion(Messages.poolAddress, Map.of(), Optional.empty())
						.askForFolder(parent.getShell(), Messages.poolFolderMessage).map(Path::toString).ifPresent(address::setText));
		Labels.hint(parent, Messages.poolHint);
	}

	void whenChanged(Runnable work) {
		address.addListener(SWT.Modify, event -> work.run());
	}

	boolean isEmpty() {
		return address.getText().isBlank();
	}

	void setFocus() {
		address.setFocus();
	}

	/** Works with the pool while a dialog says so; empty when it failed and the user has been told why. */
	<T> Optional<T> work(String name, Work<T> work) {
		Shell shell = address.getShell();
		String place = address.getText().strip();
		Login login = AskedAtScreen.login(shell.getDisplay(), () -> shell);
		var result = new AtomicReference<T>();
		try {
			new ProgressMonitorDialog(shell).run(true, false, monitor -> {
				monitor.beginTask(name, IProgressMonitor.UNKNOWN);
				try (Pool pool = Pools.at(place, login)) {
					result.set(work.with(pool));
				} catch (Exception e) {
					throw new InvocationTargetException(e);
				}
			});
			KnownPools.use(place);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (InvocationTargetException e) {
			MessageDialog.openError(shell, name, Failure.sentence(e.getCause()));
		}
		return Optional.ofNullable(result.get());
	}
}
