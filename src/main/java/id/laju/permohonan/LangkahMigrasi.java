package id.laju.permohonan;

import id.laju.layanan.KondisiKontak;
import id.laju.layanan.MigrasiService;
import id.laju.layanan.TipePangan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The three lists of the migration chain, in the order they are asked (REQ-039 to REQ-041). */
enum LangkahMigrasi {

    TIPE("tipe-pangan", "tipePangan", "tipe pangan"),
    WAKTU("waktu-kontak", "waktuKontak", "waktu kontak"),
    SUHU("suhu-kontak", "suhuKontak", "suhu kontak");

    private final String alamat;
    private final String bidang;
    private final String sebutan;

    LangkahMigrasi(String alamat, String bidang, String sebutan) {
        this.alamat = alamat;
        this.bidang = bidang;
        this.sebutan = sebutan;
    }

    /** Last part of the address of its page. */
    public String alamat() {
        return alamat;
    }

    public String bidang() {
        return bidang;
    }

    public String sebutan() {
        return sebutan;
    }

    /** Page after this one. */
    String berikut() {
        return this == SUHU ? "parameter" : values()[ordinal() + 1].alamat;
    }

    List<Integer> ids(MigrasiService migrasi) {
        return switch (this) {
            case TIPE -> migrasi.tipePangan().stream().map(TipePangan::id).toList();
            case WAKTU -> migrasi.waktuKontak().stream().map(KondisiKontak::id).toList();
            case SUHU -> migrasi.suhuKontak().stream().map(KondisiKontak::id).toList();
        };
    }

    static Optional<LangkahMigrasi> dari(String alamat) {
        return Arrays.stream(values()).filter(l -> l.alamat.equals(alamat)).findFirst();
    }
}
