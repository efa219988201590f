package id.laju.kelebihan;

import java.util.Optional;

/** What happens to a refund at the treasury office (KPPN). It may be sent there more than once. */
public enum KeadaanPengembalian {

    DIAJUKAN("Diajukan ke KPPN", "Nomor dan tanggal surat permohonan pengembalian"),
    DITERUSKAN("Diteruskan KPPN", "Nomor dan tanggal tanda terima atau surat KPPN"),
    DIBAYAR("Dibayar ke rekening pelanggan", "Nomor dan tanggal SP2D"),
    /** The balai completes its file and sends it again. */
    DIKEMBALIKAN("Dikembalikan KPPN untuk dilengkapi balai", "Nomor dan tanggal surat KPPN"),
    /** The file came back because of the bank account. */
    REKENING_DITOLAK("Dikembalikan KPPN, rekening perlu diperbaiki pelanggan", "Nomor dan tanggal surat KPPN"),
    /** Without a letter. */
    REKENING_DIPERBAIKI("Rekening diperbaiki pelanggan", null),
    /** Without a letter: an addendum to the letter of approval follows. */
    REKENING_DISETUJUI("Rekening baru disetujui", null),
    /** Without a letter: whoever signs for the balai does not approve the account. */
    REKENING_DIKEMBALIKAN("Rekening baru belum disetujui, perlu diperbaiki pelanggan", null),
    DITOLAK("Ditolak KPPN", "Nomor dan tanggal surat KPPN"),
    /** Without a letter: the customer chose so, or never answered. */
    DIALIHKAN("Menjadi pembayaran di muka", null);

    private final String sebutan;
    private final String surat;

    KeadaanPengembalian(String sebutan, String surat) {
        this.sebutan = sebutan;
        this.surat = surat;
    }

    public String sebutan() {
        return sebutan;
    }

    /** Which letter's number and date are asked for. */
    public String surat() {
        return surat;
    }

    /** The next step when nothing goes wrong; empty at an end and while the customer is asked. */
    Optional<KeadaanPengembalian> berikut() {
        return switch (this) {
            case DIAJUKAN -> Optional.of(DITERUSKAN);
            case DITERUSKAN -> Optional.of(DIBAYAR);
            case DIKEMBALIKAN, REKENING_DIPERBAIKI, REKENING_DISETUJUI -> Optional.of(DIAJUKAN);
            case DIBAYAR, REKENING_DITOLAK, REKENING_DIKEMBALIKAN, DITOLAK, DIALIHKAN -> Optional.empty();
        };
    }

    /** The treasury office has the file. */
    boolean diKppn() {
        return this == DIAJUKAN || this == DITERUSKAN;
    }
}
