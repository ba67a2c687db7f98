package io.orgdeck.testkit;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The way from a test to the user interface thread and back. */
public final class Ui {

	/** How long something may take that normally takes no time; only a failing test ever waits so long. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

	private Ui() {
	}

	static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** Asks the user interface thread for something; what it throws is thrown here. */
	public static <T> T get(Supplier<T> question) {
		return display().syncCall(question::get);
	}

	/** Does something on the user interface thread; what it throws is thrown here. */
	public static void run(Runnable action) {
		display().syncExec(action);
	}

	/**
	 * Does something on the user interface thread that may open a dialog. Returns when it is done or a dialog waits for
	 * an answer.
	 */
	public static void start(Runnable action) {
		var before = get(Ui::dialog);
		var done = new CompletableFuture<Void>();
		display().asyncExec(() -> {
			try {
				action.run();
				done.complete(null);
			} catch (RuntimeException | Error failure) {
				done.completeExceptionally(failure);
			}
		});
		await("what was started comes to an end or opens a dialog", () -> done.isDone() || !dialog().equals(before));
		if (done.isCompletedExceptionally()) {
			done.join();
		}
	}

	/**
	 * Waits until something is true, asking on the user interface thread.
	 *
	 * @param what the condition in words, for the failure
	 */
	public static void await(String what, BooleanSupplier condition) {
		awaitPresent(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
	}

	/**
	 * Waits until something is there, asking on the user interface thread.
	 *
	 * @param what the thing in words, for the failure
	 */
	public static <T> T awaitPresent(String what, Supplier<Optional<T>> question) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		var answer = get(question);
		while (answer.isEmpty()) {
			if (System.nanoTime() > deadline) {
				throw new AssertionError("Waited in vain: " + what);
			}
			pause();
			answer = get(question);
		}
		return answer.get();
	}

	/** Whether something is true within a few seconds; for what may be tried once more when it is not. */
	static boolean soon(BooleanSupplier condition) {
		long deadline = System.nanoTime() + PATIENCE.toNanos() / 6;
		while (!get(condition::getAsBoolean)) {
			if (System.nanoTime() > deadline) {
				return false;
			}
			pause();
		}
		return true;
	}

	/** Lets the user interface thread go on with its work, also when it is the one that waits. */
	private static void pause() {
		if (Display.getCurrent() != null) {
			settle();
		}
		LockSupport.parkNanos(PAUSE);
	}

	/** Waits until everything that was asked of the user interface thread so far, and what that asked for, is done. */
	public static void settle() {
		run(() -> {
			while (display().readAndDispatch()) {
				// Until nothing is left.
			}
		});
	}

	/** The dialog in front: the one that no other is over. To be asked on the user interface thread. */
	static Optional<Shell> dialog() {
		return dialog(shell -> true);
	}

	/** The same of those that wait for an answer; one that shows progress waits for none. */
	static Optional<Shell> question() {
		return dialog(shell -> !(shell.getData() instanceof ProgressMonitorDialog));
	}

	private static Optional<Shell> dialog(Predicate<Shell> wanted) {
		var dialogs = Arrays.stream(display().getShells()).filter(shell -> shell.isVisible()
				&& (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0 && wanted.test(shell)).toList();
		return dialogs.stream().filter(shell -> dialogs.stream().noneMatch(other -> isOver(other, shell))).reduce((one, other) -> other);
	}

	/** The order in which the display tells shells is not the one in which they were opened. */
	private static boolean isOver(Shell other, Shell shell) {
		return Stream.<Composite>iterate(other.getParent(), above -> above != null, Composite::getParent).anyMatch(shell::equals);
	}
}
