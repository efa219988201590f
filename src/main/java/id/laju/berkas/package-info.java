/** Files that people hand in or the system makes: checked by content, stored once, read back. Relies on satker; knows no service that uses files. */
package id.laju.berkas;
