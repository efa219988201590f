package id.laju.tagihan;

/**
 * What the system proposes to do with a payment that fits no bill by itself; the bendahara takes it over or decides otherwise.
 *
 * @param keputusan as in {@link Rekonsiliasi}; null when nothing can be proposed
 * @param tindakan the same in words
 * @param alasan what it rests on
 * @param catatan for the note, to be changed
 */
record Usulan(String keputusan, Long tagihanId, String kelebihan, String tindakan, String alasan, String catatan) {

    static Usulan tidakAda(String alasan) {
        return new Usulan(null, null, null, null, alasan, null);
    }

    static Usulan lunasi(Tagihan t, boolean lebih, String alasan) {
        return new Usulan("cocokkan", t.id(), lebih ? "dimuka" : null, "Lunasi tagihan " + t.kode() + " (" + t.wajibBayar() + ")" + (lebih ? "; kelebihannya menjadi pembayaran di muka" : "") + ".",
            alasan, alasan);
    }

    static Usulan diMuka(String alasan) {
        return new Usulan("dimuka", null, null, "Simpan sebagai pembayaran di muka.", alasan, alasan);
    }

    static Usulan kembalikan(String alasan) {
        return new Usulan("kembalikan", null, null, "Kembalikan lewat KPPN.", alasan, alasan);
    }
}
