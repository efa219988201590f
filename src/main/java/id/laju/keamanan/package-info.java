/** Who may come in and what they may do: login for portal and Tasklist, rights in the engine, closed side doors. */
package id.laju.keamanan;
