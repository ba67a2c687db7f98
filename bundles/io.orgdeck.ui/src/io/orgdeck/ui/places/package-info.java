/** Which part of the workbench shows which objects, so that parts find each other without knowing each other. */
package io.orgdeck.ui.places;
