/** The checks that the product brings, registered in plugin.xml like anybody's. */
package io.orgdeck.core.checks.rules;
