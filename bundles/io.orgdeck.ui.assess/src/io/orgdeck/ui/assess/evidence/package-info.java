/** The page for evidence, findings and recommendations and how they hang together. */
package io.orgdeck.ui.assess.evidence;
