package io.orgdeck.ui.library;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Commands of the view {@link ClientsView}. */
public abstract class ClientsHandler extends AbstractHandler {

	private final Consumer<SharingActions> what;

	private ClientsHandler(Consumer<SharingActions> what) {
		this.what = what;
	}

	/** Gives others what is in the folder. */
	public static final class Send extends ClientsHandler {
		public Send() {
			super(SharingActions::send);
		}
	}

	/** Takes what others have sent. */
	public static final class Get extends ClientsHandler {
		public Get() {
			super(SharingActions::get);
		}
	}

	/** Says who has the selected file. */
	public static final class Who extends ClientsHandler {
		public Who() {
			super(SharingActions::who);
		}
	}

	/** Shows how the selected file was earlier. */
	public static final class History extends ClientsHandler {
		public History() {
			super(SharingActions::history);
		}
	}

	/** Names the shared place. */
	public static final class SetUp extends ClientsHandler {
		public SetUp() {
			super(SharingActions::setUp);
		}
	}

	/** Wherever somebody is in the window. Who has no list of clients before them gets that first. */
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			boolean isThere = page.findView(ClientsView.ID) != null;
			var view = page.showView(ClientsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
			if (isThere && view instanceof ClientsView clients) {
				what.accept(clients.sharing());
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
