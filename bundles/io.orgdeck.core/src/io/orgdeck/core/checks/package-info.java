/** What the Problems view reports: each rule one small class. */
package io.orgdeck.core.checks;
