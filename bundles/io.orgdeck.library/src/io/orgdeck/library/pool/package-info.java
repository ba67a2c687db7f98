/** Where a pool lies: a folder of contributions, or a database that a programme keeps for many organisations. Both give the same figures. */
package io.orgdeck.library.pool;
