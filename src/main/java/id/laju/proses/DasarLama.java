package id.laju.proses;

/** A file of a proposal whose model has a newer version by now. @param dasar definition that was changed; null: there was none then @param kini the newest definition */
record DasarLama(String berkas, String kunci, String dasar, String kini) {
}
