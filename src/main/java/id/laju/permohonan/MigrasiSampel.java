package id.laju.permohonan;

import id.laju.layanan.PilihanMigrasi;
import java.util.List;

/** What the customer ticked in the three lists of the migration chain so far. */
public record MigrasiSampel(List<MigrasiDipilih> tipe, List<MigrasiDipilih> waktu, List<MigrasiDipilih> suhu) {

    static MigrasiSampel dari(List<MigrasiDipilih> semua) {
        return new MigrasiSampel(jenis(semua, LangkahMigrasi.TIPE), jenis(semua, LangkahMigrasi.WAKTU), jenis(semua, LangkahMigrasi.SUHU));
    }

    private static List<MigrasiDipilih> jenis(List<MigrasiDipilih> semua, LangkahMigrasi langkah) {
        return semua.stream().filter(m -> m.jenis().equals(langkah.name())).toList();
    }

    List<MigrasiDipilih> pada(LangkahMigrasi langkah) {
        return switch (langkah) {
            case TIPE -> tipe;
            case WAKTU -> waktu;
            case SUHU -> suhu;
        };
    }

    PilihanMigrasi pilihan() {
        return new PilihanMigrasi(ids(tipe), ids(waktu), ids(suhu));
    }

    private static List<Integer> ids(List<MigrasiDipilih> dipilih) {
        return dipilih.stream().map(MigrasiDipilih::pilihanId).toList();
    }
}
