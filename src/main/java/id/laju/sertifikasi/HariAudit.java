package id.laju.sertifikasi;

import id.laju.mesin.TabelKeputusan;
import id.laju.permohonan.Permohonan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Days of one auditor, by the tables {@code hari-audit} (employees), {@code faktor-audit} (standard and risk), {@code bagian-audit} (activity), {@code lokasi-audit} (sites of the sample) and
 * {@code penyesuaian-audit} (shifts, integrated systems), rounded up to half days. A product is audited by the quality system of its factory.
 */
@Component
class HariAudit {

    private static final BigDecimal DUA = BigDecimal.valueOf(2);
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /** @param hari null when the number of employees is not known @param dasar what the tables were asked with and how they added up, in words */
    record Hitungan(BigDecimal hari, String dasar) {
    }

    private final TabelKeputusan tabel;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final DaftarUnggahService unggah;
    private final SampelLokasi lokasi;

    HariAudit(TabelKeputusan tabel, SertifikasiService sertifikasi, KatalogSertifikasi katalog, DaftarUnggahService unggah, SampelLokasi lokasi) {
        this.tabel = tabel;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.unggah = unggah;
        this.lokasi = lokasi;
    }

    /** To two decimals: a share of the first audit is a long fraction. */
    static String tulis(BigDecimal hari) {
        return hari.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    Hitungan hitung(Permohonan p) {
        Sertifikasi s = sertifikasi.ambil(p);
        List<Map<String, String>> semua = lokasi.semua(p);
        int bagan = bagan(p);
        int tersebar = semua.stream().mapToInt(b -> angka(b, "karyawan")).sum();
        int orang = Math.max(bagan, tersebar);
        if (orang == 0) {
            return new Hitungan(null, "Jumlah karyawan tidak diketahui dari permohonan.");
        }
        boolean sistem = LayananSertifikasi.SISTEM_MANAJEMEN.equals(p.layanan());
        String risiko = s.risiko() == null ? "SEDANG" : s.risiko();
        String dasar = orang + " karyawan" + selisih(bagan, tersebar) + ", " + katalog.namaSkema(LayananSertifikasi.skema(p.layanan(), s.skema())) + ", risiko " + risiko.toLowerCase() + ", " + s.kegiatan().label();
        BigDecimal pokok = pokok(p.satker(), orang, sistem ? s.skema() : "MUTU", risiko, s.kegiatan());
        return pokok == null || !sistem ? new Hitungan(pokok == null ? null : bulat(pokok), dasar) : sistem(p, s, semua, pokok, dasar);
    }

    /** Two numbers that the customer gave and that contradict each other are both said. */
    private static String selisih(int bagan, int tersebar) {
        return bagan == 0 || tersebar == 0 || bagan == tersebar ? "" : " (daftar lokasi: " + tersebar + ", struktur organisasi: " + bagan + ")";
    }

    /** The organisation chart's total; 0 when it does not say. */
    private int bagan(Permohonan p) {
        return unggah.daftar(p).stream().mapToInt(b -> b.karyawan().getOrDefault("total", 0)).max().orElse(0);
    }

    private static int angka(Map<String, String> baris, String kolom) {
        String isi = baris.get(kolom);
        return isi != null && isi.matches("\\d{1,6}") ? Integer.parseInt(isi) : 0;
    }

    private BigDecimal pokok(String satker, int orang, String standar, String risiko, Kegiatan kegiatan) {
        Optional<BigDecimal> dasar = angka("hari-audit", satker, Map.of("karyawan", orang), "hari");
        Optional<BigDecimal> faktor = angka("faktor-audit", satker, Map.of("standar", standar, "risiko", risiko), "faktor");
        Optional<BigDecimal> bagian = angka("bagian-audit", satker, Map.of("kegiatan", kegiatan.name()), "bagian");
        return dasar.flatMap(d -> faktor.flatMap(f -> bagian.map(b -> d.multiply(f).multiply(b)))).orElse(null);
    }

    /** With the further sites of the sample, and more or less of it all for shifts and integrated systems. */
    private Hitungan sistem(Permohonan p, Sertifikasi s, List<Map<String, String>> semua, BigDecimal pokok, String dasar) {
        List<String> cara = new ArrayList<>(List.of(dasar + ": " + tulis(pokok) + " hari"));
        BigDecimal hari = pokok;
        int sampel = lokasi.perlu(p);
        if (semua.size() > 1) {
            BigDecimal tambah = angka("lokasi-audit", p.satker(), Map.of("kegiatan", s.kegiatan().name()), "hari").orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(sampel - 1L));
            hari = hari.add(tambah);
            cara.add(sampel + " dari " + semua.size() + " lokasi: tambah " + tulis(tambah) + " hari");
        }
        int gilir = semua.stream().mapToInt(b -> angka(b, "gilir")).max().orElse(1);
        for (Map<String, Object> b : tabel.semua("penyesuaian-audit", p.satker(), Map.of("terpadu", s.standarPendukung() != null, "gilir", gilir))) {
            BigDecimal persen = new BigDecimal(b.get("persen").toString());
            hari = hari.add(pokok.multiply(persen).divide(SERATUS, 4, RoundingMode.HALF_UP));
            cara.add(b.get("sebab") + ": " + (persen.signum() > 0 ? "tambah " : "kurang ") + persen.abs() + "%");
        }
        return new Hitungan(bulat(hari), String.join("; ", cara));
    }

    private static BigDecimal bulat(BigDecimal hari) {
        return hari.multiply(DUA).setScale(0, RoundingMode.CEILING).divide(DUA, 1, RoundingMode.UNNECESSARY);
    }

    private Optional<BigDecimal> angka(String kunci, String satker, Map<String, Object> masukan, String hasil) {
        return tabel.satu(kunci, satker, masukan).map(b -> new BigDecimal(b.get(hasil).toString()));
    }
}
