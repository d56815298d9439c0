/** What tests of the services stand on: real database, identity server and engine, tokens, the house rules. Test scope only. */
package org.onepermit.testing;
