package io.orgdeck.core.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.samples.SmallAssessment;

class OwnerMessagesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);

	private final SmallAssessment small = new SmallAssessment();
	private final WorkingGroup group = Ids.create(Literals.WORKING_GROUP);

	@BeforeEach
	void formGroup() {
		if (small.assessment().getStrategy() == null) {
			small.assessment().setStrategy(Ids.create(Literals.STRATEGY));
		}
		group.setName("Listening");
		small.assessment().getStrategy().getGroups().add(group);
	}

	private Action action(String code, String title, String owner, LocalDate due) {
		Action action = Ids.create(Literals.ACTION);
		action.setCode(code);
		action.setTitle(title);
		action.setOwner(owner);
		action.setDue(due);
		group.getActions().add(action);
		return action;
	}

	private List<OwnerMessage> messages() {
		return OwnerMessages.of(small.assessment(), TODAY);
	}

	@Test
	void everyOwnerIsToldWhatTheyHaveToDoAndNothingOfOthers() {
		action("A2", "Ask the tenants", "Zoë Okafor", LocalDate.of(2026, 7, 1)).setMeasure("Half of them answer");
		action("A1", "Say what changed", " zoë okafor", LocalDate.of(2026, 4, 1));
		action("A3", "Done already", "Zoë Okafor", LocalDate.of(2026, 4, 1)).setStatus(ActionStatus.DONE);
		action("A4", "Somebody else's", "Bo Lind", null);
		action("A5", "Nobody's", null, null);
		small.participant(2).setName("Zoë Okafor");
		small.participant(2).setEmail("zoe@example.org");
		assertEquals(List.of("Bo Lind", "Zoë Okafor"), messages().stream().map(OwnerMessage::owner).toList());
		var zoe = messages().getLast();
		assertEquals(Optional.of("zoe@example.org"), zoe.address());
		assertTrue(zoe.text().startsWith("Dear Zoë Okafor,\n\nthese are your actions for Millbrook, as they stand on 4 May 2026. "));
		assertTrue(zoe.text().contains("""
				A1  Say what changed
				   Due on 1 April 2026, which has passed
				   Working group: Listening

				A2  Ask the tenants
				   Due on 1 July 2026
				   Working group: Listening
				   How we shall see that it worked: Half of them answer
				"""), zoe.text());
		assertFalse(zoe.text().contains("A3") || zoe.text().contains("A4"));
		assertEquals(Optional.empty(), messages().getFirst().address());
		assertEquals(Optional.empty(), messages().getFirst().calendar(CLOCK), "an action without a date makes no calendar");
		assertEquals(2, Pattern.compile("BEGIN:VEVENT")
				.matcher(new String(zoe.calendar(CLOCK).orElseThrow(), StandardCharsets.UTF_8)).results().count());
	}

	@Test
	void theLinkOpensInTheMailProgramAndIsNeverTooLong() {
		action("A1", "Say what changed & why? 100 % of “it”", "zoe@example.org", LocalDate.of(2026, 7, 1));
		var message = messages().getFirst();
		assertEquals(Optional.of("zoe@example.org"), message.address());
		var link = URI.create(message.link());
		assertEquals("mailto", link.getScheme());
		assertTrue(message.link().startsWith("mailto:zoe@example.org?subject=Millbrook%3A%20actions%20of%20"), message.link());
		assertTrue(decoded(message).contains("A1  Say what changed & why? 100 % of “it”\r\n   Due on 1 July 2026\r\n"));
		for (int i = 2; i < 60; i++) {
			action("A" + i, "Ärgerlich long ".repeat(8), "zoe@example.org", LocalDate.of(2026, 7, 1)).setDescription("x ".repeat(500));
		}
		message = messages().getFirst();
		assertTrue(message.link().length() <= 2000, () -> String.valueOf(messages().getFirst().link().length()));
		assertTrue(Pattern.compile("… and \\d+ more").matcher(decoded(message)).find(), "what is left out is counted");
	}

	private static String decoded(OwnerMessage message) {
		String link = message.link();
		return URLDecoder.decode(link.substring(link.indexOf("&body=") + 6).replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	@Test
	void theFileIsADraftWithTheDatesAttachedAndNothingTypedIsTakenForAHeader() {
		action("A1", "Say <b>what</b> changed", "Zoë\r\nBcc: everybody@example.org " + "ö".repeat(60), LocalDate.of(2026, 7, 1));
		small.participant(2).setName(group.getActions().getFirst().getOwner());
		small.participant(2).setEmail("zoe@example.org\r\nBcc: all@example.org");
		var file = new String(messages().getFirst().file(CLOCK), StandardCharsets.US_ASCII);
		var head = file.substring(0, file.indexOf("\r\n\r\n"));
		assertTrue(head.startsWith("X-Unsent: 1\r\nSubject: =?UTF-8?B?"), head);
		assertFalse(head.contains("Bcc"));
		assertFalse(head.contains("To:"), "that is no address");
		assertTrue(file.lines().allMatch(line -> line.length() <= 76 || line.startsWith("Content-")), file);
		assertFalse(file.replace("\r\n", "").contains("\n"));
		var words = Pattern.compile("=\\?UTF-8\\?B\\?([^?]+)\\?=").matcher(head).results()
				.map(one -> new String(Base64.getDecoder().decode(one.group(1)), StandardCharsets.UTF_8)).collect(Collectors.joining());
		assertTrue(words.startsWith("Millbrook: actions of Zoë Bcc: everybody@example.org öö"), words);
		assertEquals(List.of("text/plain", "text/html", "text/calendar"),
				Pattern.compile("Content-Type: (text/\\w+)").matcher(file).results()
						.map(one -> one.group(1)).toList());
		assertTrue(messages().getFirst().html().contains("<b>A1  Say &lt;b&gt;what&lt;/b&gt; changed</b>"));
	}
}
