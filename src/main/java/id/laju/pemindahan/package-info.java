/** Running cases that go over to the newest version of their process: where they stand, what a plan would do, what became of each; relies on mesin, proses, kalender and staf. */
package id.laju.pemindahan;
