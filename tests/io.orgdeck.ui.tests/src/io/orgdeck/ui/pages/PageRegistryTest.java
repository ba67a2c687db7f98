package io.orgdeck.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

@DisplayName("ROBUSTNESS 35: whatever a plug-in with pages does wrong is logged once, and the other pages are there")
class PageRegistryTest {

	private static final String HOST = "test.editor";

	private final RecordingLog log = new RecordingLog();

	/** A page that works. */
	public static final class Works extends Page {

		@Override
		public Control create(Composite parent) {
			return new Label(parent, 0);
		}

		@Override
		public void setFocus() {
		}
	}

	/** A page that has nothing to say about what is open. */
	public static final class DoesNotFit extends Page {

		@Override
		public boolean fits() {
			return false;
		}

		@Override
		public Control create(Composite parent) {
			throw new AssertionError("not asked");
		}

		@Override
		public void setFocus() {
		}
	}

	/** A page that cannot be prepared. */
	public static final class Throws extends Page {

		@Override
		public void init(PageContext host) {
			throw new IllegalStateException();
		}

		@Override
		public Control create(Composite parent) {
			throw new AssertionError("not asked");
		}

		@Override
		public void setFocus() {
		}
	}

	private List<String> pages(String... elements) throws Exception {
		var extensions = "<extension-point id='pages' name='Pages'/><extension point='io.orgdeck.ui.pages'>"
				+ String.join("", elements) + "</extension>";
		var registry = new PageRegistry(new PrivateRegistry(getClass().getClassLoader(), "io.orgdeck.ui").with(extensions).registry(),
				new ContributionLog(log));
		registry.pages(HOST, null);
		return registry.pages(HOST, null).stream().map(HostedPage::title).toList();
	}

	private static String page(String id, String host, String order, String type) {
		return "<page id='" + id + "' host='" + host + "' label='" + id + "' " + order + " class='" + PageRegistryTest.class.getName() + '$'
				+ type + "'/>";
	}

	@Test
	void pagesOfTheHostStandInTheirOrder() throws Exception {
		assertEquals(List.of("a", "b", "z"), pages(page("z", HOST, "", "Works"), page("b", HOST, "order='20'", "Works"),
				page("other", "another.editor", "order='1'", "Works"), page("a", HOST, "order='10'", "Works")));
		assertEquals(List.of(), log.messages());
	}

	@Test
	void aPageThatDoesNotFitIsLeftOutWithoutAWord() throws Exception {
		assertEquals(List.of("a"), pages(page("a", HOST, "", "Works"), page("b", HOST, "", "DoesNotFit")));
		assertEquals(List.of(), log.messages());
	}

	@Test
	void badPagesAreLoggedOnceEach() throws Exception {
		assertEquals(List.of("good"),
				pages(page("good", HOST, "order='1'", "Works"), page("good", HOST, "order='2'", "Works"), page("", HOST, "", "Works"),
						page("gone", HOST, "", "NoSuchClass"), page("bad", HOST, "", "Throws"),
						"<page id='none' host='test.editor' label='x' class='java.lang.Object'/>"));
		assertEquals(5, log.messages().size(), log.messages()::toString);
		assertTrue(log.messages().stream().allMatch(message -> message.contains("io.orgdeck.ui")), log.messages()::toString);
	}

	@Test
	void anOrderThatIsNoNumberIsToldAndThePageStandsLast() throws Exception {
		assertEquals(List.of("a", "b"), pages(page("b", HOST, "order='first'", "Works"), page("a", HOST, "order='10'", "Works")));
		assertEquals(1, log.messages().size());
	}
}
