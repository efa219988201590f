/** Announcements of a balai, or of all of them, to their customers. */
package id.laju.pengumuman;
