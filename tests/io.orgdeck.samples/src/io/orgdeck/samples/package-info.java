/** What tests of several bundles begin with: a small assessment, a registry and a log of their own. */
package io.orgdeck.samples;
