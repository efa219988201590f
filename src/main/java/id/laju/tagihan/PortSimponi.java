package id.laju.tagihan;

import id.laju.umum.IsianKeliru;

/**
 * The port to SIMPONI: the one way in for every payment, whether the bendahara types it, a PDF or a file was read, or the signed callback
 * told it. None of them needs a connection to the ministry; a connection of another kind is one more caller.
 */
interface PortSimponi {

    /** What became of the report. */
    enum Hasil {
        LUNAS, REKONSILIASI,
        /** Told before with the same code and amount; nothing was changed. */
        SUDAH_ADA,
        /** The NTPN is known with another code or amount; nothing was changed, and a person has to look. */
        BEDA,
        /** The NTPN is known at another balai, of whose payment nothing is told; nothing was changed. */
        BALAI_LAIN
    }

    /** @param sebab only for REKONSILIASI */
    record Jawaban(Hasil hasil, long pembayaranId, Sebab sebab) {
    }

    /**
     * Told any number of times it is one payment. To be called outside any transaction.
     *
     * @throws IsianKeliru when a field is wrong; nothing is stored
     */
    Jawaban kabarkan(PembayaranMasuk p, String oleh);
}
