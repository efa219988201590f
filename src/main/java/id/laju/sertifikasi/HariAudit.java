package id.laju.sertifikasi;

import id.laju.mesin.TabelKeputusan;
import id.laju.permohonan.Permohonan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Days of one auditor, by the tables {@code hari-audit} (employees), {@code faktor-audit} (standard and risk) and {@code bagian-audit} (activity), rounded up to half days.
 * A product is audited by the quality system of its factory.
 */
@Component
class HariAudit {

    private static final BigDecimal DUA = BigDecimal.valueOf(2);

    /** @param hari null when the number of employees is not known @param dasar what the tables were asked with, in words */
    record Hitungan(BigDecimal hari, String dasar) {
    }

    private final TabelKeputusan tabel;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final UnggahService unggah;
    private final IsianService isian;

    HariAudit(TabelKeputusan tabel, SertifikasiService sertifikasi, KatalogSertifikasi katalog, UnggahService unggah, IsianService isian) {
        this.tabel = tabel;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.unggah = unggah;
        this.isian = isian;
    }

    static String tulis(BigDecimal hari) {
        return hari.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    Hitungan hitung(Permohonan p) {
        Sertifikasi s = sertifikasi.ambil(p);
        int orang = karyawan(p);
        String standar = LayananSertifikasi.SISTEM_MANAJEMEN.equals(p.layanan()) ? s.skema() : "MUTU";
        String risiko = s.risiko() == null ? "SEDANG" : s.risiko();
        String dasar = orang == 0 ? "Jumlah karyawan tidak diketahui dari permohonan."
            : orang + " karyawan, " + katalog.namaSkema(LayananSertifikasi.skema(p.layanan(), s.skema())) + ", risiko " + risiko.toLowerCase() + ", " + s.kegiatan().label();
        return new Hitungan(orang == 0 ? null : hari(p.satker(), orang, standar, risiko, s.kegiatan()), dasar);
    }

    /** Of the organisation chart, or of all sites together; 0 when neither says. */
    private int karyawan(Permohonan p) {
        int bagan = unggah.daftar(p).stream().mapToInt(b -> b.karyawan().getOrDefault("total", 0)).max().orElse(0);
        int lokasi = isian.baris(p.id(), JenisIsian.LOKASI).stream().map(b -> b.get("karyawan")).filter(k -> k != null && k.matches("\\d{1,6}")).mapToInt(Integer::parseInt).sum();
        return Math.max(bagan, lokasi);
    }

    private BigDecimal hari(String satker, int orang, String standar, String risiko, Kegiatan kegiatan) {
        Optional<BigDecimal> dasar = angka("hari-audit", satker, Map.of("karyawan", orang), "hari");
        Optional<BigDecimal> faktor = angka("faktor-audit", satker, Map.of("standar", standar, "risiko", risiko), "faktor");
        Optional<BigDecimal> bagian = angka("bagian-audit", satker, Map.of("kegiatan", kegiatan.name()), "bagian");
        return dasar.flatMap(d -> faktor.flatMap(f -> bagian.map(b -> d.multiply(f).multiply(b)))).map(h -> h.multiply(DUA).setScale(0, RoundingMode.CEILING).divide(DUA, 1, RoundingMode.UNNECESSARY)).orElse(null);
    }

    private Optional<BigDecimal> angka(String kunci, String satker, Map<String, Object> masukan, String hasil) {
        return tabel.satu(kunci, satker, masukan).map(b -> new BigDecimal(b.get(hasil).toString()));
    }
}
